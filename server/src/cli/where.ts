import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { commandAlone } from '../kernel/cli-command.js';
import { notFound } from '../kernel/errors.js';

interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where the bundler puts what is started, as seen from here. */
const bundled = (name: string) => new URL(`../bundled/${name}`, import.meta.url);

/**
 * The server itself runs without its source map, which would cost it 60 MB all day: what its log says of a place is looked
 * up here, by whoever wants to know.
 */
export const where = commandAlone<Position>({
  name: 'where',
  describe: 'says which line of our sources a place in the log is, such as server.js:123456:7',
  operands: ['PLACE'],
  alone: async (_config, { operands }) => positionOf(operands.PLACE ?? ''),
  print: ({ file, line, column }) => `${file}:${line}:${column}`,
});

async function positionOf(place: string): Promise<Position> {
  const [last = ''] = place
    .trim()
    .split(/[\s/(]/)
    .slice(-1);
  const [, name, line, column] = /^([\w.-]+\.js):(\d+):(\d+)\)?$/.exec(last) ?? [];
  const map = name && (await readFile(bundled(`${name}.map`), 'utf8').catch(() => null));
  if (!map) throw notFound();
  const found = new SourceMap(JSON.parse(map)).findEntry(Number(line) - 1, Number(column) - 1);
  // Packages have no map: what is found for them is the end of ours before it.
  if (!('originalSource' in found) || found.generatedLine !== Number(line) - 1) throw notFound();
  const file = found.originalSource.replace(/^(\.\.\/)+/, 'server/src/').replace(/\.js$/, '.ts');
  return { file, line: found.originalLine + 1, column: found.originalColumn + 1 };
}

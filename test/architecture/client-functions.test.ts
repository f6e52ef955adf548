import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { parseSync } from '@swc/core';
import { filesOf, root } from './imports.js';

/**
 * A function of a client is read on one screen: over 60 lines, and over 120, only so many, by client. The numbers only go
 * down; whoever brings one below takes it off here.
 */
const LONG = 60;
const TOO_LONG = 120;
const ALLOWED = {
  'clients/web-admin/src': { long: 29, tooLong: 0 },
  'clients/member-portal/src': { long: 10, tooLong: 0 },
  'clients/public-display/src': { long: 0, tooLong: 0 },
  'packages/ui/src': { long: 0, tooLong: 0 },
  'packages/graphql-client/src': { long: 0, tooLong: 0 },
  'packages/features/src': { long: 0, tooLong: 0 },
} as const;

const FUNCTIONS = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassMethod',
  'PrivateMethod',
  'MethodProperty',
  'Constructor',
]);

interface Long {
  readonly lines: number;
  readonly at: string;
}

/** Every function of a source that has more lines than `LONG`, from its first to its last, whatever stands within. */
function longFunctionsIn(path: string, source: string): Long[] {
  // The parser counts bytes on from whatever it read before: the sign put in front says where this source begins.
  const bytes = Buffer.from(`;${source}`);
  const module = parseSync(bytes.toString(), { syntax: 'typescript', tsx: path.endsWith('.tsx'), decorators: true });
  const ends: number[] = [];
  for (let at = bytes.indexOf('\n'); at !== -1; at = bytes.indexOf('\n', at + 1)) ends.push(at + module.span.start);
  const lineOf = (position: number) => {
    const next = ends.findIndex((end) => end >= position);
    return (next === -1 ? ends.length : next) + 1;
  };
  const found: Long[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && FUNCTIONS.has(String(node.type)) && 'span' in node) {
      const { start, end } = node.span as { start: number; end: number };
      const lines = lineOf(end) - lineOf(start) + 1;
      if (lines > LONG) found.push({ lines, at: `${path}:${lineOf(start)}` });
    }
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(module.body);
  return found;
}

it('counts the lines of a function, the nested one apart', () => {
  const filler = (lines: number) => Array.from({ length: lines }, (_, at) => `  say('第${at}行');`).join('\n');
  const source = `// 注释\nconst a = () => {\n${filler(58)}\n};\nfunction b() {\n  const c = () => {\n${filler(60)}\n  };\n}\n`;

  expect(longFunctionsIn('x.ts', source)).toEqual([
    { lines: 64, at: 'x.ts:62' },
    { lines: 62, at: 'x.ts:63' },
  ]);
});

it.each(Object.entries(ALLOWED))('%s is read a screen at a time', (folder, { long, tooLong }) => {
  const isSource = (path: string) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path);
  const found = filesOf(folder, isSource)
    .flatMap((path) => longFunctionsIn(path, readFileSync(join(root, path), 'utf8')))
    .sort((a, b) => b.lines - a.lines);
  const names = found.map(({ lines, at }) => `${lines} ${at}`);

  expect(names.slice(long)).toEqual([]);
  expect(names.filter((_, at) => (found[at]?.lines ?? 0) > TOO_LONG).slice(tooLong)).toEqual([]);
  // Fewer than allowed: then fewer are allowed from now on.
  expect({ long: found.length, tooLong: found.filter(({ lines }) => lines > TOO_LONG).length }).toEqual({
    long,
    tooLong,
  });
});

/**
 * Whoever asks what somebody holds decides what the server decides: only what leads to a page may, by its navigation. These
 * are left; the number only goes down.
 */
const ASKS_FOR_ROLES = 49;

it('asks the server what a person may do, not what they hold', () => {
  const asking = ['clients/web-admin/src', 'clients/member-portal/src'].flatMap((folder) =>
    filesOf(folder, (path) => /\.tsx?$/.test(path) && !/\.test\.|\/index\.tsx$|\/viewer\.tsx$/.test(path)).flatMap(
      (path) =>
        [...readFileSync(join(root, path), 'utf8').matchAll(/\bholds\((?:viewer|useViewer\(\))/g)].map(() => path),
    ),
  );

  expect(asking).toHaveLength(ASKS_FOR_ROLES);
});

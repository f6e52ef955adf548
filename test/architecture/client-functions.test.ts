import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { parseSync } from '@swc/core';
import { filesOf, root } from './imports.js';

/**
 * A function of a client is read on one screen. One that is longer stands here by its file, with the reason; fewer than
 * twenty may, and none beyond twice a screen.
 */
const LONG = 60;
const TOO_LONG = 120;
const EXCEPTIONS: Readonly<Record<string, string>> = {};
const PLACES = ['clients', 'packages/ui/src', 'packages/graphql-client/src', 'packages/features/src'];

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
  readonly path: string;
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
      if (lines > LONG) found.push({ lines, path, at: `${path}:${lineOf(start)}` });
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
    { lines: 64, path: 'x.ts', at: 'x.ts:62' },
    { lines: 62, path: 'x.ts', at: 'x.ts:63' },
  ]);
});

it('is read a screen at a time', () => {
  const isSource = (path: string) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path);
  const sources = PLACES.flatMap((place) => filesOf(place, isSource));
  const found = sources.flatMap((path) => longFunctionsIn(path, readFileSync(join(root, path), 'utf8')));
  const named = (list: readonly Long[]) => list.map(({ lines, at }) => `${lines} ${at}`);

  expect(sources.length).toBeGreaterThan(500);
  expect(named(found.filter(({ path }) => !EXCEPTIONS[path]))).toEqual([]);
  expect(named(found.filter(({ lines }) => lines > TOO_LONG))).toEqual([]);
  expect(found.length).toBeLessThan(20);
  expect(Object.keys(EXCEPTIONS).filter((path) => !found.some((one) => one.path === path))).toEqual([]);
});

/** Whoever asks what somebody holds decides what the server decides: only what leads to a page may: navigation and blocks. */
it('asks the server what a person may do, not what they hold', () => {
  const sources = ['clients', 'packages/features/src'].flatMap((folder) =>
    filesOf(folder, (path) => /\.tsx?$/.test(path) && !/\.test\.|\/session\/viewer\.tsx$/.test(path)),
  );
  const asking = sources.filter((path) =>
    /\bholds\(|\bposts\.(?:some|find|every)\(/.test(readFileSync(join(root, path), 'utf8')),
  );

  expect(
    asking.filter((path) => !/^clients\/[^/]+\/src\/features\/[^/]+\/(index|task-block)\.tsx$/.test(path)),
  ).toEqual([]);
  expect(asking.length).toBeGreaterThan(10);
});

/** A code printed in the intranet is dead in the market: what is printed or handed on begins with `usePublicAddress()`. */
it('asks where people reach the house, not where this page came from', () => {
  const sources = ['clients', 'packages'].flatMap((folder) =>
    filesOf(folder, (path) => /\.tsx?$/.test(path) && !/\.test\.|\/generated\//.test(path)),
  );
  const asking = sources.filter((path) =>
    /\blocation\.(?:origin|host|hostname)\b/.test(readFileSync(join(root, path), 'utf8')),
  );
  expect(asking).toEqual(['packages/features/src/session/viewer.tsx']);
});

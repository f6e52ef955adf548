import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { filesOf, importsOf, root } from './imports.js';

const modules = 'server/src/modules/';
const isTest = (path: string) => path.includes('.test.') || path.includes('.test-support.');

/** A sub-feature is a folder; what lies beside them, in the module itself, is each on its own. */
function roomOf(path: string): string | null {
  const [module, first] = path.startsWith(modules) ? path.slice(modules.length).split('/') : [];
  return module && first ? `${module}/${first}` : null;
}
const moduleOf = (room: string) => room.split('/')[0];

/** From what to what a module's own parts look. Entities aside: relations need the other side, in both directions. */
function looks(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { from, to } of importsOf('server/src/modules')) {
    const [one, other] = [roomOf(from), roomOf(to)];
    if (!one || !other || one === other || moduleOf(one) !== moduleOf(other)) continue;
    if (isTest(from) || to.endsWith('.entity.ts')) continue;
    found.set(one, (found.get(one) ?? new Set()).add(other));
  }
  return found;
}

/** What can be reached from where, and back again. */
function circlesIn(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const reached = (start: string): Set<string> => {
    const seen = new Set<string>();
    const waiting = [...(graph.get(start) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(...(graph.get(next) ?? []));
    }
    return seen;
  };
  return [...graph.keys()].filter((room) => reached(room).has(room)).sort();
}

it('sees a circle', () => {
  const graph = new Map([
    ['a', new Set(['b'])],
    ['b', new Set(['c'])],
    ['c', new Set(['b'])],
  ]);

  expect(circlesIn(graph)).toEqual(['b', 'c']);
});

it('keeps no circle between the parts of a module', () => {
  const graph = looks();

  expect(graph.size).toBeGreaterThan(100);
  expect(circlesIn(graph)).toEqual([]);
});

it('lays a change beside what it changes, not into a folder of changes', () => {
  expect(filesOf(modules, (path) => /\/commands\/|\.commands\.ts$/.test(path))).toEqual([]);
});

/** As long as this fits on a few screens; a longer file says at its top why it is one. */
const LONG = 300;
const REASON = /^\/\/ Longer than 300 lines: \S/;
/** Being rewritten. */
const known = [
  'server/src/kernel/gate/graphql-socket.ts',
  'server/src/modules/plan/import/compare-plan.ts',
  'server/src/modules/plan/import/recognise-plan.ts',
  'server/src/modules/roster/import/plan-roster-import.ts',
  'server/src/modules/roster/import/recognise-roster.ts',
];

it('keeps a file of the server on a few screens, or says why it is longer', () => {
  const long = filesOf('server/src', (path) => path.endsWith('.ts') && !isTest(path)).filter(
    (path) => readFileSync(join(root, path), 'utf8').split('\n').length - 1 > LONG,
  );
  const without = long.filter((path) => !REASON.test(readFileSync(join(root, path), 'utf8')));

  expect(without.filter((path) => !known.includes(path))).toEqual([]);
  expect(known.filter((path) => !long.includes(path))).toEqual([]);
});

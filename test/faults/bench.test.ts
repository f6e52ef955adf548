import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const bench = (...words: string[]) =>
  spawnSync(process.execPath, ['scripts/bench.mjs', ...words], { cwd: root, encoding: 'utf8' });

it('measures every part, if only for a look, to its table', () => {
  const parts = bench('--list').stdout.trim().split('\n');
  expect(parts.length).toBeGreaterThan(8);

  const { stdout, stderr, status } = bench('--smoke');

  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const said = stdout.split(/^(\S+) · [\d.]+ s$/m);
  const tables = new Map(parts.map((part) => [part, said[said.indexOf(part) + 1] ?? '']));
  // A heading and a row of figures, in columns.
  const without = parts.filter((part) => (tables.get(part)?.match(/\S {2,}\S*\d/g) ?? []).length < 2);
  expect(without).toEqual([]);
}, 600_000);

it('measures one table of a part by its name, and says which there are', () => {
  const { stdout, status } = bench('--smoke', 'judgement', '--only', 'search');
  expect({ status, said: /^search, recall/m.test(stdout), others: /made-up texts/.test(stdout) }).toEqual({
    status: 0,
    said: true,
    others: false,
  });
  expect(bench('--smoke', 'judgement', '--only', 'nothing').stderr).toContain('There are: alike,');
}, 600_000);

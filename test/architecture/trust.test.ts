import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { root } from './imports.js';

const rows = readFileSync(join(root, 'docs/trust.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| P\d+ +\|/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const benchParts = readFileSync(join(root, 'scripts/bench.mjs'), 'utf8');

it('says of thirty properties, in their order, what holds each, or that nothing does', () => {
  expect(rows.map(([number]) => number)).toEqual(Array.from({ length: 30 }, (_, n) => `P${n + 1}`));
  const unsaid = rows.filter(([, , held = '']) => !/`(test|packages|scripts)\/|`pnpm |\bnone\b/i.test(held));
  expect(unsaid).toEqual([]);
});

it('names only tests and parts of the bench that are there', () => {
  const text = rows.map(([, , held]) => held).join('\n');
  const files = [...text.matchAll(/`([\w./-]+\.test\.tsx?)`/g)].map(([, path = '']) => path);
  const parts = [...text.matchAll(/`pnpm bench ([\w-]+)`/g)].map(([, part = '']) => part);

  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(parts.filter((part) => !new RegExp(`^  '?${part}'?: `, 'm').test(benchParts))).toEqual([]);
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { filesOf, root } from './imports.js';

const architecture = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
const invariants = architecture.slice(architecture.indexOf('## What always holds'), architecture.indexOf('## To add'));
const filesIn = (text: string) =>
  [...text.matchAll(/`([\w./-]+\/[\w./-]+\.(?:tsx?|mjs|md|sql))`/g)].map(([, path]) => path as string);

it('names a test for everything that always holds', () => {
  const rows = invariants
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);

  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((row) => !filesIn(row).some((path) => path.includes('.test.')))).toEqual([]);
});

it('names only files that are there', () => {
  const below = ['', 'server/src/', 'server/'];
  const missing = filesIn(architecture).filter((path) => !below.some((folder) => existsSync(join(root, folder, path))));

  expect(missing).toEqual([]);
});

it('lists what each of these tests holds', () => {
  const held = new Set(filesIn(invariants));
  const tests = filesOf(
    'test/architecture',
    (path) => path.endsWith('.test.ts') && !path.endsWith('/invariants.test.ts'),
  );

  expect(tests.filter((path) => !held.has(path))).toEqual([]);
});

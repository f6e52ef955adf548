import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { defects } from './mutants.list.mjs';

const root = join(import.meta.dirname, '..');

it('plants every defect in the one place it is meant for', () => {
  const timesIn = (text: string, part: string) => text.split(part).length - 1;
  const misplaced = defects.filter(({ file, from, to }) => {
    const text = readFileSync(join(root, file), 'utf8');
    return timesIn(text, from) !== 1 || from === to;
  });

  expect(misplaced.map(({ title }) => title)).toEqual([]);
});

it('runs tests that are there', () => {
  const tests = globSync('{server,packages,clients,test,scripts}/**/*.test.{ts,tsx}', {
    cwd: root,
    exclude: (name) => name === 'node_modules' || name === 'dist',
  });
  const asked = [...new Set(defects.flatMap(({ tests }) => tests))];

  expect(tests.length).toBeGreaterThan(200);
  expect(asked.filter((words) => !tests.some((path) => path.includes(words)))).toEqual([]);
});

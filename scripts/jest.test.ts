import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { root } from './house.mjs';
import { failuresOf } from './jest.mjs';

const failed = (name: string, assertionResults: object[], message = '') => ({
  testResults: [{ name: join(root, name), status: 'failed', assertionResults, message }],
});

it('says what failed and what was said about it, without the places in the code', () => {
  const failureMessages = [
    `Error: \u001b[31mstands still\u001b[39m\n  at 5\n    at run (file.ts:1:2)\n    at next (file.ts:3:4)`,
  ];
  const outcome = failed('test/a.test.ts', [
    { fullName: 'goes on', status: 'passed' },
    { fullName: 'comes back', status: 'failed', failureMessages },
  ]);
  expect(failuresOf(outcome)).toEqual(['test/a.test.ts › comes back\n  Error: stands still']);
});

it('keeps how a long message begins and ends', () => {
  const [said = ''] = failuresOf(
    failed('test/a.test.ts', [
      { fullName: 'counts', status: 'failed', failureMessages: [`first ${'x'.repeat(9000)} last`] },
    ]),
  );
  expect(said.length).toBeLessThan(2000);
  expect(said).toMatch(/› counts\n {2}first x+ \[…\] x+ last$/);
});

it('says why a file did not run', () => {
  const outcome = failed('test/a.test.ts', [], '  ● Test suite failed to run\n\n    socket hang up\n');
  expect(failuresOf(outcome)).toEqual(['test/a.test.ts › socket hang up']);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { filesOf, root } from './imports.js';

/**
 * A component takes a fragment that says what it shows, or plain values; a part of somebody's query is neither: who changes
 * the query would change the component. Exceptions, each to go when its file is next taken in hand.
 */
const queryParts = /\b\w+(?:Query|Subscription|Mutation)\['/;
const exceptions: readonly (string | RegExp)[] = [
  // Whoever is signed in is a value that every page reads.
  'packages/features/src/session/viewer.tsx',
  'clients/member-portal/src/features/commitment/AcceptancePage.tsx',
  'clients/member-portal/src/features/commitment/useWork.ts',
  'clients/member-portal/src/features/consultation/prepared.tsx',
  'clients/member-portal/src/features/live/LivePage.tsx',
  'clients/member-portal/src/features/live/floor/ChairPad.tsx',
  'clients/member-portal/src/features/live/floor/HandFoot.tsx',
  'clients/public-display/src/scenes/LiveMeetingScene.tsx',
  /^clients\/web-admin\//,
];

const isExcepted = (path: string) =>
  exceptions.some((one) => (typeof one === 'string' ? one === path : one.test(path)));

const found = ['packages', 'clients']
  .flatMap((folder) => filesOf(folder, (path) => /\.tsx?$/.test(path)))
  .filter((path) => queryParts.test(readFileSync(join(root, path), 'utf8')));

it('gives components fragments, not parts of a query', () => {
  expect(found.filter((path) => !isExcepted(path))).toEqual([]);
});

it('keeps no exception that nobody needs', () => {
  const needed = (one: string | RegExp) =>
    found.some((path) => (typeof one === 'string' ? one === path : one.test(path)));

  expect(exceptions.filter((one) => !needed(one))).toEqual([]);
});

import { expect, it } from '@jest/globals';
import { whoMay } from '../../kernel/viewer.test-support.js';
import { canReviseListView, canShareListViews } from './lists.policy.js';

it('lets the secretariat share a view, and put right together what it shares', () => {
  expect(whoMay(canShareListViews)).toEqual(['secretariat']);
  expect(whoMay((viewer) => canReviseListView(viewer, { accountId: 'another', isShared: true }))).toEqual([
    'secretariat',
  ]);
  expect(whoMay((viewer) => canReviseListView(viewer, { accountId: 'another', isShared: false }))).toEqual([]);
  expect(whoMay((viewer) => canReviseListView(viewer, { accountId: 'me', isShared: false }))).toContain('department');
});

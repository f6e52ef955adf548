import { expect, it } from '@jest/globals';
import { answersTo, STAFF, whoMay } from '../../kernel/viewer.test-support.js';
import { canChangeRules, canReadLedger, IN_SCOPE, ledgerScope } from './duty.policy.js';

it('shows the ledger of others to staff, and lets the secretariat change its rules', () => {
  expect(whoMay(canReadLedger)).toEqual(STAFF);
  expect(whoMay(canChangeRules)).toEqual(['secretariat']);
});

it('gives everybody their own entries, staff those of their committee, the house all', () => {
  const nothing = { all: false, committeeIds: [], viewerId: null };
  const own = { ...nothing, viewerId: 'me' };
  const isOwn = (scope: object) => JSON.stringify(scope) === JSON.stringify(own);

  expect(answersTo(ledgerScope, isOwn)).toEqual({
    secretariat: { ...own, all: true },
    leader: { ...own, all: true },
    director: { ...own, committeeIds: ['here'] },
    'director there': { ...own, committeeIds: ['there'] },
    officer: { ...own, committeeIds: ['here'] },
    'officer there': { ...own, committeeIds: ['there'] },
    guest: nothing,
    screen: nothing,
    nobody: nothing,
  });
  // As a statement asks for it, by the same names.
  expect(IN_SCOPE.match(/(?<!:):[a-z]\w*/gi)).toEqual([':all', ':committeeIds', ':viewerId']);
});

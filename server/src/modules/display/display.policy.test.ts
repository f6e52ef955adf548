import { expect, it } from '@jest/globals';
import { Role } from '../../kernel/viewer.js';
import { answersTo, holder, ORGANISERS, STAFF, whoMay } from '../../kernel/viewer.test-support.js';
import { canRunScreen, canSeeScreens, committeesOfScreens } from './display.policy.js';

it('shows screens to staff, and lets the committee run its own; one of the district belongs to the secretariat', () => {
  expect(whoMay(canSeeScreens)).toEqual(STAFF);
  expect(whoMay((viewer) => canRunScreen(viewer, 'here'))).toEqual(ORGANISERS);
  expect(whoMay((viewer) => canRunScreen(viewer, null))).toEqual(['secretariat']);
});

it('shows the house all screens and each committee its own', () => {
  expect(answersTo(committeesOfScreens, (own) => own?.length === 0)).toEqual({
    secretariat: null,
    leader: null,
    director: ['here'],
    'director there': ['there'],
    officer: ['here'],
    'officer there': ['there'],
  });
  const both = holder(
    { role: Role.DIRECTOR, committeeId: 'here' },
    { role: Role.MEMBER, memberId: 'm' },
    { role: Role.LIAISON_OFFICER, committeeId: 'there' },
  );
  expect(committeesOfScreens(both)).toEqual(['here', 'there']);
});

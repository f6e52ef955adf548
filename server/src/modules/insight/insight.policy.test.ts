import { expect, it } from '@jest/globals';
import { Role } from '../../kernel/viewer.js';
import { answersTo, holder, STAFF, whoMay } from '../../kernel/viewer.test-support.js';
import { canReadFigures, committeeInSight } from './insight.policy.js';

it('shows figures to staff', () => {
  expect(whoMay(canReadFigures)).toEqual(STAFF);
});

it('gives the house what it asks for, and a committee’s staff their own whatever they ask for', () => {
  const none = (answer: unknown) => answer === undefined;

  expect(answersTo((viewer) => committeeInSight(viewer, 'there'), none)).toEqual({
    secretariat: 'there',
    leader: 'there',
    director: 'here',
    'director there': 'there',
    officer: 'here',
    'officer there': 'there',
  });
  expect(answersTo((viewer) => committeeInSight(viewer, null), none)).toEqual({
    secretariat: null,
    leader: null,
    director: 'here',
    'director there': 'there',
    officer: 'here',
    'officer there': 'there',
  });
});

it('lets staff of two committees choose between them', () => {
  const both = holder(
    { role: Role.LIAISON_OFFICER, committeeId: 'here' },
    { role: Role.LIAISON_OFFICER, committeeId: 'there' },
  );

  expect(['there', 'here', 'elsewhere', null].map((wanted) => committeeInSight(both, wanted))).toEqual([
    'there',
    'here',
    'here',
    'here',
  ]);
});

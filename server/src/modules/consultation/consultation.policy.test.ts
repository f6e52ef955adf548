import { expect, it } from '@jest/globals';
import { ORGANISERS, whoMay } from '../../kernel/viewer.test-support.js';
import {
  canActForDepartment,
  canNameHost,
  canOrganise,
  canOverride,
  canReadConsultation,
  canTakePart,
} from './consultation.policy.js';

const here = { committeeId: 'here' };

it('lets the committee’s staff and the secretariat organise, the director alone override, the secretariat name a host', () => {
  expect(whoMay((viewer) => canOrganise(viewer, here))).toEqual(ORGANISERS);
  expect(whoMay((viewer) => canOverride(viewer, here))).toEqual(['director']);
  expect(whoMay(canNameHost)).toEqual(['secretariat']);
});

it('is read by its staff and the house, and by whoever has a seat, whoever that is', () => {
  const seat = { id: 'a seat' };

  expect(whoMay((viewer) => canReadConsultation(viewer, here, null))).toEqual([
    'secretariat',
    'leader',
    'director',
    'officer',
  ]);
  expect(whoMay((viewer) => canReadConsultation(viewer, here, seat))).toEqual(whoMay(() => true));
  expect([canTakePart(seat), canTakePart(null)]).toEqual([true, false]);
});

it('lets a department answer for itself, and staff for any', () => {
  expect(whoMay((viewer) => canActForDepartment(viewer, here, 'here'))).toEqual([...ORGANISERS, 'department']);
  expect(whoMay((viewer) => canActForDepartment(viewer, here, 'there'))).toEqual([...ORGANISERS, 'department there']);
});

import { expect, it } from '@jest/globals';
import { ORGANISERS, whoMay } from '../../kernel/viewer.test-support.js';
import { ConsultationStatus } from './consultation.entity.js';
import {
  canActForDepartment,
  canNameHost,
  canOrganise,
  canOverride,
  canReadConsultation,
  canTakePart,
  isHost,
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

it('lets the office of the special committee that holds it prepare it until the meeting opens, and read on', () => {
  const held = (status: ConsultationStatus) => ({ committeeId: 'elsewhere', hostGroupId: 'here', status });
  const whoOrganises = (status: ConsultationStatus) => whoMay((viewer) => canOrganise(viewer, held(status)));
  expect(whoOrganises(ConsultationStatus.NOTIFIED)).toEqual(['secretariat', 'office']);
  expect(whoOrganises(ConsultationStatus.POSTPONED)).toEqual(['secretariat', 'office']);
  expect(whoOrganises(ConsultationStatus.IN_SESSION)).toEqual(['secretariat']);
  expect(whoOrganises(ConsultationStatus.TRACKING)).toEqual(['secretariat']);
  expect(whoMay((viewer) => canReadConsultation(viewer, held(ConsultationStatus.TRACKING), null))).toEqual([
    'secretariat',
    'leader',
    'office',
  ]);
  expect(whoMay((viewer) => canOverride(viewer, held(ConsultationStatus.PREPARING)))).toEqual([]);
  expect(whoMay((viewer) => isHost(viewer, held(ConsultationStatus.PREPARING)))).toEqual(['office']);
});

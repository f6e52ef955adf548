import 'reflect-metadata';
import { expect, it } from '@jest/globals';
import { ConsultationStatus } from './consultation.entity.js';
import { planActs } from './plan-acts.rules.js';

it('offers of each status what can be done to its plan, and nothing once the meeting is open', () => {
  const before = ['EDIT', 'POSTPONE', 'CANCEL'];
  const offered = Object.fromEntries(Object.values(ConsultationStatus).map((status) => [status, planActs(status)]));

  expect(offered).toEqual({
    PLANNED: before,
    PREPARING: before,
    READY: before,
    NOTIFIED: ['CHANGE_NOTICE', 'POSTPONE', 'CANCEL'],
    IN_SESSION: [],
    MINUTES_DRAFT: [],
    MINUTES_CONFIRMED: [],
    TRACKING: [],
    EVALUATED: [],
    ARCHIVED: [],
    POSTPONED: ['RESCHEDULE', 'CANCEL'],
    CANCELLED: ['REINSTATE'],
  });
});

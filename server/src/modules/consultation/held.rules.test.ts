import { expect, it } from '@jest/globals';
import { ConsultationStatus } from './consultation.entity.js';
import { confirmedInSql, heldInSql, isConfirmed, isHeld, publicInSql } from './held.rules.js';

const statuses = Object.values(ConsultationStatus);
const inSql = (list: string) => list.split(', ').map((word) => word.replace(/^'(.*)'$/, '$1'));
const confirmed = ['MINUTES_CONFIRMED', 'TRACKING', 'EVALUATED', 'ARCHIVED'];

it('was held once its meeting was opened, and what became of it stands once its minutes are confirmed', () => {
  expect(statuses.filter(isHeld)).toEqual(['IN_SESSION', 'MINUTES_DRAFT', ...confirmed]);
  expect(statuses.filter(isConfirmed)).toEqual(confirmed);
});

it('says the same within a statement', () => {
  expect(inSql(heldInSql)).toEqual(statuses.filter(isHeld));
  expect(inSql(confirmedInSql)).toEqual(statuses.filter(isConfirmed));
});

it('is for everybody unless a review holds it', () => {
  expect(publicInSql('k')).toBe(`(k.status in (${confirmedInSql}) and k.in_review_since is null)`);
});

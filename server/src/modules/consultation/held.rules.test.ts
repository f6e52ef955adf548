import { expect, it } from '@jest/globals';
import { ConsultationStatus } from './consultation.entity.js';
import { heldInSql, isHeld, isPublished, publishedInSql } from './held.rules.js';

const statuses = Object.values(ConsultationStatus);
const inSql = (list: string) => list.split(', ').map((word) => word.replace(/^'(.*)'$/, '$1'));
const published = ['MINUTES_CONFIRMED', 'TRACKING', 'EVALUATED', 'ARCHIVED'];

it('was held once its meeting was opened, and what became of it is public once its minutes are confirmed', () => {
  expect(statuses.filter(isHeld)).toEqual(['IN_SESSION', 'MINUTES_DRAFT', ...published]);
  expect(statuses.filter(isPublished)).toEqual(published);
});

it('says the same within a statement', () => {
  expect(inSql(heldInSql)).toEqual(statuses.filter(isHeld));
  expect(inSql(publishedInSql)).toEqual(statuses.filter(isPublished));
});

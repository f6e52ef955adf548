import { describe, expect, it } from '@jest/globals';
import { CoordinationStatus as S } from './coordination.entity.js';
import {
  whyCannotAnswer,
  whyCannotDecide,
  whyCannotRecord,
  whyNoRecord,
  whyNoStep,
  whyOver,
} from './coordination.rules.js';

const now = new Date('2026-03-10T00:00:00Z');
const [before, after] = [new Date('2026-03-09T00:00:00Z'), new Date('2026-03-11T00:00:00Z')];

describe('whether it is held', () => {
  it.each([
    [S.PROPOSED, after, true, null],
    [S.PROPOSED, now, true, 'NOT_IN_FUTURE'],
    [S.PROPOSED, before, false, null],
    [S.REFUSED, after, true, null],
    [S.REFUSED, after, false, 'NOT_PROPOSED'],
    [S.AGREED, after, false, 'ALREADY_AGREED'],
    [S.CANCELLED, after, true, 'NOT_PROPOSED'],
  ])('%s on %s, %s', (status, startsAt, agree, why) =>
    expect(whyCannotDecide({ status, startsAt }, agree, now)).toBe(why),
  );
});

it('is moved and called off while it is open', () => {
  expect(Object.values(S).filter((status) => whyOver({ status }) === null)).toEqual([S.PROPOSED, S.AGREED]);
});

describe('the record', () => {
  it.each([
    [S.AGREED, before, null],
    [S.AGREED, now, null],
    [S.AGREED, after, 'NOT_BEGUN'],
    [S.PROPOSED, before, 'NOT_AGREED'],
    [S.CONTESTED, before, 'ALREADY_RECORDED'],
  ])('%s on %s', (status, startsAt, why) => expect(whyCannotRecord({ status, startsAt }, now)).toBe(why));

  it('is there from then on', () => {
    expect(Object.values(S).filter((status) => whyNoRecord({ status }) === null)).toEqual([
      S.RECORDED,
      S.CONTESTED,
      S.CONFIRMED,
    ]);
  });

  it.each([
    [S.RECORDED, true, '2026-04-01', null],
    [S.RECORDED, false, '2026-03-16', null],
    [S.RECORDED, false, '2026-03-17', 'TOO_LATE'],
    [S.CONFIRMED, false, '2026-03-16', null],
    [S.CONFIRMED, true, '2026-03-16', 'ALREADY_ANSWERED'],
    [S.CONTESTED, true, '2026-04-01', null],
    [S.CONTESTED, false, '2026-03-16', 'ALREADY_ANSWERED'],
    [S.AGREED, true, '2026-03-16', 'NO_RECORD'],
  ])('%s is answered %s on %s', (status, confirms, today, why) =>
    expect(whyCannotAnswer({ status, answerBy: '2026-03-16' }, confirms, today)).toBe(why),
  );
});

it('a step counts while it stands and nobody contests it', () => {
  expect(whyNoStep({ status: S.RECORDED }, { withdrawnAt: null })).toBeNull();
  expect(whyNoStep({ status: S.RECORDED }, { withdrawnAt: now })).toBe('STEP_WITHDRAWN');
  expect(whyNoStep({ status: S.CONTESTED }, { withdrawnAt: null })).toBe('CONTESTED');
  expect(whyNoStep({ status: S.AGREED }, { withdrawnAt: null })).toBe('NO_RECORD');
});

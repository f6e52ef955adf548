import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addWorkingDays,
  type CalendarFacts,
  isWorkingDay,
  workingDaysBetween,
} from '../../../server/src/kernel/calendar/working-days.js';
import { climbLadder } from '../../../server/src/modules/commitment/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, house } from '../../support/commitment.js';
import { aSecretariat } from '../../support/people.js';
import * as say from './documents.js';
import * as follow from './following-documents.js';

const DAY = 86_400_000;
const dayOf = (offset: number) => new Date(Date.UTC(2026, 0, 1) + offset * DAY).toISOString().slice(0, 10);
const someDay = fc.integer({ min: 0, max: 3 * 365 }).map(dayOf);
const calendars: fc.Arbitrary<CalendarFacts> = fc.record({
  off: fc.uniqueArray(someDay, { maxLength: 60 }).map((days) => new Set(days)),
  worked: fc.uniqueArray(someDay, { maxLength: 20 }).map((days) => new Set(days)),
  publishedThrough: fc.integer({ min: 2025, max: 2029 }),
});
const counts = fc.integer({ min: -120, max: 120 });

describe('working days, whatever the calendar', () => {
  it('land on a working day, so many working days away, there and back', () => {
    fc.assert(
      fc.property(calendars, someDay, counts, (facts, day, count) => {
        fc.pre(count !== 0);
        const { day: reached, provisional } = addWorkingDays(facts, day, count);
        expect(isWorkingDay(facts, reached)).toBe(true);
        expect(provisional).toBe(Number(reached.slice(0, 4)) > facts.publishedThrough);
        if (count > 0) expect(workingDaysBetween(facts, day, reached)).toBe(count);
        if (isWorkingDay(facts, day)) expect(addWorkingDays(facts, reached, -count).day).toBe(day);
      }),
    );
  });

  it('add up: of two stretches one after the other, and from either end', () => {
    fc.assert(
      fc.property(calendars, someDay, someDay, someDay, (facts, a, b, c) => {
        const between = (from: string, to: string) => workingDaysBetween(facts, from, to);
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
        expect(between(a, b) + between(b, a)).toBe(0);
      }),
    );
  });
});

describe('a year of one promise', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await anApp({ now: '2026-09-28T01:00:00Z' });
  });
  afterAll(() => app?.close());

  it('goes through 国庆 with its worked weekend, the end of the year, and a year that is not published yet', async () => {
    // Monday before the holidays: three working days are 29 and 30 September and the first day worked in October.
    const of = await aCommitment(app, { dueOn: '2026-12-30' });
    const see = async () => (await app.inAnotherBrowser(of.officer).query(follow.full, { id: of.id })).answer;
    const secretariat = await aSecretariat(app);
    const calendar = async () =>
      (
        await app
          .inAnotherBrowser(secretariat)
          .query('{ workingCalendar { publishedThrough years { year version published days { day kind name } } } }')
      ).workingCalendar;
    const seen = await calendar();
    expect(seen.publishedThrough).toBe(2026);
    const ofYear = (year: number) => seen.years.find((one: { year: number }) => one.year === year);
    const isOff = (day: string) =>
      ofYear(2026).days.some((one: { day: string; kind: string }) => one.day === day && one.kind === 'OFF');
    expect(isOff('2026-10-01')).toBe(true);
    const worked = ofYear(2026).days.filter(
      ({ day, kind }: { day: string; kind: string }) => kind === 'WORKED' && day > '2026-09',
    );
    expect(worked.length).toBeGreaterThan(0);
    const first = await see();
    expect(first.acknowledgement.dueOn > '2026-10-07').toBe(true);
    const facts: CalendarFacts = {
      off: new Set(
        ofYear(2026)
          .days.filter(({ kind }: { kind: string }) => kind === 'OFF')
          .map(({ day }: { day: string }) => day),
      ),
      worked: new Set(
        ofYear(2026)
          .days.filter(({ kind }: { kind: string }) => kind === 'WORKED')
          .map(({ day }: { day: string }) => day),
      ),
      publishedThrough: 2026,
    };
    expect(first.acknowledgement.dueOn).toBe(addWorkingDays(facts, '2026-09-28', 3).day);
    expect(first.completion).toMatchObject({
      provisional: false,
      workingDaysLeft: workingDaysBetween(facts, '2026-09-28', '2026-12-30'),
    });

    // On a holiday nobody is pressed; on the worked weekend day people are.
    app.clock.set('2026-10-03T02:00:00Z');
    await climbLadder(house(app));
    expect((await see()).steps.map(({ kind }: { kind: string }) => kind)).toEqual(['ASSIGNED']);
    app.clock.set('2026-10-09T01:00:00Z');
    await app.inAnotherBrowser(of.department).mutate(say.acknowledge, { id: of.id });
    await app
      .inAnotherBrowser(of.department)
      .mutate(say.report, { input: { commitmentId: of.id, text: '动工', photoIds: [] } });

    // Over the end of the year: the extension lies in a year without holidays yet, and says so.
    app.clock.set('2026-12-28T01:00:00Z');
    await climbLadder(house(app));
    expect((await see()).steps.at(-1)).toMatchObject({ kind: 'REMINDED' });
    const asked = await app
      .inAnotherBrowser(of.department)
      .mutate(say.askExtension, { input: { commitmentId: of.id, until: '2027-01-08', reason: '结冰' } });
    expect(asked.answer).toMatchObject({ status: 'EXTENSION_REQUESTED' });
    await app.inAnotherBrowser(of.officer).mutate(say.decide, { id: of.id, approve: true });
    const provisional = await see();
    expect(provisional.completion).toMatchObject({ dueOn: '2027-01-08', provisional: true });
    // By weekends alone 1 January is a working day.
    const byWeekends = provisional.completion.workingDaysLeft;

    const save = (published: boolean, version: number) =>
      app.inAnotherBrowser(secretariat).mutate(
        `mutation ($input: SaveCalendarYearInput!) { answer: saveCalendarYear(input: $input) { __typename
           ... on WorkingCalendarState { publishedThrough years { year version } } ... on CalendarRefusal { code } } }`,
        {
          input: {
            year: 2027,
            version,
            published,
            days: [
              { day: '2027-01-01', kind: 'OFF', name: '元旦' },
              { day: '2027-01-03', kind: 'WORKED', name: '元旦调休' },
              { day: '2027-01-04', kind: 'OFF', name: '元旦' },
            ],
          },
        },
      );
    // Entered and not published changes nothing.
    await save(false, 0);
    expect((await see()).completion).toMatchObject({ provisional: true, workingDaysLeft: byWeekends });
    await save(true, 1);
    expect((await see()).completion).toMatchObject({ provisional: false, workingDaysLeft: byWeekends - 1 });
    await expect(save(true, 1)).rejects.toMatchObject({ code: 'CONFLICT' });

    // Late by one working day, then by more than ten; the year turns and nothing is lost.
    app.clock.set('2027-01-11T02:00:00Z');
    await climbLadder(house(app));
    app.clock.set('2027-02-01T02:00:00Z');
    await climbLadder(house(app));
    const late = await see();
    expect(late.completion).toMatchObject({ timeliness: 'LONG_OVERDUE' });
    expect(late).toMatchObject({ awaitsLeader: true, promisedDueOn: '2026-12-30' });
    expect(late.steps.map(({ kind }: { kind: string }) => kind).slice(-2)).toEqual(['URGED', 'PUT_TO_LEADER']);
  });
});

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow, inOrder } from '../../support/locks.js';
import { aDirector, aSecretariat, type Person } from '../../support/people.js';

let app: TestApp;
let secretariat: Person;
beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
});
afterAll(() => app?.close());

const Years = `query { workingCalendar { publishedThrough viewerCanEdit years { year version published days { day kind name } national { day } } } }`;
const Save = `mutation ($input: SaveCalendarYearInput!) { answer: saveCalendarYear(input: $input) { __typename
  ... on CalendarRefusal { code } ... on WorkingCalendarState { publishedThrough years { year version published days { day } } } } }`;
const off = (day: string) => ({ day, kind: 'OFF', name: '元旦' });
const save = async (person: Person, input: object) => (await app.as(person).mutate(Save, { input })).answer;
const yearOf = async (year: number) =>
  (await app.as(secretariat).query(Years)).workingCalendar.years.find((one: { year: number }) => one.year === year);

it('shows the years that were entered and those that come next, to everybody, and lets the secretariat alone edit', async () => {
  const { workingCalendar } = await app.as(secretariat).query(Years);
  expect(workingCalendar).toMatchObject({ publishedThrough: 2026, viewerCanEdit: true });
  expect(await yearOf(2026)).toMatchObject({ published: true });
  expect(await yearOf(2027)).toMatchObject({ published: false, version: 0, days: [] });
  const director = await aDirector(app);
  expect((await app.as(director).query(Years)).workingCalendar.viewerCanEdit).toBe(false);
  await expect(save(director, { year: 2027, version: 0, published: false, days: [] })).rejects.toBeTruthy();
});

it('enters, publishes and takes back a year, and every deadline knows at once', async () => {
  const days = [off('2027-01-01')];
  expect(app.app.services.calendar.add('2026-12-31', 1)).toEqual({ day: '2027-01-01', provisional: true });

  await save(secretariat, { year: 2027, version: 0, published: false, days });
  expect(app.app.services.calendar.add('2026-12-31', 1)).toEqual({ day: '2027-01-01', provisional: true });
  const published = await save(secretariat, { year: 2027, version: 1, published: true, days });
  expect(published).toMatchObject({ publishedThrough: 2027 });
  expect(app.app.services.calendar.add('2026-12-31', 1)).toEqual({ day: '2027-01-04', provisional: false });
  expect(await app.auditTrail()).toContain('calendar.yearSaved');
  expect((await save(secretariat, { year: 2027, version: 2, published: false, days })).publishedThrough).toBe(2026);
});

it('does not let a year beyond a gap make the gap known', async () => {
  const answer = await save(secretariat, { year: 2028, version: 0, published: true, days: [off('2028-01-03')] });
  expect(answer.publishedThrough).toBe(2026);
});

it('refuses what changes nothing, an empty year, and days of another year or twice', async () => {
  const to = (days: object[], published = false) => save(secretariat, { year: 2029, version: 0, published, days });
  expect(await to([off('2029-01-06')])).toMatchObject({ code: 'DAY_IS_SO_ANYWAY' });
  expect(await to([{ day: '2029-01-05', kind: 'WORKED', name: '班' }])).toMatchObject({ code: 'DAY_IS_SO_ANYWAY' });
  expect(await to([], true)).toMatchObject({ code: 'NO_HOLIDAYS_YET' });
  await expect(to([off('2030-01-01')])).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(to([off('2029-01-01'), off('2029-01-01')])).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await yearOf(2029)).toBeUndefined();
});

it('two who save the same year at once do not overwrite each other: the first holds', async () => {
  await save(secretariat, { year: 2031, version: 0, published: false, days: [off('2031-01-01')] });
  const other = await aSecretariat(app);
  const row = await heldRow(app, 'calendar_year', '2031', 'year');
  const saves = (day: string) =>
    save(day === '2031-01-02' ? secretariat : other, { year: 2031, version: 1, published: false, days: [off(day)] });
  expect(await inOrder(row, ['2031-01-03', '2031-01-02'], saves)).toEqual(['done', 'CONFLICT']);
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, rowsOf } from '../../support/commitment.js';
import { aConsultation, aConsultationOfFour } from '../../support/consultations.js';
import { heldRow } from '../../support/locks.js';
import {
  type AccountHolder,
  aDepartmentOfficer,
  aDirector,
  aMember,
  anonymous,
  aSecretariat,
  type Person,
} from '../../support/people.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());
beforeEach(() => app.clock.set('2026-03-02T01:00:00Z'));

const Make = 'mutation { makeCalendarFeed { path } }';
const Revoke = 'mutation { revokeCalendarFeed }';
const State = '{ calendarFeed { madeAt lastReadAt } }';
const act = (name: string, input: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { __typename ... on ConsultationRefusal { code } } }`;

interface Event {
  readonly uid: string;
  readonly summary: string;
  readonly status: string | null;
  readonly sequence: number;
  readonly start: string;
  readonly end: string;
  readonly isDay: boolean;
  readonly location: string | null;
  readonly url: string | null;
}
/** As another program reads it. */
function eventsIn(ics: string): Event[] {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  const text = (value: unknown) => (value === null ? null : String(value));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    expect(component.getFirstPropertyValue('dtstamp')).not.toBeNull();
    return {
      uid: event.uid,
      summary: event.summary,
      status: text(component.getFirstPropertyValue('status')),
      sequence: event.sequence,
      start: event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString(),
      end: event.endDate.isDate ? event.endDate.toString() : event.endDate.toJSDate().toISOString(),
      isDay: event.startDate.isDate,
      location: event.location,
      url: text(component.getFirstPropertyValue('url')),
    };
  });
}
const fileOf = async (person: Person, id: string) => {
  const answer = await app.as(person).fetch(`/calendar/consultations/${id}`);
  return { status: answer.status, type: answer.headers.get('content-type'), ics: await answer.text() };
};
const oneOf = async (person: Person, id: string) => eventsIn((await fileOf(person, id)).ics)[0] as Event;
const feedOf = async (person: Person): Promise<string> => (await app.as(person).mutate(Make, {})).makeCalendarFeed.path;
/** Nobody is signed in where a calendar program runs. */
const read = async (path: string) => {
  const answer = await app.as(anonymous).fetch(path);
  return { status: answer.status, cache: answer.headers.get('cache-control'), ics: await answer.text() };
};
const daysOf = async (path: string) => eventsIn((await read(path)).ics);
const versionOf = async (id: string) =>
  (await rowsOf<{ version: number }>(app, 'select version from consultation where id = $1', [id]))[0]?.version;

describe('one consultation for a calendar', () => {
  it('is a file another program reads: its moment, its place, its words as they were typed', async () => {
    const of = await aConsultationOfFour(app);
    const title = '东门早市；摊位,车位\\怎么摆？\n第二行 😀'.repeat(3);
    await rowsOf(app, 'update consultation set title = $1, place = $2 where id = $3', [
      title,
      '市场，二楼; 会议室',
      of.id,
    ]);

    const { status, type, ics } = await fileOf(of.member, of.id);
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(eventsIn(ics)).toEqual([
      {
        uid: `consultation-${of.id}@bandeng`,
        summary: title,
        status: 'TENTATIVE',
        sequence: expect.any(Number),
        start: '2026-03-12T01:00:00.000Z',
        end: '2026-03-12T03:00:00.000Z',
        isDay: false,
        location: '市场，二楼; 会议室',
        url: null,
      },
    ]);
    const lines = ics.split('\r\n');
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    for (const person of [of.officer, of.guest, of.department]) expect((await fileOf(person, of.id)).status).toBe(200);

    expect((await fileOf(await aMember(app), of.id)).status).toBe(404);
    expect((await fileOf(await aDepartmentOfficer(app), of.id)).status).toBe(404);
    expect((await fileOf(anonymous, of.id)).status).toBe(401);
    for (const name of [of.department.name, of.officer.name]) expect(ics).not.toContain(name);
  });

  it('is called off under the same name and a higher number when it is put off, and back on its new day', async () => {
    const { id, officer } = await aConsultation(app);
    const before = await oneOf(officer, id);
    const halt = { consultationId: id, reason: '停电' };
    await app.as(officer).mutate(act('postponeConsultation', 'HaltConsultationInput'), {
      input: { ...halt, version: await versionOf(id) },
    });
    const off = await oneOf(officer, id);
    expect(off).toMatchObject({ uid: before.uid, status: 'CANCELLED', summary: `（延期）${before.summary}` });
    expect(off.sequence).toBeGreaterThan(before.sequence);

    const anew = { consultationId: id, place: '二楼', startsAt: '2026-03-20T06:30:00Z', version: await versionOf(id) };
    await app.as(officer).mutate(act('rescheduleConsultation', 'RescheduleConsultationInput'), { input: anew });
    const again = await oneOf(officer, id);
    expect(again).toMatchObject({
      uid: before.uid,
      status: 'TENTATIVE',
      start: '2026-03-20T06:30:00.000Z',
      location: '二楼',
    });
    expect(again.sequence).toBeGreaterThan(off.sequence);

    const feed = await feedOf(officer);
    await app.as(officer).mutate(act('cancelConsultation', 'HaltConsultationInput'), {
      input: { ...halt, version: await versionOf(id) },
    });
    const [gone] = await daysOf(feed);
    expect(gone).toMatchObject({ uid: before.uid, status: 'CANCELLED', summary: `（取消）${before.summary}` });
    expect(gone?.sequence).toBeGreaterThan(again.sequence);
  });
});

describe("a person's own feed", () => {
  it('holds what they are invited to or run, and the days of their promises, and nothing of others', async () => {
    const of = await aConsultationOfFour(app);
    const other = await aConsultation(app);
    const following = await aCommitment(app, { dueOn: '2026-04-30' });
    const uids = async (person: AccountHolder) => (await daysOf(await feedOf(person))).map(({ uid }) => uid);
    const own = `consultation-${of.id}@bandeng`;

    expect(await uids(of.member)).toEqual([own]);
    expect(await uids(of.department)).toEqual([own]);
    expect(await uids(of.officer)).toEqual([own]);
    expect(await uids(await aDirector(app, of.officer.committee))).toEqual([own]);
    expect(await uids(other.officer)).toEqual([`consultation-${other.id}@bandeng`]);
    expect(await uids(await aMember(app, { committee: of.officer.committee }))).toEqual([]);

    for (const person of [following.department, following.follower]) {
      expect(await daysOf(await feedOf(person))).toEqual([
        expect.objectContaining({
          uid: `commitment-${following.id}@bandeng`,
          summary: '承诺到期：早市占道，车过不去',
          isDay: true,
          start: '2026-04-30',
          end: '2026-05-01',
        }),
      ]);
    }
    const { ics } = await read(await feedOf(of.member));
    for (const said of [of.department.name, of.officer.name, '镇分管负责人', '王科长']) expect(ics).not.toContain(said);

    await rowsOf(app, `update participant set attendance = 'DECLINED' where consultation_id = $1 and member_id = $2`, [
      of.id,
      of.member.member.id,
    ]);
    expect(await uids(of.member)).toEqual([]);
  });

  it('the office runs what the district holds, and is not sent the days of all committees', async () => {
    const { id } = await aConsultation(app);
    const feed = await feedOf(await aSecretariat(app));
    expect((await daysOf(feed)).map(({ uid }) => uid)).not.toContain(`consultation-${id}@bandeng`);
    await rowsOf(app, `update consultation set host = 'DISTRICT' where id = $1`, [id]);
    expect((await daysOf(feed)).map(({ uid }) => uid)).toContain(`consultation-${id}@bandeng`);
  });

  it('nothing that was taken down is in it', async () => {
    const following = await aCommitment(app);
    const { officer, follower, consultation } = following;
    await rowsOf(app, `update consultation set starts_at = '2026-03-01T01:00:00Z' where id = $1`, [consultation.id]);
    const [byOfficer, byFollower] = [await feedOf(officer), await feedOf(follower)];
    expect(await daysOf(byFollower)).toHaveLength(2);
    const down = `mutation ($input: TakeDownInput!) { takeDown(input: $input) { __typename } }`;
    const secretariat = app.as(await aSecretariat(app));
    const input = { consultationId: consultation.id, reason: '写了家庭住址' };
    await secretariat.mutate(down, { input: { ...input, kind: 'MATTER', recordId: following.demands[0]?.id } });
    expect((await daysOf(byFollower)).map(({ uid }) => uid)).toEqual([`consultation-${consultation.id}@bandeng`]);
    await secretariat.mutate(down, { input: { ...input, kind: 'CONSULTATION', recordId: consultation.id } });
    expect(await daysOf(byFollower)).toEqual([]);
    expect(await daysOf(byOfficer)).toEqual([]);
    expect((await fileOf(officer, consultation.id)).status).toBe(404);
  });

  it('its address is shown once, replaced and stopped by its person, and kept as a hash', async () => {
    const person = await aMember(app);
    const state = async () => (await app.as(person).query(State)).calendarFeed;
    expect(await state()).toBeNull();
    const first = await feedOf(person);
    expect(await state()).toMatchObject({ lastReadAt: null });
    expect(await read(first)).toMatchObject({ status: 200, cache: 'no-store' });
    expect(await state()).toMatchObject({ lastReadAt: expect.stringMatching(/^2026-03-02/) });

    const token = first.replace(/^.*\/|\.ics$/g, '');
    const kept = JSON.stringify(await rowsOf(app, 'select * from calendar_feed', []));
    expect(kept).not.toContain(token);
    const trail = JSON.stringify(await rowsOf(app, `select * from audit_entry where type like 'datebook.%'`, []));
    expect(trail).not.toContain(token);

    const second = await feedOf(person);
    expect((await read(first)).status).toBe(404);
    expect((await read(second)).status).toBe(200);
    expect(await app.as(person).mutate(Revoke, {})).toEqual({ revokeCalendarFeed: true });
    expect((await read(second)).status).toBe(404);
    expect(await app.as(person).mutate(Revoke, {})).toEqual({ revokeCalendarFeed: false });
    expect(await state()).toBeNull();
  });

  it('opens nothing once its person may not come in any more, and no more than they hold today', async () => {
    const person = await aDirector(app);
    const feed = await feedOf(person);
    await rowsOf(app, `update account set status = 'DISABLED' where id = $1`, [person.accountId]);
    expect((await read(feed)).status).toBe(404);
  });

  it('two who make one at once have one between them', async () => {
    const person = await aMember(app);
    await feedOf(person);
    const held = await heldRow(app, 'calendar_feed', person.accountId, 'account_id');
    const both = Promise.all([feedOf(person), feedOf(person)]);
    await held.waitedForBy(2);
    await held.release();
    expect((await Promise.all((await both).map(read))).map(({ status }) => status).sort()).toEqual([200, 404]);
  });

  it('whoever tries addresses is sent away, and so is a guest who asks for one', async () => {
    const of = await aConsultationOfFour(app);
    await expect(app.as(of.guest).mutate(Make, {})).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.as(anonymous).mutate(Make, {})).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const tries = [];
    for (let n = 0; n < 32; n++) tries.push((await read(`/calendar/feeds/${String(n).padStart(32, 'x')}.ics`)).status);
    expect(tries[0]).toBe(404);
    expect(tries.at(-1)).toBe(429);
  });
});

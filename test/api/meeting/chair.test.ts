import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Participant, ParticipantDuty } from '../../../server/src/modules/consultation/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow } from '../../support/locks.js';
import { aLiveTable, type LiveTable } from '../../support/meetings.js';
import { anonymous, aWallOf, type Person } from '../../support/people.js';
import { RawSocket } from '../../support/socket.js';
import { EndMeeting, MeetingMinutes, MyMeeting, SaveMinutes, SignInObserver } from './documents.js';
import { Candidates, HandOver, WatchFloor } from './floor.documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

/** A table whose member chairs. */
async function aChairedTable(): Promise<LiveTable> {
  const table = await aLiveTable(app, { demands: 0 });
  const em = app.app.database.orm.em.fork();
  await em.nativeUpdate(Participant, { id: table.memberSeat.id }, { duty: ParticipantDuty.CHAIR });
  return table;
}
const handOver = async (person: Person, { meeting }: LiveTable, to: { id: string }, from: { id: string } | null) =>
  (await app.as(person).mutate(HandOver, { meetingId: meeting.id, participantId: to.id, from: from?.id ?? null }))
    .handChairOver;
const mine = async (person: Person, { meeting }: LiveTable) =>
  (await app.as(person).query(MyMeeting, { id: meeting.id })).myMeeting;
const chairs = async (person: Person, { meeting }: LiveTable) => {
  const watch = await app.as(person).watch(WatchFloor, { id: meeting.id });
  const { meetingLive } = await watch.next();
  await watch.close();
  return meetingLive.floor.chairs.map(({ name }: { name: string | null }) => name);
};

it('moves every right of the chair to whoever it is handed to, and shows who chairs', async () => {
  const table = await aChairedTable();
  const wall = await aWallOf(app, table.meeting);
  expect(await chairs(wall, table)).toEqual([table.memberSeat.name]);
  expect(await handOver(table.member, table, table.merchantSeat, table.memberSeat)).toMatchObject({
    __typename: 'Meeting',
  });
  expect(await mine(table.merchant, table)).toMatchObject({ viewerCanChair: true, viewerCanScribe: true });
  expect(await mine(table.member, table)).toMatchObject({ viewerCanChair: false, viewerCanScribe: false });
  expect(await chairs(table.member, table)).toEqual(['丁小满']);
  expect(await chairs(wall, table)).toEqual([null]);
  expect(await app.auditTrail({ id: table.merchantSeat.id })).toContain('meeting.chairHandedOver');
  await expect(handOver(table.member, table, table.townshipSeat, table.merchantSeat)).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
});

it('gives everybody back what they were, and keeps who chaired for the minutes', async () => {
  const table = await aChairedTable();
  const em = app.app.database.orm.em.fork();
  await em.nativeUpdate(Participant, { id: table.townshipSeat.id }, { duty: ParticipantDuty.SCRIBE });
  await handOver(table.director, table, table.townshipSeat, table.memberSeat);
  app.clock.advance({ seconds: 60 });
  await handOver(table.director, table, table.memberSeat, table.townshipSeat);
  const township = await em.findOneOrFail(Participant, table.townshipSeat.id, { refresh: true });
  expect(township.duty).toBe(ParticipantDuty.SCRIBE);
  expect(await mine(table.member, table)).toMatchObject({ viewerCanChair: true });

  const meetingId = table.meeting.id;
  await app.as(table.officer).mutate(EndMeeting, { meetingId });
  await app.as(table.officer).mutate(SaveMinutes, { input: { meetingId, body: '纪要' } });
  const document = MeetingMinutes.replace('status version', 'chairNames status version');
  const { meetingMinutes } = await app.as(table.officer).query(document, { meetingId });
  expect(meetingMinutes.chairNames.sort()).toEqual(['何镇长', table.memberSeat.name].sort());
  expect(await handOver(table.director, table, table.townshipSeat, table.memberSeat)).toMatchObject({
    code: 'MEETING_ENDED',
  });
});

it('lets one of two hand it over at once, and the other hears that it has moved', async () => {
  const table = await aChairedTable();
  const held = await heldRow(app, 'meeting', table.meeting.id);
  const acts = [
    handOver(table.director, table, table.merchantSeat, table.memberSeat),
    handOver(table.director, table, table.townshipSeat, table.memberSeat),
  ];
  await held.waitedForBy(2);
  await held.release();
  const answers = await Promise.all(acts);
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Meeting', 'MeetingRefusal']);
  expect(answers.find(({ code }) => code)).toMatchObject({ code: 'CHAIR_CHANGED' });
  expect(await chairs(table.member, table)).toHaveLength(1);
});

it('is never handed to an observer, to somebody away, or by somebody who does not hold it', async () => {
  const table = await aChairedTable();
  const { signInObserver } = await app
    .as(anonymous)
    .mutate(SignInObserver, { input: { joinCode: table.meeting.joinCode, name: '旁听人' } });
  expect(await handOver(table.member, table, { id: signInObserver.participantId }, table.memberSeat)).toMatchObject({
    code: 'OBSERVER_MAY_NOT',
  });
  const { chairCandidates } = await app.as(table.member).query(Candidates, { meetingId: table.meeting.id });
  expect(chairCandidates.map(({ name }: { name: string }) => name)).not.toContain('旁听人');
  expect(chairCandidates[0]).toMatchObject({ isChair: true, present: true });
  const away = chairCandidates.find(({ present }: { present: boolean }) => !present);
  expect(await handOver(table.member, table, { id: away.participantId }, table.memberSeat)).toMatchObject({
    code: 'NOT_SIGNED_IN',
  });
  await expect(handOver(table.officer, table, table.townshipSeat, table.memberSeat)).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  await expect(app.as(table.merchant).query(Candidates, { meetingId: table.meeting.id })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
});

it('gives open sockets their new eyes at once: those of the old chair and of the new one', async () => {
  const table = await aChairedTable();
  const open = async (person: Person) => {
    const browser = app.inAnotherBrowser(person);
    await browser.query('query { serverTime }');
    const socket = await new RawSocket(app.origin, { headers: { cookie: browser.cookie } }).ready();
    socket.send({
      id: 'floor',
      type: 'subscribe',
      payload: { query: WatchFloor, variables: { id: table.meeting.id } },
    });
    const first = await socket.message(({ type }) => type === 'next');
    return { socket, first };
  };
  const [old, next, other] = [await open(table.member), await open(table.merchant), await open(anonymous)];
  const seen = (message: unknown) =>
    (message as { payload: { data: { meetingLive: { participants: object[] } } } }).payload.data.meetingLive
      .participants;
  expect([seen(old.first).length > 0, seen(next.first).length]).toEqual([true, 0]);

  await handOver(table.member, table, table.merchantSeat, table.memberSeat);
  expect((await Promise.all([old.socket.closed, next.socket.closed])).map(({ code }) => code)).toEqual([4403, 4403]);
  const [back, chair] = [await open(table.member), await open(table.merchant)];
  expect([seen(back.first).length, seen(chair.first).length > 0]).toEqual([0, true]);
  other.socket.send({ type: 'ping' });
  await other.socket.message(({ type }) => type === 'pong');
  for (const { socket } of [back, chair, other]) socket.close();
});

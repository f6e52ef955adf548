import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readTable, TableRefusal } from '../../../server/src/kernel/tabular/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow } from '../../support/locks.js';
import { aLiveTable, type LiveTable } from '../../support/meetings.js';
import { aMember, type Person } from '../../support/people.js';
import { EndMeeting, SignInParticipant, SignInToMeeting, UndoSignIn } from './documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

const Sheet = `query Sheet($meetingId: ID!) { attendanceSheet(meetingId: $meetingId) { title rows {
  participantId name attendance signInMethod minutesLate left entries { act method recordedByName bySelf } } } }`;
const Depart = `mutation Depart($participantId: ID!, $back: Boolean!) { noteDeparture(participantId: $participantId, back: $back) {
  __typename ... on MeetingSignIn { attendance } ... on MeetingRefusal { code } } }`;
const sheetOf = async (table: LiveTable, person: Person = table.officer) =>
  (await app.as(person).query(Sheet, { meetingId: table.meeting.id })).attendanceSheet;
const rowOf = async (table: LiveTable, seat: { readonly id: string }) =>
  (await sheetOf(table)).rows.find(({ participantId }: { participantId: string }) => participantId === seat.id);
const depart = async (table: LiveTable, person: Person, back = false) =>
  (await app.as(person).mutate(Depart, { participantId: table.merchantSeat.id, back })).noteDeparture;

it('keeps each sign-in and each one taken back: how, and by whom', async () => {
  const table = await aLiveTable(app, { present: false });
  const participantId = table.townshipSeat.id;
  await app.as(table.officer).mutate(SignInParticipant, { participantId, method: 'DESK' });
  await app.as(table.director).mutate(UndoSignIn, { participantId });
  await app.as(table.officer).mutate(SignInParticipant, { participantId, method: 'LIST' });
  await app.as(table.merchant).mutate(SignInToMeeting, { joinCode: table.meeting.joinCode });

  const { name } = table.officer;
  expect(await rowOf(table, table.townshipSeat)).toMatchObject({
    attendance: 'PRESENT',
    signInMethod: 'LIST',
    entries: [
      { act: 'SIGNED_IN', method: 'DESK', recordedByName: name, bySelf: false },
      { act: 'UNDONE', method: null, recordedByName: table.director.name },
      { act: 'SIGNED_IN', method: 'LIST', recordedByName: name },
    ],
  });
  expect(await rowOf(table, table.merchantSeat)).toMatchObject({
    entries: [{ act: 'SIGNED_IN', method: 'CODE', bySelf: true, recordedByName: '丁小满' }],
  });
  expect(await rowOf(table, table.memberSeat)).toMatchObject({ attendance: 'INVITED', entries: [] });
});

it('says who came late', async () => {
  const table = await aLiveTable(app, { present: false });
  app.clock.advance({ minutes: 25 });
  await app.as(table.officer).mutate(SignInParticipant, { participantId: table.merchantSeat.id, method: 'DESK' });
  expect(await rowOf(table, table.merchantSeat)).toMatchObject({ minutesLate: 25 });
});

it('notes that somebody left and came back, once each, while the meeting is on', async () => {
  const table = await aLiveTable(app);
  expect(await depart(table, table.officer)).toMatchObject({ attendance: 'PRESENT' });
  await depart(table, table.officer);
  expect(await rowOf(table, table.merchantSeat)).toMatchObject({ left: true, attendance: 'PRESENT' });
  await depart(table, table.officer, true);
  await depart(table, table.officer, true);
  const row = await rowOf(table, table.merchantSeat);
  expect(row.entries.map(({ act }: { act: string }) => act)).toEqual(['SIGNED_IN', 'LEFT', 'RETURNED']);
  expect(row.left).toBe(false);
  expect((await app.auditTrail({ id: table.merchantSeat.id })).slice(-2)).toEqual([
    'meeting.departed',
    'meeting.returned',
  ]);
});

it('notes one departure when two desks tap at once', async () => {
  const table = await aLiveTable(app);
  const held = await heldRow(app, 'meeting', table.meeting.id);
  const both = [depart(table, table.officer), depart(table, table.director)];
  await held.waitedForBy(2);
  await held.release();
  await Promise.all(both);
  const row = await rowOf(table, table.merchantSeat);
  expect(row.entries.filter(({ act }: { act: string }) => act === 'LEFT')).toHaveLength(1);
});

it('notes no departure of who never came, or after the end', async () => {
  const empty = await aLiveTable(app, { present: false, demands: 0 });
  expect(await depart(empty, empty.officer)).toMatchObject({ code: 'NOT_SIGNED_IN' });
  const table = await aLiveTable(app, { demands: 0 });
  await app.as(table.officer).mutate(EndMeeting, { meetingId: table.meeting.id });
  expect(await depart(table, table.officer)).toMatchObject({ code: 'MEETING_ENDED' });
});

it('is read and kept by those who keep the record, and by nobody else', async () => {
  const table = await aLiveTable(app);
  await expect(sheetOf(table, table.merchant)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(sheetOf(table, await aMember(app))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(depart(table, table.merchant)).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

it('takes the time of a desk that had no signal, also when it arrives after the end', async () => {
  const table = await aLiveTable(app, { present: false, demands: 0 });
  const seenAt = app.clock.now().toISOString();
  app.clock.advance({ minutes: 90 });
  await app.as(table.officer).mutate(EndMeeting, { meetingId: table.meeting.id });
  const Later = `mutation Later($id: ID!, $seenAt: DateTime) { signInParticipant(participantId: $id, method: DESK, seenAt: $seenAt) {
    __typename ... on MeetingSignIn { attendance } ... on MeetingRefusal { code } } }`;
  const later = async (id: string, at: string | null) =>
    (await app.as(table.officer).mutate(Later, { id, seenAt: at })).signInParticipant;
  expect(await later(table.townshipSeat.id, null)).toMatchObject({ code: 'MEETING_ENDED' });
  expect(await later(table.merchantSeat.id, seenAt)).toMatchObject({ attendance: 'PRESENT' });
  expect(await rowOf(table, table.merchantSeat)).toMatchObject({ minutesLate: null, attendance: 'PRESENT' });
});

it('is handed out as a workbook to those who may read it', async () => {
  const table = await aLiveTable(app);
  const path = `/exports/meetings/${table.meeting.id}/attendance?purpose=RUN_MEETING`;
  const answer = await app.as(table.officer).fetch(path);
  expect(answer.status).toBe(200);
  const workbook = await readTable({ name: 'a.xlsx', bytes: new Uint8Array(await answer.arrayBuffer()) });
  if (workbook instanceof TableRefusal) throw workbook;
  const names = workbook.sheets[0]?.rows.map((row) => row[0]?.text);
  expect(names).toContain('丁小满');
  expect((await app.as(table.merchant).fetch(path)).status).toBe(403);
});

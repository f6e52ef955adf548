import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyMeetingRecord } from '../../../server/src/modules/meeting/record/verify-record.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow, tableRow } from '../../support/locks.js';
import { aLiveTable, aTable, type LiveTable } from '../../support/meetings.js';
import type { Person } from '../../support/people.js';
import {
  EndMeeting,
  NoteStatement,
  OpenAgendaItem,
  OpenMeeting,
  RaiseHand,
  RecordResponse,
  WatchMeeting,
} from './documents.js';

const TakeBack = `mutation ($meetingId: ID!, $reason: String!) {
  answer: takeBackOpening(meetingId: $meetingId, reason: $reason) {
    __typename ... on Meeting { status } ... on MeetingRefusal { code } } }`;
const Mine = 'query ($id: ID!) { myMeeting(id: $id) { status viewerCanTakeBackOpening } }';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const rows = async (sql: string, values: unknown[]) => (await app.app.database.pool.query(sql, values)).rows;
const takeBack = async (table: LiveTable, person: Person = table.officer, reason = '开错了会') =>
  (await app.as(person).mutate(TakeBack, { meetingId: table.meeting.id, reason })).answer;
const firstItem = async ({ meeting }: LiveTable) =>
  (await rows('select id from agenda_item where meeting_id = $1 order by position limit 1', [meeting.id]))[0].id;

describe('a meeting opened by mistake', () => {
  it('waits again as it stood, for everybody who watches, and is opened when it is time', async () => {
    const table = await aTable(app);
    const seats = () =>
      rows(
        'select id, attendance, sign_in_method, signed_in_at from participant where consultation_id = $1 order by id',
        [table.consultation.id],
      );
    await rows(
      `insert into participant (id, created_at, version, consultation_id, party, duty, name, attendance)
       values (gen_random_uuid(), now(), 1, $1, 'TOWNSHIP', 'CHAIR', '主持人', 'CONFIRMED')`,
      [table.consultation.id],
    );
    const before = await seats();
    const { openMeeting: meeting } = await app
      .as(table.officer)
      .mutate(OpenMeeting, { consultationId: table.consultation.id });
    const live = { ...table, meeting } as LiveTable;
    expect((await seats()).map(({ attendance }) => attendance)).toContain('PRESENT');
    const agenda = () =>
      rows('select id, status, opened_at, spent_seconds from agenda_item where meeting_id = $1 order by id', [
        meeting.id,
      ]);
    const laid = await agenda();
    await app.as(table.officer).mutate(OpenAgendaItem, { itemId: await firstItem(live) });
    expect(await agenda()).not.toEqual(laid);
    const screen = await app.as(table.member).watch(WatchMeeting, { id: meeting.id });
    await screen.next(({ meetingLive }) => meetingLive.status === 'LIVE');
    expect((await app.as(table.officer).query(Mine, { id: meeting.id })).myMeeting).toMatchObject({
      viewerCanTakeBackOpening: true,
    });

    expect(await takeBack(live)).toEqual({ __typename: 'Meeting', status: 'SCHEDULED' });

    await screen.next(({ meetingLive }) => meetingLive.status === 'SCHEDULED');
    expect(await seats()).toEqual(before);
    expect(await agenda()).toEqual(laid);
    expect(await tableRow(app, 'meeting', meeting.id)).toMatchObject({ status: 'SCHEDULED', opened_at: null });
    expect((await tableRow(app, 'consultation', table.consultation.id)).status).toBe('NOTIFIED');
    expect((await app.auditTrail({ id: meeting.id })).at(-1)).toBe('meeting.openingTakenBack');
    expect(await rows(`select reason from correction where record_id = $1`, [meeting.id])).toEqual([
      { reason: '开错了会' },
    ]);
    expect(await verifyMeetingRecord(app.app.services.read, meeting.id)).toMatchObject({ holds: true });

    await app.as(table.officer).mutate(OpenMeeting, { consultationId: table.consultation.id });
    expect(await tableRow(app, 'meeting', meeting.id)).toMatchObject({ status: 'LIVE' });
  });

  it('keeps those who came, and lets hands down', async () => {
    const table = await aLiveTable(app);
    await app.as(table.merchant).mutate(RaiseHand, { meetingId: table.meeting.id });
    expect(await takeBack(table, table.director)).toMatchObject({ status: 'SCHEDULED' });
    expect((await tableRow(app, 'participant', table.merchantSeat.id)).attendance).toBe('PRESENT');
    expect(await rows('select status from speaker_entry where meeting_id = $1', [table.meeting.id])).toEqual([
      { status: 'WITHDRAWN' },
    ]);
    expect(await takeBack(table)).toMatchObject({ code: 'MEETING_NOT_LIVE' });
  });

  it('goes on once something is on its record', async () => {
    const spoken = await aLiveTable(app);
    const input = { meetingId: spoken.meeting.id, participantId: spoken.townshipSeat.id, text: '开会' };
    await app.as(spoken.officer).mutate(NoteStatement, { input });
    expect(await takeBack(spoken)).toMatchObject({ code: 'ALREADY_RECORDED' });
    expect((await app.as(spoken.officer).query(Mine, { id: spoken.meeting.id })).myMeeting).toMatchObject({
      viewerCanTakeBackOpening: false,
    });

    const answered = await aLiveTable(app);
    const { meeting, demands, delegateSeat } = answered;
    await app.as(answered.officer).mutate(RecordResponse, {
      input: {
        meetingId: meeting.id,
        demandId: demands[0]?.id,
        participantId: delegateSeat.id,
        nature: 'SOLVED_ON_SPOT',
        text: '划了卸货位',
      },
    });
    expect(await takeBack(answered)).toMatchObject({ code: 'ALREADY_RECORDED' });
    await app.as(answered.officer).mutate(EndMeeting, { meetingId: meeting.id });
    expect(await takeBack(answered)).toMatchObject({ code: 'MEETING_ENDED' });
  });

  it('is for who keeps the record, with a reason', async () => {
    const table = await aLiveTable(app);
    await expect(takeBack(table, table.merchant)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(takeBack(table, table.officer, ' ')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(takeBack(table, table.officer, '长'.repeat(1001))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('is not taken back from under whoever notes the first word at that moment', async () => {
    const table = await aLiveTable(app);
    const held = await heldRow(app, 'meeting', table.meeting.id);
    const input = { meetingId: table.meeting.id, participantId: table.townshipSeat.id, text: '开会' };
    const noting = app.as(table.director).mutate(NoteStatement, { input });
    await held.waitedForBy(1);
    const taking = takeBack(table);
    await held.waitedForBy(2);
    await held.release();
    expect((await noting).noteStatement.__typename).toBe('Statement');
    expect(await taking).toMatchObject({ code: 'ALREADY_RECORDED' });
  });
});

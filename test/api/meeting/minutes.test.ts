import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow, tableRow } from '../../support/locks.js';
import { aLiveTable, type LiveTable, type TableOptions } from '../../support/meetings.js';
import {
  ConfirmMinutes,
  ContestResponse,
  EndMeeting,
  MeetingMinutes,
  NoteStatement,
  RecordResponse,
  SaveMinutes,
} from './documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

/** A meeting that has been held: one statement, one demand solved on the spot. */
const aHeldTable = async (options: TableOptions = {}): Promise<LiveTable & { responseId: string }> => {
  const table = await aLiveTable(app, options);
  const desk = app.as(table.officer);
  const meetingId = table.meeting.id;
  await desk.mutate(NoteStatement, { input: { meetingId, participantId: table.merchantSeat.id, text: '货没处放' } });
  const { recordResponse } = await desk.mutate(RecordResponse, {
    input: {
      meetingId,
      demandId: table.demands[0]?.id,
      participantId: table.delegateSeat.id,
      nature: 'SOLVED_ON_SPOT',
      text: '划了卸货位',
    },
  });
  await desk.mutate(EndMeeting, { meetingId });
  return { ...table, responseId: recordResponse.id };
};
const save = async (table: LiveTable, input: object, person = table.officer) =>
  (await app.as(person).mutate(SaveMinutes, { input: { meetingId: table.meeting.id, body: '会议纪要', ...input } }))
    .saveMinutes;
const confirm = async (table: LiveTable, version: number, person = table.director) =>
  (await app.as(person).mutate(ConfirmMinutes, { meetingId: table.meeting.id, version })).confirmMinutes;

it('brings the whole record, with readiness and override, to be written from', async () => {
  const table = await aHeldTable({ overrideReason: '群众等不及' });
  const { meetingMinutes } = await app.as(table.officer).query(MeetingMinutes, { meetingId: table.meeting.id });
  expect(meetingMinutes).toMatchObject({
    status: null,
    convenedReadiness: 0.92,
    overrideReason: '群众等不及',
    viewerCanSave: true,
    viewerMayConfirm: false,
    statements: [{ text: '货没处放', name: '丁小满' }],
    demands: [{ disposition: 'SOLVED_ON_SPOT', responses: [{ nature: 'SOLVED_ON_SPOT' }] }],
  });
  expect(meetingMinutes.attendance).toContainEqual({
    party: 'MEMBER',
    present: [table.member.name],
    absent: ['缺席者'],
    onLeave: [],
  });
  await expect(app.as(table.merchant).query(MeetingMinutes, { meetingId: table.meeting.id })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
});

it('is saved over the version that was seen; an older one is brought together with what was saved since', async () => {
  const table = await aHeldTable();
  const minutes = await save(table, { version: null });
  expect(minutes).toMatchObject({ status: 'DRAFT', version: 1 });
  expect(await save(table, { body: '改过', version: 1 })).toMatchObject({ body: '改过', version: 2 });
  expect(await save(table, { version: 1 })).toMatchObject({ body: '改过', version: 2 });
  expect(await save(table, { version: 1, body: '另改' })).toMatchObject({
    __typename: 'MinutesOverlap',
    passages: [{ base: '会议纪要', theirs: '改过', mine: '另改' }],
  });
  // Two first drafts have nothing in common: both stand, one after the other.
  expect(await save(table, { version: null, body: '另起一稿' })).toMatchObject({ body: '改过\n另起一稿', version: 3 });
  await expect(save(table, { version: 9 })).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(save(table, { version: 3 }, table.merchant)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(save(table, { version: 3, body: ' ' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

it('waits for the end of the meeting', async () => {
  const table = await aLiveTable(app);
  expect(await save(table, {})).toMatchObject({ code: 'MEETING_NOT_ENDED' });
  expect(await confirm(table, 1)).toMatchObject({ code: 'MEETING_NOT_ENDED' });
});

it('is confirmed by a chair who did not write it, which closes the record and sends its promises out', async () => {
  const table = await aHeldTable();
  expect(await confirm(table, 1)).toMatchObject({ code: 'MINUTES_MISSING' });
  await save(table, {}, table.director);
  expect(await confirm(table, 1)).toMatchObject({ code: 'WRITER_MAY_NOT_CONFIRM' });
  const { version } = await save(table, { body: '联络员改定', version: 1 });
  await expect(confirm(table, version, table.officer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(confirm(table, version - 1)).rejects.toMatchObject({ code: 'CONFLICT' });

  expect(await confirm(table, version)).toMatchObject({ status: 'CONFIRMED' });
  expect(await confirm(table, version)).toMatchObject({ status: 'CONFIRMED' });
  expect((await tableRow(app, 'consultation', table.consultation.id)).status).not.toBe('MINUTES_DRAFT');
  expect((await app.auditTrail({ id: table.meeting.id })).slice(-3)).toEqual([
    'meeting.minutesSaved',
    'meeting.minutesSaved',
    'meeting.minutesConfirmed',
  ]);
  expect(await save(table, { version: version + 1 })).toMatchObject({ code: 'MINUTES_CONFIRMED' });
  const variables = { responseId: table.responseId, reason: '没解决' };
  const contested = await app.as(table.merchant).mutate(ContestResponse, variables);
  expect(contested.contestResponse).toMatchObject({ code: 'MINUTES_CONFIRMED' });
  const { meetingMinutes } = await app.as(table.merchant).query(MeetingMinutes, { meetingId: table.meeting.id });
  expect(meetingMinutes).toMatchObject({
    body: '联络员改定',
    editedByName: table.officer.name,
    confirmedByName: table.director.name,
  });
});

it('is not confirmed over a demand that was contested after the meeting', async () => {
  const table = await aHeldTable();
  const { version } = await save(table, {});
  await app.as(table.merchant).mutate(ContestResponse, { responseId: table.responseId, reason: '没解决' });
  expect(await confirm(table, version)).toMatchObject({ code: 'DEMANDS_UNSETTLED', demands: [{ number: 1 }] });
});

it('is confirmed once when two chairs press at once', async () => {
  const table = await aHeldTable();
  const { version } = await save(table, {});
  const held = await heldRow(app, 'consultation', table.consultation.id);
  const both = [
    confirm(table, version),
    app.inAnotherBrowser(table.director).mutate(ConfirmMinutes, { meetingId: table.meeting.id, version }),
  ];
  await held.waitedForBy(2);
  await held.release();
  await Promise.all(both);
  const confirmed = (await app.auditTrail({ id: table.meeting.id })).filter(
    (type) => type === 'meeting.minutesConfirmed',
  );
  expect(confirmed).toHaveLength(1);
});

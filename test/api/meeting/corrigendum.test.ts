import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow, inOrder, inTurn, refusalOf } from '../../support/locks.js';
import { aLiveTable, type LiveTable } from '../../support/meetings.js';
import { toldTo } from '../../support/notices.js';
import { aDirector, type Person } from '../../support/people.js';
import { ConfirmMinutes, EndMeeting, MeetingMinutes, RecordResponse, SaveMinutes } from './documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const ALL = `__typename ... on MeetingRefusal { code } ... on Corrigenda { viewerCanDraft viewerMayConfirm viewerWrote
  corrigenda { id version number status passage reads reason } }`;
const Draft = `mutation ($input: DraftCorrigendumInput!) { answer: draftCorrigendum(input: $input) { ${ALL} } }`;
const Withdraw = `mutation ($meetingId: ID!, $corrigendumId: ID!) {
  answer: withdrawCorrigendum(meetingId: $meetingId, corrigendumId: $corrigendumId) { ${ALL} } }`;
const Confirm = `mutation ($meetingId: ID!, $corrigendumId: ID!, $version: Int!) {
  answer: confirmCorrigendum(meetingId: $meetingId, corrigendumId: $corrigendumId, version: $version) { ${ALL} } }`;
const Read = `query ($meetingId: ID!) { minutesCorrigenda(meetingId: $meetingId) { viewerCanDraft
  corrigenda { number status passage reads } } }`;

/** Minutes as they were confirmed, with a mistake in them. */
async function aConfirmedTable(): Promise<LiveTable> {
  const table = await aLiveTable(app);
  const desk = app.as(table.officer);
  const meetingId = table.meeting.id;
  await desk.mutate(RecordResponse, {
    input: {
      ...{ meetingId, demandId: table.demands[0]?.id, participantId: table.delegateSeat.id },
      ...{ nature: 'SOLVED_ON_SPOT', text: '划了卸货位' },
    },
  });
  await desk.mutate(EndMeeting, { meetingId });
  await desk.mutate(SaveMinutes, {
    input: { meetingId, body: '东门协商纪要\n划线四十个，六月底前完成。', version: null },
  });
  await app.as(table.director).mutate(ConfirmMinutes, { meetingId, version: 1 });
  return table;
}
const draft = async (table: LiveTable, more: object = {}, person: Person = table.officer) =>
  (
    await app.as(person).mutate(Draft, {
      input: {
        ...{ meetingId: table.meeting.id, passage: '划线四十个', reads: '划线四十二个', reason: '录音里是四十二' },
        ...more,
      },
    })
  ).answer;
const confirm = async (table: LiveTable, corrigendumId: string, version = 1, person: Person = table.director) =>
  (await app.as(person).mutate(Confirm, { meetingId: table.meeting.id, corrigendumId, version })).answer;

it('is drafted by the scribe, confirmed and numbered by the chair; the confirmed text stays as it was', async () => {
  const table = await aConfirmedTable();
  const { id: meetingId } = table.meeting;
  const drafted = await draft(table);
  const { id } = drafted.corrigenda[0];
  expect(drafted.corrigenda).toMatchObject([{ number: null, status: 'DRAFT', passage: '划线四十个' }]);
  // Whoever came to the meeting reads it once it counts.
  expect((await app.as(table.merchant).query(Read, { meetingId })).minutesCorrigenda).toEqual({
    viewerCanDraft: false,
    corrigenda: [],
  });
  expect((await confirm(table, id)).corrigenda).toMatchObject([{ number: 1, status: 'CONFIRMED' }]);
  expect((await app.as(table.merchant).query(Read, { meetingId })).minutesCorrigenda.corrigenda).toMatchObject([
    { number: 1, reads: '划线四十二个' },
  ]);
  expect((await toldTo(app, table.merchant)).map(({ kind }) => kind)).toContain('MINUTES_CORRECTED');
  const { meetingMinutes } = await app.as(table.officer).query(MeetingMinutes, { meetingId });
  expect(meetingMinutes.body).toBe('东门协商纪要\n划线四十个，六月底前完成。');
  expect(await app.auditTrail({ id })).toEqual(['meeting.corrigendumDrafted', 'meeting.corrigendumConfirmed']);
  await expect(
    app.app.database.pool.query(`update minutes set body = '改过' where meeting_id = $1`, [meetingId]),
  ).rejects.toThrow('do not change');
});

it('is printed with the minutes, on screen and as a Word file', async () => {
  const table = await aConfirmedTable();
  const { id } = (await draft(table)).corrigenda[0];
  await confirm(table, id);
  const { paper } = await app
    .as(table.officer)
    .query('query ($id: ID!) { paper: officialPaper(kind: MINUTES, id: $id) { blocks { label text } } }', {
      id: table.meeting.id,
    });
  expect(paper.blocks.at(-1)).toEqual({
    label: expect.stringContaining('更正第1号'),
    text: '“划线四十个”更正为“划线四十二个”。原因：录音里是四十二',
  });
  const file = await app.as(table.officer).fetch(`/papers/minutes/${table.meeting.id}`);
  expect(file.status).toBe(200);
});

it('is written again and withdrawn until it is confirmed; afterwards another one corrects it', async () => {
  const table = await aConfirmedTable();
  const { meetingId, first } = { meetingId: table.meeting.id, first: (await draft(table)).corrigenda[0].id };
  const again = { corrigendumId: first, version: 1, reads: '划线四十三个' };
  expect((await draft(table, again)).corrigenda).toMatchObject([{ id: first, version: 2, reads: '划线四十三个' }]);
  await expect(draft(table, again)).rejects.toMatchObject({
    code: 'CONFLICT',
    params: { 'theirs.reads': '划线四十三个' },
  });
  const withdraw = (corrigendumId: string) => app.as(table.officer).mutate(Withdraw, { meetingId, corrigendumId });
  expect((await withdraw(first)).answer).toMatchObject({ corrigenda: [] });
  expect(await confirm(table, first, 3)).toMatchObject({ code: 'CORRIGENDUM_SETTLED' });
  const second = (await draft(table)).corrigenda[0].id;
  expect((await confirm(table, second)).corrigenda).toMatchObject([{ number: 1 }]);
  expect((await withdraw(second)).answer).toMatchObject({ code: 'CORRIGENDUM_SETTLED' });
  const third = (await draft(table, { reads: '划线四十五个' })).corrigenda.at(-1).id;
  expect((await confirm(table, third)).corrigenda).toMatchObject([{ number: 1 }, { number: 2 }]);
});

it('is refused before the minutes are confirmed, for what they do not say, by whoever wrote it, and to outsiders', async () => {
  const live = await aLiveTable(app);
  expect(await draft(live)).toMatchObject({ code: 'MINUTES_NOT_CONFIRMED' });
  const table = await aConfirmedTable();
  expect(await draft(table, { passage: '划线五十个' })).toMatchObject({ code: 'PASSAGE_NOT_FOUND' });
  for (const given of [{ reads: ' ' }, { reason: '' }, { reason: '字'.repeat(1001) }]) {
    await expect(draft(table, given)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  }
  await expect(draft(table, {}, table.merchant)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(draft(table, {}, await aDirector(app))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const own = (await draft(table, {}, table.director)).corrigenda[0].id;
  expect(await confirm(table, own)).toMatchObject({ code: 'WRITER_MAY_NOT_CONFIRM' });
  await expect(confirm(table, own, 1, table.officer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

it('gets one number when two confirm at once', async () => {
  const table = await aConfirmedTable();
  const { id } = (await draft(table)).corrigenda[0];
  const row = await heldRow(app, 'meeting', table.meeting.id);
  const confirms = () => confirm(table, id);
  expect(await inOrder(row, [1, 2], confirms)).toEqual(['done', 'CORRIGENDUM_SETTLED']);
});

it.each(['confirmed', 'withdrawn'])(
  'is %s first: whoever does the other at once hears that it is settled',
  async (how) => {
    const table = await aConfirmedTable();
    const meetingId = table.meeting.id;
    const { id } = (await draft(table)).corrigenda[0];
    const acts = [
      () => refusalOf(confirm(table, id)),
      () =>
        refusalOf(
          app
            .as(table.officer)
            .mutate(Withdraw, { meetingId, corrigendumId: id })
            .then(({ answer }) => answer),
        ),
    ] as const;
    const row = await heldRow(app, 'meeting', meetingId);
    const [first, second] = how === 'confirmed' ? acts : [acts[1], acts[0]];
    expect(await inTurn(row, first, second)).toEqual(['done', 'CORRIGENDUM_SETTLED']);
  },
);

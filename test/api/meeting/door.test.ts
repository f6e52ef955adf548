import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow, tableRow } from '../../support/locks.js';
import { aLiveTable, type LiveTable } from '../../support/meetings.js';
import type { Person } from '../../support/people.js';
import { EndMeeting, RecordResponse, UndoSignIn } from './documents.js';

const signedIn =
  '__typename ... on MeetingSignIn { participantId name party attendance pass } ... on MeetingRefusal { code }';
const WriteIn = `mutation ($input: WriteInInput!) { answer: writeIn(input: $input) { ${signedIn} } }`;
const Replace = `mutation ($input: ReplaceDelegateInput!) { answer: replaceDelegate(input: $input) { ${signedIn} } }`;
const Depart = `mutation ($participantId: ID!, $back: Boolean!) { answer: noteDeparture(participantId: $participantId, back: $back) { ${signedIn} } }`;
const Sheet = `query ($id: ID!) { attendanceSheet(meetingId: $id) { rows { participantId name duty attendance left interestGroupName } } }`;
const Stance = `mutation ($input: AddClauseInput!) { answer: addClause(input: $input) { ... on ConsensusClause { id } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const does = async (person: Person, document: string, input: object) =>
  (await app.as(person).mutate(document, { input } as never)).answer;
const sheetOf = async (table: LiveTable, id: string) =>
  (await app.as(table.officer).query(Sheet, { id: table.meeting.id })).attendanceSheet.rows.find(
    ({ participantId }: { participantId: string }) => participantId === id,
  );
const newcomer = (table: LiveTable) => ({
  meetingId: table.meeting.id,
  name: '赵大妈',
  organisation: '三号楼',
  seated: true,
  party: 'STAKEHOLDER',
  interestGroupId: table.merchants.id,
});

it('gives somebody unlisted a seat with a group, without a telephone, where the committee says so', async () => {
  const table = await aLiveTable(app);
  const made = await does(table.officer, WriteIn, newcomer(table));
  expect(made).toMatchObject({ name: '赵大妈', party: 'STAKEHOLDER', attendance: 'PRESENT', pass: null });
  expect(await sheetOf(table, made.participantId)).toMatchObject({
    duty: 'ATTENDEE',
    attendance: 'PRESENT',
    interestGroupName: '商户',
  });
  // They have a voice as those invited have: what they say is noted, and their stance counted.
  const clause = await does(table.officer, Stance, {
    meetingId: table.meeting.id,
    text: '八点前收摊',
    policyBasis: '条例',
  });
  await app
    .as(table.officer)
    .mutate('mutation ($id: ID!) { openClause(clauseId: $id) { __typename } }', { id: clause.id });
  const { answer } = await app
    .as(table.officer)
    .mutate(`mutation ($input: TakeStanceInput!) { answer: takeStance(input: $input) { __typename } }`, {
      input: { clauseId: clause.id, participantId: made.participantId, kind: 'AGREE' },
    });
  expect(answer.__typename).toBe('Stance');
  expect((await app.auditTrail({ id: made.participantId })).slice(0, 2)).toEqual([
    'meeting.writtenIn',
    'meeting.signedIn',
  ]);
});

it('gives no seat of the people concerned to somebody who bears the name of an officer in the matter', async () => {
  const table = await aLiveTable(app);
  const [delegate] = await app.app.database.pool
    .query(`select name from participant where consultation_id = $1 and party = 'DEPARTMENT'`, [table.consultation.id])
    .then(({ rows }) => rows);
  const input = { ...newcomer(table), name: delegate.name };
  expect(await does(table.officer, WriteIn, input)).toMatchObject({ code: 'NAMED_LIKE_OFFICE' });
  expect(await does(table.officer, WriteIn, { ...input, seated: false })).toMatchObject({ party: null });
  expect(await does(table.officer, WriteIn, { ...input, name: `${delegate.name}（3 栋）` })).toMatchObject({
    party: 'STAKEHOLDER',
  });
});

it('lets the others sit in; a seat is the committee’s to give, for a group, at a meeting that has not ended', async () => {
  const table = await aLiveTable(app);
  const input = newcomer(table);
  expect(await does(table.officer, WriteIn, { ...input, seated: false })).toMatchObject({ party: null });
  expect(await does(table.officer, WriteIn, { ...input, interestGroupId: null })).toMatchObject({
    code: 'GROUP_NEEDED',
  });
  for (const bad of [
    { name: ' ' },
    { name: '长'.repeat(31) },
    { party: 'MEMBER' },
    { interestGroupId: randomUUID() },
  ]) {
    await expect(does(table.officer, WriteIn, { ...input, ...bad })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  }
  // A scribe for a day keeps the record; who decides is not theirs to say.
  await app.app.database.pool.query(`update participant set duty = 'SCRIBE' where id = $1`, [table.memberSeat.id]);
  await expect(does(table.member, WriteIn, input)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect(await does(table.member, WriteIn, { ...input, seated: false })).toMatchObject({ party: null });
  await expect(does(table.merchant, WriteIn, input)).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

it('writes somebody in once where the desk presses twice, and nobody misses whoever was written in by mistake', async () => {
  const table = await aLiveTable(app);
  const input = { ...newcomer(table), clientMutationId: randomUUID() };
  const held = await heldRow(app, 'consultation', table.consultation.id);
  const press = () => app.inAnotherBrowser(table.officer).mutate(WriteIn, { input });
  const both = Promise.all([press(), press()]);
  await held.waitedForBy(2);
  await held.release();
  const [one, other] = await both;
  expect(one.answer.participantId).toBe(other.answer.participantId);

  await app.as(table.officer).mutate(UndoSignIn, { participantId: one.answer.participantId });
  await app.as(table.officer).mutate(RecordResponse, {
    input: {
      meetingId: table.meeting.id,
      demandId: table.demands[0]?.id,
      participantId: table.delegateSeat.id,
      nature: 'SOLVED_ON_SPOT',
      text: '划线',
    },
  });
  await app.as(table.officer).mutate(EndMeeting, { meetingId: table.meeting.id });
  expect((await tableRow(app, 'participant', one.answer.participantId)).attendance).toBe('DECLINED');
  expect(await does(table.officer, WriteIn, newcomer(table))).toMatchObject({ code: 'MEETING_ENDED' });
});

it('replaces a delegate on the spot, with what they may do, and keeps who was named before', async () => {
  const table = await aLiveTable(app, { present: false });
  const input = {
    meetingId: table.meeting.id,
    participantId: table.delegateSeat.id,
    name: '吴科长',
    reason: '周工生病',
  };
  expect(await does(table.officer, Replace, { ...input, authority: 'MUST_REPORT_BACK' })).toMatchObject({
    name: '吴科长',
    attendance: 'PRESENT',
  });
  const { rows } = await app.app.database.pool.query(
    `select field, said_before, says_now, reason from correction where record_id = $1 order by field`,
    [table.delegateSeat.id],
  );
  expect(rows).toEqual([
    { field: 'authority', said_before: 'MAY_PROMISE', says_now: 'MUST_REPORT_BACK', reason: '周工生病' },
    { field: 'name', said_before: '周工', says_now: '吴科长', reason: '周工生病' },
  ]);
  expect(await does(table.officer, Replace, { ...input, participantId: table.memberSeat.id })).toMatchObject({
    code: 'SEAT_IS_PERSONAL',
  });
  await expect(does(table.merchant, Replace, input)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(does(table.officer, Replace, { ...input, name: '' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  // Whoever holds the slip of the one who stayed away comes in no more.
  await app.as(table.merchant).query('{ myConsultations(first: 1) { totalCount } }');
  await app.app.database.pool.query(`update participant set invitation_code_hash = 'x' where id = $1`, [
    table.merchantSeat.id,
  ]);
  await does(table.officer, Replace, { ...input, participantId: table.merchantSeat.id, name: '丁大满' });
  await expect(app.as(table.merchant).query('{ myConsultations(first: 1) { totalCount } }')).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
  });
});

it('gives a seat of the people concerned to somebody else only in the committee’s hand, and to nobody with an office', async () => {
  const table = await aLiveTable(app);
  const [delegate] = await app.app.database.pool
    .query(`select name from participant where consultation_id = $1 and party = 'DEPARTMENT'`, [table.consultation.id])
    .then(({ rows }) => rows);
  const of = (seat: { readonly id: string }, name: string) => ({
    meetingId: table.meeting.id,
    participantId: seat.id,
    name,
  });
  const seat = table.merchantSeat;
  expect(await does(table.officer, Replace, of(seat, delegate.name))).toMatchObject({ code: 'NAMED_LIKE_OFFICE' });
  expect((await tableRow(app, 'participant', seat.id)).name).not.toBe(delegate.name);
  // A scribe for a day writes down whom a unit sent; who decides is not theirs to say.
  await app.app.database.pool.query(`update participant set duty = 'SCRIBE' where id = $1`, [table.memberSeat.id]);
  await expect(does(table.member, Replace, of(seat, '丁大满'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect(await does(table.member, Replace, of(table.delegateSeat, '吴科长'))).toMatchObject({ name: '吴科长' });
  expect(await does(table.officer, Replace, of(seat, '丁大满'))).toMatchObject({ name: '丁大满' });
  // The same person at the desk once more: nothing of their seat changes hands.
  expect(await does(table.officer, Replace, of(seat, '丁大满'))).toMatchObject({ name: '丁大满' });
});

it('notes who left early on the sheet, and that they are back', async () => {
  const table = await aLiveTable(app);
  const depart = async (back: boolean) =>
    (await app.as(table.officer).mutate(Depart, { participantId: table.merchantSeat.id, back })).answer;
  expect(await depart(false)).toMatchObject({ __typename: 'MeetingSignIn' });
  expect(await sheetOf(table, table.merchantSeat.id)).toMatchObject({ attendance: 'PRESENT', left: true });
  await depart(true);
  expect(await sheetOf(table, table.merchantSeat.id)).toMatchObject({ left: false });
});

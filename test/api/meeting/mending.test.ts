import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow, tableRow } from '../../support/locks.js';
import { aLiveTable, type LiveTable } from '../../support/meetings.js';
import { kindsOf, toldTo } from '../../support/notices.js';
import type { Person } from '../../support/people.js';
import { EndMeeting, RaiseHand, RecordResponse, SaveMinutes } from './documents.js';

const refusal = '... on MeetingRefusal { code }';
const Reopen = `mutation ($meetingId: ID!, $reason: String!) {
  answer: reopenMeeting(meetingId: $meetingId, reason: $reason) { __typename ... on Meeting { status } ${refusal} } }`;
const AddClause = `mutation ($input: AddClauseInput!) { answer: addClause(input: $input) { ... on ConsensusClause { id } ${refusal} } }`;
const onClause = (name: string) =>
  `mutation ($clauseId: ID!) { answer: ${name}(clauseId: $clauseId) { ... on ConsensusClause { status } ${refusal} } }`;
const Unsettle = `mutation ($clauseId: ID!, $reason: String!) {
  answer: unsettleClause(clauseId: $clauseId, reason: $reason) { ... on ConsensusClause { status } ${refusal} } }`;
const Correct = `mutation ($input: CorrectResponseInput!) {
  answer: correctResponse(input: $input) { ... on DemandResponse { id nature text version } ${refusal} } }`;
const History = `query ($id: ID!) { responseCorrections(responseId: $id) { field saidBefore saysNow reason byName } }`;

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const answered = async (table: LiveTable, nature = 'SOLVED_ON_SPOT', more: object = {}) => {
  const input = {
    meetingId: table.meeting.id,
    demandId: table.demands[0]?.id,
    participantId: table.delegateSeat.id,
    nature,
    text: '划了卸货位',
    ...more,
  };
  return (await app.as(table.officer).mutate(RecordResponse, { input })).recordResponse;
};
const reopen = async (table: LiveTable, person: Person = table.director, reason = '点错了') =>
  (await app.as(person).mutate(Reopen, { meetingId: table.meeting.id, reason })).answer;
const rows = async (sql: string, values: unknown[]) => (await app.app.database.pool.query(sql, values)).rows;
/** Everything the end of a meeting touches, as it stands. */
const standing = async ({ meeting, consultation }: LiveTable) => ({
  agenda: await rows('select id, status, closed_at from agenda_item where meeting_id = $1 order by id', [meeting.id]),
  hands: await rows('select id, status, finished_at from speaker_entry where meeting_id = $1 order by id', [
    meeting.id,
  ]),
  seats: await rows('select id, attendance from participant where consultation_id = $1 order by id', [consultation.id]),
  meeting: await rows('select status, ended_at from meeting where id = $1', [meeting.id]),
  consultation: await rows('select status, ended_at from consultation where id = $1', [consultation.id]),
});

describe('a meeting ended by mistake', () => {
  it('goes on as it stood: the item on the floor, the hands that waited, who was not here yet; all are told', async () => {
    const table = await aLiveTable(app);
    await answered(table);
    const [item] = await rows(`select id from agenda_item where meeting_id = $1 order by position limit 1`, [
      table.meeting.id,
    ]);
    await app
      .as(table.officer)
      .mutate('mutation ($id: ID!) { openAgendaItem(itemId: $id) { __typename } }', { id: item.id });
    await app.as(table.merchant).mutate(RaiseHand, { meetingId: table.meeting.id });
    const before = await standing(table);
    await app.as(table.officer).mutate(EndMeeting, { meetingId: table.meeting.id });
    expect(await standing(table)).not.toEqual(before);

    expect(await reopen(table)).toMatchObject({ __typename: 'Meeting', status: 'LIVE' });

    expect(await standing(table)).toEqual(before);
    expect(kindsOf(await toldTo(app, table.member))).toContain('MEETING_REOPENED');
    expect((await app.auditTrail({ id: table.meeting.id })).slice(-2)).toEqual(['meeting.ended', 'meeting.reopened']);
    await app.as(table.officer).mutate(EndMeeting, { meetingId: table.meeting.id });
    expect((await tableRow(app, 'meeting', table.meeting.id)).status).toBe('ENDED');
  });

  it('is for the chair, with a reason, on the same day, while the minutes are open', async () => {
    const table = await aLiveTable(app);
    await answered(table);
    expect(await reopen(table)).toMatchObject({ code: 'MEETING_NOT_ENDED' });
    await app.as(table.officer).mutate(EndMeeting, { meetingId: table.meeting.id });
    await expect(reopen(table, table.officer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(reopen(table, table.merchant)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(reopen(table, table.director, ' ')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(reopen(table, table.director, '长'.repeat(1001))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    // A draft begun meanwhile is there when the meeting has ended again.
    await app.as(table.officer).mutate(SaveMinutes, { input: { meetingId: table.meeting.id, body: '草稿' } });
    await app.app.database.pool.query(`update consultation set status = 'MINUTES_CONFIRMED' where id = $1`, [
      table.consultation.id,
    ]);
    expect(await reopen(table)).toMatchObject({ code: 'MINUTES_CONFIRMED' });
    await app.app.database.pool.query(`update consultation set status = 'MINUTES_DRAFT' where id = $1`, [
      table.consultation.id,
    ]);
    app.clock.advance({ days: 1 });
    expect(await reopen(table)).toMatchObject({ code: 'ENDED_BEFORE_TODAY' });
  });

  it('is taken up once where two chairs press at once', async () => {
    const table = await aLiveTable(app);
    await answered(table);
    await app.as(table.officer).mutate(EndMeeting, { meetingId: table.meeting.id });
    const held = await heldRow(app, 'consultation', table.consultation.id);
    const press = () =>
      app.inAnotherBrowser(table.director).mutate(Reopen, { meetingId: table.meeting.id, reason: '点错' });
    const both = Promise.all([press(), press()]);
    await held.waitedForBy(2);
    await held.release();
    const codes = (await both).map(({ answer }) => answer.code ?? answer.status).sort();
    expect(codes).toEqual(['LIVE', 'MEETING_NOT_ENDED']);
  });
});

describe('a clause settled by mistake', () => {
  it('is open again with the stances it had, while the meeting lasts', async () => {
    const table = await aLiveTable(app);
    const desk = app.as(table.officer);
    const input = { meetingId: table.meeting.id, text: '八点前收摊', policyBasis: '条例第一条' };
    const { answer: clause } = await desk.mutate(AddClause, { input });
    const unsettle = async (person: Person, reason = '早了') =>
      (await app.as(person).mutate(Unsettle, { clauseId: clause.id, reason })).answer;
    expect(await unsettle(table.officer)).toMatchObject({ code: 'CLAUSE_NOT_SETTLED' });
    await desk.mutate(onClause('openClause'), { clauseId: clause.id });
    await desk.mutate(onClause('settleClause'), { clauseId: clause.id });
    await expect(unsettle(table.merchant)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(unsettle(table.officer, '')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await unsettle(table.officer)).toMatchObject({ status: 'OPEN' });
    expect((await app.auditTrail(clause)).slice(-2)).toEqual(['meeting.clauseSettled', 'meeting.clauseUnsettled']);
    await desk.mutate(onClause('settleClause'), { clauseId: clause.id });
    await answered(table);
    await desk.mutate(EndMeeting, { meetingId: table.meeting.id });
    expect(await unsettle(table.officer)).toMatchObject({ code: 'MEETING_ENDED' });
  });
});

describe('an answer noted wrong', () => {
  it('is put right with its nature and its day, settles the demand anew, and keeps what it said', async () => {
    const table = await aLiveTable(app, { demands: 2 });
    const promise = { action: '划线', deliverable: '40 个摊位', dueOn: '2026-12-31', responsiblePerson: '李科长' };
    const response = await answered(table, 'COMMITMENT', promise);
    const demandId = table.demands[0]?.id ?? '';
    const correct = async (more: object, person: Person = table.officer) =>
      (
        await app.as(person).mutate(Correct, {
          input: {
            responseId: response.id,
            version: 1,
            nature: 'COMMITMENT',
            text: '划了卸货位',
            ...promise,
            because: '听错了',
            ...more,
          },
        })
      ).answer;
    expect(await correct({})).toMatchObject({ code: 'NOTHING_CORRECTED' });
    expect(await correct({ nature: 'DECLINED' })).toMatchObject({ code: 'REASON_AND_BASIS_NEEDED' });
    expect(await correct({ dueOn: '2020-01-01' })).toMatchObject({ code: 'DUE_DATE_PAST' });
    await expect(correct({ because: ' ' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(correct({ text: '改' }, table.merchant)).rejects.toMatchObject({ code: 'FORBIDDEN' });

    expect(await correct({ nature: 'EXPLANATION', text: '只是说明' })).toMatchObject({ nature: 'EXPLANATION' });
    expect((await tableRow(app, 'demand', demandId)).status).toBe('RESPONDED');
    const { responseCorrections } = await app.as(table.merchant).query(History, { id: response.id });
    expect(responseCorrections).toEqual(
      expect.arrayContaining([
        {
          field: 'nature',
          saidBefore: 'COMMITMENT',
          saysNow: 'EXPLANATION',
          reason: '听错了',
          byName: table.officer.name,
        },
        expect.objectContaining({ field: 'dueOn', saidBefore: '2026-12-31', saysNow: null }),
      ]),
    );
    await expect(correct({ text: '再改' })).rejects.toMatchObject({ code: 'CONFLICT' });
    // It was the answer to the other demand.
    const [{ version }] = await rows('select version from demand_response where id = $1', [response.id]);
    const other = table.demands[1]?.id;
    expect(await correct({ version, dueOn: '2026-11-30', demandId: other })).toMatchObject({ nature: 'COMMITMENT' });
    expect((await tableRow(app, 'demand', demandId)).status).toBe('RAISED');
    expect((await tableRow(app, 'demand', other ?? '')).disposition).toBe('COMMITMENT');
    expect((await app.auditTrail(response)).slice(1)).toEqual([
      'meeting.responseCorrected',
      'meeting.responseCorrected',
    ]);
  });
});

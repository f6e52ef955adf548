import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { rowsOf } from '../../support/commitment.js';
import { heldRow } from '../../support/locks.js';
import { aLiveTable, type LiveTable } from '../../support/meetings.js';
import { aLiaisonOfficer, type Person } from '../../support/people.js';
import { AddClause, OpenClause, ReviseClause, SettleClause, TakeStance } from './documents.js';

// A clause noted twice is taken off, one the table was asked about too early is a draft again.

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const answered = '{ __typename ... on ConsensusClause { id status version } ... on MeetingRefusal { code } }';
const Remove = `mutation ($id: ID!, $reason: String!) { answer: removeClause(clauseId: $id, reason: $reason) ${answered} }`;
const Void = `mutation ($id: ID!) { answer: voidVote(clauseId: $id) ${answered} }`;
const remove = async (person: Person, id: string, reason = '记重了') =>
  (await app.as(person).mutate(Remove, { id, reason })).answer;
const aClause = async (table: LiveTable, text = '八点前收摊') =>
  (
    await app.as(table.officer).mutate(AddClause, {
      input: { meetingId: table.meeting.id, text, policyBasis: '条例第一条' },
    })
  ).addClause;
const left = (table: LiveTable) =>
  rowsOf<{ text: string }>(app, 'select text from consensus_clause where meeting_id = $1 order by number', [
    table.meeting.id,
  ]);

it('a draft goes with a reason, its words are kept, and the meeting can end without it', async () => {
  const table = await aLiveTable(app, { demands: 0 });
  await aClause(table);
  const twice = await aClause(table);
  for (const person of [table.merchant, table.member]) {
    await expect(remove(person, twice.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
  await expect(remove(await aLiaisonOfficer(app), twice.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  for (const reason of [' ', '长'.repeat(1001)]) {
    await expect(remove(table.officer, twice.id, reason)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  }
  const held = await heldRow(app, 'meeting', table.meeting.id);
  const both = Promise.allSettled([remove(table.officer, twice.id), remove(table.officer, twice.id)]);
  await held.waitedForBy(2);
  await held.release();
  expect((await both).map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await left(table)).toEqual([{ text: '八点前收摊' }]);
  expect(
    await rowsOf(app, `select said_before as said, reason from correction where record_id = $1 and field = 'text'`, [
      twice.id,
    ]),
  ).toEqual([{ said: '八点前收摊', reason: '记重了' }]);
  expect((await app.auditTrail({ id: twice.id })).at(-1)).toBe('meeting.clauseRemoved');
});

it('a clause asked about too early is a draft again: reworded, asked anew, and no stance of before counts', async () => {
  const table = await aLiveTable(app, { demands: 0 });
  const clause = await aClause(table);
  await app.as(table.officer).mutate(OpenClause, { clauseId: clause.id });
  await app.as(table.merchant).mutate(TakeStance, { input: { clauseId: clause.id, kind: 'DISAGREE' } });
  // Nobody takes off what the table is asked about.
  expect(await remove(table.officer, clause.id)).toMatchObject({ code: 'CLAUSE_NOT_DRAFT' });
  expect((await app.as(table.officer).mutate(Void, { id: clause.id })).answer).toMatchObject({ status: 'DRAFT' });
  expect(await rowsOf(app, 'select id from stance where clause_id = $1', [clause.id])).toEqual([]);
  const [{ version } = { version: 0 }] = await rowsOf<{ version: number }>(
    app,
    'select version from consensus_clause where id = $1',
    [clause.id],
  );
  const reworded = { clauseId: clause.id, version, text: '八点半前收摊', policyBasis: '条例第一条' };
  expect((await app.as(table.officer).mutate(ReviseClause, { input: reworded })).reviseClause).toMatchObject({
    text: '八点半前收摊',
  });
  await app.as(table.officer).mutate(OpenClause, { clauseId: clause.id });
  await app.as(table.merchant).mutate(TakeStance, { input: { clauseId: clause.id, kind: 'AGREE' } });
  expect((await app.as(table.officer).mutate(SettleClause, { clauseId: clause.id })).settleClause).toMatchObject({
    status: 'HELD',
  });
  expect((await app.as(table.officer).mutate(Void, { id: clause.id })).answer).toMatchObject({
    code: 'CLAUSE_NOT_OPEN',
  });
  expect((await app.auditTrail({ id: clause.id })).filter((type) => type === 'meeting.voteVoided')).toHaveLength(1);
});

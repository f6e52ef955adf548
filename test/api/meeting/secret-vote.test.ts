import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLog } from '../../../server/src/kernel/log.js';
import { PolicyClause } from '../../../server/src/modules/consultation/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow } from '../../support/locks.js';
import { aLiveTable, type LiveTable, moreOf } from '../../support/meetings.js';
import { aWallOf, type Person } from '../../support/people.js';
import { AddClause, CountHands, EndMeeting, OpenClause, ReviseClause, SettleClause, TakeStance } from './documents.js';

const refusal = '... on MeetingRefusal { code groups }';
const Cast = `mutation Cast($input: CastSecretBallotInput!) {
  castSecretBallot(input: $input) { __typename ... on SecretVoteCast { clauseId } ${refusal} } }`;
const Void = `mutation Void($clauseId: ID!) {
  voidVote(clauseId: $clauseId) { __typename ... on ConsensusClause { status } ${refusal} } }`;
const Proof = `query Proof($clauseId: ID!) { voteProof(clauseId: $clauseId) {
  votedCount ballotCount handCount tallyHash proven receipts { receipt kind } } }`;
const Mine = 'query Mine($id: ID!) { myMeeting(id: $id) { votedClauseIds stances { clauseId } } }';
const Watch = `subscription Clauses($id: ID!) { meetingLive(id: $id) { clauses {
  id status secret votedCount holds fault minimumShare unnamedReservations
  groups { name agree reserved disagree handAgree } parties { party agree reserved disagree }
  reservations { name text } } } }`;

let app: TestApp;
const logged: string[] = [];
beforeAll(async () => {
  const log = createLog({ logLevel: 'debug' }, { write: (line) => void logged.push(line) });
  app = await anApp({ overrides: { log } });
});
afterAll(() => app.close());

/** A table with four merchants, and a secret clause open before it. */
async function aSecretVote(input: object = {}) {
  const table = await aLiveTable(app);
  const merchants = [table.merchant, ...(await moreOf(app, table, 3))];
  const { addClause } = await app.as(table.officer).mutate(AddClause, {
    input: { meetingId: table.meeting.id, text: '货位统一编号', policyBasis: '条例第二十条', secret: true, ...input },
  });
  const clauseId: string = addClause.id;
  const { openClause } = await app.as(table.officer).mutate(OpenClause, { clauseId });
  expect(openClause).toMatchObject({ status: 'OPEN', secret: true });
  return { table, merchants, clauseId };
}
const cast = async (person: Person, clauseId: string, kind: string, more: object = {}) =>
  (await app.as(person).mutate(Cast, { input: { clauseId, kind, ...more } })).castSecretBallot;
const clauseSeen = async (table: LiveTable, clauseId: string, person = table.officer) => {
  const watch = await app.as(person).watch(Watch, { id: table.meeting.id });
  const { meetingLive } = await watch.next();
  await watch.close();
  return meetingLive.clauses.find(({ id }: { id: string }) => id === clauseId);
};
const rowsOf = async (text: string, values: unknown[] = []) => (await app.app.database.pool.query(text, values)).rows;

describe('a secret vote', () => {
  it('takes each ballot once, shows no count before it is closed, and proves its count afterwards', async () => {
    const { table, merchants, clauseId } = await aSecretVote();
    const [first, second, third, fourth] = merchants as [Person, Person, Person, Person];
    expect(await cast(first, clauseId, 'AGREE', { receipt: 'K7MPQ2X9' })).toEqual({
      __typename: 'SecretVoteCast',
      clauseId,
    });
    await cast(second, clauseId, 'AGREE', { receipt: 'ZZZZ2345' });
    await cast(third, clauseId, 'DISAGREE');
    await cast(fourth, clauseId, 'RESERVED', { reservation: '收费要公示' });
    await cast(table.member, clauseId, 'AGREE');

    for (const person of [table.officer, table.merchant, await aWallOf(app, table.meeting)]) {
      expect(await clauseSeen(table, clauseId, person)).toMatchObject({
        votedCount: 5,
        holds: false,
        fault: null,
        minimumShare: null,
        unnamedReservations: [],
        groups: [{ agree: 0, reserved: 0, disagree: 0 }],
        parties: [],
      });
    }
    expect((await app.as(first).query(Mine, { id: table.meeting.id })).myMeeting).toEqual({
      votedClauseIds: [clauseId],
      stances: [],
    });
    await expect(app.as(table.officer).query(Proof, { clauseId })).rejects.toMatchObject({ code: 'NOT_FOUND' });

    // One member alone without a group: their count would be theirs.
    const early = await app.as(table.officer).mutate(SettleClause, { clauseId });
    expect(early.settleClause).toMatchObject({ code: 'TOO_FEW_BALLOTS', groups: [''] });
    const others = await moreOf(app, table, 2, { id: null, name: '其他' } as never);
    for (const person of others) await cast(person, clauseId, 'AGREE');
    const { settleClause } = await app.as(table.officer).mutate(SettleClause, { clauseId });
    expect(settleClause).toMatchObject({ status: 'NOT_HELD' });

    expect(await clauseSeen(table, clauseId, table.merchant)).toMatchObject({
      fault: 'BELOW_THRESHOLD',
      minimumShare: 0.5,
      unnamedReservations: ['收费要公示'],
      reservations: [],
      groups: [{ name: '商户', agree: 2, reserved: 1, disagree: 1 }],
      parties: [{ party: null, agree: 3, reserved: 0, disagree: 0 }],
    });
    const { voteProof } = await app.as(table.merchant).query(Proof, { clauseId });
    expect(voteProof).toMatchObject({
      votedCount: 7,
      ballotCount: 7,
      proven: true,
      receipts: [
        { receipt: 'K7MPQ2X9', kind: 'AGREE' },
        { receipt: 'ZZZZ2345', kind: 'AGREE' },
      ],
    });
    await expect(
      app.app.database.pool.query(`update secret_ballot set kind = 'AGREE' where clause_id = $1`, [clauseId]),
    ).rejects.toThrow('the ballot box is closed');
    await expect(app.as((await aLiveTable(app)).merchant).query(Proof, { clauseId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('shows a ballot that was changed behind its back', async () => {
    const { table, merchants, clauseId } = await aSecretVote();
    for (const person of merchants) await cast(person, clauseId, 'AGREE');
    await app.as(table.officer).mutate(SettleClause, { clauseId });
    await app.app.settled();
    expect((await app.as(table.officer).query(Proof, { clauseId })).voteProof.proven).toBe(true);
    await rowsOf('alter table secret_ballot disable trigger user');
    const one = '(select id from secret_ballot where clause_id = $1 limit 1)';
    await rowsOf(`update secret_ballot set kind = 'DISAGREE' where id = ${one}`, [clauseId]);
    await rowsOf('alter table secret_ballot enable trigger user');
    expect((await app.as(table.officer).query(Proof, { clauseId })).voteProof.proven).toBe(false);
  });

  it('keeps nothing anywhere that puts a voter beside a vote', async () => {
    const { table, merchants, clauseId } = await aSecretVote();
    logged.length = 0;
    const choices = ['AGREE', 'DISAGREE', 'AGREE', 'RESERVED'];
    const receipts = ['AAAA2222', 'BBBB3333', 'CCCC4444', 'DDDD5555'];
    for (const [index, person] of merchants.entries()) {
      const reservation = index === 3 ? '金丝雀保留意见' : null;
      await cast(person, clauseId, choices[index] as string, { receipt: receipts[index], reservation });
    }
    // The box: one transaction wrote all of it, in no order that voters came in, and no row knows a time or a voter.
    const box = await rowsOf(`select to_jsonb(b) as row, b.xmin::text from secret_ballot b where clause_id = $1`, [
      clauseId,
    ]);
    const marks = await rowsOf(`select to_jsonb(v) as row, v.xmin::text from voted_mark v where clause_id = $1`, [
      clauseId,
    ]);
    const words = await rowsOf(`select r.xmin::text from secret_reservation r where clause_id = $1`, [clauseId]);
    expect(new Set([...box, ...marks, ...words].map(({ xmin }) => xmin)).size).toBe(1);
    expect(Object.keys(box[0].row).sort()).toEqual(['clause_id', 'id', 'interest_group_id', 'kind', 'receipt']);
    expect(Object.keys(marks[0].row).sort()).toEqual(['clause_id', 'participant_id']);

    // Every row of every table: what tells a choice names no voter, and the other way round.
    const voters = marks.map(({ row }) => row.participant_id as string);
    const telling = [...receipts, '金丝雀'];
    const tables = await rowsOf(`select quote_ident(table_name) as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'`);
    let read = 0;
    for (const { name } of tables) {
      for (const { row } of await rowsOf(`select to_jsonb(t)::text as row from ${name} t`)) {
        read += 1;
        const names = voters.some((voter) => row.includes(voter));
        const tells = telling.some((word) => row.includes(word));
        expect([name, names && tells]).toEqual([name, false]);
        if (tells) expect(['secret_ballot', 'secret_reservation']).toContain(name);
        if (names && /"(AGREE|RESERVED|DISAGREE)"/.test(row))
          expect([name, row]).toEqual([name, 'no choice beside a voter']);
      }
    }
    expect(read).toBeGreaterThan(50);
    const said = logged.join('\n');
    expect(telling.filter((word) => said.includes(word))).toEqual([]);
    expect(said).not.toMatch(/castSecretBallot.*(AGREE|RESERVED)/);
    // No answer is kept by a key of the act: a ballot has none.
    expect(await rowsOf(`select from idempotency_record where act = 'castSecretBallot'`)).toEqual([]);

    // Once it is over the rows that were written anew are gone from the files as well.
    await app.as(table.officer).mutate(SettleClause, { clauseId });
    await app.app.settled();
    const sizes = await rowsOf(
      `select pg_relation_size('secret_ballot') as ballots, pg_relation_size('voted_mark') as marks`,
    );
    expect(sizes[0]).toEqual({ ballots: '8192', marks: '8192' });
  });

  it('puts the ballots in an order of its own', async () => {
    const table = await aLiveTable(app);
    const merchants = [table.merchant, ...(await moreOf(app, table, 11))];
    const { addClause } = await app.as(table.officer).mutate(AddClause, {
      input: { meetingId: table.meeting.id, text: '排序', policyBasis: '条例', secret: true },
    });
    const clauseId = addClause.id;
    await app.as(table.officer).mutate(OpenClause, { clauseId });
    const given = merchants.map((_person, index) => `AAAAAA${String.fromCharCode(65 + (index % 8))}${(index % 8) + 2}`);
    const codes = given.map((code, index) => (index < 8 ? code : code.replace('AAAAAA', 'BBBBBB')));
    for (const [index, person] of merchants.entries()) await cast(person, clauseId, 'AGREE', { receipt: codes[index] });
    const stored = await rowsOf('select receipt from secret_ballot where clause_id = $1 order by ctid', [clauseId]);
    const byId = await rowsOf('select receipt from secret_ballot where clause_id = $1 order by id', [clauseId]);
    // One order in twelve factorial: that either is the order of voting is no chance worth a word.
    expect(stored.map(({ receipt }) => receipt)).not.toEqual(codes);
    expect(byId.map(({ receipt }) => receipt)).not.toEqual(codes);
    expect(stored.map(({ receipt }) => receipt).sort()).toEqual([...codes].sort());
  });

  it('refuses a second ballot, an observer, a stance for somebody else and a taken code', async () => {
    const { table, merchants, clauseId } = await aSecretVote();
    const [first, second] = merchants as [Person, Person];
    await cast(first, clauseId, 'AGREE', { receipt: 'K7MPQ2X9' });
    expect(await cast(first, clauseId, 'DISAGREE')).toMatchObject({ code: 'ALREADY_VOTED' });
    await expect(cast(second, clauseId, 'AGREE', { receipt: 'K7MPQ2X9' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await expect(cast(second, clauseId, 'AGREE', { receipt: 'short' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await cast(table.officer, clauseId, 'AGREE')).toMatchObject({ code: 'NOT_INVITED' });
    for (const person of [table.merchant, table.officer]) {
      const input = { clauseId, kind: 'AGREE', participantId: person === table.officer ? table.memberSeat.id : null };
      expect((await app.as(person).mutate(TakeStance, { input })).takeStance).toMatchObject({ code: 'CLAUSE_SECRET' });
    }
    await expect(cast((await aLiveTable(app)).merchant, clauseId, 'AGREE')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const { addClause } = await app.as(table.officer).mutate(AddClause, {
      input: { meetingId: table.meeting.id, text: '公开的一条', policyBasis: '条例' },
    });
    await app.as(table.officer).mutate(OpenClause, { clauseId: addClause.id });
    expect(await cast(second, addClause.id, 'AGREE')).toMatchObject({ code: 'CLAUSE_NOT_SECRET' });
    expect((await clauseSeen(table, clauseId)).votedCount).toBe(1);
  });

  it('counts one ballot when two of a person’s phones vote at once', async () => {
    const { table, merchants, clauseId } = await aSecretVote();
    const [first] = merchants as [Person];
    const held = await heldRow(app, 'meeting', table.meeting.id);
    const taps = [app.as(first), app.inAnotherBrowser(first)].map((phone, index) =>
      phone.mutate(Cast, { input: { clauseId, kind: index === 0 ? 'AGREE' : 'DISAGREE' } }),
    );
    await held.waitedForBy(2);
    await held.release();
    const answers = (await Promise.all(taps)).map(({ castSecretBallot }) => castSecretBallot.code ?? 'cast').sort();
    expect(answers).toEqual(['ALREADY_VOTED', 'cast']);
    expect(await rowsOf('select from secret_ballot where clause_id = $1', [clauseId])).toHaveLength(1);
  });

  it('does not begin where a group is so small that its count would tell, and says which', async () => {
    const table = await aLiveTable(app);
    const { addClause } = await app.as(table.officer).mutate(AddClause, {
      input: { meetingId: table.meeting.id, text: '货位统一编号', policyBasis: '条例', secret: true },
    });
    const { openClause } = await app.as(table.officer).mutate(OpenClause, { clauseId: addClause.id });
    expect(openClause).toMatchObject({ code: 'GROUP_TOO_SMALL', groups: ['商户'] });
    expect((await clauseSeen(table, addClause.id)).status).toBe('DRAFT');
  });

  it('settles whether it is secret before anybody is asked, and never afterwards', async () => {
    const { table, clauseId } = await aSecretVote();
    const input = { clauseId, version: 2, text: '别的', secret: false };
    const { reviseClause } = await app.as(table.officer).mutate(ReviseClause, { input });
    expect(reviseClause).toMatchObject({ code: 'CLAUSE_NOT_DRAFT' });
    await expect(
      app.app.database.pool.query('update consensus_clause set secret = false where id = $1', [clauseId]),
    ).rejects.toThrow('secrecy is settled');
  });

  it('can be voided by whoever keeps the record: ballots are gone, and the meeting does not end on an open box', async () => {
    const { table, merchants, clauseId } = await aSecretVote();
    await cast(merchants[0] as Person, clauseId, 'AGREE', { reservation: '不作数' });
    await expect(app.as(table.merchant).mutate(Void, { clauseId })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const ending = await app.as(table.officer).mutate(EndMeeting, { meetingId: table.meeting.id });
    expect(ending.endMeeting.__typename).toBe('MeetingRefusal');
    expect((await app.as(table.officer).mutate(Void, { clauseId })).voidVote).toMatchObject({ status: 'DRAFT' });
    for (const name of ['secret_ballot', 'voted_mark', 'secret_reservation']) {
      expect(await rowsOf(`select from ${name} where clause_id = $1`, [clauseId])).toEqual([]);
    }
    expect(await app.auditTrail({ id: clauseId })).toEqual([
      'meeting.clauseAdded',
      'meeting.clauseOpened',
      'meeting.secretBallotCast',
      'meeting.voteVoided',
    ]);
  });

  it('counts papers by hand beside the box, hidden until it is closed', async () => {
    const { table, merchants, clauseId } = await aSecretVote();
    for (const person of merchants) await cast(person, clauseId, 'AGREE');
    const papers = { clauseId, interestGroupId: table.merchants.id, agreeCount: 5, reservedCount: 0, disagreeCount: 1 };
    await app.as(table.officer).mutate(CountHands, { input: papers });
    expect((await clauseSeen(table, clauseId)).groups).toMatchObject([{ agree: 0, handAgree: 0 }]);
    await app.as(table.officer).mutate(SettleClause, { clauseId });
    expect(await clauseSeen(table, clauseId)).toMatchObject({ holds: true, groups: [{ agree: 9, disagree: 1 }] });
    expect((await app.as(table.officer).query(Proof, { clauseId })).voteProof).toMatchObject({
      handCount: 6,
      proven: true,
    });
  });
});

it('rests a clause on the policy list by its citation', async () => {
  const table = await aLiveTable(app);
  const em = app.app.database.orm.em.fork();
  const listed = em.create(PolicyClause, {
    consultation: table.consultation.id,
    document: '《物业管理条例》',
    documentNumber: '国务院令第 379 号',
    clause: '第二十条',
    createdAt: app.clock.now(),
  } as never);
  await em.flush();
  const input = { meetingId: table.meeting.id, text: '货位统一编号', policyClauseId: listed.id };
  const { addClause } = await app.as(table.officer).mutate(AddClause, { input });
  expect(addClause.policyBasis).toBe('《物业管理条例》（国务院令第 379 号）第二十条');
  const elsewhere = { ...input, meetingId: (await aLiveTable(app)).meeting.id };
  await expect(app.as(table.officer).mutate(AddClause, { input: elsewhere })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow } from '../../support/locks.js';
import { aLiveTable, type LiveTable } from '../../support/meetings.js';
import { anonymous, aWallOf } from '../../support/people.js';
import {
  AddClause,
  CountHands,
  MyMeeting,
  OpenClause,
  ReviseClause,
  SettleClause,
  SignInObserver,
  TakeStance,
  WatchMeeting,
} from './documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

const aClause = async (table: LiveTable, input: object = {}) =>
  (
    await app.as(table.officer).mutate(AddClause, {
      input: { meetingId: table.meeting.id, text: '货位统一编号', policyBasis: '《物业管理条例》第二十条', ...input },
    })
  ).addClause;
const anOpenClause = async (table: LiveTable, input: object = {}) => {
  const clause = await aClause(table, input);
  await app.as(table.officer).mutate(OpenClause, { clauseId: clause.id });
  return clause;
};
const liveClause = async (table: LiveTable, id: string, person = table.officer) => {
  const watch = await app.as(person).watch(WatchMeeting, { id: table.meeting.id });
  const { meetingLive } = await watch.next();
  await watch.close();
  return meetingLive.clauses.find((clause: { id: string }) => clause.id === id);
};

it('drafts a clause once, and rewords it until the table is asked', async () => {
  const table = await aLiveTable(app);
  const clientMutationId = crypto.randomUUID();
  const clause = await aClause(table, { clientMutationId, policyBasis: null });
  expect((await aClause(table, { clientMutationId, policyBasis: null })).id).toBe(clause.id);
  const input = { clauseId: clause.id, version: clause.version, text: '货位编号并公示', policyBasis: '条例第二十条' };
  const { reviseClause } = await app.as(table.officer).mutate(ReviseClause, { input });
  expect(reviseClause).toMatchObject({ text: '货位编号并公示', status: 'DRAFT' });
  await expect(app.as(table.officer).mutate(ReviseClause, { input })).rejects.toMatchObject({
    code: 'CONFLICT',
    params: {
      'theirs.text': '货位编号并公示',
      'theirs.policyBasis': '条例第二十条',
      'theirs.policyClauseId': null,
      'theirs.secret': 'false',
    },
  });

  await app.as(table.officer).mutate(OpenClause, { clauseId: clause.id });
  const fresh = { ...input, version: 3 };
  const late = await app.as(table.officer).mutate(ReviseClause, { input: fresh });
  expect(late.reviseClause).toMatchObject({ code: 'CLAUSE_NOT_DRAFT' });
  expect(await app.auditTrail({ id: clause.id })).toEqual([
    'meeting.clauseAdded',
    'meeting.clauseRevised',
    'meeting.clauseOpened',
  ]);
});

it('holds by phone stances and a show of hands, with reservations kept', async () => {
  const table = await aLiveTable(app);
  const { id: clauseId } = await anOpenClause(table);
  await app.as(table.merchant).mutate(TakeStance, { input: { clauseId, kind: 'DISAGREE' } });
  const changed = { clauseId, kind: 'RESERVED', reservation: '货位费要公示' };
  const { takeStance } = await app.as(table.merchant).mutate(TakeStance, { input: changed });
  expect(takeStance).toMatchObject({ kind: 'RESERVED', reservation: '货位费要公示' });
  await app.as(table.officer).mutate(TakeStance, {
    input: { clauseId, kind: 'AGREE', participantId: table.memberSeat.id },
  });
  const hands = { clauseId, interestGroupId: table.merchants.id, agreeCount: 2, reservedCount: 0, disagreeCount: 0 };
  await app.as(table.officer).mutate(CountHands, { input: { ...hands, agreeCount: 1 } });
  await app.as(table.officer).mutate(CountHands, { input: hands });

  expect(await liveClause(table, clauseId)).toMatchObject({
    groups: [{ name: '商户', agree: 2, reserved: 1, disagree: 0, handAgree: 2 }],
    parties: [{ party: 'MEMBER', agree: 1 }],
    reservations: [{ name: '丁小满', text: '货位费要公示' }],
    holds: true,
    smallNumbers: true,
  });
  expect((await liveClause(table, clauseId, await aWallOf(app, table.meeting))).reservations).toEqual([
    { name: null, text: '货位费要公示' },
  ]);
  const { myMeeting } = await app.as(table.merchant).query(MyMeeting, { id: table.meeting.id });
  expect(myMeeting.stances).toEqual([{ clauseId, kind: 'RESERVED', reservation: '货位费要公示' }]);

  const { settleClause } = await app.as(table.officer).mutate(SettleClause, { clauseId });
  expect(settleClause).toMatchObject({ status: 'HELD' });
  const late = await app.as(table.merchant).mutate(TakeStance, { input: changed });
  expect(late.takeStance).toMatchObject({ code: 'CLAUSE_NOT_OPEN' });
  expect((await app.as(table.officer).mutate(CountHands, { input: hands })).countHands).toMatchObject({
    code: 'CLAUSE_NOT_OPEN',
  });
  expect((await app.as(table.officer).mutate(SettleClause, { clauseId })).settleClause).toMatchObject({
    code: 'CLAUSE_NOT_OPEN',
  });
});

it('does not hold without a basis, or while a declared group is silent', async () => {
  const table = await aLiveTable(app);
  const baseless = await anOpenClause(table, { policyBasis: '' });
  await app.as(table.merchant).mutate(TakeStance, { input: { clauseId: baseless.id, kind: 'AGREE' } });
  expect(await liveClause(table, baseless.id)).toMatchObject({ holds: false, fault: 'NO_POLICY_BASIS' });
  const { settleClause } = await app.as(table.officer).mutate(SettleClause, { clauseId: baseless.id });
  expect(settleClause).toMatchObject({ status: 'NOT_HELD' });

  const silent = await anOpenClause(table);
  expect(await liveClause(table, silent.id)).toMatchObject({ holds: false, fault: 'GROUP_SILENT' });
});

it('hears those with a seat who are in the room, for themselves', async () => {
  const away = await aLiveTable(app, { present: false });
  const early = await anOpenClause(away);
  const { takeStance } = await app
    .as(away.merchant)
    .mutate(TakeStance, { input: { clauseId: early.id, kind: 'AGREE' } });
  expect(takeStance).toMatchObject({ code: 'NOT_SIGNED_IN' });
  const staff = await app.as(away.officer).mutate(TakeStance, { input: { clauseId: early.id, kind: 'AGREE' } });
  expect(staff.takeStance).toMatchObject({ code: 'NOT_INVITED' });

  const table = await aLiveTable(app);
  const { id: clauseId } = await anOpenClause(table);
  const forAnother = { clauseId, kind: 'AGREE', participantId: table.memberSeat.id };
  await expect(app.as(table.merchant).mutate(TakeStance, { input: forAnother })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  const { signInObserver } = await app
    .as(anonymous)
    .mutate(SignInObserver, { input: { joinCode: table.meeting.joinCode, name: '邻居' } });
  const observed = await app
    .as(table.officer)
    .mutate(TakeStance, { input: { ...forAnother, participantId: signInObserver.participantId } });
  expect(observed.takeStance).toMatchObject({ code: 'OBSERVER_MAY_NOT' });
  for (const [document, variables] of [
    [AddClause, { input: { meetingId: table.meeting.id, text: '条款' } }],
    [OpenClause, { clauseId }],
    [SettleClause, { clauseId }],
    [
      CountHands,
      { input: { clauseId, interestGroupId: table.merchants.id, agreeCount: 1, reservedCount: 0, disagreeCount: 0 } },
    ],
    [ReviseClause, { input: { clauseId, version: 1, text: '别的' } }],
  ] as const) {
    await expect(app.as(table.merchant).mutate(document, variables)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
});

it('refuses hands that cannot be', async () => {
  const table = await aLiveTable(app);
  const { id: clauseId } = await anOpenClause(table);
  const input = { clauseId, interestGroupId: table.merchants.id, agreeCount: -1, reservedCount: 0, disagreeCount: 0 };
  await expect(app.as(table.officer).mutate(CountHands, { input })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  const elsewhere = (await aLiveTable(app)).merchants.id;
  await expect(
    app.as(table.officer).mutate(CountHands, { input: { ...input, agreeCount: 1, interestGroupId: elsewhere } }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('counts one stance when two of a person’s phones answer at once', async () => {
  const table = await aLiveTable(app);
  const { id: clauseId } = await anOpenClause(table);
  const held = await heldRow(app, 'meeting', table.meeting.id);
  const taps = [app.as(table.merchant), app.inAnotherBrowser(table.merchant)].map((phone, index) =>
    phone.mutate(TakeStance, { input: { clauseId, kind: index === 0 ? 'AGREE' : 'DISAGREE' } }),
  );
  await held.waitedForBy(2);
  await held.release();
  await Promise.all(taps);
  const [group] = (await liveClause(table, clauseId)).groups;
  expect(group.agree + group.disagree).toBe(1);
});

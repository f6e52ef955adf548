import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Participant } from '../../../server/src/modules/consultation/index.js';
import { keepDays, type Member } from '../../../server/src/modules/roster/index.js';
import { Studio, StudioMember } from '../../../server/src/modules/studio/studio.entity.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, rowsOf } from '../../support/commitment.js';
import { aConsultation } from '../../support/consultations.js';
import { heldTrail, inOrder } from '../../support/locks.js';
import { jobContext, kindsOf, toldTo } from '../../support/notices.js';
import { type AccountHolder, aMember, aSecretariat } from '../../support/people.js';
import { aLiaisonCommittee, aRosterMember } from '../../support/roster.js';

const DONE = '__typename ... on SuccessionDone { id } ... on SuccessionRefusal { code recordId }';
const Leave = `mutation ($input: RecordDepartureInput!) { answer: recordDeparture(input: $input) { ${DONE} } }`;
const TakeBack = `mutation ($memberId: ID!, $reason: String!) {
  answer: takeBackDeparture(memberId: $memberId, reason: $reason) { ${DONE} } }`;
const HandOver = `mutation ($memberId: ID!, $handovers: [HandoverInput!]!) {
  answer: handOverThings(memberId: $memberId, handovers: $handovers) { ${DONE} } }`;
const Holdings = `query ($memberId: ID!) { holdings(memberId: $memberId) {
  things { kind recordId committeeId needsSuccessor } successors { id } handedOver { kind toName } } }`;
const Read = `query ($id: ID!) { member(id: $id) { version isInTerm termEndsOn accountStatus
  memberships { endsOn } departures { kind lastOn reason takenBackReason } } }`;
const Revise = `mutation ($id: ID!, $version: Int!, $input: MemberInput!) {
  answer: reviseMember(id: $id, version: $version, input: $input) { __typename ... on RosterRefusal { code } } }`;
const Waiting = 'query { worklist { total lines { kind recordId } } }';
const Viewer = 'query { viewer { displayName } }';

let app: TestApp;
let secretariat: AccountHolder;
beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
});
afterAll(() => app?.close());

const day = (later = 0) =>
  new Date(app.clock.now().getTime() + 8 * 3_600_000 + later * 86_400_000).toISOString().slice(0, 10);
const read = async ({ id }: Pick<Member, 'id'>) => (await app.as(secretariat).query(Read, { id })).member;
const holdings = async ({ id }: Pick<Member, 'id'>) =>
  (await app.as(secretariat).query(Holdings, { memberId: id })).holdings;
const leave = async (member: Pick<Member, 'id'>, more: object = {}, seen?: number) => {
  const version = seen ?? (await read(member)).version;
  const input = {
    ...{ memberId: member.id, version, kind: 'RESIGNED', lastOn: day(-1), reason: '工作调动，本人申请' },
    ...{ handovers: [], ...more },
  };
  return (await app.as(secretariat).mutate(Leave, { input })).answer;
};

it('ends term, stay, account and sessions, gives on what was in hand, and tells the committee', async () => {
  const { id, officer, follower } = await aCommitment(app);
  const successor = await aMember(app, { committee: officer.committee });
  expect((await app.as(follower).query(Viewer, {})).viewer.displayName).toBe(follower.name);
  const held = await holdings(follower.member);
  expect(held.things).toEqual([
    { kind: 'FOLLOWS', recordId: id, committeeId: officer.committee.id, needsSuccessor: false },
  ]);
  expect(held.successors[0].id).toBe(successor.member.id);

  const handovers = [{ kind: 'FOLLOWS', recordId: id, toMemberId: successor.member.id }];
  expect((await leave(follower.member, { handovers })).__typename).toBe('SuccessionDone');
  expect(await read(follower.member)).toMatchObject({
    ...{ isInTerm: false, termEndsOn: day(-1), accountStatus: null },
    memberships: [{ endsOn: day(-1) }],
    departures: [{ kind: 'RESIGNED', lastOn: day(-1), reason: '工作调动，本人申请', takenBackReason: null }],
  });
  await expect(
    app.as(follower).query('query { myNotices(unreadOnly: false, first: 1) { totalCount } }', {}),
  ).rejects.toThrow();
  expect(await rowsOf(app, 'select following_member_id as of from commitment where id = $1', [id])).toEqual([
    { of: successor.member.id },
  ]);
  expect((await holdings(follower.member)).handedOver).toEqual([{ kind: 'FOLLOWS', toName: successor.member.name }]);
  expect(kindsOf(await toldTo(app, officer))).toContain('MEMBER_LEFT');
  expect(kindsOf(await toldTo(app, successor))).toContain('COMMITMENT_TO_FOLLOW');
});

it('goes to nobody yet where nobody is named, and waits in the list of the committee', async () => {
  const { id, officer, follower } = await aCommitment(app);
  await leave(follower.member, { kind: 'DIED', lastOn: day() });
  expect(await rowsOf(app, 'select following_member_id as of from commitment where id = $1', [id])).toEqual([
    { of: null },
  ]);
  const { worklist } = await app.as(officer).query(Waiting, {});
  expect(JSON.stringify(worklist)).toContain('FOLLOWER_TO_NAME');
  expect(kindsOf(await toldTo(app, officer))).toContain('MEMBER_LEFT');
  expect((await read(follower.member)).accountStatus).toBeNull();
});

it('writes nothing at all where one thing cannot go to whom it was given', async () => {
  const { id, follower } = await aCommitment(app);
  const stranger = await aMember(app);
  const handovers = [{ kind: 'FOLLOWS', recordId: id, toMemberId: stranger.member.id }];
  expect(await leave(follower.member, { handovers })).toMatchObject({
    ...{ __typename: 'SuccessionRefusal', code: 'SUCCESSOR_OF_ANOTHER_COMMITTEE', recordId: id },
  });
  expect(await read(follower.member)).toMatchObject({ isInTerm: true, departures: [], accountStatus: 'ACTIVE' });
  expect(await rowsOf(app, 'select following_member_id as of from commitment where id = $1', [id])).toEqual([
    { of: follower.member.id },
  ]);
  const gone = await aRosterMember(app, { termEndsOn: '2025-12-31' });
  const toGone = [{ kind: 'FOLLOWS', recordId: id, toMemberId: gone.id }];
  expect((await leave(follower.member, { handovers: toGone })).code).toBe('SUCCESSOR_NOT_IN_TERM');
  const another = [{ kind: 'FOLLOWS', recordId: follower.member.id, toMemberId: stranger.member.id }];
  expect((await leave(follower.member, { handovers: another })).code).toBe('NOT_THEIRS');
});

it('asks for a successor where a meeting would have no chair, and seats them', async () => {
  const committee = await aLiaisonCommittee(app);
  const [chair, successor] = [await aMember(app, { committee }), await aMember(app, { committee })];
  const consultation = await aConsultation(app);
  const em = app.app.database.orm.em.fork();
  const seat = em.create(Participant, {
    ...{ consultation: consultation.id, party: 'MEMBER', duty: 'CHAIR', name: chair.name },
    ...{ member: chair.member.id, accountId: chair.accountId, createdAt: app.clock.now() },
  } as never) as Participant;
  await em.execute(`update participant set duty = 'ATTENDEE' where consultation_id = ? and duty = 'CHAIR'`, [
    consultation.id,
  ]);
  await em.persist(seat).flush();
  expect((await leave(chair.member)).code).toBe('NEEDS_SUCCESSOR');
  const handovers = [{ kind: 'DUTY', recordId: seat.id, toMemberId: successor.member.id }];
  const handed = await app.as(secretariat).mutate(HandOver, { memberId: chair.member.id, handovers });
  expect(handed.answer.__typename).toBe('SuccessionDone');
  expect((await leave(chair.member)).__typename).toBe('SuccessionDone');
  const chairs = `select member_id as of from participant where consultation_id = $1 and duty = 'CHAIR'`;
  expect(await rowsOf(app, chairs, [consultation.id])).toEqual([{ of: successor.member.id }]);
  expect(kindsOf(await toldTo(app, successor))).toContain('DUTY_CHAIR');
});

it('leaves no studio without a lead: another keeps it, and leads it, and those who keep it are told', async () => {
  const committee = await aLiaisonCommittee(app);
  const [lead, keeper] = [await aMember(app, { committee }), await aMember(app, { committee })];
  const now = app.clock.now();
  const em = app.app.database.orm.em.fork();
  const studio = em.create(Studio, {
    ...{ committee: committee.id, name: '东街工作室', address: '东街村村部', code: 'KEEPER', status: 'OPEN' },
    ...{
      statusAt: now,
      proposedBy: lead.accountId,
      plateNumber: '〔2026〕901号',
      plateOn: '2026-01-05',
      createdAt: now,
    },
  } as never) as Studio;
  await em.persist(studio).flush();
  const keeps = { studio: studio.id, member: lead.member.id, isLead: true, createdAt: now };
  await em.persist(em.create(StudioMember, keeps as never)).flush();

  expect((await holdings(lead.member)).things).toMatchObject([{ kind: 'STUDIO', needsSuccessor: true }]);
  expect((await leave(lead.member)).code).toBe('NEEDS_SUCCESSOR');
  const handovers = [{ kind: 'STUDIO', recordId: studio.id, toMemberId: keeper.member.id }];
  expect((await leave(lead.member, { handovers })).__typename).toBe('SuccessionDone');
  const keepers = 'select member_id as of, is_lead as lead from studio_member where studio_id = $1 and left_at is null';
  expect(await rowsOf(app, keepers, [studio.id])).toEqual([{ of: keeper.member.id, lead: true }]);
  expect(kindsOf(await toldTo(app, keeper))).toContain('STUDIO_CORRECTED');
});

it('is taken back whole: term, stay and account are as before', async () => {
  const signed = await aMember(app);
  // Whoever never had a password is let in again by their slip.
  await rowsOf(app, `update account set password_hash = 'once set' where id = $1`, [signed.accountId]);
  const before = await read(signed.member);
  await leave(signed.member);
  expect((await leave(signed.member)).code).toBe('LEFT_ALREADY');
  const bring = async () =>
    (await app.as(secretariat).mutate(TakeBack, { memberId: signed.member.id, reason: '登记错了人' })).answer;
  expect((await bring()).__typename).toBe('SuccessionDone');
  expect((await bring()).code).toBe('LEFT_NOT');
  const after = await read(signed.member);
  expect({ ...after, version: 0, departures: [] }).toEqual({ ...before, version: 0, departures: [] });
  expect(after.departures).toMatchObject([{ takenBackReason: '登记错了人' }]);
  expect(kindsOf(await toldTo(app, signed)).slice(-1)).toEqual(['MEMBER_LEFT_TAKEN_BACK']);
});

it('leaves on a day to come: a member until it is over, and none after it', async () => {
  const signed = await aMember(app);
  await leave(signed.member, { lastOn: day(2) });
  await keepDays(jobContext(app));
  expect(await read(signed.member)).toMatchObject({ isInTerm: true, accountStatus: 'ACTIVE' });
  const { version } = await read(signed.member);
  const longer = { name: signed.name, termEndsOn: day(90) };
  const revised = await app.as(secretariat).mutate(Revise, { id: signed.member.id, version, input: longer });
  expect(revised.answer.code).toBe('LEFT_ALREADY');
  app.clock.advance({ days: 3 });
  await keepDays(jobContext(app));
  await keepDays(jobContext(app));
  expect(await read(signed.member)).toMatchObject({ isInTerm: false, accountStatus: null });
});

it('is recorded once when two clerks record it at the same moment, and never by oneself or on a day outside the term', async () => {
  const member = await aRosterMember(app, { termStartsOn: '2026-01-01', termEndsOn: '2031-12-31' });
  const { version } = await read(member);
  const trail = await heldTrail(app);
  expect(await inOrder(trail, [1, 2], () => leave(member, {}, version))).toEqual(['done', 'LEFT_ALREADY']);
  const other = await aRosterMember(app, { termStartsOn: '2026-01-01', termEndsOn: '2031-12-31' });
  expect((await leave(other, { lastOn: '2025-12-31' })).code).toBe('LAST_DAY_OUTSIDE_TERM');
  expect((await leave(other, { lastOn: '2032-01-01' })).code).toBe('LAST_DAY_OUTSIDE_TERM');
});

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { assignCommitments, climbLadder } from '../../../server/src/modules/commitment/index.js';
import { pruneNotices } from '../../../server/src/modules/notice/prune.js';
import { remind } from '../../../server/src/modules/notice/remind.js';
import { noticeReactions } from '../../../server/src/modules/notice/tell.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aConfirmedMeeting } from '../../support/commitment.js';
import { aConsultationOfFour } from '../../support/consultations.js';
import { jobContext, kindsOf, toldTo } from '../../support/notices.js';
import {
  aDepartmentOfficer,
  aLiaisonOfficer,
  aMember,
  anonymous,
  type CommitteeOfficer,
  type Person,
} from '../../support/people.js';
import { aSubmittedTopic, topicVersion } from '../../support/topics.js';

const step = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ... on Topic { id } } }`;
const Merge = step('mergeTopic', 'MergeTopicInput');
const Unmerge = step('unmergeTopic', 'UnmergeTopicInput');
const Accept = step('acceptTopic', 'AcceptTopicInput');
const Return = step('returnTopic', 'ReturnTopicInput');
const Edit = 'mutation ($input: EditConsultationInput!) { editConsultation(input: $input) { __typename } }';
const Postpone = 'mutation ($input: HaltConsultationInput!) { postponeConsultation(input: $input) { __typename } }';
const Version = 'query ($id: ID!) { consultation(id: $id) { version } }';
const Demand = 'mutation ($input: SubmitDemandInput!) { submitDemand(input: $input) { __typename } }';
const Suggest = 'mutation ($input: SubmitSuggestionInput!) { submitSuggestion(input: $input) { __typename } }';
const ReadOne = 'mutation ($id: ID!) { markNoticeRead(noticeId: $id) { count } }';
const ReadAll = 'mutation { markAllNoticesRead { count } }';
const Unread = '{ unreadNotices { count } }';
const Mine = 'query ($after: String) { myNotices(first: 1, after: $after) { totalCount endCursor nodes { id } } }';
const Follow = 'mutation ($code: String!) { followTopic(code: $code) { isFollowed } }';
const Unfollow = 'mutation ($code: String!) { unfollowTopic(code: $code) { isFollowed } }';
const Telling = 'query ($code: String!) { codeTelling(code: $code) { isMessaged isFollowed isOwn canFollow } }';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const screen = async (officer: CommitteeOfficer, document: string, topicId: string, more: object = {}) => {
  const version = await topicVersion(app, officer, topicId);
  await app.as(officer).mutate(document, { input: { topicId, version, ...more } });
};
const countOf = async (person: Person) => (await app.as(person).query(Unread)).unreadNotices.count;

it('tells the submitter what became of a topic, and every submitter once theirs was merged into it', async () => {
  const officer = await aLiaisonOfficer(app);
  const [first, second] = [await aMember(app), await aMember(app)];
  const lead = await aSubmittedTopic(app, officer, { by: app.as(first), title: '市场仓储' });
  const other = await aSubmittedTopic(app, officer, { by: app.as(second), title: '没处放货' });
  expect(kindsOf(await toldTo(app, officer))).toEqual(['SCREENING_NEEDED', 'SCREENING_NEEDED']);
  await screen(officer, Merge, other.id, { intoId: lead.id });
  await screen(officer, Accept, lead.id, { reason: '群众所盼' });

  expect(await toldTo(app, first)).toMatchObject([{ kind: 'TOPIC_ACCEPTED', title: '市场仓储' }]);
  expect(await toldTo(app, second)).toMatchObject([
    { kind: 'TOPIC_MERGED', trackingCode: other.trackingCode },
    { kind: 'TOPIC_ACCEPTED', title: '没处放货', trackingCode: other.trackingCode },
  ]);
});

it('tells the submitter when a wrong merge is taken back', async () => {
  const officer = await aLiaisonOfficer(app);
  const [first, second] = [await aMember(app), await aMember(app)];
  const lead = await aSubmittedTopic(app, officer, { by: app.as(first), title: '市场仓储' });
  const other = await aSubmittedTopic(app, officer, { by: app.as(second), title: '早市占道' });
  await screen(officer, Merge, other.id, { intoId: lead.id });
  await screen(officer, Unmerge, other.id, { reason: '不是一件事' });

  expect(kindsOf(await toldTo(app, second))).toEqual(['TOPIC_MERGED', 'TOPIC_UNMERGED']);
  expect(await toldTo(app, first)).toEqual([]);
});

it('asks the submitter alone for more', async () => {
  const officer = await aLiaisonOfficer(app);
  const member = await aMember(app);
  const topic = await aSubmittedTopic(app, officer, { by: app.as(member) });
  const follower = await aMember(app);
  await app.as(follower).mutate(Follow, { code: topic.trackingCode });
  await screen(officer, Return, topic.id, { note: '请写明地点' });

  expect(kindsOf(await toldTo(app, member))).toEqual(['TOPIC_RETURNED']);
  expect(await toldTo(app, follower)).toEqual([]);
});

it('tells nobody twice when the same event comes again', async () => {
  const officer = await aLiaisonOfficer(app);
  const member = await aMember(app);
  const topic = await aSubmittedTopic(app, officer, { by: app.as(member) });
  await screen(officer, Accept, topic.id, { reason: '群众所盼' });
  await app.app.settled();
  const { rows } = await app.app.database.pool.query(
    `select position::int, type, data, occurred_at as "occurredAt" from outbox_event
     where type = 'topic.accepted' and data ->> 'topicId' = $1`,
    [topic.id],
  );
  const reaction = noticeReactions['topic.accepted'];
  const event = { ...rows[0], occurredAt: new Date(rows[0].occurredAt) };
  await Promise.all([reaction?.(jobContext(app), event), reaction?.(jobContext(app), event)]);

  expect(kindsOf(await toldTo(app, member))).toEqual(['TOPIC_ACCEPTED']);
});

it('tells those invited: the member, the department and the guest, each through what they have', async () => {
  const { id, officer, member, department, guest } = await aConsultationOfFour(app);
  const by = app.as(officer);
  const version = async () => (await by.query(Version, { id })).consultation.version;
  const input = { consultationId: id, title: '改了名', place: '市场会议室' };
  await by.mutate(Edit, { input: { ...input, version: await version(), startsAt: '2026-03-12T01:00:00Z' } });
  await by.mutate(Edit, { input: { ...input, version: await version(), startsAt: '2026-03-13T01:00:00Z' } });
  await app.as(guest).mutate(Demand, {
    input: { consultationId: id, title: '货位', departmentId: department.department.id },
  });
  await by.mutate(Postpone, { input: { consultationId: id, version: await version(), reason: '场地维修' } });

  // Another name alone is no news.
  expect(kindsOf(await toldTo(app, member))).toEqual(['INVITED', 'MEETING_MOVED', 'MEETING_POSTPONED']);
  expect(kindsOf(await toldTo(app, guest))).toEqual(['INVITED', 'MEETING_MOVED', 'MEETING_POSTPONED']);
  expect(kindsOf(await toldTo(app, department))).toEqual([
    'INVITED',
    'MEETING_MOVED',
    'POSITION_ASKED',
    'MEETING_POSTPONED',
  ]);
});

it('reminds of the checklist once before it is due and once after, on working days only', async () => {
  const { id, member, guest } = await aConsultationOfFour(app);
  const remindAt = async (at: string) => {
    const present = app.clock.now();
    app.clock.set(at);
    await remind(jobContext(app));
    app.clock.set(present);
  };
  const reminders = async (person: Person) =>
    (await toldTo(app, person))
      .filter(({ kind }) => kind.startsWith('CHECKLIST'))
      .map(({ kind, dueOn, items }) => ({ kind, dueOn, items }));

  // The meeting is on Thursday the 12th. On Saturday, and before eight in the morning, nobody is disturbed.
  await remindAt('2026-03-07T02:00:00Z');
  await remindAt('2026-03-06T23:30:00Z');
  expect(await reminders(member)).toEqual([]);

  await remindAt('2026-03-09T02:00:00Z');
  await remindAt('2026-03-09T03:00:00Z');
  const first = { kind: 'CHECKLIST_DUE_SOON', dueOn: '2026-03-10', items: ['FIELD_RESEARCH'] };
  expect(await reminders(member)).toEqual([first]);
  expect(await reminders(guest)).toEqual([{ ...first, items: ['DEMANDS_SUBMITTED'] }]);

  await app.as(member).mutate(Suggest, { input: { consultationId: id, problem: '乱', cause: '无', measure: '建' } });
  await remindAt('2026-03-11T02:00:00Z');
  // What was done meanwhile, and what waits for others, is not asked for.
  expect(await reminders(member)).toEqual([first, { ...first, kind: 'CHECKLIST_OVERDUE' }]);
});

it('tells the department of its promises: assigned, due soon, overdue; and the committee of what is late', async () => {
  const officer = await aLiaisonOfficer(app);
  const department = await aDepartmentOfficer(app);
  const { consultation } = await aConfirmedMeeting(app, officer.committee, {
    promises: [{ department: department.department, dueOn: '2026-04-30' }],
  });
  await assignCommitments(jobContext(app), consultation.id);
  const present = app.clock.now();
  for (const day of ['2026-04-28', '2026-05-07']) {
    app.clock.set(`${day}T02:00:00Z`);
    await climbLadder(jobContext(app));
    await climbLadder(jobContext(app));
    await app.app.settled();
  }
  app.clock.set(present);

  const told = kindsOf(await toldTo(app, department));
  expect(told.filter((kind) => kind !== 'COMMITMENT_ASSIGNED')).toEqual(['COMMITMENT_DUE_SOON', 'COMMITMENT_OVERDUE']);
  expect(kindsOf(await toldTo(app, officer))).toEqual(['COMMITMENT_OVERDUE']);
});

it('counts what is unread and marks one or all, never another’s', async () => {
  const { member, guest } = await aConsultationOfFour(app);
  const [notice] = await toldTo(app, member);
  expect(await countOf(member)).toBe(1);
  expect(await countOf(guest)).toBe(1);

  await app.as(guest).mutate(ReadOne, { id: notice?.id });
  expect(await countOf(member)).toBe(1);
  expect((await app.as(member).mutate(ReadOne, { id: notice?.id })).markNoticeRead.count).toBe(0);
  expect((await toldTo(app, member))[0]?.isRead).toBe(true);
  expect((await app.as(guest).mutate(ReadAll)).markAllNoticesRead.count).toBe(0);
});

it('pages, newest first', async () => {
  const officer = await aLiaisonOfficer(app);
  const member = await aMember(app);
  for (const title of ['一', '二']) {
    const topic = await aSubmittedTopic(app, officer, { by: app.as(member), title: `第${title}件` });
    await screen(officer, Accept, topic.id, { reason: '群众所盼' });
  }
  const ids = (await toldTo(app, member)).map(({ id }) => id).reverse();
  const { myNotices: page } = await app.as(member).query(Mine, { after: null });
  const { myNotices: next } = await app.as(member).query(Mine, { after: page.endCursor });

  expect([page, next]).toMatchObject([
    { totalCount: 2, nodes: [{ id: ids[0] }] },
    { totalCount: 2, endCursor: null, nodes: [{ id: ids[1] }] },
  ]);
});

it('lets somebody follow a code and stop again, and says on the public page who is told', async () => {
  const officer = await aLiaisonOfficer(app);
  const topic = await aSubmittedTopic(app, officer, { by: app.as(anonymous) });
  const follower = await aMember(app);
  const code = topic.trackingCode.toLowerCase();
  const telling = async (person: Person) => (await app.as(person).query(Telling, { code })).codeTelling;
  expect(await telling(anonymous)).toEqual({ isMessaged: false, isFollowed: false, isOwn: false, canFollow: false });
  expect((await app.as(anonymous).query(Telling, { code: 'NOBODY' })).codeTelling).toBeNull();

  await app.as(follower).mutate(Follow, { code });
  await app.as(follower).mutate(Follow, { code });
  expect(await telling(follower)).toMatchObject({ isFollowed: true, canFollow: true });
  await screen(officer, Accept, topic.id, { reason: '群众所盼' });
  expect(kindsOf(await toldTo(app, follower))).toEqual(['TOPIC_ACCEPTED']);
  expect((await app.as(follower).mutate(Unfollow, { code })).unfollowTopic.isFollowed).toBe(false);

  const trail = await app.auditTrail({ id: topic.id });
  expect(trail.filter((type) => type.startsWith('notice.'))).toEqual([
    'notice.topicFollowed',
    'notice.topicUnfollowed',
  ]);
});

it('takes away what is older than the setting', async () => {
  const { member } = await aConsultationOfFour(app);
  expect(await toldTo(app, member)).toHaveLength(1);
  const present = app.clock.now();
  app.clock.advance({ days: 179 });
  await pruneNotices(jobContext(app));
  expect(await countOf(member)).toBe(1);
  app.clock.advance({ days: 2 });
  await pruneNotices(jobContext(app));
  app.clock.set(present);
  expect(await toldTo(app, member)).toEqual([]);
});

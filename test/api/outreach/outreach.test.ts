import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '../../../server/src/kernel/viewer.js';
import { remind } from '../../../server/src/modules/notice/remind.js';
import type { LiaisonCommittee } from '../../../server/src/modules/roster/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { eitherFirst, heldRow, inOrder } from '../../support/locks.js';
import { jobContext, kindsOf, toldTo } from '../../support/notices.js';
import {
  type AccountHolder,
  aDirector,
  aLeader,
  aLiaisonOfficer,
  aMember,
  anAccountHolder,
  aSecretariat,
  type Person,
  type SignedMember,
} from '../../support/people.js';
import { aLiaisonCommittee, aRosterMember, aSector } from '../../support/roster.js';

const changed = '{ __typename ... on PolicyNoticeChanged { id version } ... on OutreachRefusal { code } }';
const Write = `mutation ($input: WritePolicyNoticeInput!) { writePolicyNotice(input: $input) ${changed} }`;
const Revise = `mutation ($input: RevisePolicyNoticeInput!) { revisePolicyNotice(input: $input) ${changed} }`;
const act = (name: string) => `mutation ($input: PolicyNoticeActInput!) { ${name}(input: $input) ${changed} }`;
const Withdraw = `mutation ($input: WithdrawPolicyNoticeInput!) { withdrawPolicyNotice(input: $input) ${changed} }`;
const Remind = `mutation ($input: RemindPolicyReadersInput!) { remindPolicyReaders(input: $input) ${changed} }`;
const Confirm = `mutation ($input: ConfirmPolicyReadInput!) { confirmPolicyRead(input: $input) {
  __typename ... on PolicyReadConfirmed { id readAt } ... on OutreachRefusal { code } } }`;
const Record = `mutation ($input: RecordOutreachInput!) { recordOutreach(input: $input) {
  __typename ... on OutreachChanged { id version } ... on OutreachRefusal { code } } }`;
const TakeBack = `mutation ($input: WithdrawOutreachInput!) { withdrawOutreach(input: $input) {
  __typename ... on OutreachChanged { id version } ... on OutreachRefusal { code } } }`;
const MakeTopic = `mutation ($input: MakeTopicOfQuestionInput!) { makeTopicOfQuestion(input: $input) {
  __typename ... on QuestionTakenUp { id topicId } ... on OutreachRefusal { code } } }`;
const Notice = `query ($id: ID!) { policyNotice(id: $id) { id version status title addressed read outreach listeners questions
  waitingReaders writerName publisherName withdrawnReason viewerCanManage
  committees { committeeId addressed read withoutAccount toRemind outreach listeners questions viewerSeesReaders } } }`;
const Notices = `query ($filter: PolicyNoticeFilter, $first: Int!) { policyNotices(filter: $filter, first: $first) {
  totalCount nodes { id title addressed read } } }`;
const Readers = `query ($filter: PolicyReaderFilter!) { policyReaders(filter: $filter, first: 100) {
  totalCount nodes { id name readAt hasAccount isInformant } } }`;
const Records = `query ($filter: OutreachFilter, $first: Int!) { outreachRecords(filter: $filter, first: $first) { totalCount
  nodes { id version tellerName isOnBehalf recordedByName listenerCount withdrawnAt viewerCanAct
    questions { id text topic { id number status } } } } }`;
const Mine = `query ($read: Boolean!) { myPolicyNotices(read: $read, first: 100) { totalCount nodes { id readAt told } } }`;
const ToRead = `query ($id: ID!) { policyNoticeToRead(id: $id) { id title status readAt viewerMayConfirm viewerMayTell
  ownCommitteeId withdrawnReason files { id } records { id questions { id text topic { trackingCode } } } } }`;
const OfTopic = `query ($topicId: ID!) { questionOfTopic(topicId: $topicId) { id text noticeTitle tellerName place } }`;
const TopicDocument = 'query ($id: ID!) { topic(id: $id) { id title channel committeeName status } }';

let app: TestApp;
let secretariat: AccountHolder;
beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
});
afterAll(() => app?.close());

const nobody = { allMembers: false, committeeIds: [], sectorIds: [], specialCommitteeIds: [], informants: false };
const words = (audience: object, more: object = {}) => ({
  kind: 'POLICY',
  title: '城乡居民医保缴费政策',
  sourceName: '关于做好城乡居民医保的通知',
  sourceNumber: '裕医保〔2026〕3号',
  sourceOn: '2026-02-20',
  body: '今年缴费从三月开始。',
  keyPoints: ['每人四百元', '六月底前缴'],
  fileIds: [],
  audience: { ...nobody, ...audience },
  readBy: null,
  ...more,
});
const write = async (audience: object, more: object = {}) =>
  (await app.as(secretariat).mutate(Write, { input: words(audience, more) })).writePolicyNotice;
const publish = async (notice: { id: string; version: number }, by: Person = secretariat) =>
  (await app.as(by).mutate(act('publishPolicyNotice'), { input: { noticeId: notice.id, version: notice.version } }))
    .publishPolicyNotice;
const published = async (audience: object, more: object = {}): Promise<string> => {
  const notice = await write(audience, more);
  expect(await publish(notice)).toMatchObject({ __typename: 'PolicyNoticeChanged' });
  return notice.id;
};
const to = (...committees: LiaisonCommittee[]) => ({ committeeIds: committees.map(({ id }) => id) });
const read = async (by: Person, id: string) => (await app.as(by).query(Notice, { id })).policyNotice;
const confirm = async (by: Person, noticeId: string, more: object = {}) =>
  (await app.as(by).mutate(Confirm, { input: { noticeId, ...more } })).confirmPolicyRead;
const record = async (by: Person, noticeId: string, committeeId: string, more: object = {}) =>
  (
    await app.as(by).mutate(Record, {
      input: {
        noticeId,
        committeeId,
        place: '东街村文化广场',
        heldOn: app.clock.now().toISOString().slice(0, 10),
        form: 'BENCH',
        listeners: ['VILLAGERS', 'ELDERLY'],
        listenerCount: 23,
        questions: ['外地打工的在哪里缴', '去年多缴的退不退'],
        ...more,
      },
    })
  ).recordOutreach;
const versionOf = async (id: string) => (await read(secretariat, id)).version as number;
const recordsOf = async (by: Person, noticeId: string) =>
  (await app.as(by).query(Records, { filter: { noticeId }, first: 100 })).outreachRecords.nodes;
const makeTopic = async (by: Person, questionId: string, more: object = {}) =>
  (
    await app.as(by).mutate(MakeTopic, {
      input: { questionId, title: '外出务工人员医保缴费不便', body: '在外地缴不了，要回村里。', ...more },
    })
  ).makeTopicOfQuestion;
const codeOf = async (promise: Promise<unknown>) =>
  promise.then(
    () => 'allowed',
    (error: { code?: string; errors?: readonly { extensions: { code: string } }[] }) =>
      error.errors?.[0]?.extensions.code ?? error.code,
  );

interface Place {
  readonly committee: LiaisonCommittee;
  readonly member: SignedMember;
}
const aPlace = async (): Promise<Place> => {
  const committee = await aLiaisonCommittee(app);
  return { committee, member: await aMember(app, { committee }) };
};

describe('a notice', () => {
  it('is a draft that only the secretariat sees, until it is published to those it is for', async () => {
    const { committee, member } = await aPlace();
    const elsewhere = await aMember(app);
    const officer = await aLiaisonOfficer(app, committee);
    const otherOfficer = await aLiaisonOfficer(app);
    const draft = await write(to(committee), { title: '秋粮收购政策' });

    expect(await read(secretariat, draft.id)).toMatchObject({ status: 'DRAFT', waitingReaders: 1, addressed: 0 });
    for (const person of [officer, await aLeader(app)]) {
      expect(await read(person, draft.id)).toBeNull();
    }
    expect((await app.as(member).query(ToRead, { id: draft.id })).policyNoticeToRead).toBeNull();

    expect(await publish(draft)).toMatchObject({ __typename: 'PolicyNoticeChanged' });
    expect(await read(secretariat, draft.id)).toMatchObject({
      status: 'PUBLISHED',
      addressed: 1,
      read: 0,
      writerName: secretariat.name,
      publisherName: secretariat.name,
      waitingReaders: 0,
    });
    expect(await read(officer, draft.id)).toMatchObject({ addressed: 1, viewerCanManage: false });
    expect(await read(otherOfficer, draft.id)).toBeNull();
    expect((await app.as(member).query(Mine, { read: false })).myPolicyNotices.nodes).toMatchObject([{ id: draft.id }]);
    expect((await app.as(elsewhere).query(Mine, { read: false })).myPolicyNotices.totalCount).toBe(0);
    expect((await app.as(elsewhere).query(ToRead, { id: draft.id })).policyNoticeToRead).toBeNull();
    expect(kindsOf(await toldTo(app, member))).toEqual(['POLICY_PUBLISHED']);
    expect(kindsOf(await toldTo(app, officer))).toEqual(['POLICY_PUBLISHED']);
    expect(kindsOf(await toldTo(app, elsewhere))).toEqual([]);
    expect(await app.auditTrail(draft)).toEqual(['outreach.noticeWritten', 'outreach.noticePublished']);
  });

  it('is addressed once to whoever belongs to several of its groups, and to informants by their account', async () => {
    const sector = await aSector(app);
    const { committee, member } = await aPlace();
    await app.app.database.pool.query('update member set sector_id = $1 where id = $2', [sector.id, member.member.id]);
    const informant = await anAccountHolder(app, { role: Role.INFORMANT });
    const both = await anAccountHolder(
      app,
      { role: Role.INFORMANT },
      { role: Role.MEMBER, memberId: (await aRosterMember(app, { committee })).id },
    );
    await aRosterMember(app, { committee, termEndsOn: '2026-02-01' });

    const id = await published({ ...to(committee), sectorIds: [sector.id], informants: true });

    const { policyReaders } = await app.as(secretariat).query(Readers, { filter: { noticeId: id } });
    const found = policyReaders.nodes as { name: string; isInformant: boolean }[];
    expect(found.filter(({ name }) => name === member.member.name)).toHaveLength(1);
    expect(found.filter(({ name }) => name === informant.name)).toMatchObject([{ isInformant: true }]);
    expect(new Set(found.map(({ name }) => name)).size).toBe(found.length);
    for (const person of [informant, both])
      expect((await app.as(person).query(Mine, { read: false })).myPolicyNotices.nodes).toMatchObject([{ id }]);
    expect(
      (await app.as(secretariat).query(Readers, { filter: { noticeId: id, committeeId: committee.id } })).policyReaders
        .totalCount,
    ).toBe(2);
  });

  it('stands once it is published: it is not rewritten, published twice or thrown away', async () => {
    const { committee } = await aPlace();
    const id = await published(to(committee));
    const version = await versionOf(id);
    const input = { noticeId: id, version };

    expect(
      (await app.as(secretariat).mutate(Revise, { input: { ...words(to(committee)), ...input } })).revisePolicyNotice,
    ).toMatchObject({ code: 'ALREADY_PUBLISHED' });
    expect(await publish({ id, version })).toMatchObject({ code: 'ALREADY_PUBLISHED' });
    expect((await app.as(secretariat).mutate(act('discardPolicyNotice'), { input })).discardPolicyNotice).toMatchObject(
      {
        code: 'ALREADY_PUBLISHED',
      },
    );
    await expect(
      app.app.database.pool.query(`update policy_notice set body = '改了' where id = $1`, [id]),
    ).rejects.toThrow('stands');
  });

  it('is revised and thrown away while it is a draft, on the version that was seen', async () => {
    const { committee } = await aPlace();
    const draft = await write(to(committee));
    const revised = (
      await app.as(secretariat).mutate(Revise, {
        input: { ...words(to(committee), { title: '改过的标题' }), noticeId: draft.id, version: draft.version },
      })
    ).revisePolicyNotice;
    expect(await read(secretariat, draft.id)).toMatchObject({ title: '改过的标题', version: revised.version });
    const stale = app
      .as(secretariat)
      .mutate(act('discardPolicyNotice'), { input: { noticeId: draft.id, version: draft.version } });
    expect(await codeOf(stale)).toBe('CONFLICT');
    await app
      .as(secretariat)
      .mutate(act('discardPolicyNotice'), { input: { noticeId: draft.id, version: revised.version } });
    expect(await read(secretariat, draft.id)).toBeNull();
  });

  it.each([
    ['nobody chosen', {}, {}, 'audience'],
    ['an unknown committee', { committeeIds: [randomUUID()] }, {}, 'audience'],
    ['no words', { allMembers: true }, { body: ' ' }, 'body'],
    ['a title too long', { allMembers: true }, { title: '长'.repeat(121) }, 'title'],
    ['too many points', { allMembers: true }, { keyPoints: Array(11).fill('点') }, 'keyPoints'],
    ['a file of nobody', { allMembers: true }, { fileIds: [randomUUID()] }, 'fileIds'],
  ])('does not take %s', async (_what, audience, more, _field) => {
    expect(await codeOf(write(audience, more))).toBe('BAD_USER_INPUT');
  });

  it('is not published to nobody, nor with a day to read by that is over', async () => {
    const empty = await aLiaisonCommittee(app);
    expect(await publish(await write(to(empty)))).toMatchObject({ code: 'NOBODY_ADDRESSED' });
    const { committee } = await aPlace();
    expect(await publish(await write(to(committee), { readBy: '2026-02-01' }))).toMatchObject({
      code: 'READ_BY_IN_PAST',
    });
  });

  it.each(eitherFirst('whoever wrote it', 'a colleague'))(
    'is published once: of %s and %s the first',
    async (...order) => {
      const { committee, member } = await aPlace();
      const draft = await write(to(committee));
      const by = { 'whoever wrote it': secretariat, 'a colleague': await aSecretariat(app) };
      const held = await heldRow(app, 'policy_notice', draft.id);
      expect(await inOrder(held, order, (who) => publish(draft, by[who]))).toEqual(['done', 'ALREADY_PUBLISHED']);
      expect(kindsOf(await toldTo(app, member))).toEqual(['POLICY_PUBLISHED']);
    },
  );

  it('is written once under one key', async () => {
    const { committee } = await aPlace();
    const clientMutationId = randomUUID();
    const first = await write(to(committee), { clientMutationId });
    expect((await write(to(committee), { clientMutationId })).id).toBe(first.id);
    expect(await codeOf(write(to(committee), { clientMutationId, title: '另一份' }))).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('reaches whoever joins its audience later by one more act, and tells only them', async () => {
    const { committee, member } = await aPlace();
    const id = await published(to(committee));
    const input = { noticeId: id, version: 1 };
    expect((await app.as(secretariat).mutate(act('addressNewcomers'), { input })).addressNewcomers).toMatchObject({
      code: 'NO_NEWCOMERS',
    });
    const newcomer = await aMember(app, { committee });
    expect(await read(secretariat, id)).toMatchObject({ addressed: 1, waitingReaders: 1 });
    await app.as(secretariat).mutate(act('addressNewcomers'), { input });
    expect(await read(secretariat, id)).toMatchObject({ addressed: 2, waitingReaders: 0 });
    expect(kindsOf(await toldTo(app, newcomer))).toEqual(['POLICY_PUBLISHED']);
    expect(kindsOf(await toldTo(app, member))).toEqual(['POLICY_PUBLISHED']);
  });

  it('is withdrawn with a reason that its readers learn, and is then read by nobody anew', async () => {
    const { committee, member } = await aPlace();
    const late = await aMember(app, { committee });
    const id = await published(to(committee));
    await confirm(member, id);
    const input = { noticeId: id, version: await versionOf(id), reason: '金额有误，另行发布' };
    expect((await app.as(secretariat).mutate(Withdraw, { input })).withdrawPolicyNotice).toMatchObject({ id });
    expect((await app.as(member).query(ToRead, { id })).policyNoticeToRead).toMatchObject({
      status: 'WITHDRAWN',
      withdrawnReason: '金额有误，另行发布',
      viewerMayTell: false,
    });
    expect(await confirm(late, id)).toMatchObject({ code: 'WITHDRAWN' });
    expect((await app.as(late).query(Mine, { read: false })).myPolicyNotices.totalCount).toBe(0);
    expect(kindsOf(await toldTo(app, late))).toEqual(['POLICY_PUBLISHED', 'POLICY_WITHDRAWN']);
    expect((await app.as(secretariat).mutate(Withdraw, { input })).withdrawPolicyNotice).toMatchObject({
      code: 'WITHDRAWN',
    });
  });
});

describe('reading', () => {
  it('is noted once, by an act of one’s own, and counted by committee', async () => {
    const [one, two] = [await aPlace(), await aPlace()];
    await aRosterMember(app, { committee: one.committee });
    const id = await published(to(one.committee, two.committee));
    expect(await confirm(one.member, id)).toMatchObject({ __typename: 'PolicyReadConfirmed' });
    const first = await confirm(one.member, id);
    app.clock.set(new Date(app.clock.now().getTime() + 60_000).toISOString());
    expect(await confirm(one.member, id)).toEqual(first);

    const detail = await read(secretariat, id);
    expect(detail).toMatchObject({ addressed: 3, read: 1 });
    expect(detail.committees).toEqual([
      expect.objectContaining({ committeeId: two.committee.id, addressed: 1, read: 0, withoutAccount: 0 }),
      expect.objectContaining({ committeeId: one.committee.id, addressed: 2, read: 1, withoutAccount: 1, toRemind: 1 }),
    ]);
    expect((await app.as(one.member).query(Mine, { read: true })).myPolicyNotices.nodes).toMatchObject([{ id }]);
    expect((await app.auditTrail({ id })).filter((type) => type === 'outreach.noticeRead')).toHaveLength(1);
  });

  it('is not noted for somebody it was not addressed to, nor for staff who only look', async () => {
    const { committee } = await aPlace();
    const officer = await aLiaisonOfficer(app, committee);
    const id = await published(to(committee));
    expect(await codeOf(confirm(await aMember(app), id))).toBe('NOT_FOUND');
    expect(await codeOf(confirm(officer, id))).toBe('NOT_FOUND');
    expect((await app.as(officer).query(ToRead, { id })).policyNoticeToRead).toMatchObject({ viewerMayConfirm: false });
  });

  it('shows names to the secretariat and to the committee’s own staff, to a leader numbers only', async () => {
    const [one, two] = [await aPlace(), await aPlace()];
    const id = await published(to(one.committee, two.committee));
    const director = await aDirector(app, one.committee);
    const namesFor = async (by: Person, more: object = {}) =>
      (await app.as(by).query(Readers, { filter: { noticeId: id, ...more } })).policyReaders.nodes.map(
        ({ name }: { name: string }) => name,
      );
    expect((await namesFor(secretariat)).sort()).toEqual([one.member.member.name, two.member.member.name].sort());
    expect(await namesFor(director)).toEqual([one.member.member.name]);
    expect(await namesFor(director, { committeeId: two.committee.id })).toEqual([]);
    expect(await read(director, id)).toMatchObject({ addressed: 1, committees: [{ viewerSeesReaders: true }] });
    const leader = await aLeader(app);
    expect((await read(leader, id)).committees).toMatchObject([
      { viewerSeesReaders: false },
      { viewerSeesReaders: false },
    ]);
    expect(await codeOf(namesFor(leader))).toBe('FORBIDDEN');
  });

  it('is reminded of at most once a day, of one’s own committee by its staff', async () => {
    const [one, two] = [await aPlace(), await aPlace()];
    const id = await published(to(one.committee, two.committee));
    await confirm(one.member, id);
    const officer = await aLiaisonOfficer(app, two.committee);
    const remindBy = async (by: Person, committeeId: string | null = null) =>
      (await app.as(by).mutate(Remind, { input: { noticeId: id, committeeId } })).remindPolicyReaders;

    expect(await codeOf(remindBy(officer, one.committee.id))).toBe('NOT_FOUND');
    expect(await remindBy(secretariat, one.committee.id)).toMatchObject({ code: 'EVERYBODY_HAS_READ' });
    expect(await remindBy(officer)).toMatchObject({ id });
    expect(await remindBy(secretariat)).toMatchObject({ code: 'REMINDED_TODAY' });
    expect(kindsOf(await toldTo(app, two.member))).toEqual(['POLICY_PUBLISHED', 'POLICY_REMINDED']);
    expect(kindsOf(await toldTo(app, one.member))).toEqual(['POLICY_PUBLISHED']);
    expect((await app.auditTrail({ id })).filter((type) => type === 'outreach.readersReminded')).toHaveLength(1);
  });

  it('is reminded of by the house the working day before it is due, once', async () => {
    const house = await anApp({ now: '2026-03-02T02:00:00Z' });
    try {
      const desk = await aSecretariat(house);
      const committee = await aLiaisonCommittee(house);
      const member = await aMember(house, { committee });
      const done = await aMember(house, { committee });
      const { writePolicyNotice: draft } = await house
        .as(desk)
        .mutate(Write, { input: words(to(committee), { readBy: '2026-03-05' }) });
      await house
        .as(desk)
        .mutate(act('publishPolicyNotice'), { input: { noticeId: draft.id, version: draft.version } });
      await house.as(done).mutate(Confirm, { input: { noticeId: draft.id } });
      await remind(jobContext(house));
      expect(kindsOf(await toldTo(house, member))).toEqual(['POLICY_PUBLISHED']);
      house.clock.set('2026-03-04T02:00:00Z');
      await remind(jobContext(house));
      await remind(jobContext(house));
      expect(kindsOf(await toldTo(house, member))).toEqual(['POLICY_PUBLISHED', 'POLICY_DUE_SOON']);
      expect(kindsOf(await toldTo(house, done))).toEqual(['POLICY_PUBLISHED']);
    } finally {
      await house.close();
    }
  });
});

describe('telling it on', () => {
  it('is recorded by whoever told it, once under one key, and counted where it was told', async () => {
    const { committee, member } = await aPlace();
    const elsewhere = await aLiaisonCommittee(app);
    const id = await published(to(committee));
    const clientMutationId = randomUUID();
    const made = await record(member, id, elsewhere.id, { clientMutationId });
    expect((await record(member, id, elsewhere.id, { clientMutationId })).id).toBe(made.id);

    const officer = await aLiaisonOfficer(app, elsewhere);
    expect(
      (await app.as(officer).query(Records, { filter: { noticeId: id }, first: 10 })).outreachRecords.nodes,
    ).toMatchObject([
      { id: made.id, tellerName: member.member.name, isOnBehalf: false, listenerCount: 23, viewerCanAct: true },
    ]);
    expect((await read(secretariat, id)).committees).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ committeeId: elsewhere.id, addressed: 0, outreach: 1, listeners: 23, questions: 2 }),
      ]),
    );
    expect((await app.as(member).query(ToRead, { id })).policyNoticeToRead.records).toMatchObject([{ id: made.id }]);
    expect(await app.auditTrail({ id: made.id })).toEqual(['outreach.recorded']);
  });

  it('is written down by a committee’s staff for a member, or for somebody by name', async () => {
    const { committee, member } = await aPlace();
    const officer = await aLiaisonOfficer(app, committee);
    const id = await published(to(committee));
    await record(officer, id, committee.id, { onBehalf: true, tellerMemberId: member.member.id });
    await record(officer, id, committee.id, { onBehalf: true, tellerName: '村支书老李' });
    expect((await recordsOf(officer, id)).map(({ tellerName }: { tellerName: string }) => tellerName)).toEqual([
      '村支书老李',
      member.member.name,
    ]);
    expect(await recordsOf(secretariat, id)).toMatchObject([{ recordedByName: officer.name, isOnBehalf: true }, {}]);
    const other = await aLiaisonCommittee(app);
    expect(await codeOf(record(officer, id, other.id, { onBehalf: true, tellerName: '某人' }))).toBe('FORBIDDEN');
    expect(await codeOf(record(officer, id, committee.id))).toBe('FORBIDDEN');
    expect(await codeOf(record(member, id, committee.id, { onBehalf: true, tellerName: '某人' }))).toBe('FORBIDDEN');
    expect(await codeOf(record(officer, id, committee.id, { onBehalf: true }))).toBe('BAD_USER_INPUT');
    expect(await codeOf(record(await aMember(app), id, committee.id))).toBe('NOT_FOUND');
  });

  it.each([
    ['nobody listening', { listenerCount: 0 }],
    ['no kind of people', { listeners: [] }],
    ['no place', { place: ' ' }],
    ['an unknown township', { committeeId: randomUUID() }],
    ['too many questions', { questions: Array(21).fill('问') }],
    ['a photograph of nobody', { photoIds: [randomUUID()] }],
  ])('does not take %s', async (_what, more) => {
    const { committee, member } = await aPlace();
    const id = await published(to(committee));
    expect(await codeOf(record(member, id, committee.id, more))).toBe('BAD_USER_INPUT');
  });

  it('happened after it was published and not after today, nor after it was withdrawn', async () => {
    const { committee, member } = await aPlace();
    const id = await published(to(committee));
    const [today, yesterday] = [0, -1].map((days) =>
      new Date(app.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10),
    );
    const tomorrow = new Date(app.clock.now().getTime() + 86_400_000).toISOString().slice(0, 10);
    expect(await record(member, id, committee.id, { heldOn: yesterday })).toMatchObject({ code: 'BEFORE_PUBLISHED' });
    expect(await record(member, id, committee.id, { heldOn: tomorrow })).toMatchObject({ code: 'DAY_IN_FUTURE' });
    await app
      .as(secretariat)
      .mutate(Withdraw, { input: { noticeId: id, version: await versionOf(id), reason: '有误' } });
    expect(await record(member, id, committee.id, { heldOn: today })).toMatchObject({ __typename: 'OutreachChanged' });
    app.clock.set(`${tomorrow}T02:00:00Z`);
    expect(await record(member, id, committee.id, { heldOn: tomorrow })).toMatchObject({ code: 'AFTER_WITHDRAWN' });
  });

  it('is taken back with a reason by those it concerns, and is no longer counted', async () => {
    const { committee, member } = await aPlace();
    const id = await published(to(committee));
    const made = await record(member, id, committee.id);
    const input = { recordId: made.id, version: made.version, reason: '记重了' };
    expect(await codeOf(app.as(await aMember(app)).mutate(TakeBack, { input }))).toBe('NOT_FOUND');
    expect(await codeOf(app.as(await aLiaisonOfficer(app)).mutate(TakeBack, { input }))).toBe('NOT_FOUND');
    expect((await app.as(member).mutate(TakeBack, { input })).withdrawOutreach).toMatchObject({ id: made.id });
    expect(await read(secretariat, id)).toMatchObject({ outreach: 0, listeners: 0, questions: 0 });
    expect((await app.as(member).mutate(TakeBack, { input })).withdrawOutreach).toMatchObject({
      code: 'RECORD_WITHDRAWN',
    });
  });
});

describe('a question heard', () => {
  const aQuestion = async (place: Place) => {
    const id = await published(to(place.committee));
    const made = await record(place.member, id, place.committee.id);
    const [row] = await recordsOf(secretariat, id);
    return { id: row.questions[0].id as string, recordId: made.id as string, version: made.version, noticeId: id };
  };

  it('becomes a topic in one act: each leads to the other, and whoever heard it is told', async () => {
    const place = await aPlace();
    const officer = await aLiaisonOfficer(app, place.committee);
    const question = await aQuestion(place);
    const made = await makeTopic(officer, question.id);
    expect(made).toMatchObject({ __typename: 'QuestionTakenUp', id: question.id });

    const { topic } = await app.as(officer).query(TopicDocument, { id: made.topicId });
    expect(topic).toMatchObject({
      title: '外出务工人员医保缴费不便',
      channel: 'ON_BEHALF',
      committeeName: place.committee.name,
      status: 'SUBMITTED',
    });
    expect((await app.as(officer).query(OfTopic, { topicId: made.topicId })).questionOfTopic).toMatchObject({
      id: question.id,
      text: '外地打工的在哪里缴',
      noticeTitle: '城乡居民医保缴费政策',
      tellerName: place.member.member.name,
    });
    const [row] = await recordsOf(officer, question.noticeId);
    expect(row.questions).toMatchObject([{ topic: { id: made.topicId } }, { topic: null }]);
    const told = await toldTo(app, place.member);
    expect(told.at(-1)).toMatchObject({ kind: 'TOPIC_FROM_QUESTION', title: topic.title });
    expect(told.at(-1)?.trackingCode).toBeTruthy();
    expect(await app.auditTrail({ id: question.id })).toEqual(['outreach.questionTakenUp']);
    expect(
      (
        await app.as(officer).mutate(TakeBack, {
          input: { recordId: question.recordId, version: question.version, reason: '记重了' },
        })
      ).withdrawOutreach,
    ).toMatchObject({ code: 'QUESTION_TAKEN_UP' });
  });

  it('is what the teller hears of until its end', async () => {
    const place = await aPlace();
    const officer = await aLiaisonOfficer(app, place.committee);
    const made = await makeTopic(officer, (await aQuestion(place)).id);
    await app.as(officer).mutate('mutation ($input: AcceptTopicInput!) { acceptTopic(input: $input) { __typename } }', {
      input: { topicId: made.topicId, version: 1, reason: '群众所盼' },
    });
    expect(kindsOf(await toldTo(app, place.member))).toContain('TOPIC_ACCEPTED');
  });

  it('is handed in by the teller themselves, and by nobody who has nothing to do with it', async () => {
    const place = await aPlace();
    const question = await aQuestion(place);
    expect(await codeOf(makeTopic(await aMember(app), question.id))).toBe('NOT_FOUND');
    expect(await codeOf(makeTopic(await aLiaisonOfficer(app), question.id))).toBe('NOT_FOUND');
    expect(await codeOf(makeTopic(await aLeader(app), question.id))).toBe('NOT_FOUND');
    const officer = await aLiaisonOfficer(app, place.committee);
    const other = await aLiaisonCommittee(app);
    expect(await codeOf(makeTopic(officer, question.id, { committeeId: other.id }))).toBe('FORBIDDEN');
    const made = await makeTopic(place.member, question.id);
    const { topic } = await app.as(secretariat).query(TopicDocument, { id: made.topicId });
    expect(topic.channel).toBe('PORTAL');
  });

  it.each(eitherFirst('the committee', 'the house'))('becomes one topic: of %s and %s the first', async (...order) => {
    const place = await aPlace();
    const officer = await aLiaisonOfficer(app, place.committee);
    const question = await aQuestion(place);
    const by = { 'the committee': officer, 'the house': secretariat };
    const held = await heldRow(app, 'outreach_record', question.recordId);
    const takesUp = (who: keyof typeof by) => makeTopic(by[who], question.id);
    expect(await inOrder(held, order, takesUp)).toEqual(['done', 'ALREADY_TOPIC']);
    const clientMutationId = randomUUID();
    const second = (await recordsOf(secretariat, question.noticeId))[0].questions[1].id;
    const first = await makeTopic(officer, second, { clientMutationId });
    expect(await makeTopic(officer, second, { clientMutationId })).toEqual(first);
  });

  it('of a record that was taken back stays where it is', async () => {
    const place = await aPlace();
    const question = await aQuestion(place);
    await app
      .as(place.member)
      .mutate(TakeBack, { input: { recordId: question.recordId, version: question.version, reason: '记重了' } });
    expect(await makeTopic(place.member, question.id)).toMatchObject({ code: 'RECORD_WITHDRAWN' });
  });
});

it('asks the database as often for a hundred as for one', async () => {
  const place = await aPlace();
  const officer = await aLiaisonOfficer(app, place.committee);
  const first = await published(to(place.committee));
  await record(place.member, first, place.committee.id);
  const { pool } = app.app.database;
  const asked = async (work: () => Promise<unknown>) => {
    const query = pool.query.bind(pool);
    let count = 0;
    pool.query = ((...given: Parameters<typeof query>) => {
      const [config] = given as unknown as [{ name?: string }];
      if (config?.name?.startsWith('outreach.')) count += 1;
      return query(...given);
    }) as typeof pool.query;
    await work();
    pool.query = query as typeof pool.query;
    return count;
  };
  const everything = async () => [
    await asked(() => app.as(officer).query(Notices, { filter: null, first: 100 })),
    await asked(() => app.as(officer).query(Records, { filter: null, first: 100 })),
    await asked(() => app.as(officer).query(Notice, { id: first })),
    await asked(() => app.as(place.member).query(Mine, { read: false })),
    await asked(() => app.as(place.member).query(ToRead, { id: first })),
  ];
  const one = await everything();
  for (let at = 0; at < 99; at += 1) {
    const id = await published(to(place.committee));
    await record(place.member, id, place.committee.id, { questions: ['问一', '问二', '问三'] });
  }
  expect((await app.as(officer).query(Notices, { filter: null, first: 100 })).policyNotices.nodes).toHaveLength(100);
  expect(await everything()).toEqual(one);
  expect(one).toEqual([2, 2, 2, 2, 2]);
});

it('lets its attachments be read by those it is addressed to, and its photographs by the desk', async () => {
  const { committee, member } = await aPlace();
  const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );
  const upload = async (by: Person) => {
    const answer = await app
      .as(by)
      .fetch('/files?name=x.png', { method: 'POST', headers: { 'content-type': 'image/png' }, body: picture });
    return ((await answer.json()) as { id: string }).id;
  };
  const fileId = await upload(secretariat);
  const id = await published(to(committee), { fileIds: [fileId] });
  const photoId = await upload(member);
  await record(member, id, committee.id, { photoIds: [photoId] });
  const status = async (by: Person, file: string) => (await app.as(by).fetch(`/files/${file}`)).status;
  const [officer, stranger] = [await aLiaisonOfficer(app, committee), await aMember(app)];
  expect([await status(member, fileId), await status(officer, fileId), await status(stranger, fileId)]).toEqual([
    200, 200, 404,
  ]);
  expect([await status(officer, photoId), await status(stranger, photoId)]).toEqual([200, 404]);
});

it('exports read rates, names and outreach for those who may see them', async () => {
  const { committee, member } = await aPlace();
  const id = await published(to(committee));
  await record(member, id, committee.id);
  const officer = await aLiaisonOfficer(app, committee);
  const leader = await aLeader(app);
  const status = async (by: Person, path: string) => (await app.as(by).fetch(path)).status;
  expect(await status(officer, `/exports/policy-notices/${id}/readers?purpose=REPORT_UP`)).toBe(200);
  expect(await status(leader, `/exports/policy-notices/${id}/readers?purpose=REPORT_UP`)).toBe(403);
  expect(await status(await aLiaisonOfficer(app), `/exports/policy-notices/${id}/readers?purpose=REPORT_UP`)).toBe(404);
  const book = await app.as(leader).fetch('/exports/policy-notices');
  expect(book.headers.get('content-type')).toContain('spreadsheetml');
  const told = await app.as(officer).fetch(`/exports/outreach?notice=${id}&purpose=REPORT_UP`);
  expect(
    Buffer.from(await told.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  expect(await status(member, '/exports/outreach?purpose=REPORT_UP')).toBe(403);
});

import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { inTransaction } from '../../../server/src/kernel/transaction.js';
import { advanceTopic, TopicStatus, TopicStepKind } from '../../../server/src/modules/topic/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { house, rowsOf } from '../../support/commitment.js';
import {
  aDepartmentOfficer,
  aLiaisonOfficer,
  aMember,
  anonymous,
  type CommitteeOfficer,
  type Person,
  type SignedDepartmentOfficer,
  type SignedMember,
} from '../../support/people.js';
import { aSubmittedTopic, type KnownTopic, topicVersion } from '../../support/topics.js';

const Submit = 'mutation ($input: SubmitTopicInput!) { submitTopic(input: $input) { number trackingCode } }';
const Page = `query ($code: String!) { topicByTrackingCode(code: $code) { correctedAt steps { kind } lead { steps { kind } } } }`;
const Resubmit = 'mutation ($input: ResubmitTopicInput!) { resubmitTopic(input: $input) { __typename } }';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

/** A topic of a member, with one merged into it that a resident without an account brought. */
interface Joined {
  readonly officer: CommitteeOfficer;
  readonly elsewhere: CommitteeOfficer;
  readonly department: SignedDepartmentOfficer;
  readonly member: SignedMember;
  readonly lead: KnownTopic;
  readonly other: KnownTopic;
}
let of: Joined;
beforeEach(async () => {
  // Whoever has no account hands in so many an hour.
  app.clock.advance({ hours: 2 });
  const officer = await aLiaisonOfficer(app);
  const member = await aMember(app);
  const lead = await aSubmittedTopic(app, officer, { by: app.as(member), title: '没处放货' });
  const input = { title: '堆货', body: '路上', committeeId: officer.committee.id, submitterPhone: '13800000031' };
  const { submitTopic } = await app.as(anonymous).mutate(Submit, { input });
  const [row] = await rowsOf<{ id: string }>(app, 'select id from topic where number = $1', [submitTopic.number]);
  const other = { ...submitTopic, id: row?.id as string };
  const [elsewhere, department] = [await aLiaisonOfficer(app), await aDepartmentOfficer(app)];
  of = { officer, elsewhere, department, member, lead, other };
});

const act = async (by: Person, topic: KnownTopic, name: string, more: object = {}, input?: string) => {
  const type = input ?? `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const [row] = await rowsOf<{ version: number }>(app, 'select version from topic where id = $1', [topic.id]);
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on TopicRefusal { code } } }`;
  const answer = await app.as(by).mutate(document, { input: { topicId: topic.id, version: row?.version, ...more } });
  expect(answer[name].__typename).toBe('Topic');
};
const merge = () => act(of.officer, of.other, 'mergeTopic', { intoId: of.lead.id });
const accept = () => act(of.officer, of.lead, 'acceptTopic', { reason: '群众所盼' });
const letter = () => act(of.officer, of.lead, 'transferTopic', { departmentId: of.department.department.id });
const advance = (to: TopicStatus.SCHEDULED | TopicStatus.ACCEPTED | TopicStatus.CONSULTED | TopicStatus.CLOSED) =>
  inTransaction(house(app), async (tx) => {
    expect(await advanceTopic(tx, of.lead.id, to)).toBe(true);
  });
const answerLetter = async (
  name: 'answerTransferLetter' | 'correctLetterAnswer' | 'returnTransferLetter' | 'takeBackLetterReturn',
  input: string,
  more: object,
) => {
  const [row] = await rowsOf<{ id: string; version: number }>(
    app,
    'select id, version from transfer_letter where topic_id = $1',
    [of.lead.id],
  );
  const document = `mutation ($input: ${input}!) { ${name}(input: $input) { __typename } }`;
  await app.as(of.department).mutate(document, { input: { letterId: row?.id, version: row?.version, ...more } });
};

/** How each change of a topic comes about after the two were joined, and where both are told. */
const CHANGES: Partial<Record<TopicStepKind, () => Promise<unknown>>> = {
  ACCEPTED: accept,
  DECLINED: async () => {
    const [reason] = await rowsOf<{ code: string }>(app, 'select code from decline_reason limit 1', []);
    await act(of.officer, of.lead, 'declineTopic', { reason: reason?.code, note: '不归我们' });
  },
  FORWARDED: () => act(of.officer, of.lead, 'transferTopic', { committeeId: of.elsewhere.committee.id }),
  TRANSFERRED: letter,
  ANSWERED: async () => {
    await letter();
    await answerLetter('answerTransferLetter', 'AnswerLetterInput', { answer: '已划线' });
  },
  ANSWER_CORRECTED: async () => {
    await letter();
    await answerLetter('answerTransferLetter', 'AnswerLetterInput', { answer: '已划线' });
    await answerLetter('correctLetterAnswer', 'CorrectLetterAnswerInput', { answer: '已划两条线', reason: '写漏了' });
  },
  LETTER_RETURNED: async () => {
    await letter();
    await answerLetter('returnTransferLetter', 'ReturnLetterInput', { reason: '不归我们' });
  },
  LETTER_KEPT: async () => {
    await letter();
    await answerLetter('returnTransferLetter', 'ReturnLetterInput', { reason: '不归我们' });
    await answerLetter('takeBackLetterReturn', 'TakeBackLetterReturnInput', { reason: '归我们' });
  },
  TO_BRIEF: () => act(of.officer, of.lead, 'sendTopicToBrief'),
  REOPENED: async () => {
    await accept();
    await act(of.officer, of.lead, 'reopenTopic', { reason: '点错了' });
  },
  CORRECTED: () =>
    act(of.officer, of.lead, 'correctTopic', { title: '没处放货物', body: '商户货物堆在路上。', reason: '少了个字' }),
  SCHEDULED: async () => {
    await accept();
    await advance(TopicStatus.SCHEDULED);
  },
  UNSCHEDULED: async () => {
    await accept();
    await advance(TopicStatus.SCHEDULED);
    await advance(TopicStatus.ACCEPTED);
  },
  CONSULTED: async () => {
    await accept();
    await advance(TopicStatus.SCHEDULED);
    await advance(TopicStatus.CONSULTED);
  },
  RESUMED: async () => {
    await accept();
    await advance(TopicStatus.SCHEDULED);
    await advance(TopicStatus.CONSULTED);
    await advance(TopicStatus.SCHEDULED);
  },
  CLOSED: async () => {
    await accept();
    await advance(TopicStatus.SCHEDULED);
    await advance(TopicStatus.CONSULTED);
    await advance(TopicStatus.CLOSED);
  },
};
/** Tells of one topic only, and why. */
const OF_ONE: Partial<Record<TopicStepKind, string>> = {
  SUBMITTED: 'its submitter has the receipt in hand',
  RESUBMITTED: 'its submitter has done it',
  RETURNED: 'it is put to whoever brought this one up',
  MERGED: 'the one that was joined',
  ABSORBED: 'the one it was joined to is not changed by it',
  UNMERGED: 'the one that was taken out again',
  RELEASED: 'the one it was taken out of is not changed by it',
};

const KINDS: Partial<Record<TopicStepKind, string>> = {
  TO_BRIEF: 'TOPIC_TO_BRIEF',
  LETTER_RETURNED: 'TOPIC_LETTER_RETURNED',
  LETTER_KEPT: 'TOPIC_LETTER_KEPT',
  ANSWER_CORRECTED: 'TOPIC_ANSWER_CORRECTED',
};
const noticesOf = async (recipientId: string) => {
  await app.app.settled();
  return (
    await rowsOf<{ kind: string }>(app, 'select kind from notice where recipient_id = $1 order by id', [recipientId])
  ).map(({ kind }) => kind);
};
const page = async ({ trackingCode }: KnownTopic) =>
  (await app.as(anonymous).query(Page, { code: trackingCode })).topicByTrackingCode;

it('knows of every change whether both are told', () => {
  expect(Object.keys({ ...CHANGES, ...OF_ONE }).sort()).toEqual(Object.values(TopicStepKind).sort());
});

it.each(Object.keys(CHANGES) as TopicStepKind[])(
  'tells both submitters of a topic that was %s, in the app or by message, and on the page of each code',
  async (kind) => {
    await merge();
    await CHANGES[kind]?.();
    const wanted = KINDS[kind] ?? `TOPIC_${kind}`;
    expect((await noticesOf(of.member.accountId)).at(-1)).toBe(wanted);
    expect((await noticesOf(of.other.id)).at(-1)).toBe(wanted);
    const [own, joined] = [await page(of.lead), await page(of.other)];
    if (kind === TopicStepKind.CORRECTED) expect(own.correctedAt).not.toBeNull();
    else {
      expect(own.steps.map((step: { kind: string }) => step.kind)).toContain(kind);
      expect(joined.lead.steps.map((step: { kind: string }) => step.kind)).toContain(kind);
    }
  },
);

it('tells whoever it is put to of what is theirs alone: sent back, joined, taken out again', async () => {
  await act(of.officer, of.other, 'returnTopic', { note: '请写明地点' });
  expect(await noticesOf(of.other.id)).toEqual(['TOPIC_RETURNED']);
  await app.as(anonymous).mutate(Resubmit, { input: { trackingCode: of.other.trackingCode, addition: '东门' } });
  await merge();
  await act(of.officer, of.other, 'unmergeTopic', { reason: '不是一件事' });
  expect(await noticesOf(of.other.id)).toEqual(['TOPIC_RETURNED', 'TOPIC_MERGED', 'TOPIC_UNMERGED']);
  expect((await page(of.other)).steps.map((step: { kind: string }) => step.kind)).toEqual([
    ...['SUBMITTED', 'RETURNED', 'RESUBMITTED', 'MERGED', 'UNMERGED'],
  ]);
  expect(await noticesOf(of.member.accountId)).toEqual([]);
  expect(await topicVersion(app, of.officer, of.lead.id)).toBeGreaterThan(0);
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow } from '../../support/locks.js';
import {
  aDepartmentOfficer,
  aLeader,
  aLiaisonOfficer,
  anonymous,
  aSecretariat,
  type CommitteeOfficer,
} from '../../support/people.js';
import { aDepartment, aLiaisonCommittee } from '../../support/roster.js';
import { aSubmittedTopic, topicVersion } from '../../support/topics.js';

const decision = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) {
  __typename ... on Topic { id status version } ... on TopicRefusal { code presentStatus } } }`;
const Accept = decision('acceptTopic', 'AcceptTopicInput');
const Decline = decision('declineTopic', 'DeclineTopicInput');
const Merge = decision('mergeTopic', 'MergeTopicInput');
const Unmerge = decision('unmergeTopic', 'UnmergeTopicInput');
const Transfer = decision('transferTopic', 'TransferTopicInput');
const Return = decision('returnTopic', 'ReturnTopicInput');
const Check = decision('answerScreeningChecklist', 'AnswerChecklistInput');
const Many = `mutation ($input: BulkDecisionInput!) { screenTopics(input: $input) { topicId done refusal error } }`;
const MergeMany = `mutation ($input: MergeTopicsInput!) { mergeTopics(input: $input) { topicId done refusal error } }`;
const Lists = `query { screeningLists { criteria { id version kind text position active }
  declineReasons { id version code wordsZh wordsEn needsNote position active } } }`;
const Detail = `query ($id: ID!) { topic(id: $id) { version status screeningResult followers committeeId
  declineReason { code wordsZh } mergedFrom { number } letter { id answer replyDueOn }
  checks { result decision reason checkedByName answers { text answer note } } } }`;
const Row = `query ($text: String!) { topics(filter: { text: $text }) { nodes { screeningResult followers } } }`;
const ByCode = `query ($code: String!) { topicByTrackingCode(code: $code) { status followers canResubmit
  declineReason { wordsZh wordsEn } transferredTo lead { number status declineReason { wordsZh } steps { kind note } }
  steps { kind note otherNumber } } }`;
const SaveCriterion = `mutation ($input: SaveCriterionInput!) { saveScreeningCriterion(input: $input) { id version } }`;
const SaveReason = `mutation ($input: SaveDeclineReasonInput!) { saveDeclineReason(input: $input) {
  __typename ... on DeclineReason { id version reason: code } ... on TopicRefusal { code } } }`;
const Letters = `query ($answered: Boolean) { transferLetters(answered: $answered) { totalCount nodes {
  id version topicNumber title body note workingDaysLeft answer viewerCanAnswer } } }`;
const Answer = `mutation ($input: AnswerLetterInput!) { answerTransferLetter(input: $input) {
  __typename ... on LetterAnswer { id } ... on TopicRefusal { code } } }`;

interface Criterion {
  id: string;
  version: number;
  kind: string;
  text: string;
  position: number;
  active: boolean;
}

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const told = async (code: string) => (await app.as(anonymous).query(ByCode, { code })).topicByTrackingCode;
const detail = async (officer: CommitteeOfficer, id: string) => (await app.as(officer).query(Detail, { id })).topic;
const criteria = async (officer: CommitteeOfficer): Promise<Criterion[]> =>
  (await app.as(officer).query(Lists)).screeningLists.criteria.filter(({ active }: Criterion) => active);
const ofKind = async (officer: CommitteeOfficer, kind: string) => {
  const found = (await criteria(officer)).find((one) => one.kind === kind);
  if (!found) throw new Error(`no criterion ${kind}`);
  return found;
};

describe('the checklist', () => {
  it('begins with two to take up and three to leave out', async () => {
    const officer = await aLiaisonOfficer(app);
    const kinds = (await criteria(officer)).map(({ kind }) => kind);
    expect(kinds).toEqual(['TAKE_UP', 'TAKE_UP', 'LEAVE_OUT', 'LEAVE_OUT', 'LEAVE_OUT']);
  });

  it('is kept with who and when, shows in the list, and stays with the decision', async () => {
    const officer = await aLiaisonOfficer(app);
    const topic = await aSubmittedTopic(app, officer);
    const shared = await ofKind(officer, 'TAKE_UP');
    const { answerScreeningChecklist } = await app.as(officer).mutate(Check, {
      input: {
        topicId: topic.id,
        version: 1,
        answers: [{ criterionId: shared.id, answer: 'YES', note: '三个村都提过' }],
      },
    });
    expect(answerScreeningChecklist).toMatchObject({ __typename: 'Topic', status: 'SUBMITTED' });
    const { topics } = await app.as(officer).query(Row, { text: topic.number });
    expect(topics.nodes).toEqual([{ screeningResult: 'FITS', followers: 0 }]);

    const { version } = answerScreeningChecklist;
    await app.as(officer).mutate(Accept, { input: { topicId: topic.id, version } });
    expect((await detail(officer, topic.id)).checks).toEqual([
      {
        result: 'FITS',
        decision: 'ACCEPTED',
        reason: null,
        checkedByName: officer.name,
        answers: [{ text: shared.text, answer: 'YES', note: '三个村都提过' }],
      },
      expect.objectContaining({ result: 'FITS', decision: null }),
    ]);
    expect(await app.auditTrail(topic)).toEqual(['topic.submitted', 'topic.checked', 'topic.accepted']);
  });

  it('lets a topic be taken up against it only with a written reason', async () => {
    const officer = await aLiaisonOfficer(app);
    const topic = await aSubmittedTopic(app, officer);
    const input = { topicId: topic.id, version: 1 };
    const [takeUp, leaveOut] = [await ofKind(officer, 'TAKE_UP'), await ofKind(officer, 'LEAVE_OUT')];
    const answers = [takeUp, leaveOut].map(({ id }) => ({ criterionId: id, answer: 'YES' }));
    const accept = async (more: object) =>
      (await app.as(officer).mutate(Accept, { input: { ...input, ...more } })).acceptTopic;

    expect(await accept({})).toMatchObject({ code: 'MEETS_NO_TAKE_UP' });
    expect(await accept({ answers, reason: ' ' })).toMatchObject({ code: 'HITS_LEAVE_OUT' });
    // A refusal changes nothing: the version that was seen is still the present one.
    expect(await accept({ answers, reason: '区委交办' })).toMatchObject({ status: 'ACCEPTED' });
    const { checks, screeningResult } = await detail(officer, topic.id);
    expect(screeningResult).toBe('LEFT_OUT');
    expect(checks[0]).toMatchObject({ decision: 'ACCEPTED', reason: '区委交办', result: 'LEFT_OUT' });
  });

  it('keeps the text that was answered when the question changes', async () => {
    const officer = await aLiaisonOfficer(app);
    const secretariat = await aSecretariat(app);
    const topic = await aSubmittedTopic(app, officer);
    const input = { kind: 'TAKE_UP', text: '改动之前', position: 8, active: true };
    const { saveScreeningCriterion: made } = await app.as(secretariat).mutate(SaveCriterion, { input });
    await app.as(officer).mutate(Check, {
      input: { topicId: topic.id, version: 1, answers: [{ criterionId: made.id, answer: 'UNCLEAR' }] },
    });
    await app.as(secretariat).mutate(SaveCriterion, {
      input: { ...input, ...made, text: '改动之后', active: false },
    });

    expect((await detail(officer, topic.id)).checks[0]).toMatchObject({
      result: 'NO_GROUND',
      answers: [{ text: '改动之前', answer: 'UNCLEAR', note: null }],
    });
    const version = await topicVersion(app, officer, topic.id);
    await expect(
      app.as(officer).mutate(Check, {
        input: { topicId: topic.id, version, answers: [{ criterionId: made.id, answer: 'YES' }] },
      }),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(app.as(secretariat).mutate(SaveCriterion, { input: { ...input, ...made } })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });
});

describe('reasons for declining', () => {
  it('are added, renamed and taken off; old topics stay readable', async () => {
    const officer = await aLiaisonOfficer(app);
    const secretariat = await aSecretariat(app);
    const words = { wordsZh: '属于村规民约', wordsEn: 'A matter of village rules', needsNote: true, position: 8 };
    const save = async (input: object) => (await app.as(secretariat).mutate(SaveReason, { input })).saveDeclineReason;
    const made = await save({ ...words, active: true, clientMutationId: 'reason-once-1' });
    expect(await save({ ...words, active: true, clientMutationId: 'reason-once-1' })).toEqual(made);

    const topic = await aSubmittedTopic(app, officer);
    const decline = async (input: object) => (await app.as(officer).mutate(Decline, { input })).declineTopic;
    const input = { topicId: topic.id, version: 1, reason: made.reason };
    expect(await decline(input)).toMatchObject({ code: 'NOTE_NEEDED' });
    expect(await decline({ ...input, note: '请找村委会' })).toMatchObject({ status: 'DECLINED' });
    const { id, version } = made;
    expect(await save({ id, version, ...words, wordsZh: '由村规民约调整', active: false })).toMatchObject({ id });

    expect((await told(topic.trackingCode)).declineReason).toEqual({
      wordsZh: '由村规民约调整',
      wordsEn: 'A matter of village rules',
    });
    expect((await detail(officer, topic.id)).declineReason.code).toBe(made.reason);
    const other = await aSubmittedTopic(app, officer);
    expect(await decline({ topicId: other.id, version: 1, reason: made.reason, note: '同上' })).toMatchObject({
      code: 'REASON_NOT_OFFERED',
    });
    expect(await decline({ topicId: other.id, version: 1, reason: 'NOT_SPECIFIC' })).toMatchObject({
      status: 'DECLINED',
    });
  });
});

describe('passing on', () => {
  it('sends a department a letter it answers once, on the page of whoever asked', async () => {
    const officer = await aLiaisonOfficer(app);
    const department = await aDepartmentOfficer(app);
    const topic = await aSubmittedTopic(app, officer);
    await app.as(officer).mutate(Transfer, {
      input: { topicId: topic.id, version: 1, departmentId: department.department.id, note: '请查看路灯' },
    });
    const { transferLetters } = await app.as(department).query(Letters, { answered: false });
    expect(transferLetters).toMatchObject({
      totalCount: 1,
      nodes: [{ topicNumber: topic.number, note: '请查看路灯', workingDaysLeft: 15, viewerCanAnswer: true }],
    });
    const [letter] = transferLetters.nodes;
    const input = { letterId: letter.id, version: letter.version, answer: '已补装两盏' };
    const stranger = await aDepartmentOfficer(app);
    expect((await app.as(stranger).query(Letters)).transferLetters.totalCount).toBe(0);
    await expect(app.as(stranger).mutate(Answer, { input })).rejects.toMatchObject({ code: 'NOT_FOUND' });

    expect((await app.as(department).mutate(Answer, { input })).answerTransferLetter.__typename).toBe('LetterAnswer');
    expect((await app.as(department).mutate(Answer, { input })).answerTransferLetter).toMatchObject({
      code: 'ALREADY_ANSWERED',
    });
    const page = await told(topic.trackingCode);
    expect(page).toMatchObject({ status: 'TRANSFERRED', transferredTo: department.department.name });
    expect(page.steps.at(-1)).toEqual({ kind: 'ANSWERED', note: '已补装两盏', otherNumber: null });
    expect(await app.auditTrail(topic)).toEqual(['topic.submitted', 'topic.transferred', 'topic.answered']);
  });

  it('takes one of two answers given at once', async () => {
    const officer = await aLiaisonOfficer(app);
    const department = await aDepartmentOfficer(app);
    const topic = await aSubmittedTopic(app, officer);
    const departmentId = department.department.id;
    await app.as(officer).mutate(Transfer, { input: { topicId: topic.id, version: 1, departmentId } });
    const { id } = (await detail(officer, topic.id)).letter;
    const held = await heldRow(app, 'transfer_letter', id);
    const answer = (text: string) =>
      app.inAnotherBrowser(department).mutate(Answer, { input: { letterId: id, version: 1, answer: text } });
    const both = Promise.all([answer('甲'), answer('乙')]);
    await held.waitedForBy(2);
    await held.release();
    const outcomes = (await both).map(({ answerTransferLetter }) => answerTransferLetter.__typename);
    expect(outcomes.sort()).toEqual(['LetterAnswer', 'TopicRefusal']);
    expect(
      (await told(topic.trackingCode)).steps.filter(({ kind }: { kind: string }) => kind === 'ANSWERED'),
    ).toHaveLength(1);
  });

  it('hands it to another committee, which screens it anew', async () => {
    const officer = await aLiaisonOfficer(app);
    const receiving = await aLiaisonOfficer(app);
    const topic = await aSubmittedTopic(app, officer);
    const committeeId = receiving.committee.id;
    const transfer = (by: CommitteeOfficer, input: object) =>
      app.as(by).mutate(Transfer, { input: { topicId: topic.id, ...input } });

    expect((await transfer(officer, { version: 1, committeeId: officer.committee.id })).transferTopic).toMatchObject({
      code: 'ALREADY_THERE',
    });
    expect((await transfer(officer, { version: 1, committeeId })).transferTopic).toMatchObject({ status: 'SUBMITTED' });
    expect(await detail(officer, topic.id)).toBeNull();
    expect(await detail(receiving, topic.id)).toMatchObject({ committeeId, status: 'SUBMITTED' });
    expect((await told(topic.trackingCode)).steps.at(-1)).toMatchObject({ kind: 'FORWARDED' });
  });

  it('goes to one place, with a date that lies ahead', async () => {
    const officer = await aLiaisonOfficer(app);
    const topic = await aSubmittedTopic(app, officer);
    const departmentId = (await aDepartment(app)).id;
    const transfer = (input: object) =>
      app.as(officer).mutate(Transfer, { input: { topicId: topic.id, version: 1, ...input } });

    await expect(transfer({})).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(transfer({ departmentId, unit: '供电所' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(transfer({ committeeId: departmentId })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect((await transfer({ departmentId, replyDueOn: '2020-01-01' })).transferTopic.code).toBe('DUE_TOO_EARLY');
  });
});

describe('merging', () => {
  async function three(officer: CommitteeOfficer) {
    return [
      await aSubmittedTopic(app, officer),
      await aSubmittedTopic(app, officer),
      await aSubmittedTopic(app, officer),
    ] as const;
  }

  it('joins several to one; every page follows it, without what its submitter was told', async () => {
    const officer = await aLiaisonOfficer(app);
    const [lead, one, two] = await three(officer);
    const { mergeTopics } = await app.as(officer).mutate(MergeMany, {
      input: { intoId: lead.id, topics: [one, two].map(({ id }) => ({ topicId: id, version: 1 })), note: '同一件事' },
    });
    expect(mergeTopics.map(({ done }: { done: boolean }) => done)).toEqual([true, true]);
    expect((await detail(officer, lead.id)).followers).toBe(2);
    expect((await told(lead.trackingCode)).followers).toBe(2);
    for (const topic of [one, two]) {
      expect(await app.auditTrail(topic)).toEqual(['topic.submitted', 'topic.merged']);
      expect(await told(topic.trackingCode)).toMatchObject({
        status: 'MERGED',
        canResubmit: false,
        lead: { number: lead.number, status: 'SUBMITTED', steps: [] },
      });
    }
    const version = await topicVersion(app, officer, lead.id);
    await app.as(officer).mutate(Accept, {
      input: { topicId: lead.id, version, reason: '群众所盼', note: '张师傅您好' },
    });
    const { lead: followed } = await told(one.trackingCode);
    expect(followed).toMatchObject({ status: 'ACCEPTED', steps: [{ kind: 'ACCEPTED', note: null }] });
    expect(JSON.stringify(await told(one.trackingCode))).not.toContain('张师傅');
  });

  it('follows through a second merge, to the reason at the end', async () => {
    const officer = await aLiaisonOfficer(app);
    const [last, middle, first] = await three(officer);
    const merge = async (topicId: string, intoId: string) =>
      app.as(officer).mutate(Merge, { input: { topicId, intoId, version: await topicVersion(app, officer, topicId) } });
    await merge(first.id, middle.id);
    await merge(middle.id, last.id);
    await app.as(officer).mutate(Decline, {
      input: { topicId: last.id, version: await topicVersion(app, officer, last.id), reason: 'ALREADY_HANDLED' },
    });

    expect((await told(first.trackingCode)).lead).toMatchObject({
      number: last.number,
      status: 'DECLINED',
      declineReason: { wordsZh: '已经办理过' },
    });
    expect((await detail(officer, last.id)).followers).toBe(2);
  });

  it('is taken back with a reason, and both pages say so', async () => {
    const officer = await aLiaisonOfficer(app);
    const [lead, one] = await three(officer);
    await app.as(officer).mutate(Merge, { input: { topicId: one.id, intoId: lead.id, version: 1 } });
    const version = await topicVersion(app, officer, one.id);
    const input = { topicId: one.id, version, reason: '不是同一个路口' };
    const leader = await aLeader(app);
    await expect(app.as(leader).mutate(Unmerge, { input })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.as(officer).mutate(Unmerge, { input: { ...input, reason: ' ' } })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });

    expect((await app.as(officer).mutate(Unmerge, { input })).unmergeTopic).toMatchObject({ status: 'SUBMITTED' });
    const page = await told(one.trackingCode);
    expect(page).toMatchObject({ status: 'SUBMITTED', lead: null });
    expect(page.steps.at(-1)).toEqual({ kind: 'UNMERGED', note: '不是同一个路口', otherNumber: lead.number });
    expect((await told(lead.trackingCode)).steps.at(-1)).toMatchObject({ kind: 'RELEASED', otherNumber: one.number });
    expect(await app.auditTrail(one)).toEqual(['topic.submitted', 'topic.merged', 'topic.unmerged']);
    const again = await topicVersion(app, officer, one.id);
    expect((await app.as(officer).mutate(Unmerge, { input: { ...input, version: again } })).unmergeTopic).toMatchObject(
      {
        code: 'STEP_NOT_ALLOWED',
      },
    );
  });

  it('takes a merge back once, however often it is asked at once', async () => {
    const officer = await aLiaisonOfficer(app);
    const [lead, one] = await three(officer);
    await app.as(officer).mutate(Merge, { input: { topicId: one.id, intoId: lead.id, version: 1 } });
    const version = await topicVersion(app, officer, one.id);
    const held = await heldRow(app, 'topic', one.id);
    const undo = () =>
      app.inAnotherBrowser(officer).mutate(Unmerge, { input: { topicId: one.id, version, reason: '并错' } });
    const both = Promise.allSettled([undo(), undo()]);
    await held.waitedForBy(2);
    await held.release();
    expect((await both).map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await app.auditTrail(one)).filter((type) => type === 'topic.unmerged')).toHaveLength(1);
  });
});

describe('many at once', () => {
  it('decides each by itself, and says which somebody else was quicker with', async () => {
    const officer = await aLiaisonOfficer(app);
    const mine = await aSubmittedTopic(app, officer);
    const taken = await aSubmittedTopic(app, officer);
    const elsewhere = await aSubmittedTopic(app, await aLiaisonOfficer(app));
    await app.as(officer).mutate(Return, { input: { topicId: taken.id, version: 1, note: '地点' } });
    const topics = [mine, taken, elsewhere].map(({ id }) => ({ topicId: id, version: 1 }));
    const { screenTopics } = await app.as(officer).mutate(Many, {
      input: { decision: 'DECLINED', reason: 'NOT_IN_REMIT', note: '请见说明', topics },
    });
    expect(screenTopics).toEqual([
      { topicId: mine.id, done: true, refusal: null, error: null },
      { topicId: taken.id, done: false, refusal: null, error: 'CONFLICT' },
      { topicId: elsewhere.id, done: false, refusal: null, error: 'NOT_FOUND' },
    ]);
    expect((await told(mine.trackingCode)).steps.at(-1)).toMatchObject({ kind: 'DECLINED', note: '请见说明' });
    expect((await told(taken.trackingCode)).status).toBe('RETURNED');
  });

  it('returns and passes on many, refusing what none of them may', async () => {
    const officer = await aLiaisonOfficer(app);
    const topic = await aSubmittedTopic(app, officer);
    const topics = [{ topicId: topic.id, version: 1 }];
    const many = (input: object) => app.as(officer).mutate(Many, { input: { topics, ...input } });

    await expect(many({ decision: 'RETURNED' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(many({ decision: 'RETURNED', note: '地点', topics: [] })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect((await many({ decision: 'DECLINED', reason: 'OTHER' })).screenTopics[0]).toMatchObject({
      done: false,
      refusal: 'NOTE_NEEDED',
    });
    const committeeId = (await aLiaisonCommittee(app)).id;
    expect((await many({ decision: 'TRANSFERRED', committeeId })).screenTopics[0].done).toBe(true);
    expect(await detail(officer, topic.id)).toBeNull();
  });

  it('lets two clerks decide the same ones at once: each topic is decided once', async () => {
    const officer = await aLiaisonOfficer(app);
    const topic = await aSubmittedTopic(app, officer);
    const held = await heldRow(app, 'topic', topic.id);
    const input = { decision: 'RETURNED', note: '请写清地点', topics: [{ topicId: topic.id, version: 1 }] };
    const both = Promise.all([
      app.inAnotherBrowser(officer).mutate(Many, { input }),
      app.inAnotherBrowser(officer).mutate(Many, { input }),
    ]);
    await held.waitedForBy(2);
    await held.release();
    const outcomes = (await both).map(({ screenTopics }) => screenTopics[0].error ?? 'done');
    expect(outcomes.sort()).toEqual(['CONFLICT', 'done']);
  });
});

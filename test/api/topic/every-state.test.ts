import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import english from '../../../packages/features/src/topic/topic.en.js';
import chinese from '../../../packages/features/src/topic/topic.zh-CN.js';
import { TopicStatus } from '../../../server/src/modules/topic/index.js';
import { topicLifecycle } from '../../../server/src/modules/topic/topic.lifecycle.js';
import { TopicRefusalCode } from '../../../server/src/modules/topic/topic.refusal.js';
import { anApp, type TestApp } from '../../support/app.js';
import {
  aDepartmentOfficer,
  aDirector,
  aLeader,
  aLiaisonOfficer,
  aMember,
  anonymous,
  aSecretariat,
  type CommitteeOfficer,
  type Person,
} from '../../support/people.js';
import { aSubmittedTopic } from '../../support/topics.js';

// Every status × every act × every person: who gets a topic where, and that nobody is left without a way out.

const { DRAFT, SUBMITTED, RETURNED, DECLINED, MERGED, TRANSFERRED, TO_BRIEF, ACCEPTED, SCHEDULED, CONSULTED, CLOSED } =
  TopicStatus;

const SCREENED = '{ __typename ... on Topic { status } ... on TopicRefusal { code } }';
interface Act {
  readonly mutation: string;
  readonly input: string;
  readonly more: () => object;
  /** Where it leads from each status that allows it; everywhere else it is refused. */
  readonly leads: Partial<Record<TopicStatus, TopicStatus>>;
  /** By whoever submitted it, too. */
  readonly bySubmitter?: readonly TopicStatus[];
}
const everywhere = (statuses: readonly TopicStatus[]) => Object.fromEntries(statuses.map((one) => [one, one]));
const act = (mutation: string, input: string, leads: Act['leads'], more: Act['more'] = () => ({})): Act => ({
  mutation,
  input,
  leads,
  more,
});
let lead: { readonly id: string };
let departmentId: string;
let criterionId: string;
const ALL = Object.values(TopicStatus);
const acts: Readonly<Record<string, Act>> = {
  check: act('answerScreeningChecklist', 'AnswerChecklistInput', { [SUBMITTED]: SUBMITTED }, () => ({
    answers: [{ criterionId, answer: 'YES' }],
  })),
  classify: act('classifyTopic', 'ClassifyTopicInput', { [SUBMITTED]: SUBMITTED, [RETURNED]: RETURNED }, () => ({
    category: 'HEALTH',
  })),
  accept: act('acceptTopic', 'AcceptTopicInput', { [SUBMITTED]: ACCEPTED }, () => ({ reason: '群众所盼' })),
  giveBack: act('returnTopic', 'ReturnTopicInput', { [SUBMITTED]: RETURNED }, () => ({ note: '请补充' })),
  decline: act('declineTopic', 'DeclineTopicInput', { [SUBMITTED]: DECLINED }, () => ({ reason: 'PERSONAL_MATTER' })),
  merge: act('mergeTopic', 'MergeTopicInput', { [SUBMITTED]: MERGED, [ACCEPTED]: MERGED }, () => ({ intoId: lead.id })),
  unmerge: act('unmergeTopic', 'UnmergeTopicInput', { [MERGED]: SUBMITTED }, () => ({ reason: '并错' })),
  transfer: act('transferTopic', 'TransferTopicInput', { [SUBMITTED]: TRANSFERRED }, () => ({ departmentId })),
  toBrief: act('sendTopicToBrief', 'SendTopicToBriefInput', { [SUBMITTED]: TO_BRIEF }),
  reopen: act(
    'reopenTopic',
    'ReopenTopicInput',
    {
      [RETURNED]: SUBMITTED,
      [DECLINED]: SUBMITTED,
      [TRANSFERRED]: SUBMITTED,
      [TO_BRIEF]: SUBMITTED,
      [ACCEPTED]: SUBMITTED,
    },
    () => ({ reason: '点错' }),
  ),
  correct: {
    ...act('correctTopic', 'CorrectTopicInput', everywhere(ALL), () => ({
      title: '更正后的标题',
      body: '商户货物堆在路上。',
      reason: '写错',
    })),
    bySubmitter: [SUBMITTED, RETURNED, ACCEPTED, SCHEDULED],
  },
};

let app: TestApp;
let officer: CommitteeOfficer;
const screeners: Record<string, Person> = {};
const outsiders: Record<string, Person> = {};
let submitter: Person;
beforeAll(async () => {
  app = await anApp();
  officer = await aLiaisonOfficer(app);
  submitter = await aMember(app, { committee: officer.committee });
  const department = await aDepartmentOfficer(app);
  departmentId = department.department.id;
  Object.assign(screeners, {
    officer,
    director: await aDirector(app, officer.committee),
    secretariat: await aSecretariat(app),
  });
  Object.assign(outsiders, {
    leader: await aLeader(app),
    elsewhere: await aLiaisonOfficer(app),
    member: await aMember(app, { committee: officer.committee }),
    department,
    anonymous,
  });
  lead = await aSubmittedTopic(app, officer, { title: '并入的那一件' });
  const { screeningLists } = await app.as(officer).query('{ screeningLists { criteria { id kind } } }');
  criterionId = screeningLists.criteria[0].id;
});
afterAll(() => app?.close());

/** One that the submitter handed in, at this point of its life. */
async function standingAt(status: TopicStatus): Promise<string> {
  const { id } = await aSubmittedTopic(app, officer, { by: app.as(submitter) });
  await app.app.database.pool.query(
    `update topic set status = $2, merged_into_id = case when $2 = 'MERGED' then $3::uuid end where id = $1`,
    [id, status, lead.id],
  );
  return id;
}

async function ask(who: Person, { mutation, input, more }: Act, id: string): Promise<string> {
  const { rows } = await app.app.database.pool.query<{ version: number }>('select version from topic where id = $1', [
    id,
  ]);
  const document = `mutation ($input: ${input}!) { answer: ${mutation}(input: $input) ${SCREENED} }`;
  try {
    const { answer } = await app
      .as(who)
      .mutate(document, { input: { topicId: id, version: rows[0]?.version, ...more() } } as never);
    return answer.status ?? answer.code;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

describe.each(ALL)('at %s', (status) => {
  it('screeners get it exactly where the table says', async () => {
    const surprises: unknown[] = [];
    for (const [name, one] of Object.entries(acts)) {
      for (const [who, person] of Object.entries(screeners)) {
        const said = await ask(person, one, await standingAt(status));
        const expected = one.leads[status] ?? 'STEP_NOT_ALLOWED';
        if (said !== expected) surprises.push({ name, who, said, expected });
      }
    }
    expect(surprises).toEqual([]);
  }, 120_000);

  it('nobody else decides anything, and whoever submitted it only puts their words right', async () => {
    const surprises: unknown[] = [];
    const id = await standingAt(status);
    for (const [name, one] of Object.entries(acts)) {
      for (const [who, person] of Object.entries({ ...outsiders, submitter })) {
        const said = await ask(person, one, id);
        const own = who === 'submitter' && one.bySubmitter;
        const expected = own
          ? [own.includes(status) ? status : 'STEP_NOT_ALLOWED']
          : ['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED'];
        if (!expected.includes(said)) surprises.push({ name, who, said, expected });
      }
    }
    expect(surprises).toEqual([]);
    const { rows } = await app.app.database.pool.query('select status from topic where id = $1', [id]);
    expect(rows).toEqual([{ status }]);
  }, 120_000);
});

// Several at once, the letter of a transfer, and the words of whoever holds the code ---------------------------------------

const versionOf = async (id: string) =>
  (await app.app.database.pool.query<{ version: number }>('select version from topic where id = $1', [id])).rows[0]
    ?.version;
const bulk: Readonly<
  Record<string, { readonly like: string; readonly document: string; readonly more: () => object }>
> = {
  mergeTopics: {
    like: 'merge',
    document: `mutation ($input: MergeTopicsInput!) { answer: mergeTopics(input: $input) { done refusal } }`,
    more: () => ({ intoId: lead.id }),
  },
  ...Object.fromEntries(
    (
      [
        ['decline', 'DECLINED', () => ({ reason: 'PERSONAL_MATTER' })],
        ['giveBack', 'RETURNED', () => ({ note: '请补充' })],
        ['transfer', 'TRANSFERRED', () => ({ departmentId })],
        ['reopen', 'REOPENED', () => ({ note: '点错' })],
      ] as const
    ).map(([like, decision, more]) => [
      `screenTopics ${decision}`,
      {
        like,
        document: `mutation ($input: BulkDecisionInput!) { answer: screenTopics(input: $input) { done refusal } }`,
        more: () => ({ decision, ...more() }),
      },
    ]),
  ),
};
/** What became of one topic among several, or why nobody was asked. */
async function inBulk(who: Person, name: string, topicId: string): Promise<string> {
  const act = bulk[name] as (typeof bulk)[string];
  const input = { topics: [{ topicId, version: await versionOf(topicId) }], ...act.more() };
  try {
    const [one] = (await app.as(who).mutate(act.document, { input } as never)).answer;
    return one.done ? 'DONE' : (one.refusal ?? one.error ?? 'REFUSED');
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

describe.each(ALL)('many at once, at %s', (status) => {
  it('become what one alone becomes, and nobody but screeners does it', async () => {
    const surprises: unknown[] = [];
    const refusing = await standingAt(status);
    for (const [name, { like }] of Object.entries(bulk)) {
      const expected = acts[like]?.leads[status] ? 'DONE' : 'STEP_NOT_ALLOWED';
      const said = await inBulk(officer, name, await standingAt(status));
      if (said !== expected) surprises.push({ name, said, expected });
      for (const [who, person] of Object.entries({ ...outsiders, submitter })) {
        const no = await inBulk(person, name, refusing);
        if (no === 'DONE') surprises.push({ name, who, no });
      }
    }
    expect(surprises).toEqual([]);
    const { rows } = await app.app.database.pool.query('select status from topic where id = $1', [refusing]);
    expect(rows).toEqual([{ status }]);
  }, 120_000);

  it('takes more words from whoever holds its code only where they were asked for', async () => {
    const id = await standingAt(status);
    const { rows } = await app.app.database.pool.query('select tracking_code from topic where id = $1', [id]);
    const document = `mutation ($input: ResubmitTopicInput!) { answer: resubmitTopic(input: $input) {
      __typename ... on TopicRefusal { code } } }`;
    const input = { trackingCode: rows[0].tracking_code, addition: '每天早上六点到八点' };
    // A draft is nowhere for strangers.
    const said = await app
      .as(anonymous)
      .mutate(document, { input } as never)
      .then(
        ({ answer }) => answer.code ?? 'DONE',
        (error) => (error as { code: string }).code,
      );
    const now = await app.app.database.pool.query('select status from topic where id = $1', [id]);
    expect([said, now.rows[0].status]).toEqual(
      status === RETURNED ? ['DONE', SUBMITTED] : [status === DRAFT ? 'NOT_FOUND' : 'STEP_NOT_ALLOWED', status],
    );
  });
});

describe('the letter of a transfer', () => {
  const LETTERS = {
    answerTransferLetter: ['AnswerLetterInput', { answer: '已处理' }],
    returnTransferLetter: ['ReturnLetterInput', { reason: '不归我们' }],
    takeBackLetterReturn: ['TakeBackLetterReturnInput', { reason: '归我们' }],
    correctLetterAnswer: ['CorrectLetterAnswerInput', { answer: '已办结', reason: '写错' }],
  } as const;
  type Letter = keyof typeof LETTERS;
  const say = async (who: Person, name: Letter, letterId: string) => {
    const [type, more] = LETTERS[name];
    const { rows } = await app.app.database.pool.query('select version from transfer_letter where id = $1', [letterId]);
    const document = `mutation ($input: ${type}!) { answer: ${name}(input: $input) { __typename ... on TopicRefusal { code } } }`;
    try {
      const input = { letterId, version: rows[0].version, ...more };
      return ((await app.as(who).mutate(document, { input } as never)).answer.code as string | undefined) ?? 'DONE';
    } catch (error) {
      return (error as { code?: string }).code ?? String(error);
    }
  };
  const aLetter = async () => {
    const { id } = await aSubmittedTopic(app, officer, { by: app.as(submitter) });
    await ask(officer, acts.transfer as Act, id);
    const { rows } = await app.app.database.pool.query('select id from transfer_letter where topic_id = $1', [id]);
    const status = async () =>
      (await app.app.database.pool.query('select status from topic where id = $1', [id])).rows[0].status;
    return { topicId: id, letterId: rows[0].id as string, status };
  };
  const THEN: Readonly<Record<string, Readonly<Record<Letter, string>>>> = {
    waiting: {
      ...{ answerTransferLetter: 'DONE', returnTransferLetter: 'DONE', correctLetterAnswer: 'NOT_ANSWERED' },
      takeBackLetterReturn: 'LETTER_NOT_RETURNED',
    },
    answered: {
      ...{ answerTransferLetter: 'ALREADY_ANSWERED', returnTransferLetter: 'ALREADY_ANSWERED' },
      ...{ correctLetterAnswer: 'DONE', takeBackLetterReturn: 'LETTER_NOT_RETURNED' },
    },
    returned: {
      ...{ answerTransferLetter: 'LETTER_RETURNED', returnTransferLetter: 'LETTER_RETURNED' },
      ...{ correctLetterAnswer: 'NOT_ANSWERED', takeBackLetterReturn: 'DONE' },
    },
    withdrawn: {
      ...{ answerTransferLetter: 'LETTER_WITHDRAWN', returnTransferLetter: 'LETTER_WITHDRAWN' },
      ...{ correctLetterAnswer: 'NOT_ANSWERED', takeBackLetterReturn: 'LETTER_NOT_RETURNED' },
    },
  };

  it.each(Object.keys(THEN))(
    '%s: the department says what the table lets it say, and nobody else says anything',
    async (standing) => {
      const made = async () => {
        const letter = await aLetter();
        const department = outsiders.department as Person;
        if (standing === 'answered') await say(department, 'answerTransferLetter', letter.letterId);
        if (standing === 'returned') await say(department, 'returnTransferLetter', letter.letterId);
        if (standing === 'withdrawn') await ask(officer, acts.reopen as Act, letter.topicId);
        return letter;
      };
      for (const name of Object.keys(LETTERS) as Letter[]) {
        const letter = await made();
        const before = await letter.status();
        for (const [who, person] of Object.entries({ ...screeners, ...outsiders, submitter })) {
          if (who === 'department') continue;
          expect(['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED']).toContain(await say(person, name, letter.letterId));
        }
        expect(await letter.status()).toBe(before);
        expect(await say(outsiders.department as Person, name, letter.letterId)).toBe(THEN[standing]?.[name]);
        const returns = standing === 'waiting' && name === 'returnTransferLetter';
        const keeps = standing === 'returned' && name === 'takeBackLetterReturn';
        expect(await letter.status()).toBe(returns ? SUBMITTED : keeps ? TRANSFERRED : before);
      }
    },
  );
});

it('leaves nobody without a way out: what screening decided is taken back, the rest by what it hangs on', () => {
  // A consultation that is called off gives its topic back, a meeting that is reopened takes it up again; what is closed
  // was consulted, handled and accepted by others.
  const byOthers = [DRAFT, SUBMITTED, SCHEDULED, CONSULTED, CLOSED];
  const wayBack = [acts.reopen, acts.unmerge].flatMap((one) => Object.keys(one?.leads ?? {}));
  expect(ALL.filter((status) => !byOthers.includes(status) && !wayBack.includes(status))).toEqual([]);
  expect(ALL.filter((status) => topicLifecycle.next(status).length === 0)).toEqual([]);
});

it('every refusal has words in both languages', () => {
  for (const words of [chinese.refusal, english.refusal]) {
    expect(Object.keys(words).sort()).toEqual(expect.arrayContaining(Object.values(TopicRefusalCode).sort()));
  }
});

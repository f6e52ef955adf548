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

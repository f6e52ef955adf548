import { randomUUID } from 'node:crypto';
import type { TestApp } from '../../support/app.js';
import { aConsultationOfFour, type FourParties, prepareAll } from '../../support/consultations.js';
import { aLiveTable, type LiveTable } from '../../support/meetings.js';
import type { Person } from '../../support/people.js';
import { aSubmittedTopic, type KnownTopic } from '../../support/topics.js';
import type { Regret } from './regrets.js';

/** What a clerk works on until a meeting has ended: topics, a consultation whose notice is out, a meeting under way. */
export interface World {
  readonly app: TestApp;
  readonly four: FourParties;
  readonly topics: readonly KnownTopic[];
  readonly table: LiveTable;
  /** A clause of the meeting, open; an answer, noted. */
  readonly clauseId: string;
  readonly responseId: string;
}

const ANSWER = `__typename ... on Topic { id } ... on TopicRefusal { code }`;
const OF_CONSULTATION = `__typename ... on ConsultationRefusal { code }`;
const OF_MEETING = `__typename ... on MeetingRefusal { code }`;

/** Does it, and fails where it was refused: a regretted act must have happened. */
async function act(
  app: TestApp,
  person: Person,
  document: string,
  variables: object,
): Promise<{ [field: string]: never }> {
  const { answer } = await app.as(person).mutate(document, variables as never);
  if (String(answer?.__typename).endsWith('Refusal')) throw new Error(`refused: ${answer.code}`);
  return answer;
}
const withInput = (name: string, input: string, fields: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { ${fields} } }`;

export async function aWorld(app: TestApp): Promise<World> {
  const four = await aConsultationOfFour(app);
  const at = { consultationId: four.id };
  await prepareAll(app, four);
  const research = { kind: 'RESEARCH', heldOn: '2026-01-05', takenByIds: [], photoIds: [], clauses: [] };
  await act(app, four.officer, withInput('recordFieldResearch', 'RecordFieldResearchInput', OF_CONSULTATION), {
    input: { ...at, ...research, place: '东门', findings: '堵' },
  });
  await act(app, four.officer, withInput('submitDemand', 'SubmitDemandInput', OF_CONSULTATION), {
    input: { ...at, title: '路灯', departmentId: four.department.department.id },
  });
  const { version } = (
    await app.as(four.officer).query(`query ($id: ID!) { consultation(id: $id) { version } }`, { id: four.id })
  ).consultation;
  await act(app, four.officer, withInput('conveneConsultation', 'ConveneConsultationInput', '__typename'), {
    input: { ...at, version },
  });
  const topics: KnownTopic[] = [];
  for (const title of ['占道', '噪声', '积水', '停车'])
    topics.push(await aSubmittedTopic(app, four.officer, { title }));
  for (const topic of topics) {
    await act(app, four.officer, withInput('classifyTopic', 'ClassifyTopicInput', ANSWER), {
      input: { topicId: topic.id, version: 1, category: 'HEALTH' },
    });
  }
  const table = await aLiveTable(app);
  const meetingId = table.meeting.id;
  const desk = app.as(table.officer);
  const { answer: response } = await desk.mutate(
    withInput('recordResponse', 'RecordResponseInput', '... on DemandResponse { id }'),
    {
      input: {
        meetingId,
        demandId: table.demands[0]?.id,
        participantId: table.delegateSeat.id,
        nature: 'SOLVED_ON_SPOT',
        text: '划了卸货位',
      },
    },
  );
  const { answer: clause } = await desk.mutate(
    withInput('addClause', 'AddClauseInput', '... on ConsensusClause { id }'),
    { input: { meetingId, text: '八点前收摊', policyBasis: '条例第一条' } },
  );
  await act(app, table.officer, ON_CLAUSE('openClause'), { clauseId: clause.id });
  return { app, four, topics, table, clauseId: clause.id, responseId: response.id };
}
const ON_CLAUSE = (name: string) =>
  `mutation ($clauseId: ID!) { answer: ${name}(clauseId: $clauseId) { ${OF_MEETING} } }`;

// Topics --------------------------------------------------------------------------------------------------------------

type OnTopic = readonly [mutation: string, input: string, more: (world: World) => object];
async function onTopic({ app, four, topics }: World, index: number, [mutation, input]: OnTopic, more: object) {
  const id = topics[index]?.id ?? '';
  const { topic } = await app.as(four.officer).query('query ($id: ID!) { topic(id: $id) { version } }', { id });
  await act(app, four.officer, withInput(mutation, input, ANSWER), {
    input: { topicId: id, version: topic.version, ...more },
  });
}
const topical = (name: string, trail: Regret<World>['trail'], wrong: OnTopic, right: OnTopic): Regret<World> => ({
  name,
  trail,
  regret: (world) => onTopic(world, 0, wrong, wrong[2](world)),
  mend: (world) => onTopic(world, 0, right, right[2](world)),
});
const reopen: OnTopic = ['reopenTopic', 'ReopenTopicInput', () => ({ reason: '点错了' })];
const unmerge: OnTopic = ['unmergeTopic', 'UnmergeTopicInput', () => ({ reason: '并错了' })];
const accept: OnTopic = ['acceptTopic', 'AcceptTopicInput', () => ({ reason: '群众所盼' })];
const into: OnTopic = ['mergeTopic', 'MergeTopicInput', ({ topics }) => ({ intoId: topics[1]?.id })];
const correctTopic = (title: string): OnTopic => [
  'correctTopic',
  'CorrectTopicInput',
  () => ({ title, body: '商户货物堆在路上。', place: null, reason: '写错' }),
];
const MANY = `mutation ($input: BulkDecisionInput!) { answer: screenTopics(input: $input) { done } }`;
async function screenMany({ app, four, topics }: World, decision: string): Promise<void> {
  const ids = topics.slice(2).map(({ id }) => id);
  const seen = await Promise.all(
    ids.map(async (id) => {
      const { topic } = await app.as(four.officer).query('query ($id: ID!) { topic(id: $id) { version } }', { id });
      return { topicId: id, version: topic.version };
    }),
  );
  await act(app, four.officer, MANY, { input: { decision, topics: seen, note: '整批' } });
}

const topicRegrets: readonly Regret<World>[] = [
  topical(
    'declining the wrong line',
    ['topic.declined', 'topic.reopened'],
    ['declineTopic', 'DeclineTopicInput', () => ({ reason: 'PERSONAL_MATTER' })],
    reopen,
  ),
  topical(
    'giving back what was complete',
    ['topic.returned', 'topic.reopened'],
    ['returnTopic', 'ReturnTopicInput', () => ({ note: '请补充' })],
    reopen,
  ),
  topical(
    'a letter to the wrong department',
    ['topic.transferred', 'topic.letterWithdrawn'],
    ['transferTopic', 'TransferTopicInput', ({ four }) => ({ departmentId: four.department.department.id })],
    reopen,
  ),
  topical(
    'sending it up',
    ['topic.sentToBrief', 'topic.reopened'],
    ['sendTopicToBrief', 'SendTopicToBriefInput', () => ({})],
    reopen,
  ),
  topical('taking it up too early', ['topic.accepted', 'topic.reopened'], accept, reopen),
  topical('merging what is not the same', ['topic.merged', 'topic.unmerged'], into, unmerge),
  topical('a title written wrong', ['topic.corrected', 'topic.corrected'], correctTopic('占到'), correctTopic('占道')),
  topical(
    'a category that is not its',
    ['topic.classified', 'topic.classified'],
    ['classifyTopic', 'ClassifyTopicInput', () => ({ category: 'EDUCATION' })],
    ['classifyTopic', 'ClassifyTopicInput', () => ({ category: 'HEALTH' })],
  ),
  {
    name: 'a whole batch given back',
    trail: ['topic.returned', 'topic.reopened'],
    regret: (world) => screenMany(world, 'RETURNED'),
    mend: (world) => screenMany(world, 'REOPENED'),
  },
];

// Preparation ---------------------------------------------------------------------------------------------------------

const PREPARED = `query ($id: ID!) { consultation(id: $id) { version place startsAt
  demands { id version title positions { version } } research { id version } suggestions { id version }
  clauses { id version } materials { id version } } }`;
type Prepared = Readonly<Record<'demands' | 'research' | 'suggestions' | 'clauses' | 'materials', Row[]>> & {
  readonly version: number;
  readonly place: string;
  readonly startsAt: string;
};
interface Row {
  readonly id: string;
  readonly version: number;
  readonly positions: readonly { readonly version: number }[];
}
type Way = (world: World, prepared: Prepared) => object;
interface OnPrepared {
  readonly by?: (world: World) => Person;
  readonly mutation: string;
  readonly input: string;
  readonly with: Way;
}
async function onPrepared(world: World, { by, mutation, input, with: given }: OnPrepared): Promise<void> {
  const { app, four } = world;
  const { consultation } = await app.as(four.officer).query(PREPARED, { id: four.id });
  await act(app, by?.(world) ?? four.officer, withInput(mutation, input, OF_CONSULTATION), {
    input: given(world, consultation),
  });
}
const prepares = (
  name: string,
  trail: Regret<World>['trail'],
  wrong: OnPrepared,
  right: OnPrepared,
): Regret<World> => ({
  name,
  trail,
  regret: (world) => onPrepared(world, wrong),
  mend: (world) => onPrepared(world, right),
});
const first = (rows: readonly Row[]): { id: string; version: number } => {
  const [row] = rows;
  if (!row) throw new Error('nothing was prepared');
  return { id: row.id, version: row.version };
};
const reason = '写错了';
const of = ({ four }: World) => ({ consultationId: four.id });
const research = (place: string): OnPrepared => ({
  mutation: 'correctResearch',
  input: 'CorrectResearchInput',
  with: (w, p) => ({ ...of(w), ...first(p.research), place, heldOn: '2026-01-05', findings: '堵', reason }),
});
const suggestion = (problem: string): OnPrepared => ({
  by: ({ four }) => four.member,
  mutation: 'correctSuggestion',
  input: 'CorrectSuggestionInput',
  with: (w, p) => ({ ...of(w), ...first(p.suggestions), problem, cause: '无', measure: '建', reason }),
});
const clause = (document: string): OnPrepared => ({
  by: ({ four }) => four.department,
  mutation: 'correctPolicyClause',
  input: 'CorrectPolicyClauseInput',
  with: (w, p) => ({ ...of(w), ...first(p.clauses), document, clause: '第一条', reason }),
});
const material = (title: string): OnPrepared => ({
  mutation: 'replaceMaterial',
  input: 'ReplaceMaterialInput',
  with: (w, p) => ({ ...of(w), ...first(p.materials), title, body: '现状', fileIds: [], readAgain: false, reason }),
});
const away = (mutation: string): OnPrepared => ({
  mutation,
  input: 'WithdrawMaterialInput',
  with: (w, p) => ({ ...of(w), ...first(p.materials), reason }),
});
const demand = (title: string): OnPrepared => ({
  by: ({ four }) => four.guest,
  mutation: 'editDemand',
  input: 'EditDemandInput',
  with: (w, p) => {
    const { id: demandId, version } = first(p.demands);
    return { ...of(w), demandId, version, title, departmentId: w.four.department.department.id, reason };
  },
});
const takeBack = (mutation: string, input = 'TakeDemandBackInput', more: Way = () => ({})): OnPrepared => ({
  mutation,
  input,
  with: (w, p) => {
    const { id: demandId, version } = first(p.demands);
    return { demandId, version, reason, ...more(w, p) };
  },
});
const position = (text: string): OnPrepared => ({
  by: ({ four }) => four.department,
  mutation: 'submitDepartmentPosition',
  input: 'SubmitDepartmentPositionInput',
  with: (w, p) => ({
    ...of(w),
    demandId: first(p.demands).id,
    text,
    version: p.demands[0]?.positions[0]?.version ?? null,
  }),
});
const notice = (place: string): OnPrepared => ({
  mutation: 'changeNotice',
  input: 'ChangeNoticeInput',
  with: (w, p) => ({ ...of(w), version: p.version, place, startsAt: p.startsAt, reason }),
});
const C = 'consultation.';
const preparationRegrets: readonly Regret<World>[] = [
  prepares('the wrong gate', [`${C}researchCorrected`, `${C}researchCorrected`], research('西门'), research('东门')),
  prepares(
    'a problem nobody has',
    [`${C}suggestionCorrected`, `${C}suggestionCorrected`],
    suggestion('不乱'),
    suggestion('乱'),
  ),
  prepares(
    'a clause of another document',
    [`${C}policyClauseCorrected`, `${C}policyClauseCorrected`],
    clause('别的条例'),
    clause('条例'),
  ),
  prepares('the wrong file', [`${C}materialReplaced`, `${C}materialReplaced`], material('别的材料'), material('材料')),
  prepares(
    'the wrong material taken down',
    [`${C}materialWithdrawn`, `${C}materialRestored`],
    away('withdrawMaterial'),
    away('restoreMaterial'),
  ),
  prepares('a demand in other words', [`${C}demandEdited`, `${C}demandEdited`], demand('别的诉求'), demand('货位')),
  prepares(
    'the wrong demand withdrawn',
    [`${C}demandWithdrawn`, `${C}demandRestored`],
    takeBack('withdrawDemand'),
    takeBack('restoreDemand'),
  ),
  prepares(
    'two demands that are not one',
    [`${C}demandMerged`, `${C}demandRestored`],
    takeBack('mergeDemand', 'MergeDemandInput', (_, p) => ({ intoId: p.demands[1]?.id })),
    takeBack('restoreDemand'),
  ),
  prepares(
    'a position on another matter',
    [`${C}positionSubmitted`, `${C}positionSubmitted`],
    position('不行'),
    position('可以'),
  ),
  prepares('a room that is taken', [`${C}noticeChanged`, `${C}noticeChanged`], notice('三楼'), notice('市场会议室')),
];

// The meeting ---------------------------------------------------------------------------------------------------------

type OnMeeting = (world: World) => Promise<unknown>;
const atMeeting = (name: string, trail: Regret<World>['trail'], wrong: OnMeeting, right: OnMeeting): Regret<World> => ({
  name,
  trail,
  regret: async (world) => void (await wrong(world)),
  mend: async (world) => void (await right(world)),
});
const doAt =
  (call: string, args: string, given: (world: World) => object, by: keyof LiveTable = 'officer'): OnMeeting =>
  (world) => {
    const names = [...args.matchAll(/\$(\w+)/g)].map(([, name]) => `${name}: $${name}`).join(', ');
    const document = `mutation (${args}) { answer: ${call}(${names}) { ${OF_MEETING} } }`;
    return act(world.app, world.table[by] as Person, document, given(world));
  };
const delegate = (name: string): OnMeeting =>
  doAt('replaceDelegate', '$input: ReplaceDelegateInput!', ({ table }) => ({
    input: { meetingId: table.meeting.id, participantId: table.delegateSeat.id, name },
  }));
const depart = (back: boolean): OnMeeting =>
  doAt('noteDeparture', '$participantId: ID!, $back: Boolean!', ({ table }) => ({
    participantId: table.merchantSeat.id,
    back,
  }));
const answer =
  (nature: string, text: string): OnMeeting =>
  async (world) => {
    const [{ version }] = (
      await world.app.app.database.pool.query('select version from demand_response where id = $1', [world.responseId])
    ).rows;
    return doAt('correctResponse', '$input: CorrectResponseInput!', ({ responseId }) => ({
      input: { responseId, version, nature, text, because: '听错了' },
    }))(world);
  };
const seatless: OnMeeting = async (world) => {
  const document = `mutation ($input: WriteInInput!) { answer: writeIn(input: $input) { __typename ... on MeetingSignIn { participantId } } }`;
  const input = { meetingId: world.table.meeting.id, name: '走错门的人', seated: false, party: 'STAKEHOLDER' };
  const made = await act(world.app, world.table.officer, document, {
    input: { ...input, clientMutationId: randomUUID() },
  });
  written.set(world, String(made.participantId));
};
const written = new WeakMap<World, string>();
const itemOf = async ({ app, table }: World) => {
  const { rows } = await app.app.database.pool.query(
    `select id from agenda_item where meeting_id = $1 order by position desc limit 1`,
    [table.meeting.id],
  );
  return { itemId: rows[0].id as string };
};
const onItem =
  (call: string): OnMeeting =>
  async (world) => {
    const item = await itemOf(world);
    return doAt(call, '$itemId: ID!', () => item)(world);
  };
const withReason = ({ table }: World) => ({ meetingId: table.meeting.id, reason: '点错了' });
const M = 'meeting.';
const meetingRegrets: readonly Regret<World>[] = [
  atMeeting('somebody at the wrong door', [`${M}observerSignedIn`, `${M}observerSentOut`], seatless, (world) =>
    doAt('undoSignIn', '$participantId: ID!', () => ({ participantId: written.get(world) }))(world),
  ),
  atMeeting('another delegate', [`${M}delegateReplaced`, `${M}delegateReplaced`], delegate('别人'), delegate('周工')),
  atMeeting('somebody who only went out for a call', [`${M}departed`, `${M}returned`], depart(false), depart(true)),
  atMeeting(
    'an answer heard wrong',
    [`${M}responseCorrected`, `${M}responseCorrected`],
    answer('EXPLANATION', '只是说明'),
    answer('SOLVED_ON_SPOT', '划了卸货位'),
  ),
  atMeeting(
    'a clause settled too early',
    [`${M}clauseSettled`, `${M}clauseUnsettled`],
    doAt('settleClause', '$clauseId: ID!', ({ clauseId }) => ({ clauseId })),
    doAt('unsettleClause', '$clauseId: ID!, $reason: String!', ({ clauseId }) => ({ clauseId, reason: '早了' })),
  ),
  atMeeting(
    'the wrong item passed over',
    [`${M}agendaItemSkipped`, `${M}agendaItemRestored`],
    onItem('skipAgendaItem'),
    onItem('restoreAgendaItem'),
  ),
  {
    name: 'the end of the meeting',
    trail: [`${M}ended`, `${M}reopened`],
    // A clause still open keeps the meeting from ending: it is settled with it, and both are taken back.
    regret: async (world) => {
      await doAt('settleClause', '$clauseId: ID!', ({ clauseId }) => ({ clauseId }))(world);
      await doAt('endMeeting', '$meetingId: ID!', ({ table }) => ({ meetingId: table.meeting.id }))(world);
    },
    mend: async (world) => {
      await doAt('reopenMeeting', '$meetingId: ID!, $reason: String!', withReason, 'director')(world);
      await doAt('unsettleClause', '$clauseId: ID!, $reason: String!', ({ clauseId }) => ({
        clauseId,
        reason: '早了',
      }))(world);
    },
  },
];

/** Everything regretted until a meeting has ended. What comes after it is another list of the same shape. */
export const beforeRegrets: readonly Regret<World>[] = [...topicRegrets, ...preparationRegrets, ...meetingRegrets];

// Projections ---------------------------------------------------------------------------------------------------------

const TOPIC = `query ($id: ID!) { topic(id: $id) { title body place category status committeeId transferredTo
  screeningNote screeningResult followers viewerCanScreen nextStatuses consultationId
  declineReason { code } letter { id } mergedInto { id } mergedFrom { id } } }`;
const CONSULTATION = `query ($id: ID!) { consultation(id: $id) { title form status place startsAt haltReason
  readiness { score } people { party duty attendance delegateAuthority }
  demands { number title body rank status disposition takenBackReason mergedIntoNumber positions { text } }
  research { kind place heldOn peopleMet findings } clauses { document documentNumber clause link }
  suggestions { problem cause measure } materials { title body withdrawnAt readCount } } }`;
const MEETING = `subscription ($id: ID!) { meetingLive(id: $id) { status presentCount invitedCount observerCount
  agenda { title status } clauses { text status } participants { party duty name attendance isAway delegateAuthority }
  demands { number title status disposition responses { nature downgraded text } } } }`;

/** Every record a clerk works on, as the API shows it; who and when, which differ from one world to the next, left out. */
export async function projection({ app, four, topics, table }: World): Promise<unknown> {
  const by = app.as(four.officer);
  const seen = await Promise.all(
    topics.map(async ({ id }) => {
      const { topic } = await by.query(TOPIC, { id });
      return { ...topic, committeeId: topic.committeeId === four.officer.committee.id };
    }),
  );
  const { consultation } = await by.query(CONSULTATION, { id: four.id });
  const screen = await app.as(table.officer).watch(MEETING, { id: table.meeting.id });
  const { meetingLive } = await screen.next(() => true);
  // Names of members are made up anew in each world.
  const participants = meetingLive.participants.map(({ name, ...person }: { name: string }) => ({
    ...person,
    name: name === table.member.name ? 'the member' : name,
  }));
  return { topics: seen, consultation, meeting: { ...meetingLive, participants } };
}

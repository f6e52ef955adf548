import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { indexRecords } from '../../../server/src/modules/search/index-records.js';
import { SearchKind } from '../../../server/src/modules/search/search.entity.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, type Following } from '../../support/commitment.js';
import { jobContext } from '../../support/notices.js';
import {
  type AccountHolder,
  aDepartmentOfficer,
  aLeader,
  aLiaisonOfficer,
  aMember,
  anonymous,
  aSecretariat,
  type Person,
} from '../../support/people.js';
import { aRow } from '../../support/results.js';
import { anAcceptedTopic } from '../../support/topics.js';

/** What was taken down, where somebody comes upon it who neither handles it nor answers for its file. */
let app: TestApp;
let secretariat: AccountHolder;
beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
});
afterAll(() => app?.close());

const RECORD =
  '{ __typename ... on PublicRecord { items { recordId takeDowns { id } } } ... on CommitmentRefusal { code } }';
const TAKE_DOWN = `mutation ($input: TakeDownInput!) { answer: takeDown(input: $input) ${RECORD} }`;
const PUT_BACK = `mutation ($id: ID!) { answer: putBack(takeDownId: $id, reason: "已征得同意") ${RECORD} }`;
/** Takes it down, and gives how it is put back. */
async function down({ consultation }: Following, kind: 'MATTER' | 'CONSULTATION', recordId: string) {
  const input = { consultationId: consultation.id, kind, recordId, reason: '写了家庭住址' };
  const { answer } = await app.as(secretariat).mutate(TAKE_DOWN, { input });
  const item = answer.items.find((one: { recordId: string }) => one.recordId === recordId);
  await app.app.settled();
  return async () => {
    const back = await app.as(secretariat).mutate(PUT_BACK, { id: item.takeDowns[0].id });
    expect(back.answer.__typename).toBe('PublicRecord');
    await app.app.settled();
  };
}
const asked = async (person: Person, document: string, variables: object = {}) =>
  JSON.stringify(await app.as(person).query(document, variables as never));

const RANKING = 'query ($id: ID!) { ranking(id: $id) { candidates { number title body place } } }';
const DAY = 'query ($id: ID!) { reception(id: $id) { visits { topic { number title } } } }';
const WAITING = '{ worklist { lines { kind title detail } } }';

it('the topic it came from is called by no name by members who put topics in order, nor by those who keep a studio', async () => {
  const of = await aCommitment(app);
  const other = await anAcceptedTopic(app, of.officer);
  const member = await aMember(app, { committee: of.officer.committee });
  const neighbour = await aLiaisonOfficer(app);
  const roundId = await aRow(app, 'ranking_round', {
    ...{ title: '先协商哪几件', places: 1, closes_on: '2026-12-31', version: 1 },
    opened_by: secretariat.accountId,
  });
  for (const [position, topicId] of [of.topic.id, other.id].entries())
    await aRow(app, 'ranking_candidate', { round_id: roundId, topic_id: topicId, position });
  const studioId = await aRow(app, 'studio', {
    ...{
      name: '东街工作室',
      address: '东街村',
      about: '',
      status: 'OPEN',
      code: 'STVD2345',
      version: 1,
      status_at: app.clock.now(),
      plate_number: '2026-07',
      plate_on: '2026-02-01',
    },
    ...{ committee_id: of.officer.committee.id, proposed_by: of.officer.accountId },
  });
  await aRow(app, 'studio_member', {
    studio_id: studioId,
    member_id: member.member.id,
    is_lead: true,
  });
  const receptionId = await aRow(app, 'reception', {
    ...{
      studio_id: studioId,
      on_day: '2026-03-02',
      half: 'MORNING',
      planned_by: of.officer.accountId,
      starts_at: '09:00',
      ends_at: '11:30',
      version: 1,
    },
  });
  await aRow(app, 'studio_visit', {
    ...{ reception_id: receptionId, words: '来问早市', outcome: 'TOPIC', topic_id: of.topic.id, version: 1 },
    ...{ noted_by: member.accountId, noted_at: app.clock.now(), group_name: '村民' },
  });
  const doors = {
    'whoever puts topics in order': () => asked(member, RANKING, { id: roundId }),
    'another committee, of a round of the district': () => asked(neighbour, RANKING, { id: roundId }),
    'who keeps the studio': () => asked(member, DAY, { id: receptionId }),
  };
  const own = {
    'its committee': () => asked(of.officer, RANKING, { id: roundId }),
    'its day': () => asked(of.officer, DAY, { id: receptionId }),
  };
  const naming = async (all: Readonly<Record<string, () => Promise<string>>>) => {
    const found: string[] = [];
    for (const [name, door] of Object.entries(all)) if (/早市占道|车过不去|东门/.test(await door())) found.push(name);
    return found;
  };
  expect(await naming(doors)).toEqual(Object.keys(doors));
  const putBack = await down(of, 'CONSULTATION', of.consultation.id);
  expect(await naming(doors)).toEqual([]);
  expect(await naming(own)).toEqual(Object.keys(own));
  const { ranking } = await app.as(member).query(RANKING, { id: roundId });
  expect(ranking.candidates[0]).toMatchObject({ title: '已撤下', body: '', place: null });
  await putBack();
  expect(await naming(doors)).toEqual(Object.keys(doors));
});

it('in what waits for somebody of another house it has neither name nor words', async () => {
  const of = await aCommitment(app);
  const owner = await aDepartmentOfficer(app);
  const along = await aDepartmentOfficer(app);
  const carried = await aRow(app, 'demand', {
    ...{
      consultation_id: of.consultation.id,
      number: 2,
      title: '早市占道，还等合同',
      body: '',
      status: 'DISPOSED',
      version: 1,
    },
    ...{ disposition: 'CARRIED_OVER', disposition_reason: '等早市合同', carried_over_to: '经办人' },
    ...{ carried_over_owner_id: owner.accountId, carried_over_until: '2026-03-13', disposed_at: app.clock.now() },
  });
  const meetingId = await aRow(app, 'coordination', {
    ...{ commitment_id: of.id, status: 'RECORDED', place: '会议室', stuck: '图纸没有定', starts_at: app.clock.now() },
    ...{ called_by: of.follower.accountId, called_side: 'FOLLOWER', called_at: app.clock.now(), version: 1 },
    ...{
      recorded_at: app.clock.now(),
      recorded_by: of.follower.accountId,
      recorded_side: 'FOLLOWER',
      answer_by: '2026-12-31',
    },
  });
  await aRow(app, 'coordination_party', {
    ...{ coordination_id: meetingId, kind: 'DEPARTMENT', department_id: along.department.id, came: true },
  });
  const lines = async (person: Person) =>
    (await app.as(person).query(WAITING, {})).worklist.lines.map(
      ({ kind, title, detail }: { kind: string; title: string; detail: string | null }) => [kind, title, detail],
    );
  const seen = async () => [await lines(owner), await lines(along)];
  const named = [
    [['DEMAND_CARRIED_OVER', '早市占道，还等合同', '等早市合同']],
    [['COORDINATION_TO_CONFIRM', '早市占道，车过不去', '图纸没有定']],
  ];
  expect(await seen()).toEqual(named);
  const putBack = await down(of, 'CONSULTATION', of.consultation.id);
  expect(await seen()).toEqual([
    [['DEMAND_CARRIED_OVER', '已撤下', null]],
    [['COORDINATION_TO_CONFIRM', '已撤下', '图纸没有定']],
  ]);
  await putBack();
  expect(await seen()).toEqual(named);
  await app.app.database.pool.query('update demand set carried_over_owner_id = $2 where id = $1', [
    ...[carried, of.officer.accountId],
  ]);
  await down(of, 'CONSULTATION', of.consultation.id);
  expect(await lines(of.officer)).toContainEqual(['DEMAND_CARRIED_OVER', '早市占道，还等合同', '等早市合同']);
});

const SEARCH = `query ($text: String!) { search(text: $text, first: 50) { totalCount kindCounts { kind count }
  nodes { kind recordId title { text } excerpt { text } } } }`;
const ALIKE = `query ($draft: BriefDraftInput!) { similarBriefs(draft: $draft) { pendingCount nodes { id title } } }`;

it('whoever asks for its very words is told by no hit, no count and no likeness that there was such a thing', async () => {
  const of = await aCommitment(app);
  const title = '岔路口那棵老槐树碍事';
  const demandId = of.demands[0]?.id as string;
  await app.app.database.pool.query('update demand set title = $2, version = version + 1 where id = $1', [
    demandId,
    title,
  ]);
  const author = await aMember(app, { committee: of.officer.committee });
  const neighbour = await aLiaisonOfficer(app);
  const briefId = await aRow(app, 'opinion_brief', {
    ...{
      status: 'FEEDBACK',
      title,
      situation: `${title}，车辆绕行。`,
      issue_year: 2026,
      issue_number: 901,
      issued_on: '2026-03-01',
    },
    ...{ submitted_at: app.clock.now(), committee_id: neighbour.committee.id, lead_author_id: author.accountId },
    ...{ file_ids: [], editor_ids: [], sent_to: [], copied_to: [] },
  });
  await aRow(app, 'brief_author', { brief_id: briefId, account_id: author.accountId, position: 1, share: 100 });
  await aRow(app, 'brief_source', { brief_id: briefId, kind: 'DEMAND', record_id: demandId, title });
  await app.app.database.pool.query(
    `insert into participant (id, created_at, consultation_id, party, name, account_id, attendance)
     values (gen_random_uuid(), now(), $1, 'TOWNSHIP', '邻镇来人', $2, 'PRESENT')`,
    [of.consultation.id, neighbour.accountId],
  );
  await indexRecords(jobContext(app), SearchKind.BRIEF, [briefId]);
  for (const kind of [SearchKind.DEMAND, SearchKind.RESULT]) await indexRecords(jobContext(app), kind, [demandId]);
  await indexRecords(jobContext(app), SearchKind.COMMITMENT, [of.id]);
  const outside = {
    'its author': author,
    'another committee, which has the brief and sat there': neighbour,
    'a department': await aDepartmentOfficer(app),
  };
  const draft = { title, situation: `${title}，车辆绕行。`, analysis: '', suggestion: '' };
  const finds = async (person: Person) => {
    const { search } = await app.as(person).query(SEARCH, { text: title });
    const { similarBriefs } =
      person === outside['a department']
        ? { similarBriefs: { nodes: [] } }
        : await app.as(person).query(ALIKE, { draft });
    const kinds = search.kindCounts.map(({ kind }: { kind: string }) => kind);
    return { found: search.totalCount, kinds, alike: similarBriefs.nodes.length };
  };
  for (const [who, person] of Object.entries(outside)) {
    const { found } = await finds(person);
    expect([who, found > 0]).toEqual([who, true]);
  }
  const putBack = await down(of, 'MATTER', demandId);
  for (const [who, person] of Object.entries(outside))
    expect([who, await finds(person)]).toEqual([who, { found: 0, kinds: [], alike: 0 }]);
  expect((await finds(secretariat)).kinds).toEqual(expect.arrayContaining(['BRIEF', 'DEMAND', 'COMMITMENT']));
  expect((await finds(of.officer)).kinds).toEqual(expect.arrayContaining(['DEMAND', 'COMMITMENT']));
  await putBack();
  for (const [who, person] of Object.entries(outside)) {
    const { found } = await finds(person);
    expect([who, found > 0]).toEqual([who, true]);
  }
});

const MATTERS = '{ commitments(first: 50) { totalCount nodes { demandTitle action consultationTitle } } }';
const MATTER = 'query ($id: ID!) { commitment(id: $id) { demandTitle action } }';
const PORTRAIT = `query ($id: ID!, $period: PeriodInput!) {
  departmentPortrait(departmentId: $id, period: $period) { declined { demandTitle words } } }`;
const CARDS = '{ commonProblems { nodes { id title evidence { title } } } }';

it('a matter is gone for members of its committee who neither follow it nor look back, and stays with those who go on with it', async () => {
  const of = await aCommitment(app);
  const neighbour = await aMember(app, { committee: of.officer.committee });
  const seen = async (person: Person) => [
    /早市占道/.test(await asked(person, MATTERS)),
    /早市占道/.test(await asked(person, MATTER, { id: of.id })),
  ];
  expect(await seen(neighbour)).toEqual([true, true]);
  const putBack = await down(of, 'MATTER', of.demands[0]?.id as string);
  expect(await seen(neighbour)).toEqual([false, false]);
  for (const person of [of.follower, of.department, of.officer]) expect(await seen(person)).toEqual([true, true]);
  await putBack();
  expect(await seen(neighbour)).toEqual([true, true]);
});

it('what a department declined is quoted in no portrait, and a card of the radar is called by no name, to whoever does not answer for it', async () => {
  const of = await aCommitment(app);
  const demandId = of.demands[0]?.id as string;
  const [speaker] = of.speakers;
  await aRow(app, 'demand_response', {
    ...{ meeting_id: of.meeting.id, demand_id: demandId, participant_id: speaker?.id, nature: 'DECLINED' },
    ...{ text: '东门没有地方划线', reason: '没有地方', basis: '条例', responded_at: app.clock.now(), version: 1 },
  });
  const neighbour = await aLiaisonOfficer(app);
  const cardId = await aRow(app, 'common_problem', {
    ...{ reason: 'MANY_TOWNSHIPS', title: '早市占道，车过不去', words: ['早市'], township_count: 3, record_count: 3 },
    ...{ first_at: app.clock.now(), last_at: app.clock.now(), computed_at: app.clock.now() },
  });
  const evidence = (committee: string, recordId: string) =>
    aRow(app, 'common_problem_evidence', {
      ...{ problem_id: cardId, kind: 'DEMAND', record_id: recordId, committee_id: committee, words: ['早市'] },
      at: app.clock.now(),
    });
  await evidence(of.officer.committee.id, demandId);
  await evidence(neighbour.committee.id, crypto.randomUUID());
  const period = { from: '2026-01-01', to: '2026-12-31' };
  const leader = await aLeader(app);
  const portrait = () => asked(leader, PORTRAIT, { id: of.department.department.id, period });
  const card = async (person: Person) =>
    (await app.as(person).query(CARDS, {})).commonProblems.nodes.find(({ id }: { id: string }) => id === cardId)?.title;
  expect(await portrait()).toContain('东门没有地方划线');
  expect([await card(neighbour), await card(of.officer)]).toEqual(['早市占道，车过不去', '早市占道，车过不去']);
  const putBack = await down(of, 'MATTER', demandId);
  expect(JSON.parse(await portrait()).departmentPortrait.declined).toEqual([]);
  expect([await card(neighbour), await card(of.officer)]).toEqual(['已撤下', '早市占道，车过不去']);
  await putBack();
  expect(await card(neighbour)).toBe('早市占道，车过不去');
});

const CODE = `query ($code: String!) { publicChain(trackingCode: $code) { demands { title
  commitment { action relapseReport { answer } } commitments { relapseReport { answer } } } } }`;

it('what the committee answered to 又反弹了 goes with its matter', async () => {
  const of = await aCommitment(app);
  const lookBack = await aRow(app, 'look_back', {
    ...{ commitment_id: of.id, round: 1, kind: 'DAY_30', due_on: '2026-04-01' },
  });
  await aRow(app, 'relapse_report', {
    ...{
      commitment_id: of.id,
      look_back_id: lookBack,
      former_due_on: '2026-04-01',
      words: '张三家又摆出来了',
      reported_at: app.clock.now(),
    },
    ...{ dismissed_at: app.clock.now(), answer: '张三家的货已经搬走' },
  });
  const everybody = () => asked(anonymous, CODE, { code: of.topic.trackingCode });
  expect(await everybody()).toContain('货已经搬走');
  expect(await everybody()).not.toContain('又摆出来');
  await down(of, 'MATTER', of.demands[0]?.id as string);
  expect(await everybody()).not.toMatch(/张三|搬走/);
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SearchKind } from '../../../server/src/modules/search/search.entity.js';
import { anApp, type TestApp } from '../../support/app.js';
import {
  eitherFirst,
  heldRow,
  heldTable,
  heldTrail,
  inOrder,
  inTurn,
  refusalOf,
  tableRow,
} from '../../support/locks.js';
import {
  type AccountHolder,
  aDepartmentOfficer,
  aDirector,
  aLeader,
  aMember,
  anonymous,
  aSecretariat,
  type CommitteeOfficer,
  type Person,
} from '../../support/people.js';
import { aDemand, aHeldConsultation, aPromise, aRow } from '../../support/results.js';
import { aDepartment, aLiaisonCommittee, aRosterMember, aTownship } from '../../support/roster.js';

const SEARCH = `query Search($text: String!, $kinds: [SearchKind!], $statuses: [String!], $committeeId: ID, $from: LocalDate,
  $to: LocalDate, $first: Int!, $after: String) {
  search(text: $text, kinds: $kinds, statuses: $statuses, committeeId: $committeeId, from: $from, to: $to, first: $first,
    after: $after) {
    totalCount endCursor isCapped words kindCounts { kind count }
    nodes { kind recordId parentId number status committeeName title { text ranges { start end } } excerpt { text ranges { start end } } } } }`;
const CHAIN = 'query Chain($code: String!) { publicChain(trackingCode: $code) { title } }';
const ADD_SYNONYMS = `mutation Add($input: AddDictionaryTermInput!) { addDictionaryTerm(input: $input) {
  ... on DictionaryWord { term alsoCalled } ... on SearchRefusal { code } } }`;
const SIMILAR = `query Similar($topicId: ID!) { similarTopics(topicId: $topicId) {
  id title verdict sharedWords sharedPlaces sameCategory canTakeIn status } }`;
const ALIKE = `query Alike($draft: TopicDraftInput!) { acceptedAlike(draft: $draft) {
  count topics { title sharedWords sharedPlaces sameCategory } } }`;
const LIKE_DRAFT = `query LikeDraft($draft: TopicDraftInput!) { similarToDraft(draft: $draft) {
  title verdict sharedWords sharedPlaces sameCategory canTakeIn } }`;
const SUGGEST = `query Suggest($draft: TopicDraftInput!) { suggestForTopic(draft: $draft) {
  category categoryWords committeeId committeeName placeWord } }`;
const RADAR = `query Radar { commonProblems { computedAt viewerCanRefresh nodes {
  id reason title words townshipCount recordCount evidence { kind recordId title committeeName words rounds } } } }`;
const CARDS = `query Cards($dismissed: Boolean!) { commonProblems(dismissed: $dismissed) { dismissedCount viewerCanEdit nodes {
  id title townshipCount recordCount viewerWatches merged { id } dismissReason dismissedByName
  evidence { kind recordId title isAdded } } } }`;
const CHANGED = '{ __typename ... on ProblemChanged { problemId } ... on SearchRefusal { code } }';
const DISMISS = 'mutation D($input: DismissProblemInput!) { dismissProblem(input: $input) { problemId } }';
const RESTORE = 'mutation R($problemId: ID!) { restoreProblem(problemId: $problemId) { problemId } }';
const WATCH =
  'mutation W($problemId: ID!, $watch: Boolean!) { watchProblem(problemId: $problemId, watch: $watch) { problemId } }';
const SPLIT = 'mutation S($input: SplitOffEvidenceInput!) { splitOffEvidence(input: $input) { problemId } }';
const ADD_EVIDENCE = `mutation A($input: AddProblemEvidenceInput!) { addProblemEvidence(input: $input) ${CHANGED} }`;
const MERGE = `mutation M($problemId: ID!, $intoId: ID!) { mergeProblems(problemId: $problemId, intoId: $intoId) ${CHANGED} }`;
const UNMERGE = `mutation U($problemId: ID!) { unmergeProblem(problemId: $problemId) ${CHANGED} }`;
const REFRESH = 'mutation Refresh { refreshRadar { count } }';
const SUBMIT = `mutation Submit($input: SubmitTopicInput!) { submitTopic(input: $input) { number } }`;
const DICTIONARY = 'query Dictionary { dictionary { viewerCanEdit fromRecords terms { id term note } } }';
const ADD = `mutation Add($input: AddDictionaryTermInput!) { addDictionaryTerm(input: $input) {
  __typename ... on DictionaryWord { id term note } ... on SearchRefusal { code } } }`;
const REMOVE = 'mutation Remove($id: ID!) { removeDictionaryTerm(id: $id) { id } }';

let app: TestApp;
let secretariat: AccountHolder;
let south: CommitteeOfficer;
let north: CommitteeOfficer;
let numbers = 0;

beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
  south = await aDirector(app, await aLiaisonCommittee(app, { township: await aTownship(app, { name: '城南镇' }) }));
  north = await aDirector(app);
});
afterAll(() => app.close());

const find = async (person: Person, text: string, more: object = {}) =>
  (await app.as(person).query(SEARCH, { text, first: 20, ...more })).search;
const titles = async (person: Person, text: string, more: object = {}) =>
  (await find(person, text, more)).nodes.map(({ title }: { title: { text: string } }) => title.text);

async function aTopic(title: string, body: string, officer: CommitteeOfficer = south, values: object = {}) {
  numbers += 1;
  return aRow(app, 'topic', {
    number: `S-${numbers}`,
    tracking_code: `S${numbers}`,
    title,
    body,
    channel: 'QR',
    status: 'SUBMITTED',
    committee_id: officer.committee.id,
    submitted_at: app.clock.now(),
    submitter_phone: `13800138${String(numbers).padStart(3, '0')}`,
    ...values,
  });
}

/** Rows put straight into the database are brought in as imports are: by what looks for them. */
async function indexed(): Promise<void> {
  const { indexWhatIsStale } = await import('../../../server/src/modules/search/index-records.js');
  await indexWhatIsStale(context());
}
const context = () => {
  const { services, database } = app.app;
  return {
    services,
    read: services.read,
    em: database.orm.em.fork(),
    viewer: null,
    requestId: 'test',
    address: null,
    setSession: () => {},
    now: services.now,
    today: () => '2026-03-02',
  } as never;
};

describe('finding', () => {
  it('finds a topic by what was just submitted, and marks where', async () => {
    await app.as(anonymous).mutate(SUBMIT, {
      input: { title: '摩配大市场门口车辆乱停', body: '早晚高峰堵得走不动', committeeId: south.committee.id },
    });
    await app.app.settled();

    const { nodes, kindCounts } = await find(secretariat, '摩配大市场 乱停');

    expect(nodes).toMatchObject([{ kind: 'TOPIC', status: 'SUBMITTED', title: { text: '摩配大市场门口车辆乱停' } }]);
    const [{ title }] = nodes;
    expect(title.ranges.map(({ start, end }: { start: number; end: number }) => title.text.slice(start, end))).toEqual(
      expect.arrayContaining([expect.stringContaining('乱停')]),
    );
    expect(kindCounts).toEqual([{ kind: 'TOPIC', count: 1 }]);
  });

  it('finds a person by a name of two characters, and never by a telephone number', async () => {
    const member = await aRosterMember(app, { name: '欧阳婧', committee: south.committee, phone: '13912345678' });
    await aTopic('电话不可查', '留了号码');
    await indexed();

    expect((await find(south, '欧阳')).nodes).toMatchObject([{ kind: 'MEMBER', recordId: member.id }]);
    expect(await titles(secretariat, '13912345678')).toEqual([]);
    expect(await titles(secretariat, '13800138000')).toEqual([]);
  });

  it('finds by the first letters of the pinyin, from any character on; what says them in words stands first', async () => {
    await aTopic('河西小区电梯老旧', '住户爬楼');
    await aTopic('DTLJ 型电梯停用', '住户爬楼');
    const name = '单雄信';
    await aRosterMember(app, { name, committee: south.committee });
    await indexed();

    expect(await titles(south, 'dtlj')).toEqual(['DTLJ 型电梯停用', '河西小区电梯老旧']);
    expect(await titles(south, 'hxxqdtlj')).toEqual(['河西小区电梯老旧']);
    expect(await titles(south, 'sxx')).toContain(name);
    // Nobody finds by letters what they may not read, one letter tells nothing, and a mark cannot be typed.
    expect(await titles(north, 'dtlj')).toEqual([]);
    expect(await titles(south, 'd')).not.toContain('河西小区电梯老旧');
    expect(await titles(south, "@idtlj' | '@everybody")).not.toContain('河西小区电梯老旧');
  });

  it('ranks a title above a text, and the newer of two alike first', async () => {
    const earlier = new Date(app.clock.now().getTime() - 86_400_000);
    await aTopic('只在正文', '这里的排涝泵站坏了');
    await aTopic('排涝泵站坏了', '盼修', south, { submitted_at: earlier });
    await aTopic('排涝泵站坏了', '盼修');
    await indexed();

    const { nodes } = await find(secretariat, '排涝泵站');

    expect(nodes.map(({ title }: { title: { text: string } }) => title.text)).toEqual([
      '排涝泵站坏了',
      '排涝泵站坏了',
      '只在正文',
    ]);
    expect(nodes[0].number > nodes[1].number).toBe(true);
  });

  it('shows what says it otherwise beside few that have every word scattered, and hears names cut at a stop word', async () => {
    await aTopic('篦子巷消防车道停满私家车', '消防车进不来');
    await aTopic('业主来信', '消防演练通知说车道旁的闸门被树枝堵死了，已经清开');
    await aTopic('老地方食府油味飘楼上', '没有证照');
    await indexed();

    expect((await titles(secretariat, '消防车道被车堵死')).slice(0, 2)).toContain('篦子巷消防车道停满私家车');
    expect((await titles(secretariat, '老地方餐馆'))[0]).toBe('老地方食府油味飘楼上');
  });

  it('ranks a word in one piece before its parts, and a title with all words before one with some', async () => {
    await aTopic('花木市场的木场花', '');
    await aTopic('东岸花木场改造', '');
    await aTopic('东岸改造', '说的是花木场');
    await indexed();

    expect(await titles(secretariat, '花木场')).toEqual(['东岸花木场改造', '花木市场的木场花', '东岸改造']);
    expect((await titles(secretariat, '花木场 东岸'))[0]).toBe('东岸花木场改造');
  });

  it('finds an old title among more newer texts than it ranks', async () => {
    const earlier = new Date(app.clock.now().getTime() - 30 * 86_400_000);
    await aTopic('芦苇荡管护', '', south, { submitted_at: earlier });
    for (let n = 0; n < 205; n += 1) await aTopic(`河边第${n}处`, '靠近芦苇荡');
    await indexed();

    const { nodes, totalCount, isCapped } = await find(secretariat, '芦苇荡');

    expect(nodes[0].title.text).toBe('芦苇荡管护');
    expect(isCapped).toBe(true);
    expect(totalCount).toBeGreaterThanOrEqual(200);
    expect((await find(secretariat, '芦苇荡', { kinds: ['MEMBER'] })).nodes).toEqual([]);
  });

  it('filters by status, by committee and by days in China', async () => {
    const at = (day: string) => ({ submitted_at: new Date(day) });
    await aTopic('界河清淤一', '', south, { ...at('2026-01-31T15:59:00Z'), status: 'ACCEPTED' });
    await aTopic('界河清淤二', '', south, at('2026-01-31T16:00:00Z'));
    await aTopic('界河清淤三', '', north, at('2026-02-03T00:00:00Z'));
    await indexed();

    expect(await titles(secretariat, '界河清淤', { statuses: ['ACCEPTED'] })).toEqual(['界河清淤一']);
    expect(await titles(secretariat, '界河清淤', { from: '2026-02-01' })).toEqual(['界河清淤三', '界河清淤二']);
    expect(await titles(secretariat, '界河清淤', { to: '2026-01-31' })).toEqual(['界河清淤一']);
    expect(await titles(secretariat, '界河清淤', { from: '2026-02-01', committeeId: south.committee.id })).toEqual([
      '界河清淤二',
    ]);
    for (const bad of [{ statuses: ["X' | '@kMEMBER"] }, { statuses: Array(21).fill('ACCEPTED') }])
      await expect(app.as(secretariat).query(SEARCH, { text: '水', first: 20, ...bad })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      });
  });

  it('lets nobody type themselves into what is not theirs', async () => {
    await aTopic('暗语石埠头', '', north);
    await indexed();

    for (const text of ['石埠头 | @kTOPIC', '@everybody 石埠头', "石埠头' | '@kTOPIC", '石埠头 !@nobody'])
      expect((await find(south, text)).nodes).toEqual([]);
  });

  it('pages through what it found and filters by kind and committee', async () => {
    for (let n = 0; n < 5; n += 1) await aTopic(`灌溉渠道第${n}段淤塞`, '', n < 2 ? north : south);
    await indexed();

    const first = await find(secretariat, '灌溉渠道', { first: 3 });
    const rest = await find(secretariat, '灌溉渠道', { first: 3, after: first.endCursor });

    expect(first).toMatchObject({ totalCount: 5, isCapped: false });
    expect([...first.nodes, ...rest.nodes]).toHaveLength(5);
    expect(new Set([...first.nodes, ...rest.nodes].map(({ recordId }: { recordId: string }) => recordId)).size).toBe(5);
    expect(rest.endCursor).toBeNull();
    expect((await find(secretariat, '灌溉渠道', { committeeId: north.committee.id })).totalCount).toBe(2);
    expect(await find(secretariat, '灌溉渠道', { kinds: ['MEMBER'] })).toMatchObject({
      nodes: [],
      totalCount: 0,
      kindCounts: [{ kind: 'TOPIC', count: 5 }],
    });
  });

  it('takes a record in again when it changed, and changes nothing when it did not', async () => {
    const id = await aTopic('旧标题渡船', '');
    await indexed();
    await app.app.database.pool.query("update topic set title = '新标题渡船', version = version + 1 where id = $1", [
      id,
    ]);
    await indexed();
    await indexed();

    expect(await titles(secretariat, '渡船')).toEqual(['新标题渡船']);
    expect(await titles(secretariat, '旧标题')).not.toContain('旧标题渡船');
  });

  it('can be made anew from the records', async () => {
    await aTopic('重建之后仍可找到风雨桥', '');
    const { rebuildSearch } = await import('../../../server/src/modules/search/index-records.js');

    expect(await rebuildSearch(context())).toBeGreaterThan(0);

    expect(await titles(secretariat, '风雨桥')).toEqual(['重建之后仍可找到风雨桥']);
  });

  it.each(['', '   ', ',。!?', "'", '\\', ':* & |', '的'])('finds nothing wrong with %j', async (text) => {
    expect(await find(secretariat, text)).toMatchObject({ endCursor: null });
  });

  it('refuses what is no question', async () => {
    for (const bad of [
      { text: '长'.repeat(101) },
      { text: 'NUL\u0000' },
      { text: '水', first: 0 },
      { text: '水', first: 51 },
      { text: '水', after: 'x' },
    ])
      await expect(app.as(secretariat).query(SEARCH, { first: 20, ...bad })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      });
  });
});

describe('who finds what', () => {
  it('lets a committee find its own, leaders all, and strangers none', async () => {
    await aTopic('只属城南的石拱桥', '', south);
    await indexed();

    expect(await titles(south, '石拱桥')).toHaveLength(1);
    expect(await titles(await aLeader(app), '石拱桥')).toHaveLength(1);
    expect(await titles(north, '石拱桥')).toEqual([]);
    expect(await titles(await aMember(app), '石拱桥')).toEqual([]);
    await expect(app.as(anonymous).query(SEARCH, { text: '石拱桥', first: 20 })).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('lets departments and members find what they have a part in', async () => {
    const department = await aDepartment(app);
    const officer = await aDepartmentOfficer(app, department);
    const held = await aHeldConsultation(app, { committee: south.committee, title: '水磨坊板凳会' });
    await aDemand(app, held, { title: '水磨坊漏电' });
    await indexed();

    expect(await titles(officer, '水磨坊')).toEqual([]);
    await aRow(app, 'participant', {
      consultation_id: held.id,
      party: 'DEPARTMENT',
      duty: 'ATTENDEE',
      name: '代表',
      department_id: department.id,
      attendance: 'INVITED',
    });
    const { indexConsultation } = await import('../../../server/src/modules/search/index-records.js');
    await indexConsultation(context(), held.id);

    expect((await titles(officer, '水磨坊')).sort()).toEqual(['水磨坊板凳会', '水磨坊漏电'].sort());
    expect(await titles(await aDepartmentOfficer(app), '水磨坊')).toEqual([]);
  });

  it('lets everybody with an account find what the public board shows, by the code that leads to it', async () => {
    const held = await aHeldConsultation(app, {
      committee: south.committee,
      title: '渡口板凳会',
      status: 'MINUTES_DRAFT',
    });
    await aPromise(app, held, { title: '渡口石阶修复' });
    await indexed();
    const stranger = await aMember(app);
    expect(await titles(stranger, '渡口石阶')).toEqual([]);

    await app.app.database.pool.query("update consultation set status = 'TRACKING' where id = $1", [held.id]);
    await indexed();

    const { nodes } = await find(stranger, '渡口石阶');
    expect(nodes).toMatchObject([{ kind: 'RESULT', title: { text: '渡口石阶修复' } }]);
    expect((await app.as(anonymous).query(CHAIN, { code: nodes[0].number })).publicChain).not.toBeNull();
    const inTheHouse = (await find(secretariat, '渡口石阶')).nodes.map(({ kind }: { kind: string }) => kind);
    expect(inTheHouse).toEqual(expect.arrayContaining(['COMMITMENT', 'DEMAND']));
    expect(inTheHouse).not.toContain('RESULT');
  });

  it('lets whoever works on a research trip find its plan, findings and report, and nobody else', async () => {
    const goer = await aMember(app, { committee: north.committee });
    const trip = await aRow(app, 'research_trip', {
      ...{ kind: 'FIELD_RESEARCH', led: 'OFFICE', title: '渡口夜间照明调研', purpose: '看渡船', places: '芦花渡' },
      ...{ committee_id: south.committee.id, starts_on: '2026-02-20', ends_on: '2026-02-20' },
      ...{ planned_by: secretariat.accountId, report: '缆桩松动', reported_at: app.clock.now() },
    });
    await aRow(app, 'research_goer', { trip_id: trip, member_id: goer.member.id, answer: 'COMING' });
    await aRow(app, 'research_finding', {
      ...{ trip_id: trip, place: '芦花渡', found_on: '2026-02-20', findings: '栈板腐朽露钉' },
      ...{ photo_ids: [], recorded_by: secretariat.accountId },
    });
    await indexed();

    for (const text of ['芦花渡', '缆桩松动', '栈板腐朽'])
      for (const person of [secretariat, south, goer])
        expect((await find(person, text)).nodes).toMatchObject([{ kind: 'RESEARCH', recordId: trip }]);
    for (const person of [north, await aDepartmentOfficer(app)]) expect(await titles(person, '芦花渡')).toEqual([]);
  });

  it('finds reports as their pages show them: no draft, and one of the district by every committee once it is out', async () => {
    const aReport = (title: string, status: string, committeeId: string | null) =>
      aRow(app, 'report', {
        ...{
          kind: 'QUARTER',
          status,
          title,
          committee_id: committeeId,
          starts_on: '2026-01-01',
          ends_on: '2026-03-31',
        },
        ...{ said: {}, writer_id: secretariat.accountId, hands: [] },
        body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '虹桥埠季度纪实' }] }] },
      });
    await aReport('埠头草稿', 'DRAFT', null);
    await aReport('埠头送签', 'SUBMITTED', null);
    await aReport('埠头已报送', 'SENT', null);
    await aReport('埠头南片', 'SENT', south.committee.id);
    await indexed();

    const seen = async (person: Person) => (await titles(person, '虹桥埠')).sort();
    expect(await seen(secretariat)).toEqual(['埠头南片', '埠头已报送', '埠头送签'].sort());
    expect(await seen(await aLeader(app))).toEqual(['埠头南片', '埠头已报送', '埠头送签'].sort());
    expect(await seen(south)).toEqual(['埠头南片', '埠头已报送'].sort());
    expect(await seen(north)).toEqual(['埠头已报送']);
    expect(await seen(await aMember(app, { committee: south.committee }))).toEqual([]);
  });

  it('lets those with a seat find the minutes once they are confirmed', async () => {
    const department = await aDepartment(app);
    const officer = await aDepartmentOfficer(app, department);
    const held = await aHeldConsultation(app, { committee: south.committee, title: '茶市板凳会' });
    await aRow(app, 'participant', {
      consultation_id: held.id,
      party: 'DEPARTMENT',
      duty: 'ATTENDEE',
      name: '代表',
      department_id: department.id,
      attendance: 'INVITED',
    });
    const minutesId = await aRow(app, 'minutes', {
      meeting_id: held.meetingId,
      status: 'DRAFT',
      body: '会上说到揉捻车间',
    });
    await indexed();
    expect((await find(officer, '揉捻车间')).nodes).toEqual([]);

    await app.app.database.pool.query(
      "update minutes set status = 'CONFIRMED', confirmed_at = $2, version = version + 1 where id = $1",
      [minutesId, app.clock.now()],
    );
    await indexed();

    expect((await find(officer, '揉捻车间')).nodes).toMatchObject([{ kind: 'MINUTES', parentId: held.meetingId }]);
    expect((await find(await aDepartmentOfficer(app), '揉捻车间')).nodes).toEqual([]);
  });
});

describe('similar topics', () => {
  it('shows the same matter at the same place with why, and what it can be merged into', async () => {
    const one = await aTopic('投诉清湖花园捆绑销售车位', '清湖花园开发商要求买房必须买车位,不买车位就取消购房资格');
    const other = await aTopic(
      '清湖花园车位捆绑销售是否合法',
      '我在清湖花园购房,开发商强制捆绑车位,要交十二万',
      south,
      {
        status: 'ACCEPTED',
      },
    );
    await aTopic('清湖花园公交站何时建', '附近没有公交站,老人出行不便');
    await indexed();

    const { similarTopics } = await app.as(south).query(SIMILAR, { topicId: one });

    expect(similarTopics[0]).toMatchObject({ id: other, verdict: 'SAME', sharedPlaces: ['清湖花园'], canTakeIn: true });
    expect(similarTopics[0].sharedWords).toEqual(expect.arrayContaining(['捆绑']));
    expect(similarTopics[0].sameCategory).toBe('CONSTRUCTION');
    expect(similarTopics.filter(({ verdict }: { verdict: string }) => verdict === 'SAME')).toHaveLength(1);
  });

  it('shows a screener only topics they may read, and a stranger nothing', async () => {
    const one = await aTopic('北岸水厂异味', '北岸水厂自来水有异味', north);
    await aTopic('北岸水厂自来水异味', '北岸水厂的水有异味', south);
    await indexed();

    expect((await app.as(north).query(SIMILAR, { topicId: one })).similarTopics).toEqual([]);
    expect((await app.as(south).query(SIMILAR, { topicId: one })).similarTopics).toBeNull();
    expect((await app.as(secretariat).query(SIMILAR, { topicId: one })).similarTopics).toHaveLength(1);
    await expect(app.as(anonymous).query(SIMILAR, { topicId: one })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('tells whoever writes only of what was taken up, with why, and of its text nothing', async () => {
    await aTopic('东门早市占道经营', '东门早市天天占道,摊主太乱', south, { status: 'ACCEPTED' });
    await aTopic('东门早市占道不管', '东门早市天天占道,没有人管');
    await indexed();

    const draft = { title: '东门早市占道', body: '东门早市占道经营太乱,摊主不听' };

    const { acceptedAlike } = await app.as(anonymous).query(ALIKE, { draft });
    expect(acceptedAlike).toMatchObject({
      count: 1,
      topics: [{ title: '东门早市占道经营', sameCategory: 'CONSTRUCTION' }],
    });
    expect(acceptedAlike.topics[0].sharedWords).toEqual(expect.arrayContaining(['早市', '占道']));
    expect(acceptedAlike.topics[0].sharedWords).not.toContain('摊主');
    expect((await app.as(anonymous).query(ALIKE, { draft: { title: '水', body: '' } })).acceptedAlike.count).toBe(0);
    await expect(
      app.as(anonymous).query(ALIKE, { draft: { title: '题', body: '字'.repeat(7001) } }),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('shows staff who write for somebody what is like it among what they may read, and nobody else', async () => {
    await aTopic('西门菜场污水横流', '西门菜场污水流到街上', south);
    await aTopic('西门菜场污水没人管', '西门菜场污水流了半年', north);
    await indexed();
    const draft = { title: '西门菜场污水', body: '西门菜场的污水流到街上' };

    const own = (await app.as(south).query(LIKE_DRAFT, { draft })).similarToDraft;
    expect(own).toMatchObject([{ title: '西门菜场污水横流', canTakeIn: true }]);
    expect(own[0].sharedWords).toEqual(expect.arrayContaining(['污水']));
    expect((await app.as(secretariat).query(LIKE_DRAFT, { draft })).similarToDraft).toHaveLength(2);
    expect((await app.as(south).query(LIKE_DRAFT, { draft: { title: '水', body: '' } })).similarToDraft).toEqual([]);
    await expect(app.as(anonymous).query(LIKE_DRAFT, { draft })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('suggests category and township by the words of the text, and neither where they do not tell', async () => {
    const { suggestForTopic } = await app
      .as(anonymous)
      .query(SUGGEST, { draft: { title: '城南幼儿园学位不够', body: '家长担心孩子上学' } });
    expect(suggestForTopic).toMatchObject({
      category: 'EDUCATION',
      committeeId: south.committee.id,
      placeWord: '城南',
    });
    expect(
      (await app.as(anonymous).query(SUGGEST, { draft: { title: '你好', body: '谢谢' } })).suggestForTopic,
    ).toEqual({
      category: null,
      categoryWords: [],
      committeeId: null,
      committeeName: null,
      placeWord: null,
    });
  });
});

describe('what words alone miss', () => {
  it('follows what has all the words with what says some of them, or says it otherwise', async () => {
    await aTopic('紫藤里房产证五年没办下来', '紫藤里业主交房五年,房产证一直没有');
    await aTopic('紫藤里绿道断了一截', '紫藤里的绿道走到河边就没有了');
    await indexed();
    expect((await titles(secretariat, '紫藤里 房本'))[0]).toBe('紫藤里房产证五年没办下来');
    expect((await titles(secretariat, '紫藤里健身步道不通'))[0]).toBe('紫藤里绿道断了一截');
    const { nodes } = await find(secretariat, '紫藤里 房本');
    const marked = nodes[0].title.ranges.map(({ start, end }: { start: number; end: number }) =>
      nodes[0].title.text.slice(start, end),
    );
    expect(marked).toEqual(expect.arrayContaining(['房产证']));
  });

  it('finds what people say at a counter', async () => {
    await aTopic('云锦坊三栋电梯故障频发', '云锦坊三栋电梯故障频发,停运一周');
    await aTopic('云锦坊公告栏', '云锦坊的公告栏总是换地方,找不到通知');
    await aTopic('云锦坊物流园拖欠职工工资', '拖欠工资半年');
    await indexed();
    expect((await titles(secretariat, '云锦坊电梯老是坏'))[0]).toBe('云锦坊三栋电梯故障频发');
    expect((await titles(secretariat, '云锦坊老板不发薪水'))[0]).toBe('云锦坊物流园拖欠职工工资');
  });

  it('marks in what has all the words only these', async () => {
    await aTopic('石榴巷不动产证', '石榴巷的不动产证,也就是房产证,何时能办');
    await indexed();
    const { nodes } = await find(secretariat, '石榴巷 不动产证');
    const { text, ranges } = nodes[0].excerpt;
    const marked = ranges.map(({ start, end }: { start: number; end: number }) => text.slice(start, end));
    expect(new Set(marked)).toEqual(new Set(['石榴巷', '不动产证']));
  });

  it('lets nobody find by other words what they may not read', async () => {
    expect(await titles(north, '紫藤里 房本')).not.toContain('紫藤里房产证五年没办下来');
  });

  it('finds by the words the house says are one thing, once it says so', async () => {
    await aTopic('青萝渡的哐当车停运', '青萝渡的哐当车停运一周');
    await indexed();
    expect(await titles(secretariat, '摆渡铁壳')).toEqual([]);
    const { addDictionaryTerm } = await app.as(secretariat).mutate(ADD_SYNONYMS, {
      input: { term: '哐当车', alsoCalled: ['摆渡铁壳', '哐当车'] },
    });
    expect(addDictionaryTerm).toMatchObject({ term: '哐当车', alsoCalled: ['摆渡铁壳'] });
    expect(await titles(secretariat, '摆渡铁壳')).toEqual(['青萝渡的哐当车停运']);
    await expect(
      app.as(secretariat).mutate(ADD_SYNONYMS, {
        input: { term: '多称车', alsoCalled: Array.from({ length: 21 }, (_, n) => `称呼${n}`) },
      }),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(
      (await app.as(secretariat).mutate(ADD_SYNONYMS, { input: { term: '怪称车', alsoCalled: ['a b'] } }))
        .addDictionaryTerm,
    ).toMatchObject({ code: 'NOT_A_WORD' });
  });

  it('finds what was copied word for word under another title, whatever else is newer', async () => {
    const words =
      '白鹤桥头的护栏去年十月被货车撞断两米,一直用竹竿拦着,夜里没有灯,老人和学生从那里经过很不安全,请派人修复。';
    const first = await aTopic('白鹤桥头护栏断了', words);
    for (let n = 0; n < 12; n++) await aTopic(`白鹤桥头第${n}件事`, `白鹤桥头的第${n}件事,护栏和路灯都有人说`);
    const second = await aTopic('请修一修桥栏杆', `${words.replaceAll(',', ',')}`);
    await indexed();
    const { similarTopics } = await app.as(secretariat).query(SIMILAR, { topicId: second });
    expect(similarTopics[0]).toMatchObject({ id: first, verdict: 'SAME' });
  });
});

describe('the radar', () => {
  it('makes a card of a matter that three townships share, with its evidence, and keeps it', async () => {
    const west = await aDirector(app);
    for (const [place, officer] of [
      ['春晖小区', south],
      ['翠湖家园', north],
      ['东岸花园', west],
    ] as const)
      await aTopic(`${place}配套幼儿园迟迟不开园`, `${place}配套幼儿园建成多年,迟迟不开园`, officer, {
        status: 'ACCEPTED',
      });
    await indexed();

    await app.as(secretariat).mutate(REFRESH);
    const card = async (person: Person) =>
      (await app.as(person).query(RADAR)).commonProblems.nodes.find(({ title }: { title: string }) =>
        title.includes('幼儿园'),
      );
    const first = await card(secretariat);
    await app.as(secretariat).mutate(REFRESH);

    expect(first).toMatchObject({ reason: 'MANY_TOWNSHIPS', townshipCount: 3, recordCount: 3 });
    expect(first.words).toEqual(expect.arrayContaining(['幼儿园']));
    expect((await card(secretariat)).id).toBe(first.id);
    expect((await card(south)).evidence).toMatchObject([{ title: '春晖小区配套幼儿园迟迟不开园' }]);
    expect(await card(await aDirector(app))).toBeUndefined();
    expect(await app.auditTrail()).toContain('search.radarRefreshed');
  });

  it('counts whoever writes to three townships once', async () => {
    const west = await aDirector(app);
    for (const [place, officer] of [
      ['柳岸', south],
      ['望江', north],
      ['松林', west],
    ] as const)
      await aTopic(`${place}渡口石阶松动`, `${place}渡口石阶松动,老人摔跤`, officer, {
        status: 'ACCEPTED',
        submitter_phone: '13900139000',
      });
    await indexed();
    await app.as(secretariat).mutate(REFRESH);
    const { nodes } = (await app.as(secretariat).query(RADAR)).commonProblems;
    expect(nodes.filter(({ title }: { title: string }) => title.includes('石阶松动'))).toEqual([]);
  });

  it('lets what has just come in join its card at once, unless it was split off from it', async () => {
    const { joinCard } = await import('../../../server/src/modules/search/radar/join-card.js');
    const card = async () =>
      (await app.as(secretariat).query(RADAR)).commonProblems.nodes.find(({ title }: { title: string }) =>
        title.includes('幼儿园'),
      );
    const before = await card();
    const submit = (title: string, body: string) =>
      app.as(anonymous).mutate(SUBMIT, { input: { title, body, committeeId: south.committee.id } });
    await submit('柳岸花园配套幼儿园迟迟不开园', '柳岸花园配套幼儿园建成多年,迟迟不开园');
    await submit('柳岸花园垃圾没人清运', '柳岸花园垃圾成堆,没人清运');
    await app.app.settled();
    const [{ recordId: same }] = (await find(secretariat, '柳岸花园 幼儿园')).nodes;
    await joinCard(context(), SearchKind.TOPIC, same);

    const after = await card();
    expect(after).toMatchObject({ id: before.id, recordCount: before.recordCount + 1 });
    expect(after.evidence).toContainEqual(expect.objectContaining({ recordId: same, words: expect.any(Array) }));

    await app.as(secretariat).mutate(SPLIT, { input: { problemId: before.id, kind: 'TOPIC', recordId: same } });
    await joinCard(context(), SearchKind.TOPIC, same);
    expect((await card()).recordCount).toBe(before.recordCount);
  });

  it('makes a card of what was handled a third time, and ends it when it is gone', async () => {
    const held = await aHeldConsultation(app, { committee: south.committee });
    const { commitmentId } = await aPromise(app, held, { title: '井盖又塌', round: 3 });

    await app.as(secretariat).mutate(REFRESH);
    const { nodes, computedAt } = (await app.as(secretariat).query(RADAR)).commonProblems;
    expect(computedAt).not.toBeNull();
    expect(nodes).toContainEqual(
      expect.objectContaining({
        reason: 'CAME_BACK',
        title: '井盖又塌',
        evidence: [expect.objectContaining({ kind: 'COMMITMENT', recordId: commitmentId, rounds: 3 })],
      }),
    );

    await app.app.database.pool.query('update commitment set round = 1 where id = $1', [commitmentId]);
    await app.as(secretariat).mutate(REFRESH);
    const after = (await app.as(secretariat).query(RADAR)).commonProblems.nodes;
    expect(after.filter(({ reason }: { reason: string }) => reason === 'CAME_BACK')).toEqual([]);
  });

  it('gives one set of cards when two refresh at once', async () => {
    await app.app.settled();
    const table = await heldTable(app.databaseUrl, 'common_problem');
    const refreshes = () => app.as(secretariat).mutate(REFRESH);
    await inTurn(table, refreshes, refreshes);
    const { nodes } = (await app.as(secretariat).query(RADAR)).commonProblems;
    expect(nodes.filter(({ title }: { title: string }) => title.includes('幼儿园'))).toHaveLength(1);
  });

  it('is for staff to read and for the house to refresh', async () => {
    await expect(app.as(await aMember(app)).query(RADAR)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.as(south).mutate(REFRESH)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await app.as(south).query(RADAR)).commonProblems.viewerCanRefresh).toBe(false);
  });
});

describe('what people do with a card', () => {
  const cards = async (person: Person, dismissed = false) =>
    (await app.as(person).query(CARDS, { dismissed })).commonProblems.nodes as {
      id: string;
      title: string;
      townshipCount: number;
      recordCount: number;
      viewerWatches: boolean;
      dismissReason: string | null;
      dismissedByName: string | null;
      evidence: { recordId: string; title: string; isAdded: boolean }[];
    }[];
  const holding = async (topicId: string, dismissed = false) =>
    (await cards(secretariat, dismissed)).find(({ evidence }) => evidence.some(({ recordId }) => recordId === topicId));
  const refreshed = async () => {
    await indexed();
    await app.as(secretariat).mutate(REFRESH);
  };

  /** The same matter, in `words`, from four townships. */
  async function aSharedMatter(...places: { name: string; words: (place: string) => string }[]) {
    const ids: string[] = [];
    for (const { name, words } of places)
      ids.push(await aTopic(words(name), `${words(name)},反映多次`, await aDirector(app), { status: 'ACCEPTED' }));
    await refreshed();
    return ids as [string, string, string, string];
  }
  const named = (words: (place: string) => string, ...names: string[]) => names.map((name) => ({ name, words }));

  it('dismisses it with a reason; it stays away when it is found again, until it is restored', async () => {
    const [topic] = await aSharedMatter(
      ...named((place) => `${place}窨井盖松动异响`, '松林苑', '梅岭苑', '银杏苑', '枫林苑'),
    );
    const { id } = (await holding(topic)) ?? { id: '' };

    await app.as(secretariat).mutate(DISMISS, { input: { problemId: id, reason: '已列入今年的窨井盖整治' } });
    await app.as(secretariat).mutate(REFRESH);

    expect(await holding(topic)).toBeUndefined();
    expect(await holding(topic, true)).toMatchObject({
      id,
      dismissReason: '已列入今年的窨井盖整治',
      dismissedByName: expect.any(String),
    });
    expect(await app.auditTrail({ id })).toEqual(['search.problemDismissed']);
    const again = app.as(secretariat).mutate(DISMISS, { input: { problemId: id, reason: '再说一遍' } });
    await expect(again).rejects.toMatchObject({
      code: 'CONFLICT',
      params: { 'theirs.reason': '已列入今年的窨井盖整治' },
    });
    expect((await holding(topic, true))?.dismissReason).toBe('已列入今年的窨井盖整治');

    await app.as(secretariat).mutate(RESTORE, { problemId: id });
    expect(await holding(topic)).toMatchObject({ id, dismissReason: null });
    await expect(app.as(secretariat).mutate(DISMISS, { input: { problemId: id, reason: '  ' } })).rejects.toMatchObject(
      { code: 'BAD_USER_INPUT' },
    );
  });

  it('splits off what is another matter, and takes in what words alone did not show', async () => {
    const [first, second] = await aSharedMatter(
      ...named((place) => `${place}充电桩跳闸断电`, '望江苑', '白鹭苑', '金星苑', '龙泉苑'),
    );
    const other = await aTopic('电瓶车没有地方补能', '说法不同的同一件事', await aDirector(app), {
      status: 'ACCEPTED',
    });
    await refreshed();
    const { id } = (await holding(first)) ?? { id: '' };
    const [{ number }] = (await app.app.database.pool.query('select number from topic where id = $1', [other])).rows;

    await app.as(secretariat).mutate(SPLIT, { input: { problemId: id, kind: 'TOPIC', recordId: second } });
    await app.as(secretariat).mutate(ADD_EVIDENCE, { input: { problemId: id, topicNumber: number } });
    const holds = {
      id,
      townshipCount: 4,
      recordCount: 4,
      evidence: expect.arrayContaining([expect.objectContaining({ recordId: other, isAdded: true })]),
    };
    expect(await holding(first)).toMatchObject(holds);
    await app.as(secretariat).mutate(REFRESH);

    expect(await holding(first)).toMatchObject(holds);
    expect(await holding(second)).toBeUndefined();
    expect(await app.auditTrail({ id })).toEqual(['search.problemEvidenceSplitOff', 'search.problemEvidenceAdded']);
    const nothing = await app
      .as(secretariat)
      .mutate(ADD_EVIDENCE, { input: { problemId: id, topicNumber: '1999-0001' } });
    expect(nothing.addProblemEvidence).toMatchObject({ code: 'NO_SUCH_TOPIC' });
  });

  it('takes a card away when splitting off leaves it to fewer than three townships', async () => {
    const topics = await aSharedMatter(...named((place) => `${place}灌渠闸门锈死`, '石桥苑', '长塘苑', '青石苑'));
    const { id } = (await holding(topics[0])) ?? { id: '' };

    await app.as(secretariat).mutate(SPLIT, { input: { problemId: id, kind: 'TOPIC', recordId: topics[1] } });
    await app.as(secretariat).mutate(REFRESH);

    expect(await holding(topics[0])).toBeUndefined();
  });

  it('merges two cards into one, which has what is later found for either', async () => {
    const [one] = await aSharedMatter(
      ...named((place) => `${place}快递柜超时收费`, '东岸苑', '柳岸苑', '河东苑', '云峰苑'),
    );
    const [two] = await aSharedMatter(
      ...named((place) => `${place}代收点私拆包裹`, '东岸苑', '柳岸苑', '河东苑', '云峰苑'),
    );
    const [goes, stays] = [(await holding(two))?.id ?? '', (await holding(one))?.id ?? ''];
    expect(goes).not.toBe(stays);

    const { mergeProblems } = await app.as(secretariat).mutate(MERGE, { problemId: goes, intoId: stays });
    expect(mergeProblems).toMatchObject({ problemId: stays });
    const later = await aTopic('桃园苑代收点私拆包裹', '桃园苑代收点私拆包裹,反映多次', await aDirector(app), {
      status: 'ACCEPTED',
    });
    await refreshed();

    expect(await holding(one)).toMatchObject({ id: stays, recordCount: 9 });
    expect((await holding(later))?.id).toBe(stays);
    expect((await cards(secretariat)).map(({ id }) => id)).not.toContain(goes);
    expect(await app.auditTrail({ id: stays })).toEqual(['search.problemsMerged']);
    await expect(app.as(secretariat).mutate(MERGE, { problemId: stays, intoId: stays })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });

    // They are not one after all: each has what it is known by, and what was found since.
    const unmerge = async (person: Person = secretariat) =>
      (await app.as(person).mutate(UNMERGE, { problemId: goes })).unmergeProblem;
    expect((await cards(secretariat)).find(({ id }) => id === stays)).toMatchObject({ merged: [{ id: goes }] });
    await expect(unmerge(south)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.as(secretariat).mutate(UNMERGE, { problemId: randomUUID() })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await unmerge()).toMatchObject({ problemId: goes });
    expect([await holding(one), await holding(two)]).toMatchObject([
      { id: stays, recordCount: 4, merged: [] },
      { id: goes, recordCount: 5 },
    ]);
    expect((await holding(later))?.id).toBe(goes);
    await refreshed();
    expect([(await holding(one))?.id, (await holding(two))?.id, (await holding(later))?.id]).toEqual([
      stays,
      goes,
      goes,
    ]);
    expect((await app.auditTrail({ id: goes })).at(-1)).toBe('search.problemUnmerged');
    expect(await unmerge()).toMatchObject({ code: 'NOT_MERGED' });
  });

  it('is watched by whoever sees it, for oneself, and then stands first', async () => {
    const officer = await aDirector(app);
    const mine = await aTopic('南湖苑水压低洗不了澡', '南湖苑水压低洗不了澡,反映多次', officer, { status: 'ACCEPTED' });
    await aSharedMatter(...named((place) => `${place}水压低洗不了澡`, '翠竹苑', '紫金苑', '清湖苑'));
    const { id } = (await holding(mine)) ?? { id: '' };

    await app.as(officer).mutate(WATCH, { problemId: id, watch: true });
    await app.as(secretariat).mutate(REFRESH);

    expect((await cards(officer))[0]).toMatchObject({ id, viewerWatches: true });
    expect(await holding(mine)).toMatchObject({ viewerWatches: false });
    await expect(app.as(await aDirector(app)).mutate(WATCH, { problemId: id, watch: true })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await app.as(officer).mutate(WATCH, { problemId: id, watch: false });
    expect((await cards(officer))[0]).toMatchObject({ viewerWatches: false });
  });

  it('is the secretariat’s to change', async () => {
    const [topic] = await aSharedMatter(...named((place) => `${place}早市收摊不清扫`, '松岭苑', '竹溪苑', '稻香苑'));
    const { id } = (await holding(topic)) ?? { id: '' };
    for (const [act, variables] of [
      [DISMISS, { input: { problemId: id, reason: '不必' } }],
      [RESTORE, { problemId: id }],
      [SPLIT, { input: { problemId: id, kind: 'TOPIC', recordId: topic } }],
      [ADD_EVIDENCE, { input: { problemId: id, topicNumber: 'S-1' } }],
      [MERGE, { problemId: id, intoId: topic }],
    ] as const)
      await expect(app.as(await aLeader(app)).mutate(act, variables)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await app.as(south).query(CARDS, { dismissed: false })).commonProblems.viewerCanEdit).toBe(false);
    expect(await app.auditTrail({ id })).toEqual([]);
  });

  it('is dismissed by the first of two at once; the slower one sees the reason that stands', async () => {
    const [topic] = await aSharedMatter(...named((place) => `${place}公厕夜里锁门`, '松岭苑', '竹溪苑', '稻香苑'));
    const { id } = (await holding(topic)) ?? { id: '' };
    const dismisses = (reason: string) =>
      app
        .as(secretariat)
        .mutate(DISMISS, { input: { problemId: id, reason } })
        .then(({ dismissProblem }) => dismissProblem);
    for (const order of eitherFirst('已经在办', '不必')) {
      const row = await heldRow(app, 'common_problem', id);
      expect(await inOrder(row, order, dismisses)).toEqual(['done', 'CONFLICT']);
      expect(await tableRow(app, 'common_problem', id)).toMatchObject({ dismiss_reason: order[0] });
      // The same again is no other opinion.
      expect(await refusalOf(dismisses(order[0]))).toBe('done');
      await app.as(secretariat).mutate(RESTORE, { problemId: id });
    }
    expect(await app.auditTrail({ id })).toEqual(
      ['problemDismissed', 'problemRestored', 'problemDismissed', 'problemRestored'].map((type) => `search.${type}`),
    );
  });
});

describe('the dictionary', () => {
  it('takes a word in, once, leaves a trace and lets it go', async () => {
    const { addDictionaryTerm } = await app
      .as(secretariat)
      .mutate(ADD, { input: { term: '  摩配大市场 ', note: '城南' } });
    expect(addDictionaryTerm).toMatchObject({ __typename: 'DictionaryWord', term: '摩配大市场', note: '城南' });
    expect(await app.auditTrail({ id: addDictionaryTerm.id })).toEqual(['search.dictionaryTermAdded']);

    const again = await app.as(secretariat).mutate(ADD, { input: { term: '摩配大市场' } });
    expect(again.addDictionaryTerm).toMatchObject({ code: 'TERM_KNOWN' });
    const { dictionary } = await app.as(south).query(DICTIONARY);
    const kept = dictionary.terms.map(({ term }: { term: string }) => term);
    expect(dictionary.viewerCanEdit).toBe(false);
    // The terms that recur everywhere are there from the start.
    expect(kept).toEqual(expect.arrayContaining(['摩配大市场', '路灯', '充电棚']));

    await app.as(secretariat).mutate(REMOVE, { id: addDictionaryTerm.id });
    expect((await app.as(secretariat).query(DICTIONARY)).dictionary.terms).toHaveLength(kept.length - 1);
    await expect(app.as(secretariat).mutate(REMOVE, { id: addDictionaryTerm.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('cuts the records anew that hold a word, and finds them by it as before', async () => {
    const id = await aTopic('摩配坊夜市占道', '摩配坊夜市天天占道');
    await indexed();
    const words = async () =>
      (
        await app.app.database.pool.query(
          "select fingerprint->'words' as words from search_entry where record_id = $1",
          [id],
        )
      ).rows[0].words.map(([word]: [string]) => word);
    expect(await words()).not.toContain('摩配坊');

    await app.as(secretariat).mutate(ADD, { input: { term: '摩配坊' } });
    await app.app.settled();

    expect(await words()).toContain('摩配坊');
    expect((await titles(secretariat, '摩配坊'))[0]).toBe('摩配坊夜市占道');
  });

  it.each(['水', '两个 词', '逗,号', '长'.repeat(21)])('refuses %j, which is no word', async (term) => {
    const { addDictionaryTerm } = await app.as(secretariat).mutate(ADD, { input: { term } });
    expect(addDictionaryTerm).toMatchObject({ __typename: 'SearchRefusal', code: 'NOT_A_WORD' });
  });

  it('is the house’s to edit', async () => {
    await expect(app.as(south).mutate(ADD, { input: { term: '词语' } })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.as(await aMember(app)).query(DICTIONARY)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('takes the same word from two at once a single time', async () => {
    // The first has written its word and cannot end.
    const trail = await heldTrail(app);
    const adds = () =>
      app
        .as(secretariat)
        .mutate(ADD, { input: { term: '同时来的词' } })
        .then(({ addDictionaryTerm }) => addDictionaryTerm);
    expect(await inOrder(trail, [1, 2], adds)).toEqual(['done', 'TERM_KNOWN']);
  });
});

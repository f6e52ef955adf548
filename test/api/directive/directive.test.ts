import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { partsOf } from '../../../server/src/modules/commitment/archive/archive-parts.js';
import { remind } from '../../../server/src/modules/notice/remind.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, type Following, house, rowsOf } from '../../support/commitment.js';
import { heldRow, inTurn } from '../../support/locks.js';
import { jobContext, kindsOf, toldTo } from '../../support/notices.js';
import {
  type AccountHolder,
  aDepartmentOfficer,
  aLeader,
  aLiaisonOfficer,
  anonymous,
  aSecretariat,
  type Person,
} from '../../support/people.js';

const act = (name: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { answer: ${name}(input: $input) {
    __typename ... on DirectiveChanged { id } ... on DirectiveRefusal { code } } }`;
const One = `query ($id: ID!) { directive(id: $id) { id version status consultationTitle consultationTakenDown committeeName words
  dueOn workingDaysLeft leaderName correctionNumber corrections { field saidBefore reason } withdrawnReason answeredAt
  viewerCanCorrect viewerCanWithdraw answers { id version office name words answeredByName correctionNumber
    corrections { field saidBefore } viewerCanAnswer viewerCanCorrect } } }`;
const OfConsultation =
  'query ($id: ID!) { directivesOf(consultationId: $id) { viewerCanWrite departments { id } directives { id } } }';
const Listed =
  'query ($filter: DirectiveFilter) { directives(filter: $filter, first: 100) { totalCount nodes { id status } } }';
const Stuck = 'query { stuckConsultations { id because since workingDays directed } }';
const Found = 'query ($text: String!) { search(text: $text, kinds: [DIRECTIVE], first: 20) { nodes { recordId } } }';
const Works = 'query { worklist { lines { kind recordId office } } }';

const NOW = '2026-03-02T01:00:00Z';
let app: TestApp;
let leader: AccountHolder;
let secretariat: AccountHolder;
let of: Following;
let consultationId: string;
beforeAll(async () => {
  app = await anApp({ now: NOW });
  [leader, secretariat] = [await aLeader(app), await aSecretariat(app)];
});
beforeEach(async () => {
  app.clock.set(NOW);
  of = await aCommitment(app, { dueOn: '2026-06-30' });
  [{ id: consultationId }] = (await rowsOf<{ id: string }>(
    app,
    'select consultation_id as id from commitment where id = $1',
    [of.id],
  )) as [{ id: string }];
});
afterAll(() => app?.close());

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly answers: {
    readonly id: string;
    readonly version: number;
    readonly office: string;
    readonly words: string;
  }[];
}
const run = async (by: Person, name: string, input: object) =>
  (await app.as(by).mutate(act(name), { input })).answer as { __typename: string; id: string; code?: string };
const one = async (by: Person, id: string) => (await app.as(by).query(One, { id })).directive as Shown;
const write = (more: object = {}, by: Person = leader) =>
  run(by, 'writeDirective', {
    ...{ consultationId, words: '月底前必须开成，请说明为何拖延', dueOn: '2026-03-09' },
    ...{ toCommittee: true, toSecretariat: false, departmentIds: [] },
    ...more,
  });
const given = async (more: object = {}) => (await write(more)).id;
const answer = async (by: Person, id: string, office: string, more: object = {}) => {
  const { version, answers } = await one(leader, id);
  const found = answers.find((each) => each.office === office);
  const input = {
    answerId: found?.id,
    version: found?.version,
    directiveVersion: version,
    words: '定在下周三',
    ...more,
  };
  return run(by, 'answerDirective', input);
};
const listed = async (by: Person, filter: object = {}): Promise<string[]> =>
  (await app.as(by).query(Listed, { filter })).directives.nodes.map((node: { id: string }) => node.id);
const told = async (person: AccountHolder) => kindsOf(await toldTo(app, person));
const waits = async (by: Person): Promise<string[]> => {
  const { lines } = (await app.as(by).query(Works)).worklist as { lines: { kind: string; recordId: string }[] };
  return lines.filter(({ kind }) => kind === 'DIRECTIVE_TO_ANSWER').map(({ recordId }) => recordId);
};
const trail = async (id: string) => {
  await app.app.settled();
  return app.auditTrail({ id });
};

describe('a directive', () => {
  it('is told to those it is given to, waits in their list, and comes back to the leader as an answer in words', async () => {
    const id = await given({ toSecretariat: true, departmentIds: [of.department.department.id] });
    for (const person of [of.officer, secretariat, of.department]) {
      expect(await told(person)).toContain('DIRECTIVE_GIVEN');
      expect(await waits(person)).toHaveLength(1);
    }
    expect(await waits(leader)).toEqual([]);
    expect(await answer(of.officer, id, 'COMMITTEE')).toMatchObject({ __typename: 'DirectiveChanged' });
    expect(await waits(of.officer)).toEqual([]);
    expect(await one(leader, id)).toMatchObject({ status: 'WAITING', answeredAt: null, workingDaysLeft: 5 });
    await answer(secretariat, id, 'SECRETARIAT');
    await answer(of.department, id, 'DEPARTMENT', { words: '我局派人参加' });
    const shown = await one(leader, id);
    expect(shown).toMatchObject({ status: 'ANSWERED', workingDaysLeft: null, leaderName: leader.name });
    expect(shown.answers.map(({ words }) => words)).toEqual(['定在下周三', '定在下周三', '我局派人参加']);
    expect(await told(leader)).toEqual(expect.arrayContaining(['DIRECTIVE_ANSWERED']));
    expect(await trail(id)).toEqual(expect.arrayContaining(['directive.written', 'directive.answered']));
  });

  it('stands in the lists of those who lead and on the consultation, with what does not go on', async () => {
    const id = await given();
    expect(await listed(leader, { status: 'WAITING' })).toContain(id);
    expect(await listed(leader, { status: 'ANSWERED' })).not.toContain(id);
    const standing = async (person: Person) =>
      (await app.as(person).query(OfConsultation, { id: consultationId })).directivesOf;
    expect(await standing(leader)).toMatchObject({ viewerCanWrite: true, directives: [{ id }] });
    for (const person of [secretariat, of.officer])
      expect(await standing(person)).toEqual({ viewerCanWrite: false, departments: [], directives: [{ id }] });
    expect(await standing(of.department)).toBeNull();
    await app.app.database.pool.query(
      `update consultation set status = 'NOTIFIED', starts_at = '2026-02-25T01:00:00Z' where id = $1`,
      [consultationId],
    );
    const stuck = (await app.as(leader).query(Stuck)).stuckConsultations;
    expect(stuck).toContainEqual({
      ...{ id: consultationId, because: 'DAY_PASSED', since: '2026-02-25', workingDays: 4, directed: true },
    });
    await answer(of.officer, id, 'COMMITTEE');
    expect(await listed(leader, { status: 'ANSWERED' })).toContain(id);
  });

  it('is in the list of those whose business it is, by status, committee and lateness, and in no other', async () => {
    const id = await given({ departmentIds: [of.department.department.id] });
    const other = await given();
    for (const person of [leader, secretariat, of.officer])
      expect(await listed(person)).toEqual(expect.arrayContaining([id, other]));
    expect(await listed(of.department)).toEqual([id]);
    for (const person of [await aDepartmentOfficer(app), await aLiaisonOfficer(app)])
      expect(await listed(person)).toEqual([]);
    const ofCommittee = { committeeId: of.officer.committee.id };
    expect(await listed(secretariat, { ...ofCommittee, late: true })).toEqual([]);
    app.clock.set('2026-03-10T01:00:00Z');
    expect(await listed(secretariat, { ...ofCommittee, late: true })).toEqual([other, id]);
    await answer(of.officer, other, 'COMMITTEE');
    expect(await listed(secretariat, { ...ofCommittee, late: true })).toEqual([id]);
    expect(await listed(secretariat, { ...ofCommittee, status: 'ANSWERED' })).toEqual([other]);
    expect(await listed(secretariat, { committeeId: randomUUID() })).toEqual([]);
    await expect(listed(of.follower)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is written once for one press, and by two leaders at once as two', async () => {
    const clientMutationId = randomUUID();
    const [first, second] = [await write({ clientMutationId }), await write({ clientMutationId })];
    expect(second).toEqual(first);
    const other = await aLeader(app);
    const held = await heldRow(app, 'consultation', consultationId);
    const [mine, theirs] = await inTurn(held, write, () => write({}, other));
    expect(mine.id).not.toBe(theirs.id);
    expect(await one(other, mine.id)).toMatchObject({ viewerCanCorrect: false, viewerCanWithdraw: false });
  });
});

describe('what it refuses', () => {
  it('nobody addressed, a day that is over, a department without a seat, no words', async () => {
    const stranger = await aDepartmentOfficer(app);
    expect(await write({ toCommittee: false })).toMatchObject({ code: 'NOBODY_ADDRESSED' });
    expect(await write({ dueOn: '2026-03-01' })).toMatchObject({ code: 'DAY_PAST' });
    expect(await write({ departmentIds: [stranger.department.id] })).toMatchObject({ code: 'DEPARTMENT_NOT_INVITED' });
    await expect(write({ words: ' ' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(write({ words: '字'.repeat(1001) })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(write({ consultationId: randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('an answer in another’s place, by strangers, a second time, over other words, and of one’s own directive', async () => {
    const id = await given();
    for (const person of [leader, secretariat])
      await expect(answer(person, id, 'COMMITTEE')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    for (const person of [of.department, of.follower, await aDepartmentOfficer(app)])
      await expect(answer(person, id, 'COMMITTEE')).rejects.toMatchObject({
        code: person === of.follower ? 'FORBIDDEN' : 'NOT_FOUND',
      });
    await expect(answer(anonymous, id, 'COMMITTEE')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const { version } = await one(leader, id);
    await run(leader, 'correctDirective', {
      directiveId: id,
      version,
      words: '请下周说明',
      dueOn: null,
      reason: '改期',
    });
    await expect(answer(of.officer, id, 'COMMITTEE', { directiveVersion: version })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await answer(of.officer, id, 'COMMITTEE');
    expect(await answer(of.officer, id, 'COMMITTEE')).toMatchObject({ code: 'ALREADY_ANSWERED' });
    const both = await given({ toCommittee: false, toSecretariat: true });
    await app.app.database.pool.query('update directive set written_by = $1 where id = $2', [
      secretariat.accountId,
      both,
    ]);
    expect(await answer(secretariat, both, 'SECRETARIAT')).toMatchObject({ code: 'OWN_DIRECTIVE' });
    expect(await waits(secretariat)).not.toContain((await one(leader, both)).answers[0]?.id);
  });
});

describe('ways back', () => {
  it('is corrected by its leader alone, numbered, with what it said before; those it was given to hear of it', async () => {
    const id = await given();
    const words = { directiveId: id, version: 1, words: '请两周内开成', dueOn: '2026-03-16', reason: '宽限一周' };
    await expect(run(await aLeader(app), 'correctDirective', words)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(run(leader, 'correctDirective', { ...words, version: 7 })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await run(leader, 'correctDirective', { ...words, dueOn: '2026-03-01' })).toMatchObject({
      code: 'DAY_PAST',
    });
    expect(await run(leader, 'correctDirective', words)).toMatchObject({ __typename: 'DirectiveChanged' });
    expect(await run(leader, 'correctDirective', { ...words, version: 2 })).toMatchObject({ code: 'NOTHING_CHANGED' });
    const shown = await one(of.officer, id);
    expect(shown).toMatchObject({ correctionNumber: 1, words: '请两周内开成', dueOn: '2026-03-16' });
    expect(shown).toMatchObject({ corrections: expect.arrayContaining([expect.objectContaining({ field: 'text' })]) });
    expect(await told(of.officer)).toContain('DIRECTIVE_CORRECTED');
    expect(await trail(id)).toContain('directive.corrected');
  });

  it('is withdrawn while nobody has answered, and after that only corrected', async () => {
    const id = await given();
    await expect(
      run(secretariat, 'withdrawDirective', { directiveId: id, version: 1, reason: '替领导撤' }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await run(leader, 'withdrawDirective', { directiveId: id, version: 1, reason: '已当面说过' })).toMatchObject(
      {
        __typename: 'DirectiveChanged',
      },
    );
    expect(await one(of.officer, id)).toMatchObject({ status: 'WITHDRAWN', withdrawnReason: '已当面说过' });
    expect(await waits(of.officer)).toEqual([]);
    expect(await told(of.officer)).toContain('DIRECTIVE_WITHDRAWN');
    expect(await answer(of.officer, id, 'COMMITTEE')).toMatchObject({ code: 'WITHDRAWN' });
    const words = { directiveId: id, version: 2, words: '再写', dueOn: null, reason: '改' };
    expect(await run(leader, 'correctDirective', words)).toMatchObject({ code: 'WITHDRAWN' });
    const other = await given();
    await answer(of.officer, other, 'COMMITTEE');
    expect(await run(leader, 'withdrawDirective', { directiveId: other, version: 1, reason: '撤' })).toMatchObject({
      code: 'ANSWER_STANDS',
    });
    expect(await run(leader, 'correctDirective', { ...words, directiveId: other, version: 1 })).toMatchObject({
      __typename: 'DirectiveChanged',
    });
    expect(await trail(id)).toContain('directive.withdrawn');
  });

  it('puts an answer right under a number, and the leader hears of it', async () => {
    const id = await given();
    const correct = async (more: object = {}) => {
      const [first] = (await one(leader, id)).answers;
      const input = { answerId: first?.id, version: first?.version, words: '定在下周四', reason: '会场冲突', ...more };
      return run(of.officer, 'correctDirectiveAnswer', input);
    };
    expect(await correct()).toMatchObject({ code: 'NOT_ANSWERED' });
    await answer(of.officer, id, 'COMMITTEE');
    await expect(correct({ version: 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await correct()).toMatchObject({ __typename: 'DirectiveChanged' });
    expect(await correct()).toMatchObject({ code: 'NOTHING_CHANGED' });
    expect(await one(leader, id)).toMatchObject({
      answers: [{ words: '定在下周四', correctionNumber: 1, corrections: [{ saidBefore: '定在下周三' }] }],
    });
    expect(await told(leader)).toContain('DIRECTIVE_ANSWER_CORRECTED');
    expect(await trail(id)).toContain('directive.answerCorrected');
  });

  it('answered first, it is not withdrawn any more; two clerks at once answer once', async () => {
    const id = await given();
    const held = await heldRow(app, 'directive', id);
    const answered = answer(of.officer, id, 'COMMITTEE');
    await held.waitedForBy(1);
    const withdrawn = run(leader, 'withdrawDirective', { directiveId: id, version: 1, reason: '撤' });
    await held.waitedForBy(2);
    await held.release();
    expect(await answered).toMatchObject({ __typename: 'DirectiveChanged' });
    expect(await withdrawn).toMatchObject({ code: 'ANSWER_STANDS' });
    const other = await given();
    const again = await heldRow(app, 'directive', other);
    const first = answer(of.officer, other, 'COMMITTEE', { words: '我先答' });
    await again.waitedForBy(1);
    const second = answer(of.officer, other, 'COMMITTEE', { words: '我后答' });
    await again.waitedForBy(2);
    await again.release();
    expect(await first).toMatchObject({ __typename: 'DirectiveChanged' });
    expect(await second).toMatchObject({ code: 'ALREADY_ANSWERED' });
    expect((await one(leader, other)).answers[0]?.words).toBe('我先答');
  });
});

it('reminds those who owe it before its day, and them and the leader after it; each once', async () => {
  const id = await given({ dueOn: '2026-03-04' });
  const run = () => remind(jobContext(app));
  app.clock.set('2026-03-03T01:00:00Z');
  await run();
  expect(await told(of.officer)).toContain('DIRECTIVE_DUE_SOON');
  expect(await told(leader)).not.toContain('DIRECTIVE_NOT_ANSWERED');
  app.clock.set('2026-03-06T01:00:00Z');
  await run();
  await run();
  expect((await told(of.officer)).filter((kind) => kind === 'DIRECTIVE_OVERDUE')).toHaveLength(1);
  expect((await told(leader)).filter((kind) => kind === 'DIRECTIVE_NOT_ANSWERED')).toHaveLength(1);
  expect(await one(leader, id)).toMatchObject({ workingDaysLeft: -2 });
});

it('of a consultation that was taken down says nothing to a department, and everything to those who answer for it', async () => {
  const departmentIds = [of.department.department.id];
  const id = await given({ departmentIds });
  await app.as(secretariat).mutate(`mutation ($input: TakeDownInput!) { takeDown(input: $input) { __typename } }`, {
    input: { kind: 'CONSULTATION', consultationId, recordId: consultationId, reason: '涉及隐私' },
  });
  expect(await one(leader, id)).toMatchObject({ consultationTakenDown: true, words: '月底前必须开成，请说明为何拖延' });
  const seen = await one(of.department, id);
  expect(JSON.stringify(seen)).not.toContain('月底前');
  expect(await answer(of.department, id, 'DEPARTMENT')).toMatchObject({ __typename: 'DirectiveChanged' });
});

it('is found by those who lead and by the staff of its committee, by its words and its answers, and by nobody else', async () => {
  const id = await given({ words: '请说清苇塘栈桥卡在哪里', departmentIds: [of.department.department.id] });
  await answer(of.officer, id, 'COMMITTEE', { words: '卡在鹭洲围堰没有批' });
  await app.app.settled();
  const found = async (by: Person, text: string) =>
    (await app.as(by).query(Found, { text })).search.nodes.map(({ recordId }: { recordId: string }) => recordId);
  for (const text of ['苇塘栈桥', '鹭洲围堰'])
    for (const person of [leader, secretariat, of.officer]) expect(await found(person, text)).toEqual([id]);
  for (const person of [of.department, of.follower, await aLiaisonOfficer(app), await aDepartmentOfficer(app)])
    expect(await found(person, '苇塘栈桥')).toEqual([]);
});

it('lies in the archive of its consultation in a file of its own, without telephones, and without what was taken down', async () => {
  const archived = async (path: string) => {
    const found = (await partsOf(house(app), consultationId)).find((part) => part.path === path);
    return found && String(await found.bytes());
  };
  expect(await archived('directives.json')).toBeUndefined();
  const id = await given({
    words: '请在 13812345678 上回我，月底前开成',
    departmentIds: [of.department.department.id],
  });
  await answer(of.officer, id, 'COMMITTEE');
  const text = await archived('directives.json');
  expect(JSON.parse(text as string)).toMatchObject([
    {
      ...{ leader: leader.name, words: '请在 [电话] 上回我，月底前开成', dueOn: '2026-03-09', withdrawnAt: null },
      answers: [
        { who: 'COMMITTEE', words: '定在下周三' },
        { who: of.department.department.shortName, words: null },
      ],
    },
  ]);
  expect(await archived('record.json')).not.toContain('月底前开成');
  await app.as(secretariat).mutate(`mutation ($input: TakeDownInput!) { takeDown(input: $input) { __typename } }`, {
    input: { kind: 'CONSULTATION', consultationId, recordId: consultationId, reason: '涉及隐私' },
  });
  expect(await archived('directives.json')).toBeUndefined();
});

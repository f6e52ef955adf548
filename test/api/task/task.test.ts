import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Role } from '../../../server/src/kernel/viewer.js';
import { reckonPoints } from '../../../server/src/modules/duty/points/keep-points.js';
import { remind } from '../../../server/src/modules/notice/remind.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow, inOrder } from '../../support/locks.js';
import { jobContext, kindsOf, toldTo } from '../../support/notices.js';
import {
  type AccountHolder,
  aLeader,
  aLiaisonOfficer,
  aMember,
  aSecretariat,
  type CommitteeOfficer,
  givePost,
  type Person,
  type SignedMember,
} from '../../support/people.js';

const act = (name: string, input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) {
    __typename ... on TaskChanged { id } ... on TaskRefusal { code } } }`;
const INPUTS: Readonly<Record<string, string>> = {
  restoreTask: 'CancelTaskInput',
  takeTaskDecisionBack: 'TakeTaskBackInput',
};
const One = `query ($id: ID!) { task(id: $id) { id version title words wanted dueOn corrections { field saidBefore saysNow reason }
  viewerCanCorrect parts { id version status late committeeId dueOn askedDueOn counted report decisionWords cancelledReason
    records { recordId stands elsewhere } helpers { memberId words byOthers declinedReason viewerCanTell viewerCanDecline
      corrections { field saidBefore } } steps { kind words day } corrections { field saidBefore }
    viewerCanReceive viewerCanReport viewerCanTakeBack viewerCanJudge viewerCanCancel viewerCanRestore viewerCanSetDay
    viewerCanTakeDecisionBack viewerCanNameHelpers } } }`;
const List = `query ($filter: TaskFilter) { tasks(filter: $filter, first: 50) { totalCount nodes { id parts received reported
  accepted late status dueOn } } }`;
const Choices = `query ($id: ID!) { taskChoices(partId: $id) { records { kind recordId title elsewhere } members { id } } }`;
const Counts = `query ($id: ID) { taskCounts(from: "2026-01-01", to: "2026-12-31", committeeId: $id) { committeeId given accepted late } }`;
const File = `query { dutyFile(year: 2026) { lines { kind opens opensId note people points { credited } } } }`;
const Works = 'query { worklist { lines { kind recordId } } }';

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
const NOW = '2026-03-02T01:00:00Z';
const DUE = '2026-03-31';

let app: TestApp;
let secretariat: AccountHolder;
let leader: AccountHolder;
let officer: CommitteeOfficer;
let member: SignedMember;
let friend: SignedMember;
beforeAll(async () => {
  app = await anApp({ now: NOW });
  secretariat = await aSecretariat(app);
  leader = await aLeader(app);
});
beforeEach(async () => {
  app.clock.set(NOW);
  officer = await aLiaisonOfficer(app);
  member = await aMember(app, { committee: officer.committee });
  friend = await aMember(app, { committee: officer.committee });
});
afterAll(() => app?.close());

const run = async (by: Person, name: string, input: object) =>
  (await app.as(by).mutate(act(name, INPUTS[name]), { input })).answer as {
    __typename: string;
    id: string;
    code?: string;
  };
const one = async (by: Person, id: string) => (await app.as(by).query(One, { id })).task;
const partOf = async (id: string, by: Person = secretariat, of: CommitteeOfficer = officer) =>
  (await one(by, id)).parts.find((part: { committeeId: string }) => part.committeeId === of.committee.id);
const words = (more: object = {}) => ({
  ...{ title: '走访企业', words: '每个联络委走访企业，听取意见', ask: 'WORDS', wanted: null, startsOn: '2026-03-01' },
  ...{ dueOn: DUE, committeeIds: [officer.committee.id], fileIds: [] },
  ...more,
});
const give = async (more: object = {}) => (await run(secretariat, 'giveTask', words(more))).id;
const received = async (more: object = {}) => {
  const id = await give(more);
  await run(officer, 'receiveTask', { partId: (await partOf(id)).id });
  return id;
};
const on = async (id: string) => {
  const { id: partId, version } = await partOf(id);
  return { partId, version };
};
const report = async (id: string, more: object = {}) =>
  run(officer, 'reportTask', { ...(await on(id)), report: '走访了三家企业', records: [], ...more });
const judge = async (by: Person, id: string, accept: boolean, more: object = {}) =>
  run(by, 'judgeTask', { ...(await on(id)), accept, words: accept ? null : '请补充意见', dueOn: null, ...more });
const name = async (id: string, ...people: readonly SignedMember[]) =>
  run(officer, 'nameTaskHelpers', { ...(await on(id)), memberIds: people.map((one) => one.member.id) });
const tell = async (by: Person, id: string, said: string, memberId: string | null = null) =>
  run(by, 'tellTaskPart', { partId: (await partOf(id)).id, memberId, words: said });
const told = async (person: AccountHolder) => kindsOf(await toldTo(app, person));
const waits = async (by: Person, kind: string): Promise<string[]> => {
  const { lines } = (await app.as(by).query(Works)).worklist as { lines: { kind: string; recordId: string }[] };
  return lines.filter((line) => line.kind === kind).map(({ recordId }) => recordId);
};
const refusedAs = (promise: Promise<unknown>, code: string) => expect(promise).rejects.toMatchObject({ code });
/** Field research of the committee that was held. */
const aTrip = async (startsOn = '2026-03-02') => {
  const input = {
    ...{ kind: 'FIELD_RESEARCH', led: 'OFFICE', committeeId: officer.committee.id, title: '看企业', purpose: '听意见' },
    ...{ places: '园区', startsOn, endsOn: startsOn, memberIds: [member.member.id] },
  };
  const plan = `mutation ($input: PlanResearchTripInput!) { answer: planResearchTrip(input: $input) { ... on ResearchChanged { id } } }`;
  const { id } = (await app.as(officer).mutate(plan, { input })).answer;
  const note = `mutation ($input: NoteResearchPresenceInput!) { answer: noteResearchPresence(input: $input) { __typename } }`;
  await app.as(officer).mutate(note, { input: { tripId: id, version: 1, memberIds: [member.member.id] } });
  return id as string;
};
const named = (recordId: string) => ({ kind: 'RESEARCH', recordId });

describe('a task', () => {
  it('is given to several committees, each of which is told and says that it has it', async () => {
    const other = await aLiaisonOfficer(app);
    const id = await give({ committeeIds: [officer.committee.id, other.committee.id] });
    expect((await one(leader, id)).parts).toHaveLength(2);
    expect((await one(officer, id)).parts).toHaveLength(1);
    expect(await told(officer)).toContain('TASK_GIVEN');
    const { id: partId } = await partOf(id);
    expect(await waits(officer, 'TASK_TO_RECEIVE')).toEqual([partId]);
    await run(officer, 'receiveTask', { partId });
    expect(await waits(officer, 'TASK_TO_RECEIVE')).toEqual([]);
    expect(await waits(officer, 'TASK_TO_REPORT')).toEqual([partId]);
    expect((await app.as(secretariat).query(List, { filter: null })).tasks.nodes[0]).toMatchObject({
      ...{ id, parts: 2, received: 1, reported: 0, accepted: 0, late: 0, status: null },
    });
    expect((await app.as(officer).query(List, { filter: null })).tasks.nodes[0]).toMatchObject({
      ...{ id, parts: 1, status: 'RECEIVED', dueOn: DUE },
    });
    expect(await run(officer, 'receiveTask', { partId })).toMatchObject({ code: 'ALREADY_RECEIVED' });
    expect((await app.auditTrail()).slice(-3)).toEqual(['task.given', 'task.given', 'task.received']);
  });

  it('is given by nobody else, is nothing to strangers, and a key counts once', async () => {
    for (const by of [officer, member, leader]) await refusedAs(run(by, 'giveTask', words()), 'FORBIDDEN');
    const id = await give();
    const stranger = await aLiaisonOfficer(app);
    expect(await one(stranger, id)).toBeNull();
    expect(await one(member, id)).toBeNull();
    const partId = (await partOf(id)).id;
    await refusedAs(run(stranger, 'receiveTask', { partId }), 'NOT_FOUND');
    await refusedAs(run(secretariat, 'receiveTask', { partId }), 'FORBIDDEN');
    await refusedAs(app.as(stranger).query(Choices, { id: partId }), 'NOT_FOUND');
    const clientMutationId = randomUUID();
    const first = await run(secretariat, 'giveTask', words({ clientMutationId }));
    expect(await run(secretariat, 'giveTask', words({ clientMutationId }))).toEqual(first);
  });

  it('says what is wrong with what it asks', async () => {
    const bad = (more: object) => refusedAs(run(secretariat, 'giveTask', words(more)), 'BAD_USER_INPUT');
    await bad({ title: ' ' });
    await bad({ committeeIds: [] });
    await bad({ committeeIds: [randomUUID()] });
    await bad({ ask: 'RESEARCH', wanted: 0 });
    await bad({ ask: 'RESEARCH', wanted: null });
    await bad({ startsOn: '2026-04-01' });
    expect(await run(secretariat, 'giveTask', words({ startsOn: '2026-01-01', dueOn: '2026-02-01' }))).toMatchObject({
      code: 'DAY_PASSED',
    });
  });

  it('is put right with what it said kept, and given to more committees', async () => {
    const id = await received();
    await name(id, member);
    const other = await aLiaisonOfficer(app);
    const { version } = await one(secretariat, id);
    const input = words({
      taskId: id,
      version,
      dueOn: '2026-04-15',
      committeeIds: [officer.committee.id, other.committee.id],
    });
    await run(secretariat, 'correctTask', { ...input, reason: '多给两周' });
    const now = await one(secretariat, id);
    expect(now.corrections).toEqual([{ field: 'dueOn', saidBefore: DUE, saysNow: '2026-04-15', reason: '多给两周' }]);
    expect(now.parts.map(({ dueOn }: { dueOn: string }) => dueOn)).toEqual(['2026-04-15', '2026-04-15']);
    expect(await told(officer)).toContain('TASK_CORRECTED');
    expect(await told(member)).toContain('TASK_CORRECTED');
    expect(await told(other)).toContain('TASK_GIVEN');
    await refusedAs(run(secretariat, 'correctTask', { ...input, reason: '再改', title: '别的' }), 'CONFLICT');
    const same = { ...input, version: now.version, reason: '没改' };
    expect(await run(secretariat, 'correctTask', same)).toMatchObject({ code: 'NOTHING_CHANGED' });
    await report(id);
    expect(await run(secretariat, 'correctTask', { ...same, ask: 'RESEARCH', wanted: 2 })).toMatchObject({
      code: 'HAS_REPORTS',
    });
    await refusedAs(run(officer, 'correctTask', same), 'FORBIDDEN');
  });

  it('is called off for a committee, and asked for again where it stood', async () => {
    const id = await received();
    const { partId } = await on(id);
    const input = { taskId: id, partIds: [partId], reason: '合并到另一项' };
    await refusedAs(run(officer, 'cancelTask', input), 'FORBIDDEN');
    await refusedAs(run(secretariat, 'cancelTask', { ...input, partIds: [] }), 'BAD_USER_INPUT');
    await refusedAs(run(secretariat, 'cancelTask', { ...input, partIds: [randomUUID()] }), 'BAD_USER_INPUT');
    expect(await run(secretariat, 'restoreTask', input)).toMatchObject({ code: 'NOT_CANCELLED' });
    await run(secretariat, 'cancelTask', input);
    expect(await partOf(id, officer)).toMatchObject({
      status: 'CANCELLED',
      cancelledReason: '合并到另一项',
      late: false,
    });
    expect(await told(officer)).toContain('TASK_CANCELLED');
    expect(await waits(officer, 'TASK_TO_REPORT')).toEqual([]);
    expect(await report(id)).toMatchObject({ code: 'CANCELLED' });
    expect((await app.as(secretariat).query(Counts, { id: officer.committee.id })).taskCounts).toMatchObject([
      { given: 0 },
    ]);
    await run(secretariat, 'restoreTask', { ...input, reason: '还是要办' });
    expect(await partOf(id, officer)).toMatchObject({ status: 'RECEIVED', cancelledReason: null });
    expect(await told(officer)).toContain('TASK_RESTORED');
  });
});

describe('a later day', () => {
  const ask = async (id: string, dueOn = '2026-04-30') =>
    run(officer, 'askTaskExtension', { ...(await on(id)), dueOn, reason: '企业停产检修' });

  it('is asked for with a reason, and given or refused', async () => {
    const id = await received();
    expect(await ask(id, DUE)).toMatchObject({ code: 'DAY_NOT_LATER' });
    await ask(id);
    expect(await told(secretariat)).toContain('TASK_EXTENSION_ASKED');
    const { partId, version } = await on(id);
    expect(await waits(secretariat, 'TASK_EXTENSION_TO_DECIDE')).toContain(partId);
    await refusedAs(run(officer, 'setTaskDay', { partId, version, dueOn: '2026-04-30', words: '同意' }), 'FORBIDDEN');
    await run(secretariat, 'setTaskDay', { partId, version, dueOn: null, words: '不影响走访' });
    expect(await partOf(id)).toMatchObject({ dueOn: DUE, askedDueOn: null });
    expect(await told(officer)).toContain('TASK_EXTENSION_REFUSED');
    expect(await run(secretariat, 'setTaskDay', { ...(await on(id)), dueOn: null, words: '又' })).toMatchObject({
      code: 'NOT_ASKED',
    });
    await ask(id);
    await run(secretariat, 'setTaskDay', { ...(await on(id)), dueOn: '2026-04-30', words: '同意' });
    expect(await partOf(id)).toMatchObject({ dueOn: '2026-04-30', askedDueOn: null });
    expect(await told(officer)).toContain('TASK_DAY_SET');
    // Set wrongly, it is set anew.
    await run(secretariat, 'setTaskDay', { ...(await on(id)), dueOn: '2026-04-20', words: '看错了' });
    expect((await partOf(id)).steps.map(({ kind, day }: { kind: string; day: string | null }) => [kind, day])).toEqual([
      ...[
        ['GIVEN', DUE],
        ['RECEIVED', null],
        ['EXTENSION_ASKED', '2026-04-30'],
        ['EXTENSION_REFUSED', null],
      ],
      ...[
        ['EXTENSION_ASKED', '2026-04-30'],
        ['DAY_SET', '2026-04-30'],
        ['DAY_SET', '2026-04-20'],
      ],
    ]);
  });

  it('is asked for no more when that is taken back', async () => {
    const id = await received();
    await ask(id);
    await run(officer, 'takeTaskBack', { ...(await on(id)), reason: '能按期' });
    expect(await partOf(id)).toMatchObject({ status: 'RECEIVED', askedDueOn: null });
    expect(await told(secretariat)).toContain('TASK_TAKEN_BACK');
    await run(officer, 'takeTaskBack', { ...(await on(id)), reason: '签错了' });
    expect(await partOf(id)).toMatchObject({ status: 'GIVEN' });
    expect(await run(officer, 'takeTaskBack', { ...(await on(id)), reason: '再' })).toMatchObject({
      code: 'NOTHING_TO_TAKE_BACK',
    });
  });
});

describe('a report', () => {
  it('is counted from the records of the committee, which stand or do not', async () => {
    const early = await aTrip('2026-02-20');
    const id = await received({ ask: 'RESEARCH', wanted: 2 });
    expect(await partOf(id)).toMatchObject({ counted: 0 });
    const [first, second] = [await aTrip(), await aTrip()];
    expect(await partOf(id)).toMatchObject({ counted: 2 });
    const choices = (await app.as(officer).query(Choices, { id: (await on(id)).partId })).taskChoices;
    expect(choices.records.map(({ recordId }: { recordId: string }) => recordId).sort()).toEqual(
      [first, second].sort(),
    );
    await refusedAs(report(id, { records: [named(early)] }), 'BAD_USER_INPUT');
    await refusedAs(report(id, { records: [named(randomUUID())] }), 'BAD_USER_INPUT');
    const elsewhere = await aLiaisonOfficer(app);
    const theirs = await give({ ask: 'RESEARCH', wanted: 1, committeeIds: [elsewhere.committee.id] });
    const { id: theirPart, version } = await partOf(theirs, secretariat, elsewhere);
    await run(elsewhere, 'receiveTask', { partId: theirPart });
    await refusedAs(
      run(elsewhere, 'reportTask', {
        partId: theirPart,
        version: version + 1,
        report: '办了',
        records: [named(first)],
      }),
      'BAD_USER_INPUT',
    );
    await report(id, { records: [named(first)] });
    expect(await partOf(id)).toMatchObject({ status: 'REPORTED', counted: 1 });
    expect(await told(secretariat)).toContain('TASK_REPORTED');
    expect(await waits(secretariat, 'TASK_TO_JUDGE')).toContain((await on(id)).partId);
    // Fewer than asked for are accepted with words only.
    expect(await judge(secretariat, id, true)).toMatchObject({ code: 'FEWER_THAN_WANTED' });
    await report(id, { report: '走访了两次', records: [named(first), named(second)] });
    const corrected = await partOf(id);
    expect(corrected).toMatchObject({ counted: 2, report: '走访了两次' });
    expect(corrected.corrections.map(({ field }: { field: string }) => field).sort()).toEqual(['records', 'report']);
    expect(await told(secretariat)).toContain('TASK_REPORT_CORRECTED');
    expect(await report(id, { report: '走访了两次', records: [named(second), named(first)] })).toMatchObject({
      code: 'NOTHING_CHANGED',
    });
    // What is called off afterwards counts no more, and the same record for two tasks is said.
    await app.app.database.pool.query(
      `update research_trip set cancelled_at = now(), cancelled_reason = '没去' where id = $1`,
      [second],
    );
    expect(await partOf(id)).toMatchObject({ counted: 1 });
    expect((await partOf(id)).records.map(({ stands }: { stands: boolean }) => stands).sort()).toEqual([false, true]);
    const again = await received({ ask: 'RESEARCH', wanted: 1 });
    await report(again, { records: [named(first)] });
    expect((await partOf(again)).records).toEqual([{ recordId: first, stands: true, elsewhere: 1 }]);
    expect(await judge(secretariat, id, true, { words: '一次遇雨改期' })).toMatchObject({ __typename: 'TaskChanged' });
  });

  it('is returned with what is missing and a day, reported anew, and accepted', async () => {
    const id = await received();
    await refusedAs(judge(secretariat, id, false, { words: ' ' }), 'BAD_USER_INPUT');
    expect(await judge(secretariat, id, true)).toMatchObject({ code: 'NOT_REPORTED' });
    await report(id);
    await refusedAs(judge(officer, id, true), 'FORBIDDEN');
    await refusedAs(judge(leader, id, true), 'FORBIDDEN');
    await judge(secretariat, id, false, { dueOn: '2026-04-10' });
    expect(await partOf(id, officer)).toMatchObject({
      status: 'RETURNED',
      decisionWords: '请补充意见',
      dueOn: '2026-04-10',
    });
    expect(await told(officer)).toContain('TASK_RETURNED');
    expect(await waits(officer, 'TASK_TO_REPORT')).toEqual([(await on(id)).partId]);
    await report(id, { report: '补充了意见' });
    await run(officer, 'takeTaskBack', { ...(await on(id)), reason: '漏了一家' });
    expect(await partOf(id)).toMatchObject({ status: 'RETURNED', report: '补充了意见' });
    expect(await told(secretariat)).toContain('TASK_TAKEN_BACK');
    await report(id, { report: '补充了意见，共四家' });
    await judge(secretariat, id, true);
    expect(await told(officer)).toContain('TASK_ACCEPTED');
    expect(await report(id)).toMatchObject({ code: 'ACCEPTED' });
    expect((await app.as(leader).query(Counts, { id: officer.committee.id })).taskCounts).toEqual([
      { committeeId: officer.committee.id, given: 1, accepted: 1, late: 0 },
    ]);
    await run(secretariat, 'takeTaskDecisionBack', { ...(await on(id)), reason: '看漏了附件' });
    expect(await partOf(id)).toMatchObject({ status: 'REPORTED', viewerCanJudge: true });
    expect(await told(officer)).toContain('TASK_DECISION_TAKEN_BACK');
  });

  it('is judged by nobody who wrote it or serves the committee', async () => {
    const id = await received();
    await givePost(app, officer, Role.SECRETARIAT);
    await report(id);
    expect(await partOf(id, officer)).toMatchObject({ viewerCanJudge: false });
    expect(await waits(officer, 'TASK_TO_JUDGE')).not.toContain((await on(id)).partId);
    await refusedAs(judge(officer, id, true), 'FORBIDDEN');
  });

  it.each([
    ['accepts', 'returns', 'ACCEPTED'],
    ['returns', 'accepts', 'RETURNED'],
  ])('where one %s and another %s it at once the first holds', async (first, second, code) => {
    const id = await received();
    await report(id);
    const colleague = await aSecretariat(app);
    const seen = await on(id);
    const row = await heldRow(app, 'task_part', seen.partId);
    const judges = (how: string) =>
      run(how === 'accepts' ? secretariat : colleague, 'judgeTask', {
        ...{ ...seen, accept: how === 'accepts', words: '看过了', dueOn: null },
      });
    expect(await inOrder(row, [first, second], judges)).toEqual(['done', code]);
    expect(await partOf(id)).toMatchObject({ status: first === 'accepts' ? 'ACCEPTED' : 'RETURNED' });
  });

  it('is received once where two do so at once, and no other with it', async () => {
    const [a, b] = [await give(), await give()];
    const { id } = await partOf(a);
    const row = await heldRow(app, 'task_part', id);
    const receives = () => run(officer, 'receiveTask', { partId: id });
    expect(await inOrder(row, [1, 2], receives)).toEqual(['done', 'ALREADY_RECEIVED']);
    expect(await partOf(b)).toMatchObject({ status: 'GIVEN' });
  });

  it('is late when its day has passed without one; people are reminded before and after, once', async () => {
    const id = await give();
    app.clock.set('2026-03-05T02:00:00Z');
    await remind(jobContext(app));
    expect(await told(officer)).toContain('TASK_TO_RECEIVE');
    await run(officer, 'receiveTask', { partId: (await partOf(id)).id });
    await name(id, member, friend);
    await tell(friend, id, '走访了一家');
    app.clock.set('2026-03-30T02:00:00Z');
    await remind(jobContext(app));
    await remind(jobContext(app));
    expect((await told(officer)).filter((kind) => kind === 'TASK_DUE_SOON')).toHaveLength(1);
    expect(await told(member)).toContain('TASK_DUE_SOON');
    expect(await told(friend)).not.toContain('TASK_DUE_SOON');
    expect(await partOf(id)).toMatchObject({ late: false });
    app.clock.set('2026-04-02T02:00:00Z');
    await remind(jobContext(app));
    expect(await told(officer)).toContain('TASK_OVERDUE');
    expect(await partOf(id)).toMatchObject({ late: true });
    const late = (await app.as(officer).query(List, { filter: { late: true } })).tasks;
    expect(late.nodes.map((row: { id: string }) => row.id)).toEqual([id]);
    await report(id);
    await judge(secretariat, id, true);
    // Done late stays late.
    expect((await app.as(officer).query(Counts, { id: null })).taskCounts).toMatchObject([
      { given: 1, accepted: 1, late: 1 },
    ]);
  });
});

describe('members who carry it out', () => {
  const lines = async (by: SignedMember) =>
    ((await app.as(by).query(File)).dutyFile.lines as { kind: string }[]).filter(({ kind }) => kind === 'TASK');

  it('are told, tell their part, and have it in their file once it is accepted, with points', async () => {
    const id = await received();
    await name(id, member, friend);
    expect(await told(member)).toContain('TASK_HELP_ASKED');
    expect(await waits(member, 'TASK_PART_TO_TELL')).toHaveLength(1);
    expect((await one(member, id)).parts[0]).toMatchObject({ viewerCanReport: false });
    await tell(member, id, '走访了两家');
    expect(await told(officer)).toContain('TASK_PART_TOLD');
    expect(await waits(member, 'TASK_PART_TO_TELL')).toEqual([]);
    await tell(officer, id, '陪同走访', friend.member.id);
    expect(await told(friend)).toContain('TASK_PART_WRITTEN');
    expect(
      (await partOf(id)).helpers.find((one: { memberId: string }) => one.memberId === friend.member.id),
    ).toMatchObject({
      byOthers: true,
    });
    await tell(friend, id, '我联系的企业');
    await report(id);
    expect(await lines(member)).toEqual([]);
    await judge(secretariat, id, true);
    expect(await told(member)).toContain('TASK_ACCEPTED');
    await reckonPoints(jobContext(app), new AbortController().signal);
    expect(await lines(member)).toEqual([
      expect.objectContaining({ opens: 'TASK', opensId: id, note: '走访了两家', people: 2, points: { credited: 1 } }),
    ]);
    expect(await tell(member, id, '再加一家')).toMatchObject({ code: 'ACCEPTED' });
    await run(secretariat, 'takeTaskDecisionBack', { ...(await on(id)), reason: '再看看' });
    await reckonPoints(jobContext(app), new AbortController().signal);
    expect(await lines(member)).toEqual([]);
  });

  it('say that they had no part, are taken off, and nobody tells what others did', async () => {
    const id = await received();
    await name(id, member, friend);
    await refusedAs(tell(member, id, '他做了', friend.member.id), 'FORBIDDEN');
    await refusedAs(tell(secretariat, id, '他做了', friend.member.id), 'FORBIDDEN');
    const partId = (await partOf(id)).id;
    await tell(officer, id, '参加走访', member.member.id);
    await run(member, 'declineTaskPart', { partId, reason: '那天在外地' });
    expect(await told(officer)).toContain('TASK_PART_DECLINED');
    expect((await one(member, id)).parts[0].helpers).toContainEqual(
      expect.objectContaining({ declinedReason: '那天在外地', words: null, viewerCanTell: true }),
    );
    // What a member says of themselves is not written over.
    expect(await tell(officer, id, '参加走访', member.member.id)).toMatchObject({ code: 'NOTHING_CHANGED' });
    await tell(member, id, '后来补了一家');
    await run(member, 'declineTaskPart', { partId, reason: '那天在外地' });
    await report(id);
    await judge(secretariat, id, true);
    expect(await lines(member)).toEqual([]);
    expect(await lines(friend)).toEqual([]);
    const other = await received();
    await name(other, member);
    expect(await name(other, member)).toMatchObject({ code: 'NOTHING_CHANGED' });
    await name(other, friend);
    expect(await told(member)).toContain('TASK_HELP_ENDED');
    expect(await one(member, other)).toBeNull();
    await refusedAs(name(other, await aMember(app)), 'BAD_USER_INPUT');
    await refusedAs(run(officer, 'declineTaskPart', { partId: (await partOf(other)).id, reason: '不' }), 'FORBIDDEN');
  });
});

it('the files of a task are for those who have it', async () => {
  const sent = await app.as(secretariat).fetch('/files?name=x.png', {
    method: 'POST',
    headers: { 'content-type': 'image/png' },
    body: picture,
  });
  const { id: fileId } = (await sent.json()) as { id: string };
  await give({ fileIds: [fileId] });
  expect((await app.as(officer).fetch(`/files/${fileId}`)).status).toBe(200);
  expect((await app.as(await aLiaisonOfficer(app)).fetch(`/files/${fileId}`)).status).toBe(404);
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, type Following, rowsOf } from '../../support/commitment.js';
import { handling } from '../../support/handling.js';
import { heldRow } from '../../support/locks.js';
import { kindsOf, toldTo } from '../../support/notices.js';
import {
  aDepartmentOfficer,
  aLeader,
  aMember,
  anonymous,
  type Person,
  type SignedDepartmentOfficer,
  type SignedMember,
} from '../../support/people.js';
import * as say from './documents.js';
import { full, merge, oldCode, split, supervise } from './following-documents.js';

// 分办、并办、回头看 are undone within the step that follows; afterwards the house says what to do instead.

let app: TestApp;
let other: SignedDepartmentOfficer;
beforeAll(async () => {
  app = await anApp();
  other = await aDepartmentOfficer(app);
});
afterAll(() => app?.close());
beforeEach(() => app.clock.set('2026-03-02T01:00:00Z'));

const { acts, on, photo, progress, closed, asking, residentsSay } = handling(() => app);
const done = '{ __typename ... on CommitmentDetail { id status round } ... on CommitmentRefusal { code } }';
const Undo = `mutation ($id: ID!, $reason: String!) { answer: undoLastAct(commitmentId: $id, reason: $reason) ${done} }`;
const TakeBack = `mutation ($id: ID!, $reason: String!) { answer: takeBackLastAct(commitmentId: $id, reason: $reason) ${done} }`;
const Correct = `mutation ($input: CorrectCommitmentInput!) { answer: correctCommitment(input: $input) ${done} }`;
const Outcomes = `query ($id: ID!) { outcomes(consultationId: $id) { lines { commitments { number status } } } }`;

const undo = (person: Person, { id }: { id: string }, reason = '点错了') => acts(person, Undo, { id, reason });
const seen = async (person: Person, { id }: { id: string }) => (await app.as(person).query(full, { id })).answer;
const part = (department: SignedDepartmentOfficer, action: string) => ({
  ...{ action, deliverable: action, responsiblePerson: '王科长' },
  ...{ leadDepartmentId: department.department.id, assistingDepartmentIds: [] },
});
const inTwo = (of: Following) =>
  acts(of.officer, split, on(of, { reason: '分头办', parts: [part(of.department, '划线'), part(other, '立牌')] }));
const into = (of: Following, target: { id: string }, by = of.officer) =>
  acts(by, merge, on(of, { reason: '一起办', intoId: target.id }));
const columns = async ({ id }: { id: string }) =>
  rowsOf(
    app,
    `select c.status, c.round, c.due_on, c.promised_due_on, c.extension_count, c.relapse_count, c.supervised_at,
       c.waiting_until, c.waiting_since, c.merged_into_id, c.acknowledged_at,
       (select array_agg(a.department_id order by a.department_id) from commitment_assisting_departments a
         where a.commitment_id = c.id) as assisting,
       (select json_agg(json_build_array(t.party, t.round, t.ended_on) order by t.started_on, t.id)
         from commitment_turn t where t.commitment_id = c.id) as turns
     from commitment c where c.id = $1`,
    [id],
  );
/** Of the same committee, with its own department. */
async function beside(of: Following, more: { dueOn?: string } = {}): Promise<Following> {
  const made = await aCommitment(app, more);
  await rowsOf(app, 'update commitment set committee_id = $2 where id = $1', [made.id, of.officer.committee.id]);
  return made;
}

describe('分办', () => {
  it('is undone: the whole goes on as it stood, and the numbers of its parts lead to it', async () => {
    const of = await aCommitment(app);
    await acts(of.department, say.acknowledge, { id: of.id });
    const before = await columns(of);
    const { parts } = await inTwo(of);
    expect(await undo(of.officer, of)).toMatchObject({ __typename: 'CommitmentDetail', status: 'ACKNOWLEDGED' });

    expect(await columns(of)).toEqual(before);
    const whole = await seen(of.officer, of);
    expect(whole).toMatchObject({ parts: [], mergedFrom: [] });
    expect(whole.steps.map(({ kind }: { kind: string }) => kind)).toEqual(expect.arrayContaining(['SPLIT', 'UNDONE']));
    const { outcomes } = await app.as(of.officer).query(Outcomes, { id: of.consultation.id });
    expect(outcomes.lines[0].commitments).toEqual([{ number: whole.number, status: 'ACKNOWLEDGED' }]);
    // Whoever holds the code of a part is led on; whoever was given one hears that they have it no more.
    const [, theirs] = await Promise.all(parts.map(({ id }: { id: string }) => seen(of.officer, { id })));
    expect(theirs).toMatchObject({ status: 'MERGED', mergedInto: { number: whole.number } });
    const { publicChain } = await app.as(anonymous).query(oldCode, { code: theirs.trackingCode });
    expect(publicChain.demands[0].commitment).toMatchObject({ movedTo: [{ number: whole.number }] });
    expect(kindsOf(await toldTo(app, other)).at(-1)).toBe('COMMITMENT_STEP_UNDONE');
    expect(kindsOf(await toldTo(app, of.department))).toContain('COMMITMENT_STEP_UNDONE');
    expect((await app.auditTrail(of)).at(-1)).toBe('commitment.undone');
    expect((await app.auditTrail({ id: theirs.id })).at(-1)).toBe('commitment.undone');
    // Nobody un-merges a part from it, and split anew the parts have numbers nobody was told before.
    expect(await undo(of.officer, { id: theirs.id })).toMatchObject({ code: 'NOTHING_TO_UNDO' });
    const again = await inTwo(of);
    expect(again.parts.map(({ number }: { number: string }) => number)).toEqual(
      [3, 4].map((n) => `${whole.number}-${n}`),
    );
    expect(await undo(of.officer, of)).toMatchObject({ status: 'ACKNOWLEDGED' });
    expect(await acts(of.department, say.report, on(of, progress))).toMatchObject({ status: 'IN_PROGRESS' });
  });

  it('is not undone once a part was acted on, nor by whoever handles one, nor without a reason', async () => {
    const of = await aCommitment(app);
    const { parts } = await inTwo(of);
    await expect(undo(of.department, of)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(undo(of.follower, of)).resolves.toMatchObject({ code: 'NOTHING_TO_UNDO' });
    await expect(undo(await aMember(app), of)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(undo(of.officer, of, ' ')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(undo(of.officer, of, '长'.repeat(1001))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    // An officer of the committee who also answers for the other department.
    await rowsOf(
      app,
      `insert into post (id, created_at, account_id, role, committee_id)
       values (gen_random_uuid(), now(), $1, 'LIAISON_OFFICER', $2)`,
      [other.accountId, of.officer.committee.id],
    );
    expect(await undo(other, of)).toMatchObject({ code: 'HANDLING_DEPARTMENT' });
    const [, theirs] = parts;
    const { department } = of;
    expect(await acts(department, say.acknowledge, { id: parts[0].id })).toMatchObject({ status: 'ACKNOWLEDGED' });
    expect(await undo(of.officer, of)).toMatchObject({ code: 'PARTS_WENT_ON' });
    // What the refusal says to do: the parts are one matter again.
    expect(
      await acts(of.officer, merge, { input: { commitmentId: theirs.id, intoId: parts[0].id, reason: '并回' } }),
    ).toMatchObject({ status: 'MERGED' });
    // Taken back, nothing has followed any more.
    expect(await undo(of.officer, { id: theirs.id })).toMatchObject({ status: 'ASSIGNED' });
    await acts(department, TakeBack, { id: parts[0].id, reason: '点错了' });
    expect(await undo(of.officer, of)).toMatchObject({ status: 'ASSIGNED' });
    await rowsOf(app, 'delete from post where account_id = $1 and role = $2', [other.accountId, 'LIAISON_OFFICER']);
  });

  it('is undone once, or a part goes on: whoever comes second is refused', async () => {
    const of = await aCommitment(app);
    const { parts } = await inTwo(of);
    const held = await heldRow(app, 'commitment', of.id);
    const both = Promise.all([undo(of.officer, of), undo(of.officer, of)]);
    await held.waitedForBy(2);
    await held.release();
    expect((await both).map(({ code, status }) => code ?? status).sort()).toEqual(['ASSIGNED', 'NOTHING_TO_UNDO']);
    expect(await acts(other, say.acknowledge, { id: parts[1].id })).toMatchObject({ code: 'WRONG_STATUS' });
  });
});

describe('并办', () => {
  it('is undone: both stand as they did, with their days, their extension and their departments', async () => {
    const of = await aCommitment(app, { dueOn: '2026-04-10' });
    const target = await beside(of, { dueOn: '2026-04-30' });
    await rowsOf(
      app,
      `update commitment set extension_count = 1, relapse_count = 1, supervised_at = now() where id = $1`,
      [of.id],
    );
    await acts(of.department, say.acknowledge, { id: of.id });
    const before = [await columns(of), await columns(target)];
    expect(await into(of, target)).toMatchObject({ status: 'MERGED' });
    expect((await columns(target))[0]).toMatchObject({ due_on: '2026-04-10', extension_count: 1, relapse_count: 1 });
    expect(await undo(of.officer, of)).toMatchObject({ status: 'ACKNOWLEDGED' });

    expect([await columns(of), await columns(target)]).toEqual(before);
    expect(await seen(of.officer, of)).toMatchObject({ mergedInto: null });
    expect(await seen(of.officer, target)).toMatchObject({ mergedFrom: [] });
    for (const person of [of.department, target.department]) {
      expect(kindsOf(await toldTo(app, person))).toContain('COMMITMENT_STEP_UNDONE');
    }
    expect((await app.auditTrail(target)).filter((type) => type === 'commitment.undone')).toHaveLength(1);
    // Both can be acted on again, and merged again.
    expect(await into(of, target)).toMatchObject({ status: 'MERGED' });
    expect(await undo(of.officer, of)).toMatchObject({ status: 'ACKNOWLEDGED' });
    expect(await acts(target.department, say.acknowledge, { id: target.id })).toMatchObject({ status: 'ACKNOWLEDGED' });
  });

  it('leaves what somebody changed of the other since, and is refused once somebody went on with it', async () => {
    const of = await aCommitment(app, { dueOn: '2026-04-10' });
    const [target, third] = [await beside(of, { dueOn: '2026-04-30' }), await beside(of)];
    await into(of, target);
    const words = { action: '施划摊位线', deliverable: '东门外 40 个摊位入线', responsiblePerson: '王科长' };
    const [{ version } = { version: 0 }] = await rowsOf<{ version: number }>(
      app,
      'select promise_version as version from commitment where id = $1',
      [target.id],
    );
    const input = { commitmentId: target.id, version, ...words, promisedDueOn: '2026-05-06', reason: '听错了' };
    expect(await acts(of.officer, Correct, { input })).toMatchObject({ status: 'ASSIGNED' });
    await into(third, target, of.officer);
    // The last that came goes first.
    expect(await undo(of.officer, of)).toMatchObject({ code: 'MERGED_WENT_ON' });
    expect(await undo(of.officer, third)).toMatchObject({ status: 'ASSIGNED' });
    expect(await undo(of.officer, of)).toMatchObject({ status: 'ASSIGNED' });
    expect((await columns(target))[0]).toMatchObject({ promised_due_on: '2026-05-06', assisting: null });

    await into(of, target);
    await acts(target.department, say.acknowledge, { id: target.id });
    expect(await undo(of.officer, of)).toMatchObject({ code: 'MERGED_WENT_ON' });
  });
});

describe('回头看', () => {
  interface Closed extends Following {
    readonly second: SignedMember;
  }
  async function aClosedOne(resultClass = 'A'): Promise<Closed> {
    const of = await aCommitment(app);
    const second = await aMember(app, { committee: of.officer.committee });
    if (resultClass === 'A') await closed(of);
    else {
      await asking(of, resultClass);
      await residentsSay(of, 'NOT_SOLVED', 'NOT_SOLVED', 'NOT_SOLVED');
      const unsolved = { id: of.id, closeUnsolved: true, reason: '规划不允许' };
      expect(await acts(of.officer, say.settle, unsolved)).toMatchObject({ closedUnsolved: true });
    }
    return { ...of, second };
  }
  const looks = async (of: Closed, finding: string, more: object = {}) =>
    acts(
      of.second,
      say.lookBack,
      on(of, { finding, text: '又摆出来了', place: '东门', photoIds: [await photo(of.second)], ...more }),
    );
  const lookBacks = ({ id }: Following) =>
    rowsOf(
      app,
      `select kind, due_on::text, finding, text, member_id, dropped_at, looked_at, cardinality(photo_ids) as photos
       from look_back where commitment_id = $1 order by due_on, id`,
      [id],
    );
  const posted = async ({ id }: Following) =>
    rowsOf(
      app,
      'select notice_posted_on, closed_unsolved, closed_at is not null as closed from commitment where id = $1',
      [id],
    );

  it.each([
    ['A', 'RELAPSED', 'RELAPSED', {}],
    ['A', 'HELD', 'CLOSED', {}],
    ['D', 'CAN_BE_DONE', 'REPROCESSING', {}],
    ['D', 'STILL_HARD', 'CLOSED', { nextLookOn: '2099-03-04' }],
  ] as const)('of a %s that found it %s is undone on its day', async (resultClass, finding, to, more) => {
    const of = await aClosedOne(resultClass);
    await rowsOf(
      app,
      `update look_back set due_on = '2026-03-03' where id = (select id from look_back
      where commitment_id = $1 order by due_on limit 1)`,
      [of.id],
    );
    await rowsOf(app, `update commitment set notice_posted_on = '2026-03-02' where id = $1`, [of.id]);
    const before = [await columns(of), await lookBacks(of), await posted(of)];
    expect(await looks(of, finding, more)).toMatchObject({ status: to });
    // It is nobody else's to take back: not the committee's, not the one's who verified it.
    expect(await undo(of.officer, of)).toMatchObject({ code: 'NOTHING_TO_UNDO' });
    expect(await undo(of.follower, of)).toMatchObject({ code: 'NOTHING_TO_UNDO' });
    expect(await undo(of.second, of)).toMatchObject({ status: 'CLOSED' });
    expect([await columns(of), await lookBacks(of), await posted(of)]).toEqual(before);
    const { publicChain } = await app.as(anonymous).query(say.chain, { code: of.topic.trackingCode });
    expect(JSON.stringify(publicChain)).not.toContain('又摆出来了');
    expect(
      await rowsOf(
        app,
        `select said_before as said from correction where part_of = $1 and record = 'look_back'
        and field = 'FINDING'`,
        [of.id],
      ),
    ).toEqual([{ said: finding }]);
    expect(kindsOf(await toldTo(app, of.department)).at(-1)).toBe('COMMITMENT_STEP_UNDONE');
    // And it is made anew.
    expect(await looks(of, finding, more)).toMatchObject({ status: to });
  });

  it('is not undone the day after, nor once the department has acknowledged what came back', async () => {
    const of = await aClosedOne();
    await looks(of, 'RELAPSED');
    app.clock.set('2026-03-03T01:00:00Z');
    expect(await undo(of.second, of)).toMatchObject({ code: 'MENDING_DAY_PASSED' });
    const again = await aClosedOne();
    await looks(again, 'RELAPSED');
    await acts(again.department, say.acknowledge, { id: again.id });
    expect(await undo(again.second, again)).toMatchObject({ code: 'NOTHING_TO_UNDO' });
    // The last of them is no end either.
    const last = await aClosedOne();
    await rowsOf(app, `update look_back set due_on = '2026-03-03' where commitment_id = $1`, [last.id]);
    for (const status of ['CLOSED', 'CLOSED', 'HELD']) expect(await looks(last, 'HELD')).toMatchObject({ status });
    expect(await undo(last.second, last)).toMatchObject({ status: 'CLOSED' });
    expect(await looks(last, 'RELAPSED')).toMatchObject({ status: 'RELAPSED' });
  });
});

describe('督办', () => {
  const Withdraw = `mutation ($id: ID!, $reason: String!) { answer: withdrawSupervision(commitmentId: $id, reason: $reason) ${done} }`;
  const supervises = (leader: Person, id: string) => acts(leader, supervise, { id, instruction: '抓紧' });
  const withdraws = (leader: Person, id: string, reason = '点错了') => acts(leader, Withdraw, { id, reason });
  const state = async (leader: Person, { id }: { id: string }) => (await seen(leader, { id })).supervised;

  it('is taken off by the leader whose name it carries; another leader’s stays, and the department is told', async () => {
    const of = await aCommitment(app);
    const [one, another] = [await aLeader(app), await aLeader(app)];
    expect(await withdraws(one, of.id)).toMatchObject({ code: 'NOTHING_TO_UNDO' });
    await supervises(one, of.id);
    await supervises(another, of.id);
    for (const person of [of.officer, of.department]) {
      await expect(withdraws(person, of.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    for (const reason of [' ', '长'.repeat(1001)]) {
      await expect(withdraws(one, of.id, reason)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    const held = await heldRow(app, 'commitment', of.id);
    const both = Promise.all([withdraws(one, of.id), withdraws(one, of.id)]);
    await held.waitedForBy(2);
    await held.release();
    expect((await both).map(({ code }) => code ?? 'DONE').sort()).toEqual(['DONE', 'NOTHING_TO_UNDO']);
    expect(await state(one, of)).toBe(true);
    expect(kindsOf(await toldTo(app, of.department)).at(-1)).toBe('COMMITMENT_STEP_UNDONE');
    await withdraws(another, of.id);
    expect(await state(one, of)).toBe(false);
    expect((await app.auditTrail(of)).filter((type) => type === 'commitment.undone')).toHaveLength(2);
    // The course of the matter goes on as it was, and it can be supervised anew.
    expect(await acts(of.department, say.acknowledge, { id: of.id })).toMatchObject({ status: 'ACKNOWLEDGED' });
    await supervises(one, of.id);
    expect(await state(one, of)).toBe(true);
  });
});

describe('what others did meanwhile', () => {
  it('stays when a step is undone: a day that was corrected, a department that was asked to assist', async () => {
    const of = await aCommitment(app, { dueOn: '2026-04-30' });
    await acts(of.department, say.acknowledge, { id: of.id });
    await acts(of.officer, say.addAssisting, { id: of.id, departmentId: other.department.id });
    const words = { action: '施划摊位线', deliverable: '东门外 40 个摊位入线', responsiblePerson: '王科长' };
    const input = { commitmentId: of.id, version: 1, ...words, promisedDueOn: '2026-05-29', reason: '听错了' };
    expect(await acts(of.officer, Correct, { input })).toMatchObject({ status: 'ACKNOWLEDGED' });
    expect(await acts(of.department, TakeBack, { id: of.id, reason: '点错了' })).toMatchObject({ status: 'ASSIGNED' });
    expect(await columns(of)).toMatchObject([
      { due_on: '2026-05-29', promised_due_on: '2026-05-29', assisting: [other.department.id] },
    ]);
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { partsOf } from '../../../server/src/modules/commitment/archive/archive-parts.js';
import { reckonPoints } from '../../../server/src/modules/duty/points/keep-points.js';
import { remind } from '../../../server/src/modules/notice/remind.js';
import { OrganisationKind } from '../../../server/src/modules/roster/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, anOrganisationsCommitment, type Following, house, rowsOf } from '../../support/commitment.js';
import { eitherFirst, heldRow, inOrder } from '../../support/locks.js';
import { jobContext, kindsOf, toldTo } from '../../support/notices.js';
import {
  type AccountHolder,
  aDepartmentOfficer,
  aMember,
  anonymous,
  aSecretariat,
  type Person,
  type SignedDepartmentOfficer,
} from '../../support/people.js';

const act = (name: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { answer: ${name}(input: $input) {
    __typename ... on CoordinationChanged { id } ... on CoordinationRefusal { code } } }`;
const One = `query ($id: ID!) { coordination(id: $id) { id version status commitmentNumber demandTitle startsAt place stuck
  calledByName refusedReason cancelledReason parties { id kind name came who said } agreed
  steps { id partyId partyName what dueOn overdue reportedWords outcome outcomeWords corrections { field saidBefore }
    viewerCanReport viewerCanMark }
  correctionNumber answerBy answerWords corrections { field saidBefore saysNow reason } viewerReadsMatter viewerCanDecide
  viewerCanMove viewerCanRecord viewerCanCorrect viewerCanConfirm viewerCanContest } }`;
const OfMatter = `query ($id: ID!) { coordinationsOf(commitmentId: $id) { viewerCanCall viewerCallsForCommittee
  coordinations { id status } } }`;
const Choices = `query ($id: ID!) { coordinationChoices(commitmentId: $id) { leadName departments { id } organisations { id } } }`;
const Chain = `query ($code: String!) { publicChain(trackingCode: $code) { demands { commitments { coordinations {
  heldOn cameNames absentNames steps stepsDone } } } } }`;
const File = `query { dutyFile(year: 2026) { lines { kind opens opensId note done points { earned credited } } } }`;
const Works = 'query { worklist { lines { kind recordId office } } }';

const NOW = '2026-03-02T01:00:00Z';
const MEETS = '2026-03-04T07:00:00.000Z';
const AFTER = '2026-03-04T09:00:00Z';

let app: TestApp;
let of: Following;
let other: SignedDepartmentOfficer;
let secretariat: AccountHolder;
beforeAll(async () => {
  app = await anApp({ now: NOW });
  secretariat = await aSecretariat(app);
});
beforeEach(async () => {
  app.clock.set(NOW);
  of = await aCommitment(app, { dueOn: '2026-06-30' });
  other = await aDepartmentOfficer(app);
});
afterAll(() => app?.close());

const run = async (by: Person, name: string, input: object) =>
  (await app.as(by).mutate(act(name), { input })).answer as { __typename: string; id: string; code?: string };
const one = async (by: Person, id: string) => (await app.as(by).query(One, { id })).coordination;
const given = async (id: string) => ({ coordinationId: id, version: (await one(secretariat, id)).version as number });
const call = (by: Person, more: object = {}) =>
  run(by, 'callCoordination', {
    ...{ commitmentId: of.id, startsAt: MEETS, place: '镇政府二楼会议室', stuck: '管线归谁管没有定' },
    ...{ departmentIds: [other.department.id], organisationIds: [], withTownship: true, others: '小区居民代表两人' },
    ...more,
  });
const agreed = async () => {
  const { id } = await call(of.officer);
  return id;
};
interface Party {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}
const partiesOf = async (id: string): Promise<Party[]> => (await one(secretariat, id)).parties;
const partyOf = async (id: string, name: string) =>
  (await partiesOf(id)).find((party) => party.name === name)?.id as string;
/** The department in the lead came, the other one did not. */
const words = async (id: string, more: object = {}) => ({
  lines: (await partiesOf(id))
    .filter(({ name }) => name !== other.department.shortName)
    .map(({ id: partyId, kind }) => ({ partyId, came: true, said: kind === 'DEPARTMENT' ? '由我们牵头改' : null })),
  agreed: '先改主管，再改支管',
  steps: [{ partyId: await partyOf(id, of.department.department.shortName), what: '换掉主管', dueOn: '2026-03-16' }],
  ...more,
});
const record = async (by: Person, id: string, more: object = {}) =>
  run(by, 'recordCoordination', { ...(await given(id)), ...(await words(id)), ...more });
const held = async (by: Person = of.follower) => {
  const id = await agreed();
  app.clock.set(AFTER);
  expect(await record(by, id)).toMatchObject({ __typename: 'CoordinationChanged' });
  return id;
};
const answer = async (by: Person, id: string, confirms: boolean, said: string | null = null) =>
  run(by, 'answerCoordinationRecord', { ...(await given(id)), confirms, words: said });
const confirmed = async () => {
  const id = await held();
  await answer(of.department, id, true);
  return id;
};
const stepOf = async (id: string) => (await one(secretariat, id)).steps[0];
const told = async (person: AccountHolder) => kindsOf(await toldTo(app, person));
const waits = async (by: Person, kind: string): Promise<string[]> => {
  const { lines } = (await app.as(by).query(Works)).worklist as { lines: { kind: string; recordId: string }[] };
  return lines.filter((line) => line.kind === kind).map(({ recordId }) => recordId);
};
const refusedAs = (promise: Promise<unknown>, code: string) => expect(promise).rejects.toMatchObject({ code });

describe('a call', () => {
  it('by the follower waits for the committee, which agrees; then everybody is asked', async () => {
    const { id } = await call(of.follower);
    expect(await one(of.follower, id)).toMatchObject({
      status: 'PROPOSED',
      viewerCanDecide: false,
      viewerCanMove: true,
    });
    expect(await told(of.officer)).toContain('COORDINATION_TO_DECIDE');
    expect(await waits(of.officer, 'COORDINATION_TO_DECIDE')).toEqual([id]);
    expect(await told(other)).not.toContain('COORDINATION_ASKED');
    await run(of.officer, 'decideCoordination', { ...(await given(id)), agree: true });
    expect(await one(of.officer, id)).toMatchObject({ status: 'AGREED', viewerCanDecide: false });
    expect(await told(of.follower)).toContain('COORDINATION_AGREED');
    expect(await told(of.department)).toContain('COORDINATION_ASKED');
    expect(await told(other)).toContain('COORDINATION_ASKED');
    expect((await partiesOf(id)).map(({ kind }) => kind)).toEqual([
      ...['FOLLOWER', 'COMMITTEE', 'TOWNSHIP', 'DEPARTMENT', 'DEPARTMENT', 'OTHER'],
    ]);
    expect(await waits(of.officer, 'COORDINATION_TO_DECIDE')).toEqual([]);
    expect((await app.auditTrail()).slice(-2)).toEqual(['coordination.called', 'coordination.decided']);
  });

  it('is refused with a reason, and agreed to after all', async () => {
    const { id } = await call(of.follower);
    await refusedAs(run(of.officer, 'decideCoordination', { ...(await given(id)), agree: false }), 'BAD_USER_INPUT');
    await run(of.officer, 'decideCoordination', { ...(await given(id)), agree: false, reason: '先催办一次' });
    expect(await one(of.follower, id)).toMatchObject({ status: 'REFUSED', refusedReason: '先催办一次' });
    expect(await told(of.follower)).toContain('COORDINATION_REFUSED');
    await run(of.officer, 'decideCoordination', { ...(await given(id)), agree: true });
    expect(await one(of.follower, id)).toMatchObject({ status: 'AGREED', refusedReason: null });
  });

  it('by the committee holds at once, and there is one at a time', async () => {
    const id = await agreed();
    expect(await one(of.department, id)).toMatchObject({
      status: 'AGREED',
      viewerCanMove: false,
      viewerCanRecord: false,
    });
    expect(await call(of.follower)).toMatchObject({ code: 'ALREADY_CALLED' });
    expect((await app.as(of.follower).query(OfMatter, { id: of.id })).coordinationsOf).toMatchObject({
      ...{ viewerCanCall: false, viewerCallsForCommittee: false, coordinations: [{ id, status: 'AGREED' }] },
    });
  });

  it.each(eitherFirst('follower', 'officer'))('of %s and %s at once the first calls one', async (...order) => {
    const row = await heldRow(app, 'commitment', of.id);
    expect(await inOrder(row, order, (who) => call(of[who]))).toEqual(['done', 'ALREADY_CALLED']);
    const called = 'select called_by, status from coordination where commitment_id = $1';
    expect(await rowsOf(app, called, [of.id])).toEqual([
      { called_by: of[order[0]].accountId, status: order[0] === 'officer' ? 'AGREED' : 'PROPOSED' },
    ]);
  });

  it('a key counts once', async () => {
    const clientMutationId = randomUUID();
    const first = await call(of.follower, { clientMutationId });
    expect(await call(of.follower, { clientMutationId })).toEqual(first);
  });

  it('is for the future, and for a matter that is open', async () => {
    expect(await call(of.follower, { startsAt: '2026-03-01T07:00:00Z' })).toMatchObject({ code: 'NOT_IN_FUTURE' });
    const { id } = await call(of.follower);
    app.clock.set(AFTER);
    expect(await run(of.officer, 'decideCoordination', { ...(await given(id)), agree: true })).toMatchObject({
      code: 'NOT_IN_FUTURE',
    });
    app.clock.set(NOW);
    await rowsOf(app, `update commitment set status = 'CLOSED', closed_at = now() where id = $1`, [of.id]);
    await run(of.follower, 'cancelCoordination', { ...(await given(id)), reason: '已办结' });
    expect(await call(of.follower)).toMatchObject({ code: 'MATTER_OVER' });
  });

  it('is nobody else’s: not the unit’s, not another member’s; a stranger finds none', async () => {
    await refusedAs(call(of.department), 'FORBIDDEN');
    const neighbour = await aMember(app, { committee: of.officer.committee });
    await refusedAs(call(neighbour), 'FORBIDDEN');
    await refusedAs(call(await aMember(app)), 'NOT_FOUND');
    const id = await agreed();
    // A unit that was asked along sees it, and not the matter.
    expect(await one(other, id)).toMatchObject({ viewerReadsMatter: false, viewerCanMove: false });
    expect(await one(neighbour, id)).toMatchObject({ viewerReadsMatter: true, viewerCanMove: false });
    expect(await one(await aDepartmentOfficer(app), id)).toBeNull();
    expect((await app.as(other).query(OfMatter, { id: of.id })).coordinationsOf).toBeNull();
    expect((await app.as(neighbour).query(Choices, { id: of.id })).coordinationChoices).toBeNull();
    expect((await app.as(of.follower).query(Choices, { id: of.id })).coordinationChoices).toMatchObject({
      leadName: of.department.department.shortName,
    });
  });

  it('where a township’s own office handles the matter, the secretariat decides', async () => {
    const own = await anOrganisationsCommitment(app, { kind: OrganisationKind.TOWNSHIP_OFFICE });
    const { id } = await call(own.follower, { commitmentId: own.id });
    await refusedAs(
      run(own.officer, 'decideCoordination', { ...(await given(id)), agree: false, reason: '忙' }),
      'FORBIDDEN',
    );
    expect(await waits(own.officer, 'COORDINATION_TO_DECIDE')).not.toContain(id);
    expect(await waits(secretariat, 'COORDINATION_TO_DECIDE')).toContain(id);
    await run(secretariat, 'decideCoordination', { ...(await given(id)), agree: true });
    app.clock.set(AFTER);
    // Nobody from a department came: what the follower wrote is for the committee to say.
    const lines = (await partiesOf(id))
      .filter(({ kind }) => kind !== 'DEPARTMENT')
      .map((party) => ({ partyId: party.id, came: true }));
    await run(own.follower, 'recordCoordination', { ...(await given(id)), lines, agreed: '下周开工', steps: [] });
    expect(await waits(own.officer, 'COORDINATION_TO_CONFIRM')).toContain(id);
    await refusedAs(answer(own.follower, id, true), 'FORBIDDEN');
    expect(await answer(own.officer, id, true)).toMatchObject({ __typename: 'CoordinationChanged' });
  });
});

describe('before it is held', () => {
  it('is moved, which is kept and told, and called off', async () => {
    const id = await agreed();
    const to = { startsAt: '2026-03-05T07:00:00.000Z', place: '水务局', reason: '部门当天有会' };
    expect(
      await run(of.follower, 'moveCoordination', { ...(await given(id)), ...to, startsAt: '2026-03-01T07:00:00Z' }),
    ).toMatchObject({ code: 'NOT_IN_FUTURE' });
    await refusedAs(run(of.department, 'moveCoordination', { ...(await given(id)), ...to }), 'FORBIDDEN');
    await run(of.follower, 'moveCoordination', { ...(await given(id)), ...to });
    expect(await run(of.follower, 'moveCoordination', { ...(await given(id)), ...to })).toMatchObject({
      code: 'NOTHING_CHANGED',
    });
    expect((await one(other, id)).corrections).toContainEqual(
      expect.objectContaining({ field: 'startsAt', saidBefore: MEETS, saysNow: to.startsAt, reason: to.reason }),
    );
    expect(await told(other)).toContain('COORDINATION_MOVED');
    await refusedAs(
      run(of.follower, 'moveCoordination', { coordinationId: id, version: 1, ...to, place: '别处' }),
      'CONFLICT',
    );
    await run(of.officer, 'cancelCoordination', { ...(await given(id)), reason: '部门已开工' });
    expect(await one(other, id)).toMatchObject({ status: 'CANCELLED', cancelledReason: '部门已开工' });
    expect(await told(other)).toContain('COORDINATION_CANCELLED');
    expect(await run(of.officer, 'cancelCoordination', { ...(await given(id)), reason: '又' })).toMatchObject({
      code: 'OVER',
    });
    expect(await run(of.officer, 'moveCoordination', { ...(await given(id)), ...to })).toMatchObject({ code: 'OVER' });
  });

  it('people are reminded the working day before, and of the record after', async () => {
    const id = await agreed();
    app.clock.set('2026-03-03T02:00:00Z');
    await remind(jobContext(app));
    await remind(jobContext(app));
    expect((await told(other)).filter((kind) => kind === 'COORDINATION_SOON')).toHaveLength(1);
    app.clock.set('2026-03-05T02:00:00Z');
    await remind(jobContext(app));
    expect(await told(of.follower)).toContain('COORDINATION_TO_RECORD');
    expect(await waits(of.follower, 'COORDINATION_TO_RECORD')).toEqual([id]);
    expect(await waits(of.officer, 'COORDINATION_TO_RECORD')).toContain(id);
    expect(await waits(of.department, 'COORDINATION_TO_RECORD')).toEqual([]);
  });

  it('stands in the calendars of those who sit at the table', async () => {
    const id = await agreed();
    const file = await app.as(other).fetch(`/calendar/coordinations/${id}`);
    expect(await file.text()).toContain(`coordination-${id}@bandeng`);
    expect((await app.as(await aDepartmentOfficer(app)).fetch(`/calendar/coordinations/${id}`)).status).toBe(404);
    const { makeCalendarFeed } = await app.as(other).mutate('mutation { makeCalendarFeed { path } }');
    const feed = await app.as(anonymous).fetch(makeCalendarFeed.path);
    expect(await feed.text()).toContain(`coordination-${id}@bandeng`);
  });
});

describe('the record', () => {
  it('says who came and who did not, and moves no deadline; the other side confirms', async () => {
    const id = await agreed();
    expect(await record(of.follower, id)).toMatchObject({ code: 'NOT_BEGUN' });
    app.clock.set(AFTER);
    await refusedAs(record(of.department, id), 'FORBIDDEN');
    await record(of.follower, id);
    expect(await record(of.officer, id)).toMatchObject({ code: 'ALREADY_RECORDED' });
    const seen = await one(of.department, id);
    expect(seen).toMatchObject({
      status: 'RECORDED',
      viewerCanConfirm: true,
      viewerCanContest: true,
      answerBy: '2026-03-11',
    });
    expect(seen.parties).toContainEqual(expect.objectContaining({ name: other.department.shortName, came: false }));
    expect(await told(of.department)).toContain('COORDINATION_TO_CONFIRM');
    expect(await waits(of.department, 'COORDINATION_TO_CONFIRM')).toEqual([id]);
    await refusedAs(answer(of.follower, id, true), 'FORBIDDEN');
    await refusedAs(answer(of.officer, id, true), 'FORBIDDEN');
    await answer(of.department, id, true);
    expect(await one(of.follower, id)).toMatchObject({ status: 'CONFIRMED', correctionNumber: 0 });
    expect(await told(of.follower)).toContain('COORDINATION_CONFIRMED');
    expect(await waits(of.department, 'COORDINATION_TO_CONFIRM')).toEqual([]);
    expect(await rowsOf(app, 'select due_on::text as "dueOn" from commitment where id = $1', [of.id])).toEqual([
      { dueOn: '2026-06-30' },
    ]);
  });

  it('is contested with words within its days, put right under a number, and answered anew', async () => {
    const id = await held();
    await refusedAs(answer(other, id, false), 'BAD_USER_INPUT');
    await answer(other, id, false, '我们来了，坐在后排');
    expect(await one(of.follower, id)).toMatchObject({ status: 'CONTESTED', answerWords: '我们来了，坐在后排' });
    expect(await told(of.follower)).toContain('COORDINATION_CONTESTED');
    expect(await waits(of.follower, 'COORDINATION_TO_CORRECT')).toEqual([id]);
    // What is contested is no step of anybody's.
    expect(await waits(of.department, 'COORDINATION_STEP_TO_DO')).toEqual([]);
    const right = await words(id, { reason: '补记到会' });
    const steps = [{ ...(await stepOf(id)), partyName: undefined }].map(({ id: stepId, partyId, what, dueOn }) => ({
      ...{ id: stepId, partyId, what, dueOn },
    }));
    const lines = [
      ...right.lines,
      { partyId: await partyOf(id, other.department.shortName), came: true, who: '李股长' },
    ];
    await run(of.follower, 'correctCoordinationRecord', { ...(await given(id)), ...right, lines, steps });
    const now = await one(other, id);
    expect(now).toMatchObject({ status: 'RECORDED', correctionNumber: 1, answerWords: null });
    expect(now.corrections).toEqual([
      expect.objectContaining({ field: 'came', saidBefore: expect.stringContaining('未到'), reason: '补记到会' }),
    ]);
    expect(now.steps).toHaveLength(1);
    expect(await told(other)).toContain('COORDINATION_CORRECTED');
    await answer(other, id, true);
    // Corrected once more, it is asked about once more; the same words are no correction.
    expect(
      await run(of.officer, 'correctCoordinationRecord', { ...(await given(id)), ...right, lines, steps }),
    ).toMatchObject({ code: 'NOTHING_CHANGED' });
    await run(of.officer, 'correctCoordinationRecord', { ...(await given(id)), ...right, lines, steps: [] });
    expect(await one(other, id)).toMatchObject({ status: 'RECORDED', correctionNumber: 2, steps: [] });
  });

  it('is contested no more when its days are over, and confirmed at any time', async () => {
    const id = await held();
    app.clock.set('2026-03-12T02:00:00Z');
    await remind(jobContext(app));
    expect(await told(of.department)).toContain('COORDINATION_RECORD_OVERDUE');
    expect(await answer(of.department, id, false, '不是这样')).toMatchObject({ code: 'TOO_LATE' });
    expect(await answer(of.department, id, true)).toMatchObject({ __typename: 'CoordinationChanged' });
  });

  it.each([
    ['confirms', 'confirms', 'ALREADY_ANSWERED'],
    ['confirms', 'contests', 'CONFLICT'],
    ['contests', 'confirms', 'CONFLICT'],
    ['contests', 'contests', 'ALREADY_ANSWERED'],
  ])('where one %s and another %s at once the second is told that somebody was quicker', async (...[a, b, code]) => {
    const id = await held();
    const seen = await given(id);
    const row = await heldRow(app, 'coordination', id);
    const says = ([by, how]: readonly [Person, string]) =>
      run(by, 'answerCoordinationRecord', { ...seen, confirms: how === 'confirms', words: `第${how}` });
    const order = [
      [of.department, a],
      [other, b],
    ] as const;
    expect(await inOrder(row, order, says)).toEqual(['done', code]);
    expect(await one(secretariat, id)).toMatchObject({
      status: a === 'confirms' ? 'CONFIRMED' : 'CONTESTED',
      answerWords: `第${a}`,
    });
  });

  it('names only who was asked, steps after the day, and people that are on it', async () => {
    const id = await agreed();
    app.clock.set(AFTER);
    const bad = (more: object) => refusedAs(record(of.follower, id, more), 'BAD_USER_INPUT');
    await bad({ lines: [{ partyId: randomUUID(), came: true }] });
    const partyId = await partyOf(id, of.department.department.shortName);
    await bad({ steps: [{ partyId, what: '换管', dueOn: '2026-03-01' }] });
    await bad({ steps: [{ partyId: randomUUID(), what: '换管', dueOn: '2026-03-16' }] });
    await bad({ steps: [{ id: randomUUID(), partyId, what: '换管', dueOn: '2026-03-16' }] });
    await bad({ steps: [{ partyId, what: '  ', dueOn: '2026-03-16' }] });
  });
});

describe('agreed steps', () => {
  it('are reminded of, reported by the unit, and found done by the follower', async () => {
    const id = await confirmed();
    const step = await stepOf(id);
    expect(await waits(of.department, 'COORDINATION_STEP_TO_DO')).toEqual([step.id]);
    expect(await waits(of.follower, 'COORDINATION_STEP_TO_MARK')).toEqual([]);
    app.clock.set('2026-03-13T02:00:00Z');
    await remind(jobContext(app));
    expect(await told(of.department)).toContain('COORDINATION_STEP_DUE_SOON');
    app.clock.set('2026-03-18T02:00:00Z');
    await remind(jobContext(app));
    expect(await told(of.follower)).toContain('COORDINATION_STEP_OVERDUE');
    await refusedAs(run(other, 'reportCoordinationStep', { stepId: step.id, words: '换了' }), 'FORBIDDEN');
    await run(of.department, 'reportCoordinationStep', { stepId: step.id, words: '主管已换' });
    expect(await told(of.follower)).toContain('COORDINATION_STEP_REPORTED');
    expect(await waits(of.department, 'COORDINATION_STEP_TO_DO')).toEqual([]);
    expect(await waits(of.follower, 'COORDINATION_STEP_TO_MARK')).toEqual([step.id]);
    await refusedAs(run(of.department, 'markCoordinationStep', { stepId: step.id, outcome: 'DONE' }), 'FORBIDDEN');
    await refusedAs(
      run(of.follower, 'markCoordinationStep', { stepId: step.id, outcome: 'NOT_DONE' }),
      'BAD_USER_INPUT',
    );
    await run(of.follower, 'markCoordinationStep', { stepId: step.id, outcome: 'NOT_DONE', words: '只换了一半' });
    expect(await told(of.department)).toContain('COORDINATION_STEP_MARKED');
    await run(of.officer, 'markCoordinationStep', { stepId: step.id, outcome: 'DONE' });
    expect(await stepOf(id)).toMatchObject({ outcome: 'DONE', outcomeWords: null, overdue: false });
    expect((await stepOf(id)).corrections).toContainEqual({ field: 'outcome', saidBefore: 'NOT_DONE' });
    expect(await run(of.department, 'reportCoordinationStep', { stepId: step.id, words: '全换了' })).toMatchObject({
      code: 'ALREADY_MARKED',
    });
    // By the id of a step its coordination is found.
    expect((await one(of.department, step.id)).id).toBe(id);
  });
});

describe('what it counts for', () => {
  const coordinated = async () =>
    ((await app.as(of.follower).query(File)).dutyFile.lines as { kind: string }[]).filter(
      ({ kind }) => kind === 'COORDINATED',
    );

  it('counts when it is confirmed, once per matter and day, with points', async () => {
    const id = await held();
    expect(await coordinated()).toEqual([]);
    await answer(of.department, id, true);
    app.clock.set('2026-03-04T09:30:00Z');
    const again = (await call(of.officer, { startsAt: '2026-03-04T10:00:00Z' })).id;
    app.clock.set('2026-03-04T11:00:00Z');
    await record(of.follower, again);
    await answer(of.department, again, true);
    await reckonPoints(jobContext(app), new AbortController().signal);
    expect(await coordinated()).toEqual([
      expect.objectContaining({ opens: 'COMMITMENT', opensId: of.id, done: true, points: { earned: 1, credited: 1 } }),
    ]);
    // Contested in time, it counts no more.
    await answer(of.department, id, false, '会没有开');
    await answer(of.department, again, false, '会没有开');
    expect(await coordinated()).toEqual([]);
  });

  it('an empty one counts for nobody', async () => {
    const id = await agreed();
    app.clock.set(AFTER);
    const lines = (await partiesOf(id)).map(({ id: partyId, kind }) => ({
      partyId,
      came: kind === 'FOLLOWER' || kind === 'COMMITTEE',
    }));
    await record(of.follower, id, { lines, steps: [] });
    await answer(of.officer, id, true);
    expect((await one(of.follower, id)).status).toBe('CONFIRMED');
    expect(await coordinated()).toEqual([]);
  });

  it('stands in the public chain as one line, with units and nobody’s name, once it is confirmed', async () => {
    const read = async () =>
      (await app.as(anonymous).query(Chain, { code: of.topic.trackingCode })).publicChain.demands[0].commitments[0]
        .coordinations;
    const id = await held();
    expect(await read()).toEqual([]);
    await answer(of.department, id, true);
    const [line] = await read();
    expect(line).toMatchObject({
      heldOn: '2026-03-04',
      absentNames: [other.department.shortName],
      steps: 1,
      stepsDone: 0,
    });
    expect(line.cameNames).toContain(of.department.department.shortName);
    expect(JSON.stringify(line)).not.toContain('居民代表');
  });

  it('goes into the archive of its consultation', async () => {
    await confirmed();
    const parts = await partsOf(house(app), of.consultation.id);
    const text = String(await parts.find(({ path }) => path === 'record.json')?.bytes());
    expect(JSON.parse(text).commitments[0].coordinations).toMatchObject([
      { status: 'CONFIRMED', stuck: '管线归谁管没有定', steps: [{ what: '换掉主管' }] },
    ]);
    expect(text).not.toContain('居民代表');
  });
});

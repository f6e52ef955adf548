import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { assignCommitments } from '../../../server/src/modules/commitment/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, aConfirmedMeeting, type Following, house, rowsOf } from '../../support/commitment.js';
import { heldRow } from '../../support/locks.js';
import { aDepartmentOfficer, aLeader, aMember, anonymous, type Person } from '../../support/people.js';
import * as say from './documents.js';
import * as follow from './following-documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());
beforeEach(() => app.clock.set('2026-03-02T01:00:00Z'));

async function acts(person: Person, document: string, variables: Record<string, unknown>) {
  return (await app.inAnotherBrowser(person).mutate(document, variables)).answer;
}
const on = ({ id }: { id: string }, input: object = {}) => ({ input: { commitmentId: id, ...input } });
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
async function aPicture(person: Person): Promise<string> {
  const answer = await app
    .inAnotherBrowser(person)
    .fetch('/files?name=x.png', { method: 'POST', body: PNG, headers: { 'content-type': 'image/png' } });
  return ((await answer.json()) as { id: string }).id;
}
const see = async (person: Person, { id }: { id: string }) =>
  (await app.inAnotherBrowser(person).query(follow.full, { id })).answer;
const progress = { text: '已划线 20 个', photoIds: [] as string[] };
/** The reply that needs no picture. */
const unsolved = {
  resultClass: 'D',
  text: '办不了',
  reason: '没地',
  basis: '城乡规划法第四十条',
  nextLookOn: '2099-01-04',
};
const inProgress = async (of: Following) => {
  await acts(of.department, say.acknowledge, { id: of.id });
  await acts(of.department, say.report, on(of, progress));
};
const part = (departmentId: string, more: object = {}) => ({
  action: '施划摊位线',
  deliverable: '看得见的线',
  responsiblePerson: '王科长',
  leadDepartmentId: departmentId,
  assistingDepartmentIds: [] as string[],
  ...more,
});
/** A second commitment of the same committee, department and house. */
async function another(of: Following, dueOn = '2026-04-30'): Promise<{ id: string }> {
  const made = await aConfirmedMeeting(app, of.officer.committee, {
    promises: [{ department: of.department.department, dueOn, title: '东门摊位占道' }],
    followers: [of.follower],
  });
  await assignCommitments(house(app), made.consultation.id);
  const [row] = await rowsOf<{ id: string }>(app, 'select id from commitment where consultation_id = $1', [
    made.consultation.id,
  ]);
  return { id: row?.id as string };
}

describe('a clock for each party', () => {
  it('runs while that party holds the matter, and stands still while others do', async () => {
    const of = await aCommitment(app, { dueOn: '2026-03-31' });
    expect(await see(of.officer, of)).toMatchObject({
      waiting: { party: 'DEPARTMENT', since: '2026-03-02', dueOn: '2026-03-05', workingDays: 0 },
    });
    app.clock.set('2026-03-04T01:00:00Z');
    await inProgress(of);
    expect(await see(of.officer, of)).toMatchObject({
      waiting: { party: 'DEPARTMENT', since: '2026-03-02', dueOn: '2026-03-31', workingDays: 2 },
    });
    app.clock.set('2026-03-09T01:00:00Z');
    await acts(of.department, say.reply, on(of, unsolved));
    app.clock.set('2026-03-25T01:00:00Z');

    expect(await see(of.officer, of)).toMatchObject({
      waiting: {
        party: 'MEMBER',
        since: '2026-03-09',
        workingDays: 12,
        dueOn: '2026-03-23',
        workingDaysLeft: -2,
        timeliness: 'OVERDUE',
      },
      clocks: [
        { party: 'DEPARTMENT', running: false, workingDaysThisRound: 5, workingDaysTotal: 5, workingDaysLate: 0 },
        { party: 'HOUSE', running: false, workingDaysTotal: 0 },
        { party: 'MEMBER', running: true, workingDaysThisRound: 12, workingDaysLate: 2 },
        { party: 'RESIDENTS', running: false, workingDaysTotal: 0 },
      ],
    });
    const late = (
      await app.inAnotherBrowser(of.officer).query(follow.list, { filter: { waitingFor: 'MEMBER', partyLate: true } })
    ).commitments;
    expect(late.nodes.map(({ id }: { id: string }) => id)).toEqual([of.id]);

    // Another round: what the department used before stays in its total, and the member's lateness in the member's.
    const verification = {
      finding: 'NOT_DONE',
      text: '线不见了',
      place: '东门',
      photoIds: [await aPicture(of.follower)],
    };
    await acts(of.follower, say.verify, on(of, verification));
    app.clock.set('2026-03-27T01:00:00Z');
    const seen = await see(of.officer, of);
    expect(seen).toMatchObject({ round: 2, waiting: { party: 'DEPARTMENT', workingDays: 2 } });
    expect(seen.clocks[0]).toMatchObject({ workingDaysThisRound: 2, workingDaysTotal: 7 });
    expect(seen.clocks[2]).toMatchObject({ running: false, workingDaysThisRound: 0, workingDaysLate: 2 });
  });
});

describe('an extension', () => {
  const ask = (of: Following, until: string) =>
    acts(of.department, say.askExtension, on(of, { until, reason: '下雨' }));

  it('is limited in length and number, and shows what was promised beside what holds now', async () => {
    const of = await aCommitment(app, { dueOn: '2026-03-31' });
    await inProgress(of);
    expect((await see(of.department, of)).extensionLatest).toBe('2026-04-29');
    expect(await ask(of, '2026-04-30')).toMatchObject({ code: 'EXTENSION_TOO_LONG' });
    expect(await ask(of, '2026-04-29')).toMatchObject({ status: 'EXTENSION_REQUESTED' });
    expect(await see(of.officer, of)).toMatchObject({ waiting: { party: 'HOUSE', dueOn: '2026-03-05' } });

    expect(await acts(of.officer, say.decide, { id: of.id, approve: true })).toMatchObject({
      status: 'IN_PROGRESS',
      promisedDueOn: '2026-03-31',
      completion: { dueOn: '2026-04-29' },
    });
    expect(await ask(of, '2026-05-05')).toMatchObject({ code: 'EXTENSIONS_USED_UP' });
  });

  it('does not count when it was refused', async () => {
    const of = await aCommitment(app, { dueOn: '2026-03-31' });
    await inProgress(of);
    await ask(of, '2026-04-03');
    await acts(of.officer, say.decide, { id: of.id, approve: false });
    expect(await ask(of, '2026-04-03')).toMatchObject({ status: 'EXTENSION_REQUESTED' });
  });

  it('is decided by somebody else than who asked, even when they have changed posts since', async () => {
    const of = await aCommitment(app, { dueOn: '2026-03-31' });
    await inProgress(of);
    await ask(of, '2026-04-03');
    await app.app.database.pool.query(
      `update post set role = 'LIAISON_OFFICER', committee_id = $2, department_id = null where account_id = $1`,
      [of.department.accountId, of.officer.committee.id],
    );
    expect(await acts(of.department, say.decide, { id: of.id, approve: true })).toMatchObject({
      code: 'SAME_PERSON_ASKED',
    });
  });
});

describe('a leader', () => {
  it('supervises in their own name, with what is to be done, once however often it is sent', async () => {
    const of = await aCommitment(app);
    const leader = await aLeader(app);
    const call = { id: of.id, instruction: '请本周内划好线', key: crypto.randomUUID() };
    await acts(leader, follow.supervise, call);
    const after = await acts(leader, follow.supervise, call);

    expect(after).toMatchObject({ supervised: true });
    expect(after.steps.filter(({ kind }: { kind: string }) => kind === 'SUPERVISED')).toEqual([
      { kind: 'SUPERVISED', note: '请本周内划好线', dueOn: null, actorName: leader.name },
    ]);
    const listed = await app.inAnotherBrowser(leader).query(follow.list, { filter: { supervision: 'SUPERVISED' } });
    expect(listed.commitments.nodes.map(({ id }: { id: string }) => id)).toContain(of.id);
    await expect(acts(leader, follow.supervise, { ...call, key: null, instruction: ' ' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await expect(acts(of.officer, follow.supervise, { ...call, key: null })).rejects.toBeTruthy();
  });
});

describe('splitting', () => {
  it('makes parts that carry on where the whole stood, and the old code leads to them', async () => {
    const of = await aCommitment(app, { dueOn: '2026-03-31' });
    const other = await aDepartmentOfficer(app);
    await inProgress(of);
    app.clock.set('2026-03-10T01:00:00Z');
    const before = await see(of.officer, of);

    const whole = await acts(
      of.officer,
      follow.split,
      on(of, {
        reason: '两个部门分头办',
        parts: [
          part(of.department.department.id),
          part(other.department.id, { dueOn: '2026-03-20', assistingDepartmentIds: [of.department.department.id] }),
        ],
      }),
    );

    expect(whole).toMatchObject({ status: 'SPLIT', waiting: { party: 'NOBODY', dueOn: null } });
    expect(whole.parts.map(({ number }: { number: string }) => number)).toEqual([
      `${whole.number}-1`,
      `${whole.number}-2`,
    ]);
    // Search, notices and boards have taken it in as well.
    await app.app.settled();
    const [first, second] = await Promise.all(whole.parts.map((one: { id: string }) => see(of.officer, one)));
    expect(first).toMatchObject({
      status: 'IN_PROGRESS',
      promisedDueOn: '2026-03-31',
      acknowledgement: { doneOn: before.acknowledgement.doneOn },
      waiting: { since: '2026-03-02' },
      progress: [{ text: '已划线 20 个' }],
      splitFrom: { number: whole.number },
      progressCount: 0,
    });
    expect(first.clocks[0]).toMatchObject({ running: true, workingDaysTotal: 12 });
    expect(second).toMatchObject({
      status: 'ASSIGNED',
      completion: { dueOn: '2026-03-20' },
      acknowledgement: { dueOn: '2026-03-13' },
      waiting: { since: '2026-03-10' },
    });
    const [lead] = (await app.inAnotherBrowser(anonymous).query(follow.oldCode, { code: before.trackingCode }))
      .publicChain.demands;
    expect(lead.commitment).toMatchObject({ number: whole.number, status: 'SPLIT' });
    expect(lead.commitment.movedTo.map(({ number }: { number: string }) => number)).toEqual([
      `${whole.number}-1`,
      `${whole.number}-2`,
    ]);
    expect(await app.auditTrail({ id: of.id })).toContain('commitment.split');
  });

  it('refuses one part, a part due later than the whole, and a matter that is not with its department', async () => {
    const of = await aCommitment(app, { dueOn: '2026-03-31' });
    const id = of.department.department.id;
    const split = (parts: object[]) => acts(of.officer, follow.split, on(of, { reason: '分', parts }));
    expect(await split([part(id)])).toMatchObject({ code: 'PARTS_TOO_FEW' });
    expect(await split([part(id), part(id, { dueOn: '2026-04-01' })])).toMatchObject({ code: 'PART_DUE_LATER' });
    await inProgress(of);
    await acts(of.department, say.reply, on(of, unsolved));
    expect(await split([part(id), part(id)])).toMatchObject({ code: 'WRONG_STATUS' });
    expect(await see(of.officer, of)).toMatchObject({ status: 'REPLIED', parts: [] });
  });

  it('happens once when two staff do it at once', async () => {
    const of = await aCommitment(app);
    const parts = [part(of.department.department.id), part(of.department.department.id)];
    const held = await heldRow(app, 'commitment', of.id);
    const both = [0, 1].map(() => acts(of.officer, follow.split, on(of, { reason: '分', parts })));
    await held.waitedForBy(2);
    await held.release();
    const answers = await Promise.all(both);
    expect(answers.map(({ status, code }) => status ?? code).sort()).toEqual(['SPLIT', 'WRONG_STATUS']);
    expect(await rowsOf(app, 'select 1 from commitment where split_from_id = $1', [of.id])).toHaveLength(2);
  });
});

describe('merging', () => {
  it('takes the earlier date and keeps both departments; the old number and codes lead on', async () => {
    const of = await aCommitment(app, { dueOn: '2026-03-20' });
    const into = await another(of, '2026-04-30');
    const before = await see(of.officer, of);

    const merged = await acts(of.officer, follow.merge, on(of, { intoId: into.id, reason: '同一段路' }));

    expect(merged).toMatchObject({ status: 'MERGED', mergedInto: { id: into.id } });
    expect(await see(of.officer, into)).toMatchObject({
      status: 'ASSIGNED',
      promisedDueOn: '2026-03-20',
      completion: { dueOn: '2026-03-20' },
      mergedFrom: [{ id: of.id }],
    });
    const [lead] = (await app.inAnotherBrowser(anonymous).query(follow.oldCode, { code: before.trackingCode }))
      .publicChain.demands;
    expect(lead.commitment).toMatchObject({ status: 'MERGED', movedTo: [{ number: merged.mergedInto.number }] });
  });

  it('refuses itself, another committee’s matter and one that has been answered', async () => {
    const [of, elsewhere] = [await aCommitment(app), await aCommitment(app)];
    const merge = (intoId: string) => acts(of.officer, follow.merge, on(of, { intoId, reason: '一起办' }));
    expect(await merge(of.id)).toMatchObject({ code: 'MERGE_NOT_POSSIBLE' });
    await expect(merge(elsewhere.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const into = await another(of);
    await acts(of.department, say.acknowledge, into);
    await acts(of.department, say.report, on(into, progress));
    await acts(of.department, say.reply, on(into, unsolved));
    expect(await merge(into.id)).toMatchObject({ code: 'MERGE_NOT_POSSIBLE' });
  });

  it('of two into each other at once one goes through', async () => {
    const of = await aCommitment(app);
    const into = await another(of);
    const held = await heldRow(app, 'commitment', [of.id, into.id].sort()[0] as string);
    const both = [
      acts(of.officer, follow.merge, on(of, { intoId: into.id, reason: '一起办' })),
      acts(of.officer, follow.merge, on(into, { intoId: of.id, reason: '一起办' })),
    ];
    await held.waitedForBy(2);
    await held.release();
    const answers = await Promise.all(both);
    expect(answers.map(({ status }) => status).filter(Boolean)).toEqual(['MERGED']);
  });
});

it('a member of the committee who is not the following one may look, and act on nothing', async () => {
  const of = await aCommitment(app);
  const colleague = await aMember(app, { committee: of.officer.committee });
  expect((await see(colleague, of)).viewerActs).toEqual([]);
  await expect(acts(colleague, follow.split, on(of, { reason: '分', parts: [] }))).rejects.toBeTruthy();
});

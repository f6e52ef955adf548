import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, aConfirmedMeeting, type Following, minutesConfirmed, rowsOf } from '../../support/commitment.js';
import { handling } from '../../support/handling.js';
import { heldRow, inTurn } from '../../support/locks.js';
import {
  aDepartmentOfficer,
  aDirector,
  aLeader,
  aLiaisonOfficer,
  aMember,
  anonymous,
  aSecretariat,
  type Person,
} from '../../support/people.js';
import * as say from './documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());
beforeEach(() => app.clock.set('2026-03-02T01:00:00Z'));

const key = () => crypto.randomUUID();

const {
  acts,
  on,
  photo: aPhoto,
  progress,
  aReply,
  aVerification,
  replied,
  asking,
  voice,
  invited,
  residentsSay,
} = handling(() => app);
const verification = { finding: 'DONE', text: '摊位都在线内', place: '东门', photoIds: [] as string[] };
const state = async ({ id }: Following) =>
  (
    await rowsOf<{ status: string; round: number; version: number }>(
      app,
      'select status, round, version from commitment where id = $1',
      [id],
    )
  )[0];

describe('minutes confirmed', () => {
  it('turns each promise into one commitment, however often the house hears of it', async () => {
    const { committee } = await aDirector(app);
    const followers = [await aMember(app, { committee }), await aMember(app, { committee })];
    const [one, two] = [await aDepartmentOfficer(app), await aDepartmentOfficer(app)];
    const made = await aConfirmedMeeting(app, committee, {
      promises: [{ department: one.department }, { department: two.department }],
      followers,
    });

    await minutesConfirmed(app, made);
    await minutesConfirmed(app, made);

    const rows = await rowsOf<Record<string, unknown>>(
      app,
      `select number, status, acknowledge_by::text, following_member_id, lead_department_id from commitment
       where consultation_id = $1 order by number`,
      [made.consultation.id],
    );
    expect(rows).toMatchObject([
      { status: 'ASSIGNED', acknowledge_by: '2026-03-05', lead_department_id: one.department.id },
      { status: 'ASSIGNED', lead_department_id: two.department.id },
    ]);
    expect(rows[0]?.number).toMatch(/^2026-C-\d{4}$/);
    expect(new Set(rows.map((row) => row.following_member_id))).toEqual(
      new Set(followers.map(({ member }) => member.id)),
    );
    expect(await statusOf(made.consultation.id)).toBe('TRACKING');
    expect((await app.auditTrail(made.consultation)).filter((type) => !type.startsWith('display.'))).toEqual([
      'meeting.minutesConfirmed',
      'commitment.assigned',
      'commitment.assigned',
      'consultation.advanced',
      'meeting.minutesConfirmed',
    ]);
  });

  it('ends the consultation and closes its topic when nothing was promised', async () => {
    const { committee } = await aDirector(app);
    const made = await aConfirmedMeeting(app, committee, { promises: [] });

    await minutesConfirmed(app, made);

    expect(await statusOf(made.consultation.id)).toBe('EVALUATED');
    expect(await rowsOf(app, 'select status from topic where id = $1', [made.topic.id])).toEqual([
      { status: 'CLOSED' },
    ]);
  });
});

async function statusOf(consultationId: string) {
  return (await rowsOf<{ status: string }>(app, 'select status from consultation where id = $1', [consultationId]))[0]
    ?.status;
}

describe('the way of a commitment', () => {
  it('goes from hand to hand until residents accept it, and leaves its trace', async () => {
    const of = await aCommitment(app);
    await asking(of);
    await residentsSay(of, 'SOLVED', 'SOLVED', 'HALF_SOLVED');

    expect(await acts(of.officer, say.settle, { id: of.id })).toMatchObject({
      status: 'CLOSED',
      closedUnsolved: false,
      round: 1,
    });

    expect((await app.auditTrail(of)).filter((type) => !/acceptance(Answered|Invited)/.test(type))).toEqual([
      'commitment.assigned',
      'commitment.acknowledged',
      'commitment.progressReported',
      'commitment.replied',
      'commitment.verified',
      'commitment.acceptanceOpened',
      'commitment.closed',
    ]);
    const [event] = await rowsOf<{ wakes: unknown }>(
      app,
      `select wakes from outbox_event where type = 'commitment.closed' and data->>'commitmentId' = $1`,
      [of.id],
    );
    expect(event?.wakes).toEqual(
      expect.arrayContaining([
        { view: 'commitment', id: of.id },
        { view: 'results-board', id: 'district' },
        { view: 'results-board', id: of.officer.committee.id },
      ]),
    );
    expect(await statusOf(of.consultation.id)).toBe('EVALUATED');
    expect(await rowsOf(app, 'select status from topic where id = $1', [of.topic.id])).toEqual([{ status: 'CLOSED' }]);
  });

  it('comes back, counted, when residents say it is not solved', async () => {
    const of = await aCommitment(app, { dueOn: '2026-03-06' });
    await asking(of);
    await residentsSay(of, 'SOLVED', 'NOT_SOLVED', 'CAME_BACK');

    expect(await acts(of.officer, say.settle, { id: of.id })).toMatchObject({
      status: 'REPROCESSING',
      round: 2,
      promisedDueOn: '2026-03-06',
      progressCount: 0,
      completion: { dueOn: '2026-03-23' },
    });
    expect(await statusOf(of.consultation.id)).toBe('TRACKING');
    expect(await acts(of.department, say.acknowledge, { id: of.id })).toMatchObject({ status: 'IN_PROGRESS' });
    expect(await acts(of.department, say.reply, on(of, { resultClass: 'A', text: '又办了' }))).toMatchObject({
      code: 'NO_PROGRESS_YET',
    });
  });

  it('comes back when the member finds it not done', async () => {
    const of = await aCommitment(app);
    await replied(of);

    expect(await acts(of.follower, say.verify, await aVerification(of, { finding: 'NOT_DONE' }))).toMatchObject({
      status: 'REPROCESSING',
      round: 2,
    });
  });

  it('closes a D-class matter as not solved, with a reason', async () => {
    const of = await aCommitment(app);
    await asking(of, 'D');
    await residentsSay(of, 'NOT_SOLVED', 'NOT_SOLVED', 'NOT_SOLVED');

    expect(await acts(of.officer, say.settle, { id: of.id, closeUnsolved: true })).toMatchObject({
      code: 'CLOSING_REASON_REQUIRED',
    });
    expect(await acts(of.officer, say.settle, { id: of.id, closeUnsolved: true, reason: '待规划调整' })).toMatchObject({
      status: 'CLOSED',
      closedUnsolved: true,
    });
  });

  it('goes to another department when it came to the wrong one', async () => {
    const of = await aCommitment(app);
    const other = await aDepartmentOfficer(app);

    expect(await acts(of.department, say.sendBack, { id: of.id, reason: '不归我们管' })).toMatchObject({
      status: 'WRONG_UNIT',
    });
    app.clock.set('2026-03-04T01:00:00Z');
    expect(await acts(of.officer, say.reassign, { id: of.id, departmentId: other.department.id })).toMatchObject({
      status: 'ASSIGNED',
      leadDepartmentName: other.department.shortName,
      acknowledgement: { dueOn: '2026-03-09' },
    });
    await expect(acts(of.department, say.acknowledge, { id: of.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await acts(other, say.acknowledge, { id: of.id })).toMatchObject({ status: 'ACKNOWLEDGED' });
  });

  it('may be extended by staff, who keep what was promised', async () => {
    const of = await aCommitment(app);
    await acts(of.department, say.acknowledge, { id: of.id });
    await acts(of.department, say.report, on(of, progress));
    const ask = on(of, { until: '2026-05-20', reason: '汛期停工' });

    expect(await acts(of.department, say.askExtension, on(of, { until: '2026-04-30', reason: '汛期' }))).toMatchObject({
      code: 'EXTENSION_NOT_LATER',
    });
    expect(await acts(of.department, say.askExtension, ask)).toMatchObject({ status: 'EXTENSION_REQUESTED' });
    expect(await acts(of.officer, say.decide, { id: of.id, approve: true })).toMatchObject({
      status: 'IN_PROGRESS',
      promisedDueOn: '2026-04-30',
      completion: { dueOn: '2026-05-20' },
    });
    const again = on(of, { until: '2026-06-10', reason: '还要时间' });
    expect(await acts(of.department, say.askExtension, again)).toMatchObject({ code: 'EXTENSIONS_USED_UP' });
  });

  it('takes in other departments, another follower and reminders', async () => {
    const of = await aCommitment(app);
    const helper = await aDepartmentOfficer(app);
    const other = await aMember(app, { committee: of.officer.committee });
    const stranger = await aMember(app);
    const departmentId = helper.department.id;

    expect(await acts(of.officer, say.addAssisting, { id: of.id, departmentId })).toMatchObject({
      __typename: 'CommitmentDetail',
    });
    expect(await acts(of.officer, say.addAssisting, { id: of.id, departmentId })).toMatchObject({
      code: 'DEPARTMENT_ALREADY_ON_IT',
    });
    expect(await acts(of.officer, say.assignFollower, { id: of.id, memberId: stranger.member.id })).toMatchObject({
      code: 'MEMBER_OF_ANOTHER_COMMITTEE',
    });
    expect(await acts(of.officer, say.assignFollower, { id: of.id, memberId: other.member.id })).toMatchObject({
      __typename: 'CommitmentDetail',
    });
    expect(await acts(of.officer, say.urge, { id: of.id, key: key() })).toMatchObject({
      __typename: 'CommitmentDetail',
    });
    expect(await acts(await aLeader(app), say.urge, { id: of.id })).toMatchObject({ code: 'URGED_TODAY' });
    app.clock.advance({ days: 1 });
    expect(await acts(await aLeader(app), say.urge, { id: of.id })).toMatchObject({ __typename: 'CommitmentDetail' });
    await acts(of.department, say.acknowledge, { id: of.id });
    expect(await acts(helper, say.report, on(of, progress))).toMatchObject({ status: 'IN_PROGRESS', progressCount: 1 });
    await expect(acts(helper, say.reply, on(of, { resultClass: 'A', text: '好了' }))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('what is refused', () => {
  it('leaves no trace', async () => {
    const of = await aCommitment(app);
    const before = [await state(of), await app.auditTrail(of), await stepsOf(of)];
    const later = on(of, { until: '2026-09-01', reason: '忙' });

    expect(await acts(of.department, say.report, on(of, progress))).toMatchObject({ code: 'WRONG_STATUS' });
    expect(await acts(of.department, say.reply, on(of, { resultClass: 'A', text: '好了' }))).toMatchObject({
      code: 'WRONG_STATUS',
    });
    expect(await acts(of.department, say.askExtension, later)).toMatchObject({ code: 'WRONG_STATUS' });
    expect(await acts(of.follower, say.verify, on(of, verification))).toMatchObject({ code: 'WRONG_STATUS' });
    for (const document of [say.open, say.settle]) {
      expect(await acts(of.officer, document, { id: of.id })).toMatchObject({ code: 'WRONG_STATUS' });
    }
    expect(await acts(of.officer, say.decide, { id: of.id, approve: true })).toMatchObject({ code: 'WRONG_STATUS' });
    expect(
      await acts(of.officer, say.reassign, { id: of.id, departmentId: of.department.department.id }),
    ).toMatchObject({ code: 'DEPARTMENT_ALREADY_ON_IT' });

    expect([await state(of), await app.auditTrail(of), await stepsOf(of)]).toEqual(before);
  });

  it('says what a D-class reply lacks, and changes nothing', async () => {
    const of = await aCommitment(app);
    await acts(of.department, say.acknowledge, { id: of.id });
    await acts(of.department, say.report, on(of, progress));
    const before = await state(of);

    expect(
      await acts(of.department, say.reply, on(of, { resultClass: 'D', text: '办不了', reason: '没地' })),
    ).toMatchObject({ code: 'REASON_AND_BASIS_REQUIRED' });
    expect(await state(of)).toEqual(before);
  });

  it('is any judgement by the handling department, whatever other posts its officer holds', async () => {
    const of = await aCommitment(app);
    const code = await asking(of);
    await residentsSay(of, 'SOLVED', 'SOLVED', 'SOLVED');

    // The following member is also the committee's officer, and now the department's too.
    const twoHats = of.follower;
    await app.app.database.pool.query(
      `insert into post (id, created_at, account_id, role, committee_id, department_id) values
         (gen_random_uuid(), now(), $1, 'LIAISON_OFFICER', $2, null),
         (gen_random_uuid(), now(), $1, 'DEPARTMENT_OFFICER', null, $3)`,
      [twoHats.accountId, of.officer.committee.id, of.department.department.id],
    );

    expect(await acts(twoHats, say.settle, { id: of.id })).toMatchObject({ code: 'HANDLING_DEPARTMENT' });
    expect(await acts(twoHats, say.verify, on(of, verification))).toMatchObject({ code: 'HANDLING_DEPARTMENT' });
    expect(await acts(twoHats, say.open, { id: of.id })).toMatchObject({ code: 'HANDLING_DEPARTMENT' });
    expect(await acts(twoHats, say.decide, { id: of.id, approve: true })).toMatchObject({
      code: 'HANDLING_DEPARTMENT',
    });
    expect(await acts(twoHats, say.answer, voice(code))).toMatchObject({ code: 'HANDLING_DEPARTMENT' });
    expect(await state(of)).toMatchObject({ status: 'ACCEPTANCE_OPEN' });
  });

  it('is a verification by whoever replied, even when they have left the department since', async () => {
    const of = await aCommitment(app);
    await replied(of);
    await app.app.database.pool.query('update reply set replied_by = $1 where commitment_id = $2', [
      of.follower.accountId,
      of.id,
    ]);

    expect(await acts(of.follower, say.verify, on(of, verification))).toMatchObject({ code: 'SAME_PERSON_REPLIED' });
  });

  it('is settling while residents may still answer and too few have', async () => {
    const of = await aCommitment(app);
    const code = await asking(of);
    await residentsSay(of, 'SOLVED');
    for (let n = 0; n < 3; n += 1) await acts(anonymous, say.answer, voice(code));

    expect(await acts(of.officer, say.settle, { id: of.id })).toMatchObject({ code: 'ACCEPTANCE_STILL_RUNNING' });
    app.clock.advance({ days: 20 });
    expect(await acts(of.officer, say.settle, { id: of.id })).toMatchObject({ code: 'TOO_FEW_INVITED' });
    await invited(of, '商户 8 号');
    expect(await acts(of.officer, say.settle, { id: of.id })).toMatchObject({ status: 'REPROCESSING' });
    expect(await acts(anonymous, say.answer, voice(code))).toMatchObject({ code: 'ACCEPTANCE_NOT_OPEN' });
  });

  it("is a text too long, one with NUL, and another person's photograph", async () => {
    const of = await aCommitment(app);
    await acts(of.department, say.acknowledge, { id: of.id });
    const badly = { code: 'BAD_USER_INPUT' };

    await expect(
      acts(of.department, say.report, on(of, { ...progress, text: '字'.repeat(7001) })),
    ).rejects.toMatchObject(badly);
    await expect(acts(of.department, say.report, on(of, { ...progress, text: 'a\0b' }))).rejects.toMatchObject(badly);
    await expect(acts(of.department, say.report, on(of, { ...progress, text: '  ' }))).rejects.toMatchObject(badly);
    const photo = await aPhoto(of.officer);
    await expect(acts(of.department, say.report, on(of, { ...progress, photoIds: [photo] }))).rejects.toMatchObject(
      badly,
    );
    expect(await state(of)).toMatchObject({ status: 'ACKNOWLEDGED' });
  });
});

async function entryOf({ id }: Following): Promise<string> {
  const rows = await rowsOf<{ id: string }>(app, 'select id from progress_entry where commitment_id = $1', [id]);
  return rows.at(-1)?.id as string;
}

async function stepsOf({ id }: Following) {
  return rowsOf(app, 'select kind from commitment_step where commitment_id = $1 order by at', [id]);
}

describe('the wrong person', () => {
  it('finds nothing where the matter is not theirs, and may not act where it is not theirs to do', async () => {
    const of = await aCommitment(app);
    const otherOfficer = await aDepartmentOfficer(app);
    const otherHouse = await aLiaisonOfficer(app);
    const otherMember = await aMember(app);
    const strangers = [otherOfficer, otherHouse, otherMember];
    for (const stranger of strangers) {
      expect((await app.as(stranger).query(say.detail, { id: of.id })).commitment).toBeNull();
    }
    await expect(acts(otherOfficer, say.acknowledge, { id: of.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(acts(otherHouse, say.open, { id: of.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(acts(otherMember, say.verify, on(of, verification))).rejects.toMatchObject({ code: 'NOT_FOUND' });

    const secretariat = await aSecretariat(app);
    await expect(acts(secretariat, say.verify, on(of, verification))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const colleague = await aMember(app, { committee: of.officer.committee });
    expect((await app.as(colleague).query(say.detail, { id: of.id })).commitment).toMatchObject({
      id: of.id,
      viewerActs: [],
    });
    await expect(acts(colleague, say.verify, on(of, verification))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(acts(of.department, say.settle, { id: of.id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.as(anonymous).query(say.detail, { id: of.id })).rejects.toMatchObject({ name: 'GraphQLRefusal' });
  });

  it('is told beforehand what they may do, and why not', async () => {
    const of = await aCommitment(app);
    const options = async (person: Person) =>
      (await app.as(person).query(say.detail, { id: of.id })).commitment.viewerActs;

    expect(await options(of.department)).toEqual(
      expect.arrayContaining([
        { act: 'ACKNOWLEDGE', whyNot: null },
        { act: 'REQUEST_EXTENSION', whyNot: 'WRONG_STATUS' },
      ]),
    );
    expect((await options(of.department)).map(({ act }: { act: string }) => act)).not.toContain('SETTLE_ACCEPTANCE');
    expect(await options(of.follower)).toEqual([
      { act: 'VERIFY', whyNot: 'WRONG_STATUS' },
      { act: 'CORRECT_VERIFICATION', whyNot: 'WRONG_STATUS' },
      { act: 'UNDO', whyNot: 'NOTHING_TO_UNDO' },
    ]);
    expect(await options(await aLeader(app))).toEqual([
      { act: 'URGE', whyNot: null },
      { act: 'SUPERVISE', whyNot: null },
      { act: 'WITHDRAW_SUPERVISION', whyNot: 'NOTHING_TO_UNDO' },
    ]);
  });
});

describe('two at once', () => {
  /** Holds the row until both have come and wait for it. */
  async function bothWaiting<T>({ id }: Following, both: () => Promise<T>[]): Promise<T[]> {
    const row = await heldRow(app, 'commitment', id);
    const going = both();
    try {
      await row.waitedForBy(going.length);
    } finally {
      await row.release();
    }
    return Promise.all(going);
  }

  it('settle once', async () => {
    const of = await aCommitment(app);
    const director = await aDirector(app, of.officer.committee);
    await asking(of);
    await residentsSay(of, 'NOT_SOLVED', 'NOT_SOLVED', 'NOT_SOLVED');

    const answers = await bothWaiting(of, () =>
      [of.officer, director].map((person) => acts(person, say.settle, { id: of.id })),
    );

    expect(answers).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ status: 'REPROCESSING' }),
        expect.objectContaining({ code: 'WRONG_STATUS' }),
      ]),
    );
    expect(await state(of)).toMatchObject({ round: 2 });
  });

  it('reply once', async () => {
    const of = await aCommitment(app);
    const colleague = await aDepartmentOfficer(app, of.department.department);
    await acts(of.department, say.acknowledge, { id: of.id });
    await acts(of.department, say.report, on(of, progress));

    const input = {
      input: {
        commitmentId: of.id,
        resultClass: 'C',
        text: '好了',
        delivered: '列入年度计划',
        progressIds: [await entryOf(of)],
      },
    };

    const answers = await bothWaiting(of, () =>
      [of.department, colleague].map((person) => acts(person, say.reply, input)),
    );

    expect(answers.map(({ code, status }) => code ?? status).sort()).toEqual(['REPLIED', 'WRONG_STATUS']);
    expect(await rowsOf(app, 'select 1 from reply where commitment_id = $1', [of.id])).toHaveLength(1);
  });

  it('close the last two commitments and end the consultation once', async () => {
    const officer = await aLiaisonOfficer(app);
    const department = await aDepartmentOfficer(app);
    const follower = await aMember(app, { committee: officer.committee });
    const made = await aConfirmedMeeting(app, officer.committee, {
      promises: [{ department: department.department }, { department: department.department }],
      followers: [follower],
    });
    await minutesConfirmed(app, made);
    const rows = await rowsOf<{ id: string }>(app, 'select id from commitment where consultation_id = $1', [
      made.consultation.id,
    ]);
    const both = rows.map(({ id }) => ({ ...made, id, officer, follower, department }) as unknown as Following);
    for (const of of both) {
      await asking(of);
      await residentsSay(of, 'SOLVED', 'SOLVED', 'SOLVED');
    }

    const row = await heldRow(app, 'consultation', made.consultation.id);
    const [one, other] = both.map(
      ({ id }) =>
        () =>
          acts(officer, say.settle, { id }),
    ) as [() => Promise<object>, () => Promise<object>];
    const answers = await inTurn(row, one, other);

    expect(answers).toMatchObject([{ status: 'CLOSED' }, { status: 'CLOSED' }]);
    expect(await statusOf(made.consultation.id)).toBe('EVALUATED');
    expect((await app.auditTrail(made.consultation)).filter((type) => type === 'consultation.advanced')).toHaveLength(
      2,
    );
  });

  it('report the same progress once, whoever retries', async () => {
    const of = await aCommitment(app);
    await acts(of.department, say.acknowledge, { id: of.id });
    const input = on(of, { ...progress, clientMutationId: key() });

    const answers = await bothWaiting(of, () => [
      acts(of.department, say.report, input),
      acts(of.department, say.report, input),
    ]);

    expect(answers).toMatchObject([{ progressCount: 1 }, { progressCount: 1 }]);
    await expect(acts(of.department, say.report, { input: { ...input.input, text: '别的' } })).rejects.toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });
});

describe('residents answer', () => {
  it('with one voice each: a device that answers again changes its answer', async () => {
    const of = await aCommitment(app);
    const code = await asking(of);
    const first = voice(code, 'NOT_SOLVED');
    await acts(anonymous, say.answer, first);

    const changed = await acts(anonymous, say.answer, {
      input: { ...first.input, code: code.toLowerCase(), result: 'HALF_SOLVED' },
    });

    expect(changed).toMatchObject({
      myResult: 'HALF_SOLVED',
      tally: { n: 1, notSolved: 0, halfSolved: 1, enough: false },
    });
    const again = await app.as(anonymous).query(say.notice, { code, deviceToken: first.input.deviceToken });
    expect(again.acceptanceNotice).toMatchObject({
      open: true,
      replyText: '办好了',
      myResult: 'HALF_SOLVED',
      myAttitude: 'GOOD',
    });
    expect((await app.as(anonymous).query(say.notice, { code })).acceptanceNotice).toMatchObject({ myResult: null });
  });

  it('as invited when they came by invitation, whatever device they use', async () => {
    const of = await aCommitment(app);
    const code = await asking(of);
    const first = voice(code, 'SOLVED');
    await acts(of.guest, say.answer, first);

    const elsewhere = app.inAnotherBrowser(of.guest);
    expect((await elsewhere.mutate(say.answer, voice(code, 'NOT_SOLVED'))).answer).toMatchObject({
      code: 'HEARD_ELSEWHERE',
    });
    expect(await acts(of.guest, say.answer, { input: { ...first.input, result: 'NOT_SOLVED' } })).toMatchObject({
      myResult: 'NOT_SOLVED',
      tally: { n: 1, invitedCount: 1, notSolved: 1 },
    });
  });

  it('not without a voice, not to a code nobody gave out', async () => {
    const of = await aCommitment(app);
    const code = await asking(of);

    await expect(acts(anonymous, say.answer, voice(code, 'SOLVED', { deviceToken: null }))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await acts(anonymous, say.answer, voice('NOSUCH22'))).toMatchObject({ code: 'CODE_UNKNOWN' });
    expect((await app.as(anonymous).query(say.notice, { code: 'NOSUCH22' })).acceptanceNotice).toBeNull();
  });

  it('with comments the handling department does not read', async () => {
    const of = await aCommitment(app);
    const code = await asking(of);
    await acts(anonymous, say.answer, voice(code, 'HALF_SOLVED', { comment: '下午又占了' }));

    expect((await app.as(of.officer).query(say.detail, { id: of.id })).commitment.comments).toEqual([
      { comment: '下午又占了' },
    ]);
    expect((await app.as(of.department).query(say.detail, { id: of.id })).commitment.comments).toEqual([]);
  });
});

interface Listed {
  commitments: { totalCount: number; endCursor: string | null; nodes: { completion: { dueOn: string } }[] };
}

describe('the list', () => {
  it('shows each reader their own, by due date, and counts what is late', async () => {
    const near = await aCommitment(app, { dueOn: '2026-03-04' });
    const { officer, department } = near;
    const more = await aConfirmedMeeting(app, officer.committee, {
      promises: ['2026-02-20', '2026-01-05', '2026-06-30'].map((dueOn) => ({
        department: department.department,
        dueOn,
      })),
    });
    await minutesConfirmed(app, more);
    const pages = async (person: Person, filter: object = {}) => {
      const dates: string[] = [];
      let after: string | null = null;
      do {
        const { commitments }: Listed = await app.as(person).query(say.list, { filter, first: 2, after });
        dates.push(...commitments.nodes.map((node) => node.completion.dueOn));
        after = commitments.endCursor;
        expect(commitments.totalCount).toBeGreaterThanOrEqual(dates.length);
      } while (after);
      return dates;
    };

    expect(await pages(officer)).toEqual(['2026-01-05', '2026-02-20', '2026-03-04', '2026-06-30']);
    expect(await pages(department, { mine: true, timeliness: 'OVERDUE' })).toEqual(['2026-02-20']);
    expect(await pages(near.follower, { mine: true })).toEqual(['2026-03-04']);
    expect(await pages(await aDepartmentOfficer(app))).toEqual([]);
    expect(
      await pages(officer, { consultationId: more.consultation.id, statuses: ['ASSIGNED'], text: '东门外' }),
    ).toHaveLength(3);
    expect(await pages(officer, { text: '100%' })).toEqual([]);
    const { commitments } = await app.as(officer).query(say.list, { first: 1 });
    expect(commitments.counts).toEqual([
      { timeliness: 'DUE_SOON', count: 1 },
      { timeliness: 'LONG_OVERDUE', count: 1 },
      { timeliness: 'ON_TIME', count: 1 },
      { timeliness: 'OVERDUE', count: 1 },
    ]);
    await expect(app.as(officer).query(say.list, { first: 101 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('the public chain', () => {
  it("tells anyone with the topic's or the commitment's code what became of it, without names", async () => {
    const of = await aCommitment(app);
    await acts(of.department, say.acknowledge, { id: of.id });
    const photo = await aPhoto(of.department);
    await acts(of.department, say.report, on(of, { ...progress, photoIds: [photo] }));
    app.clock.advance({ days: 22 });

    const { publicChain } = await app.as(anonymous).query(say.chain, { code: of.topic.trackingCode.toLowerCase() });

    expect(publicChain).toMatchObject({
      title: '早市占道',
      demands: [
        {
          disposition: 'COMMITMENT',
          commitment: {
            status: 'IN_PROGRESS',
            waitingFor: 'DEPARTMENT',
            nextOn: '2026-04-30',
            daysSinceUpdate: 22,
            silent: true,
            acceptanceCode: null,
            steps: [
              { kind: 'ASSIGNED' },
              { kind: 'ACKNOWLEDGED' },
              { kind: 'PROGRESSED', text: '已划线 20 个', photoIds: [photo] },
            ],
          },
        },
      ],
    });
    expect(JSON.stringify(publicChain)).not.toMatch(/王科长|经办人|商户甲/);
    expect((await app.as(anonymous).fetch(`/files/${photo}`)).status).toBe(200);
    const [row] = await rowsOf<{ tracking_code: string }>(app, 'select tracking_code from commitment where id = $1', [
      of.id,
    ]);
    expect((await app.as(anonymous).query(say.chain, { code: row?.tracking_code })).publicChain.demands).toHaveLength(
      1,
    );
    expect((await app.as(anonymous).query(say.chain, { code: 'NOSUCHCODE' })).publicChain).toBeNull();
  });

  it('says nothing of a meeting whose minutes are not confirmed', async () => {
    const { committee } = await aDirector(app);
    const department = await aDepartmentOfficer(app);
    const made = await aConfirmedMeeting(app, committee, { promises: [{ department: department.department }] });
    await app.app.database.pool.query(`update consultation set status = 'MINUTES_DRAFT' where id = $1`, [
      made.consultation.id,
    ]);

    expect((await app.as(anonymous).query(say.chain, { code: made.topic.trackingCode })).publicChain).toBeNull();
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, type Following, rowsOf } from '../../support/commitment.js';
import { handling } from '../../support/handling.js';
import { heldRow, inOrder } from '../../support/locks.js';
import { aDepartmentOfficer, anonymous, aSecretariat, type Person } from '../../support/people.js';
import * as say from './documents.js';

let app: TestApp;
let of: Following;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());
beforeEach(async () => {
  app.clock.set('2026-03-02T01:00:00Z');
  of = await aCommitment(app, { dueOn: '2026-04-30' });
});

const { acts, on, inProgress, replied, aVerification, photo, asking, voice } = handling(() => app);

const MENDED = `{ __typename ... on CommitmentRefusal { code } ... on CommitmentDetail { status round dueOn: completion { dueOn }
  promisedDueOn action deliverable responsiblePerson resultClass returnReason wrongUnitReason leadDepartmentName progressCount lastAct
  progress { id text } replies { text resultClass } verifications { finding text }
  corrections { record field saidBefore saysNow takenBack reason correctorName } } }`;
const byReason = (name: string) =>
  `mutation ($id: ID!, $reason: String!) { answer: ${name}(commitmentId: $id, reason: $reason) ${MENDED} }`;
const byInput = (name: string, type: string) =>
  `mutation ($input: ${type}!) { answer: ${name}(input: $input) ${MENDED} }`;
const TakeBack = byReason('takeBackLastAct');
const Undo = byReason('undoLastAct');
const RequestReturn = byReason('requestReturn');
const DecideReturn = `mutation ($id: ID!, $consent: Boolean!, $note: String) {
  answer: decideReturn(commitmentId: $id, consent: $consent, note: $note) ${MENDED} }`;
const Reassign = `mutation ($id: ID!, $departmentId: ID!, $note: String) {
  answer: reassignCommitment(commitmentId: $id, departmentId: $departmentId, note: $note) ${MENDED} }`;
const Correct = byInput('correctCommitment', 'CorrectCommitmentInput');
const CorrectProgress = byInput('correctProgress', 'CorrectProgressInput');
const CorrectReply = byInput('correctReply', 'CorrectReplyInput');
const CorrectVerification = byInput('correctVerification', 'CorrectVerificationInput');
const RemoveAssisting = `mutation ($id: ID!, $departmentId: ID!, $reason: String!) {
  answer: removeAssistingDepartment(commitmentId: $id, departmentId: $departmentId, reason: $reason) ${MENDED} }`;

const reason = '按错了';
const takeBack = (person: Person, given = reason) => acts(person, TakeBack, { id: of.id, reason: given });
const undo = (person: Person, given = reason) => acts(person, Undo, { id: of.id, reason: given });

/** The row and its stretches, without what only says that something happened. */
async function stored(): Promise<unknown> {
  const [commitment] = await rowsOf(
    app,
    `select to_jsonb(c) - 'version' - 'updated_at' - 'last_acted_at' as row from commitment c where id = $1`,
    [of.id],
  );
  const turns = await rowsOf(
    app,
    'select round, party, department_id, started_on, ended_on, due_on from commitment_turn where commitment_id = $1 order by started_on, id',
    [of.id],
  );
  return { commitment, turns };
}

/** Whom the house told of this, of this kind. */
async function told(kind: string): Promise<string[]> {
  await app.app.settled();
  const rows = await rowsOf<{ id: string }>(
    app,
    'select recipient_id as id from notice where commitment_id = $1 and kind = $2',
    [of.id, kind],
  );
  return rows.map(({ id }) => id);
}

it('takes back what was done last, on a server whose clock is behind', async () => {
  app.clock.advance({ seconds: -3 });
  await acts(of.department, say.acknowledge, { id: of.id });
  app.clock.advance({ seconds: -3 });
  expect(await acts(of.department, say.sendBack, { id: of.id, reason: '不归我们' })).toMatchObject({
    status: 'WRONG_UNIT',
  });

  expect(await takeBack(of.department)).toMatchObject({ status: 'ACKNOWLEDGED' });
  expect(await takeBack(of.department)).toMatchObject({ status: 'ASSIGNED' });
  const steps = await rowsOf<{ kind: string }>(
    app,
    'select kind from commitment_step where commitment_id = $1 order by at, id',
    [of.id],
  );
  expect(steps.map(({ kind }) => kind)).toEqual(['ASSIGNED', 'ACKNOWLEDGED', 'SENT_BACK', 'UNDONE', 'UNDONE']);
});

describe('a promise whose day was heard wrongly', () => {
  const input = (more: object = {}) => ({
    input: {
      ...{ commitmentId: of.id, version: 1, action: '施划摊位线', deliverable: '东门外 40 个摊位入线' },
      ...{ responsiblePerson: '王科长', promisedDueOn: '2026-05-29', reason: '录音里是五月底', ...more },
    },
  });

  it('is put right; what it said before stands beside it, and those who wait are told', async () => {
    const answer = await acts(of.officer, Correct, input());
    expect(answer).toMatchObject({ promisedDueOn: '2026-05-29', dueOn: { dueOn: '2026-05-29' } });
    expect(answer.corrections).toEqual([
      {
        ...{ record: 'PROMISE', field: 'PROMISED_DUE_ON', saidBefore: '2026-04-30', saysNow: '2026-05-29' },
        ...{ takenBack: false, reason: '录音里是五月底', correctorName: expect.any(String) },
      },
    ]);
    expect(await told('COMMITMENT_CORRECTED')).toContain(of.department.accountId);
    const { publicChain } = await app
      .as(anonymous)
      .query(
        'query ($code: String!) { publicChain(trackingCode: $code) { demands { commitment { promisedDueOn corrections { field saidBefore } } } } }',
        { code: of.topic.trackingCode },
      );
    expect(publicChain.demands[0].commitment).toEqual({
      promisedDueOn: '2026-05-29',
      corrections: [{ field: 'PROMISED_DUE_ON', saidBefore: '2026-04-30' }],
    });
  });

  it('leaves a day that an extension has moved since', async () => {
    await inProgress(of);
    await acts(of.department, say.askExtension, on(of, { until: '2026-05-15', reason: '下雨' }));
    await acts(of.officer, say.decide, { id: of.id, approve: true });
    expect(await acts(of.officer, Correct, input())).toMatchObject({
      promisedDueOn: '2026-05-29',
      dueOn: { dueOn: '2026-05-15' },
    });
  });

  it('is refused without a reason, before the meeting, over what somebody else corrected, and to the department', async () => {
    const before = await stored();
    expect(await acts(of.officer, Correct, input({ promisedDueOn: '2026-02-27' }))).toMatchObject({
      code: 'DAY_BEFORE_MEETING',
    });
    for (const given of ['', '字'.repeat(1001)]) {
      await expect(acts(of.officer, Correct, input({ reason: given }))).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    }
    await expect(acts(of.officer, Correct, input({ version: 2 }))).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(acts(of.department, Correct, input())).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await stored()).toEqual(before);
  });
});

describe('what was pressed by mistake', () => {
  it('is an acknowledgement: taken back, it is as if it had not been', async () => {
    const before = await stored();
    await acts(of.department, say.acknowledge, { id: of.id });
    expect(await takeBack(of.department)).toMatchObject({ status: 'ASSIGNED', lastAct: null });
    expect(await stored()).toEqual(before);
    expect((await app.auditTrail(of)).at(-1)).toBe('commitment.undone');
    expect(await told('COMMITMENT_STEP_UNDONE')).toContain(of.officer.accountId);
    expect(await takeBack(of.department)).toMatchObject({ code: 'WRONG_STATUS' });
  });

  it('is an entry on the wrong matter: its words are kept, its pictures are no longer public', async () => {
    await acts(of.department, say.acknowledge, { id: of.id });
    const before = await stored();
    const photoId = await photo(of.department);
    await acts(of.department, say.report, on(of, { text: '铺了一半', photoIds: [photoId] }));
    expect((await app.as(anonymous).fetch(`/files/${photoId}`)).status).toBe(200);

    const answer = await takeBack(of.department, '报到别的事上了');
    expect(answer).toMatchObject({ status: 'ACKNOWLEDGED', progress: [], progressCount: 0 });
    expect(answer.corrections).toMatchObject([
      { record: 'PROGRESS', field: 'TEXT', saidBefore: '铺了一半', saysNow: null, takenBack: true },
    ]);
    expect(await stored()).toEqual(before);
    expect((await app.as(anonymous).fetch(`/files/${photoId}`)).status).not.toBe(200);
    expect((await app.as(of.officer).fetch(`/files/${photoId}`)).status).toBe(200);
  });

  it('is a reply: taken back before anybody went to look, and given anew', async () => {
    await inProgress(of);
    const before = await stored();
    const [entry] = await rowsOf<{ id: string }>(app, 'select id from progress_entry where commitment_id = $1', [
      of.id,
    ]);
    const reply = on(of, { resultClass: 'A', text: '办好了', delivered: '都入线了', progressIds: [entry?.id] });
    await acts(of.department, say.reply, reply);
    expect(await takeBack(of.department)).toMatchObject({ status: 'IN_PROGRESS', replies: [] });
    expect(await stored()).toEqual(before);
    expect(await acts(of.department, say.reply, reply)).toMatchObject({ status: 'REPLIED' });
  });

  it('is a verification of today, not done included; nobody undoes it for the member, and tomorrow nobody does', async () => {
    await replied(of);
    const before = await stored();
    for (const finding of ['DONE', 'NOT_DONE']) {
      await acts(of.follower, say.verify, await aVerification(of, { finding }));
      expect(await undo(of.officer)).toMatchObject({ code: 'NOTHING_TO_UNDO' });
      await expect(takeBack(of.follower)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      expect(await undo(of.follower)).toMatchObject({ status: 'REPLIED', round: 1, verifications: [] });
      expect(await stored()).toEqual(before);
    }
    await acts(of.follower, say.verify, await aVerification(of));
    app.clock.advance({ days: 1 });
    expect(await undo(of.follower)).toMatchObject({ code: 'MENDING_DAY_PASSED' });
  });

  it('is an acceptance opened too early: until the first answer', async () => {
    await replied(of);
    await acts(of.follower, say.verify, await aVerification(of));
    const opened = await acts(of.officer, say.open, { id: of.id });
    expect(await undo(of.officer)).toMatchObject({ status: 'VERIFIED' });
    expect((await acts(of.officer, say.open, { id: of.id })).acceptanceCode).toBe(opened.acceptanceCode);
    await app.as(anonymous).mutate(say.answer, voice(opened.acceptanceCode));
    expect(await undo(of.officer)).toMatchObject({ code: 'ALREADY_ANSWERED' });
  });

  it('is not undone once somebody has gone on from it, without a reason, or by somebody else', async () => {
    await replied(of);
    const stranger = await aDepartmentOfficer(app);
    await expect(takeBack(stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(takeBack(of.officer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(takeBack(of.department, ' ')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(takeBack(of.department, '字'.repeat(1001))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await acts(of.follower, say.verify, await aVerification(of));
    expect(await takeBack(of.department)).toMatchObject({ code: 'WRONG_STATUS' });
    expect(await undo(await aSecretariat(app))).toMatchObject({ code: 'NOTHING_TO_UNDO' });
  });

  it('is undone once, by whoever of two is quicker', async () => {
    await acts(of.department, say.acknowledge, { id: of.id });
    const colleague = await aDepartmentOfficer(app, of.department.department);
    const row = await heldRow(app, 'commitment', of.id);
    expect(await inOrder(row, [colleague, of.department], takeBack)).toEqual(['done', 'WRONG_STATUS']);
  });
});

describe('what was written wrongly', () => {
  it('is an entry: by whoever wrote it or the department in the lead, while nobody has verified', async () => {
    await inProgress(of);
    const [entry] = await rowsOf<{ id: string }>(app, 'select id from progress_entry where commitment_id = $1', [
      of.id,
    ]);
    const input = {
      commitmentId: of.id,
      entryId: entry?.id,
      seen: '已划线 20 个',
      text: '已划线 12 个',
      reason: '数错了',
    };
    const helper = await aDepartmentOfficer(app);
    await acts(of.officer, say.addAssisting, { id: of.id, departmentId: helper.department.id });
    expect(await acts(helper, CorrectProgress, { input })).toMatchObject({ code: 'NOT_YOURS_TO_MEND' });
    expect(await acts(of.department, CorrectProgress, { input })).toMatchObject({
      progress: [{ text: '已划线 12 个' }],
      corrections: [{ record: 'PROGRESS', field: 'TEXT', saidBefore: '已划线 20 个' }],
    });
    await expect(acts(of.department, CorrectProgress, { input })).rejects.toMatchObject({
      code: 'CONFLICT',
      params: { 'theirs.text': '已划线 12 个' },
    });
  });

  it('is a reply: all it says, held to what a reply has to say', async () => {
    await replied(of);
    const input = {
      ...{ commitmentId: of.id, seen: '办好了', resultClass: 'D', text: '只能办一半' },
      reason: '报早了',
    };
    expect(await acts(of.department, CorrectReply, { input })).toMatchObject({ code: 'REASON_AND_BASIS_REQUIRED' });
    const whole = { ...input, because: '路太窄', basis: '城乡规划法第四十条', nextLookOn: '2099-01-04' };
    expect(await acts(of.department, CorrectReply, { input: whole })).toMatchObject({
      status: 'REPLIED',
      resultClass: 'D',
      replies: [{ text: '只能办一半', resultClass: 'D' }],
    });
    await acts(of.follower, say.verify, await aVerification(of));
    expect(await acts(of.department, CorrectReply, { input: { ...whole, seen: '只能办一半' } })).toMatchObject({
      code: 'WRONG_STATUS',
    });
  });

  it('is a verification: the same day, and not into another verdict', async () => {
    await replied(of);
    await acts(of.follower, say.verify, await aVerification(of));
    const input = {
      ...{ commitmentId: of.id, seen: '摊位都在线内', finding: 'PARTLY_DONE', text: '还有两个在线外', place: '东门' },
      reason: '看漏了',
    };
    expect(await acts(of.follower, CorrectVerification, { input: { ...input, finding: 'NOT_DONE' } })).toMatchObject({
      code: 'UNDO_AND_VERIFY_ANEW',
    });
    expect(await acts(of.follower, CorrectVerification, { input })).toMatchObject({
      status: 'VERIFIED',
      verifications: [{ finding: 'PARTLY_DONE', text: '还有两个在线外' }],
    });
    app.clock.advance({ days: 1 });
    expect(await acts(of.follower, CorrectVerification, { input: { ...input, seen: '还有两个在线外' } })).toMatchObject(
      { code: 'MENDING_DAY_PASSED' },
    );
    await expect(acts(of.officer, CorrectVerification, { input })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('stays in the record for good', async () => {
    await acts(of.officer, Correct, {
      input: {
        ...{
          commitmentId: of.id,
          version: 1,
          action: '施划',
          deliverable: '东门外 40 个摊位入线',
          responsiblePerson: '王科长',
        },
        reason: '错字',
      },
    });
    for (const change of ["update correction set said_before = 'x'", 'delete from correction']) {
      await expect(app.app.database.pool.query(change)).rejects.toThrow('append-only');
    }
    await expect(app.app.database.pool.query('truncate correction')).rejects.toThrow('append-only');
  });
});

describe('the wrong department', () => {
  it('gives it back until it has reported anything, the days to acknowledge over or not', async () => {
    await acts(of.department, say.acknowledge, { id: of.id });
    app.clock.set('2026-03-20T01:00:00Z');
    expect(await acts(of.department, say.sendBack, { id: of.id, reason: '不归我们' })).toMatchObject({
      status: 'WRONG_UNIT',
    });
    expect(await takeBack(of.department)).toMatchObject({ status: 'ACKNOWLEDGED', wrongUnitReason: null });
  });

  it('asks once it has reported, and the committee says', async () => {
    await inProgress(of);
    expect(await acts(of.department, say.sendBack, { id: of.id, reason: '不归我们' })).toMatchObject({
      code: 'WRONG_STATUS',
    });
    expect(await acts(of.officer, DecideReturn, { id: of.id, consent: true })).toMatchObject({ code: 'WRONG_STATUS' });
    const ask = () => acts(of.department, RequestReturn, { id: of.id, reason: '路归交通局' });
    expect(await ask()).toMatchObject({ status: 'IN_PROGRESS', returnReason: '路归交通局' });
    expect(await ask()).toMatchObject({ code: 'RETURN_ALREADY_REQUESTED' });
    expect(await told('COMMITMENT_RETURN_REQUESTED')).toContain(of.officer.accountId);
    await expect(acts(of.department, DecideReturn, { id: of.id, consent: true })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await acts(of.officer, DecideReturn, { id: of.id, consent: false, note: '归你们' })).toMatchObject({
      status: 'IN_PROGRESS',
      returnReason: null,
    });
    expect(await told('COMMITMENT_RETURN_REFUSED')).toContain(of.department.accountId);
    await ask();
    expect(await acts(of.officer, DecideReturn, { id: of.id, consent: true })).toMatchObject({
      status: 'WRONG_UNIT',
      wrongUnitReason: '路归交通局',
    });
    expect(await undo(of.officer)).toMatchObject({ status: 'IN_PROGRESS', returnReason: '路归交通局' });
    expect(await takeBack(of.department)).toMatchObject({ status: 'IN_PROGRESS', returnReason: null });
  });

  it('has it taken away at any point before the reply, with a reason; both hear of it, and it can be undone', async () => {
    const other = await aDepartmentOfficer(app);
    const give = (note?: string, to = other) =>
      acts(of.officer, Reassign, { id: of.id, departmentId: to.department.id, note });
    await inProgress(of);
    const before = await stored();
    expect(await give()).toMatchObject({ code: 'REASON_REQUIRED' });
    expect(await give('归你们', of.department)).toMatchObject({ code: 'DEPARTMENT_ALREADY_ON_IT' });
    expect(await give('归交通局')).toMatchObject({
      status: 'ASSIGNED',
      leadDepartmentName: other.department.shortName,
    });
    expect(await told('COMMITMENT_NO_LONGER_YOURS')).toEqual([of.department.accountId]);
    expect(await told('COMMITMENT_ASSIGNED')).toContain(other.accountId);
    await expect(acts(of.department, say.acknowledge, { id: of.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    // What the first one reported does not count as the second one's work.
    await acts(other, say.acknowledge, { id: of.id });
    expect(
      await acts(other, say.reply, on(of, { resultClass: 'A', text: '好了', delivered: '好了', photoIds: [] })),
    ).toMatchObject({ code: 'NO_PROGRESS_YET' });
    await takeBack(other);
    expect(await undo(of.officer)).toMatchObject({ status: 'IN_PROGRESS' });
    expect(await stored()).toEqual(before);
    expect(await told('COMMITMENT_NO_LONGER_YOURS')).toContain(other.accountId);
    await acts(of.department, say.reply, await handling(() => app).aReply(of));
    expect(await give('归交通局')).toMatchObject({ code: 'WRONG_STATUS' });
  });

  it('was asked to assist, and is let go again', async () => {
    const helper = await aDepartmentOfficer(app);
    const remove = () => acts(of.officer, RemoveAssisting, { id: of.id, departmentId: helper.department.id, reason });
    expect(await remove()).toMatchObject({ code: 'DEPARTMENT_NOT_ASSISTING' });
    await app.as(of.officer).mutate(say.addAssisting, { id: of.id, departmentId: helper.department.id });
    expect(await remove()).toMatchObject({ __typename: 'CommitmentDetail' });
    expect(await told('COMMITMENT_NO_LONGER_YOURS')).toEqual([helper.accountId]);
  });
});

it('does not let anybody undo what residents decided', async () => {
  const code = await asking(of);
  await app.as(anonymous).mutate(say.answer, voice(code));
  expect(await undo(of.follower)).toMatchObject({ code: 'NOTHING_TO_UNDO' });
});

import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { hashToken } from '../../../server/src/modules/identity/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, type Following, rowsOf } from '../../support/commitment.js';
import { handling } from '../../support/handling.js';
import { heldRow, inTurn } from '../../support/locks.js';
import { kindsOf, toldTo } from '../../support/notices.js';
import { aMember, anonymous, type Person, type SignedMember } from '../../support/people.js';
import * as say from './documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());
beforeEach(() => app.clock.set('2026-03-02T01:00:00Z'));

const { acts, on, photo, closed } = handling(() => app);
const REPORT = `mutation ($code: String!, $words: String!, $phone: String) {
  answer: reportRelapse(trackingCode: $code, words: $words, deviceToken: $phone) {
    __typename ... on RelapseReported { reportedAt } ... on CommitmentRefusal { code } } }`;
const TAKE_BACK = `mutation ($code: String!, $phone: String!) {
  answer: takeRelapseReportBack(trackingCode: $code, deviceToken: $phone) { __typename ... on CommitmentRefusal { code } } }`;
const REPORTS = 'relapseReports { id words lookOn open answer canReopen }';
const DISMISS = `mutation ($id: ID!, $answer: String!) { answer: dismissRelapseReport(id: $id, answer: $answer) {
  __typename ... on CommitmentDetail { ${REPORTS} } ... on CommitmentRefusal { code } } }`;
const REOPEN = `mutation ($id: ID!) { answer: reopenRelapseReport(id: $id) {
  __typename ... on CommitmentDetail { ${REPORTS} } ... on CommitmentRefusal { code } } }`;
const STAFF = `query ($id: ID!) { commitment(id: $id) { ${REPORTS} lookBacks { dueOn lookedAt } } }`;
const PAGE = `query ($code: String!) { publicChain(trackingCode: $code) { demands { commitment {
  canReportRelapse relapseReport { reportedAt lookOn lookedAt answer } } } } }`;

interface Closed extends Following {
  readonly second: SignedMember;
  readonly code: string;
}
/** Closed on 2 March: looked at on 1 April, if nobody says anything. */
async function aClosedOne(): Promise<Closed> {
  const of = await aCommitment(app);
  const second = await aMember(app, { committee: of.officer.committee });
  await closed(of);
  const [row] = await rowsOf<{ code: string }>(app, 'select tracking_code as code from commitment where id = $1', [
    of.id,
  ]);
  return { ...of, second, code: row?.code as string };
}
const report = async (
  { code }: Pick<Closed, 'code'>,
  words = '早市又摆到路上了',
  by: Person = anonymous,
  phone?: string,
) => (await app.as(by).mutate(REPORT, { code, words, phone })).answer;
const PHONE = 'a-phone-of-somebody-in-the-market';
const OTHER_PHONE = 'another-phone-in-the-same-market';
const reportFrom = (of: Pick<Closed, 'code'>, phone: string) => report(of, '又摆出来了', anonymous, phone);
const takeBack = async ({ code }: Pick<Closed, 'code'>, phone = PHONE) =>
  (await app.as(anonymous).mutate(TAKE_BACK, { code, phone })).answer;
const takenBack = { __typename: 'RelapseReportTakenBack' };
const page = async ({ code }: Closed) =>
  (await app.as(anonymous).query(PAGE, { code })).publicChain.demands[0].commitment;
const seenBy = async (who: Person, { id }: Closed) => (await app.as(who).query(STAFF, { id })).commitment;
const reportId = async (of: Closed) => (await seenBy(of.officer, of)).relapseReports[0].id;

describe('whoever holds the code says that it came back', () => {
  it('then a member looks within five working days, and everybody reads that', async () => {
    const of = await aClosedOne();
    expect(await page(of)).toEqual({ canReportRelapse: true, relapseReport: null });

    expect(await report(of)).toEqual({ __typename: 'RelapseReported', reportedAt: '2026-03-02T01:00:00.000Z' });
    // The phone knows its own report by this moment.
    expect(new Date((await page(of)).relapseReport.reportedAt)).toEqual(new Date('2026-03-02T01:00:00.000Z'));

    expect(await page(of)).toMatchObject({
      canReportRelapse: false,
      relapseReport: { lookOn: '2026-03-09', lookedAt: null, answer: null },
    });
    expect((await seenBy(of.officer, of)).lookBacks[0]).toMatchObject({ dueOn: '2026-03-09' });
    await app.app.settled();
    for (const who of [of.second, of.officer]) expect(kindsOf(await toldTo(app, who))).toContain('RELAPSE_REPORTED');
    expect(await app.auditTrail({ id: of.id })).toContain('commitment.relapseReported');
  });

  it('changes nothing else: it is closed as before, until somebody has looked', async () => {
    const of = await aClosedOne();
    const state = () =>
      rowsOf(app, 'select status, round, relapse_count, due_on, closed_at from commitment where id = $1', [of.id]);
    const before = await state();
    await report(of);
    expect(await state()).toEqual(before);

    const looked = await on(of, {
      finding: 'RELAPSED',
      text: '又摆出来了',
      place: '东门',
      photoIds: [await photo(of.second)],
    });
    expect(await acts(of.second, say.lookBack, looked)).toMatchObject({ status: 'RELAPSED' });
    expect(await page(of)).toMatchObject({
      canReportRelapse: false,
      relapseReport: { lookOn: null, lookedAt: expect.any(String), answer: null },
    });
  });

  it('is read by those who look into it, not by the department, and never by everybody', async () => {
    const of = await aClosedOne();
    await report(of, '张家铺子又占道');
    for (const who of [of.officer, of.second, of.follower])
      expect((await seenBy(who, of)).relapseReports).toMatchObject([{ words: '张家铺子又占道', open: true }]);
    expect((await seenBy(of.department, of)).relapseReports).toEqual([]);
    expect(JSON.stringify(await page(of))).not.toContain('张家铺子');
  });

  it('counts once in thirty days, however many say it, and also when two say it at once', async () => {
    const of = await aClosedOne();
    const held = await heldRow(app, 'commitment', of.id);
    const both = Promise.all([report(of), report(of)]);
    await held.waitedForBy(2);
    await held.release();
    expect((await both).map(({ __typename, code }) => code ?? __typename).sort()).toEqual([
      'RELAPSE_REPORTED_LATELY',
      'RelapseReported',
    ]);
    expect((await seenBy(of.officer, of)).relapseReports).toHaveLength(1);
  });

  it('is not said by whoever handles it or did, by any phone: they would be heard, and for thirty days nobody else', async () => {
    const of = await aClosedOne();
    const token = randomBytes(32).toString('base64url');
    await app.app.database.pool.query(
      `insert into known_device (id, created_at, account_id, device_hash, last_used_at) values (gen_random_uuid(), now(), $1, $2, $3)`,
      [of.department.accountId, hashToken(token), app.clock.now()],
    );
    const phone: Person = {
      name: 'private phone',
      arrive: async (client) => client.setCookie('bandeng_device', token),
    };
    const says = (person: Person) => report(of, '又占道了', person);
    expect(await says(of.department)).toMatchObject({ code: 'HANDLING_DEPARTMENT' });
    expect(await says(phone)).toMatchObject({ code: 'DEVICE_OF_HANDLER' });
    await app.app.database.pool.query(`update department set contact_phone = '13900007777' where id = $1`, [
      of.department.department.id,
    ]);
    await app.app.database.pool.query(
      `insert into guest_phone (id, created_at, participant_id, phone, consented_at)
       values (gen_random_uuid(), now(), $1, '13900007777', now())`,
      [of.stakeholder.id],
    );
    expect(await says(of.guest)).toMatchObject({ code: 'SEAT_OF_HANDLER' });
    expect((await seenBy(of.officer, of)).relapseReports).toEqual([]);
    expect(await report(of)).toMatchObject({ __typename: 'RelapseReported' });
  });

  it('is refused where nothing was closed, for a code that nobody has, and without words', async () => {
    const running = await aCommitment(app);
    const [row] = await rowsOf<{ code: string }>(app, 'select tracking_code as code from commitment where id = $1', [
      running.id,
    ]);
    expect(await report({ code: row?.code as string })).toMatchObject({ code: 'NOTHING_TO_COME_BACK' });
    expect(await report({ code: 'NOBODYHAS' })).toMatchObject({ code: 'CODE_UNKNOWN' });
    await expect(report(await aClosedOne(), '  ')).rejects.toThrow('BAD_USER_INPUT');
  });

  it('leaves a look-back that is due sooner where it is', async () => {
    const of = await aClosedOne();
    app.clock.set('2026-03-30T01:00:00Z');
    await report(of);
    expect((await page(of)).relapseReport).toMatchObject({ lookOn: '2026-04-01' });
  });
});

describe('the phone it came from takes it back', () => {
  it('then the look-back is due when it was, nobody reads the words, and whoever was to go is told', async () => {
    const of = await aClosedOne();
    await reportFrom(of, PHONE);
    const id = await reportId(of);

    expect(await takeBack(of)).toEqual(takenBack);

    expect(await page(of)).toEqual({ canReportRelapse: true, relapseReport: null });
    const { relapseReports, lookBacks } = await seenBy(of.officer, of);
    expect([relapseReports, lookBacks[0].dueOn]).toEqual([[], '2026-04-01']);
    await app.app.settled();
    for (const who of [of.second, of.officer])
      expect(kindsOf(await toldTo(app, who))).toContain('RELAPSE_REPORT_TAKEN_BACK');
    expect(await app.auditTrail({ id: of.id })).toContain('commitment.relapseReportTakenBack');
    expect(await rowsOf(app, 'select words from relapse_report where id = $1', [id])).toEqual([{ words: '' }]);
    await expect(app.as(of.officer).mutate(DISMISS, { id, answer: '看错了' })).rejects.toThrow('NOT_FOUND');
  });

  it('and no other phone does, nor one that has said nothing, nor what came without one', async () => {
    const of = await aClosedOne();
    expect(await takeBack(of)).toMatchObject({ code: 'NOTHING_TO_UNDO' });
    await reportFrom(of, PHONE);
    expect(await takeBack(of, OTHER_PHONE)).toMatchObject({ code: 'NOTHING_TO_UNDO' });
    expect(await takeBack(of, 'short')).toMatchObject({ code: 'NOTHING_TO_UNDO' });
    expect(await takeBack({ code: 'NOBODYHAS' })).toMatchObject({ code: 'CODE_UNKNOWN' });
    expect((await page(of)).relapseReport).toMatchObject({ lookOn: '2026-03-09' });
    const bare = await aClosedOne();
    await report(bare);
    expect(await takeBack(bare)).toMatchObject({ code: 'NOTHING_TO_UNDO' });
    const [row] = await rowsOf<{ hash: string }>(
      app,
      'select voice_hash as hash from relapse_report where commitment_id = $1',
      [of.id],
    );
    expect(row?.hash).not.toContain(PHONE);
  });

  it('lets somebody else say so at once, and stands at the third time: nobody is sent out and called off for ever', async () => {
    const of = await aClosedOne();
    for (const phone of [PHONE, OTHER_PHONE]) {
      expect(await reportFrom(of, phone)).toMatchObject({ __typename: 'RelapseReported' });
      expect(await takeBack(of, phone)).toEqual(takenBack);
    }
    expect(await reportFrom(of, PHONE)).toMatchObject({ __typename: 'RelapseReported' });
    expect(await takeBack(of)).toMatchObject({ code: 'RELAPSE_REPORT_STANDS' });
    expect((await page(of)).relapseReport).toMatchObject({ lookOn: '2026-03-09' });
  });

  it('not what was answered, nor what somebody has looked at', async () => {
    const answered = await aClosedOne();
    await reportFrom(answered, PHONE);
    await app.as(answered.officer).mutate(DISMISS, { id: await reportId(answered), answer: '看错了' });
    expect(await takeBack(answered)).toMatchObject({ code: 'RELAPSE_REPORT_ANSWERED' });
    const seen = await aClosedOne();
    await reportFrom(seen, PHONE);
    const look = { finding: 'HELD', text: '没有再摆', place: '东门', photoIds: [await photo(seen.second)] };
    await acts(seen.second, say.lookBack, await on(seen, look));
    expect(await takeBack(seen)).toMatchObject({ code: 'RELAPSE_REPORT_ANSWERED' });
  });

  it.each([
    ['the phone first', true],
    ['the committee first', false],
  ])('while the committee answers it: %s', async (_order, phoneFirst) => {
    const of = await aClosedOne();
    await reportFrom(of, PHONE);
    const id = await reportId(of);
    const held = await heldRow(app, 'commitment', of.id);
    const answer = async () => (await app.as(of.officer).mutate(DISMISS, { id, answer: '看错了' })).answer;
    const [first, second] = await inTurn(
      held,
      phoneFirst ? () => takeBack(of) : answer,
      phoneFirst ? answer : () => takeBack(of),
    );
    expect(first).toMatchObject({ __typename: phoneFirst ? 'RelapseReportTakenBack' : 'CommitmentDetail' });
    expect(second).toMatchObject({ code: phoneFirst ? 'RELAPSE_REPORT_TAKEN_BACK' : 'RELAPSE_REPORT_ANSWERED' });
  });
});

describe('the committee answers instead of looking', () => {
  it('for everybody to read; the look-back is due when it was, and whoever was to look is told', async () => {
    const of = await aClosedOne();
    await report(of);
    const { answer } = await app
      .as(of.officer)
      .mutate(DISMISS, { id: await reportId(of), answer: '夜里去看过，没有再摆' });
    expect(answer.relapseReports).toMatchObject([{ open: false, answer: '夜里去看过，没有再摆', canReopen: true }]);
    expect((await page(of)).relapseReport).toMatchObject({ lookOn: null, answer: '夜里去看过，没有再摆' });
    expect((await seenBy(of.officer, of)).lookBacks[0]).toMatchObject({ dueOn: '2026-04-01' });
    await app.app.settled();
    expect(kindsOf(await toldTo(app, of.second))).toContain('RELAPSE_REPORT_DISMISSED');
  });

  it('takes the answer back, and then somebody looks after all', async () => {
    const of = await aClosedOne();
    await report(of);
    const id = await reportId(of);
    await app.as(of.officer).mutate(DISMISS, { id, answer: '看错了地方' });
    app.clock.advance({ days: 1 });
    const { answer } = await app.as(of.officer).mutate(REOPEN, { id });
    expect(answer.relapseReports).toMatchObject([{ open: true, answer: null, lookOn: '2026-03-10' }]);
    expect((await page(of)).relapseReport).toMatchObject({ lookOn: '2026-03-10', answer: null });
    expect((await app.as(of.officer).mutate(REOPEN, { id })).answer).toMatchObject({ code: 'NOTHING_TO_UNDO' });
  });

  it('is not the department’s, nor the member’s, and not once somebody has looked', async () => {
    const of = await aClosedOne();
    await report(of);
    const id = await reportId(of);
    for (const who of [of.department, of.second])
      await expect(app.as(who).mutate(DISMISS, { id, answer: '没有' })).rejects.toThrow('FORBIDDEN');
    const looked = await on(of, {
      finding: 'HELD',
      text: '没有再摆',
      place: '东门',
      photoIds: [await photo(of.second)],
    });
    expect(await acts(of.second, say.lookBack, looked)).toMatchObject({ status: 'CLOSED' });
    expect((await app.as(of.officer).mutate(DISMISS, { id, answer: '没有' })).answer).toMatchObject({
      code: 'RELAPSE_REPORT_ANSWERED',
    });
  });

  it('after thirty days it can be said again', async () => {
    const of = await aClosedOne();
    await report(of);
    await app.as(of.officer).mutate(DISMISS, { id: await reportId(of), answer: '看过了' });
    app.clock.advance({ days: 31 });
    expect(await report(of)).toMatchObject({ __typename: 'RelapseReported' });
  });
});

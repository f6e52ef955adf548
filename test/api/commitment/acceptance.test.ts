import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, type Following, rowsOf } from '../../support/commitment.js';
import { handling, type Slip } from '../../support/handling.js';
import { aLiaisonOfficer, aMember, anonymous, type Person } from '../../support/people.js';
import * as say from './documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());
beforeEach(() => app.clock.set('2026-03-02T01:00:00Z'));

const { acts, asking, voice, invited, residentsSay } = handling(() => app);

const slipsOf = async (person: Person, { id }: Following): Promise<Slip[] | null> =>
  (await app.as(person).query(say.invitations, { id })).acceptanceInvitations;
describe('a slip with a code of its own', () => {
  it('is one voice, whatever phone it comes from, and counted apart from the open code', async () => {
    const of = await aCommitment(app);
    const [first, second] = await invited(of, '商户 1 号', '商户 2 号');
    const code = await asking(of);

    const { deviceToken } = voice(code).input;
    const own = (result: string, more = {}) => voice((first as Slip).code.toLowerCase(), result, more);
    await acts(anonymous, say.answer, own('NOT_SOLVED', { deviceToken }));
    await acts(anonymous, say.answer, own('HALF_SOLVED', { deviceToken }));
    for (const other of [{}, { deviceToken: null }]) {
      expect(await acts(anonymous, say.answer, own('SOLVED', other))).toMatchObject({ code: 'HEARD_ELSEWHERE' });
    }
    await acts(anonymous, say.answer, voice(code, 'SOLVED'));

    // Two by slip, and the stakeholder who sat at the table.
    const seen = await app.as(anonymous).query(say.notice, { code: (second as Slip).code });
    expect(seen.acceptanceNotice).toMatchObject({
      invited: true,
      myResult: null,
      tally: { n: 2, invitedCount: 1, invitedTotal: 3, halfSolved: 1, solved: 1 },
    });
    // Told to the phone that said it, and not to whoever printed the slip.
    for (const [token, myResult] of [
      [deviceToken, 'HALF_SOLVED'],
      [null, null],
    ]) {
      const asked = { code: (first as Slip).code, deviceToken: token };
      expect((await app.as(anonymous).query(say.notice, asked)).acceptanceNotice).toMatchObject({ myResult });
    }
  });

  it('is for those who spoke for the people concerned: who only listened or sat in is not asked and not counted', async () => {
    const of = await aCommitment(app);
    const [listened, satIn] = [await aMember(app), await aMember(app)];
    const { rows } = await app.app.database.pool.query<{ consultation_id: string; meeting_id: string }>(
      'select c.consultation_id, m.id as meeting_id from commitment c join meeting m using (consultation_id) where c.id = $1',
      [of.id],
    );
    const [{ consultation_id: consultationId, meeting_id: meetingId }] = rows as [(typeof rows)[number]];
    await app.app.database.pool.query(
      `insert into participant (id, created_at, version, consultation_id, party, duty, name, account_id, attendance)
       values (gen_random_uuid(), now(), 1, $1, 'STAKEHOLDER', 'OBSERVER', '来听的', $2, 'PRESENT')`,
      [consultationId, listened.accountId],
    );
    await app.app.database.pool.query(
      `insert into meeting_observer (id, created_at, meeting_id, name, account_id, signed_in_at)
       values (gen_random_uuid(), now(), $1, '列席的', $2, now())`,
      [meetingId, satIn.accountId],
    );
    const code = await asking(of);
    expect(((await slipsOf(of.officer, of)) ?? []).map(({ label }) => label)).toEqual(['商户甲']);
    for (const person of [listened, satIn]) {
      expect((await app.as(person).query(say.notice, { code })).acceptanceNotice).toMatchObject({ invited: false });
      await acts(person, say.answer, voice(code, 'NOT_SOLVED'));
    }
    const seen = await app.as(anonymous).query(say.notice, { code });
    expect(seen.acceptanceNotice).toMatchObject({ tally: { invitedCount: 0, invitedTotal: 1 } });
  });

  it('of somebody who sat at the table is the same voice as their invitation to it', async () => {
    const of = await aCommitment(app);
    await asking(of);
    const [seat] = ((await slipsOf(of.officer, of)) ?? []).filter(({ atTable }) => atTable);

    await acts(of.guest, say.answer, voice((seat as Slip).code, 'SOLVED'));
    expect(await acts(anonymous, say.answer, voice((seat as Slip).code, 'NOT_SOLVED'))).toMatchObject({
      code: 'HEARD_ELSEWHERE',
    });
    expect((await app.as(anonymous).query(say.notice, { code: (seat as Slip).code })).acceptanceNotice).toMatchObject({
      tally: { n: 1, invitedCount: 1, invitedTotal: 1, solved: 1 },
    });
  });

  it('does not add up with the open code from the same phone', async () => {
    const of = await aCommitment(app);
    const [slip] = await invited(of, '商户 1 号');
    const code = await asking(of);
    const { deviceToken } = voice(code).input;

    await acts(anonymous, say.answer, voice(code, 'SOLVED', { deviceToken }));
    const bySlip = await acts(anonymous, say.answer, voice((slip as Slip).code, 'NOT_SOLVED', { deviceToken }));
    expect(bySlip).toMatchObject({ tally: { n: 1, invitedCount: 1, notSolved: 1 } });
    expect(await acts(anonymous, say.answer, voice(code, 'SOLVED', { deviceToken }))).toMatchObject({
      code: 'VOICE_ALREADY_HEARD',
    });
  });

  it('says nothing once it was taken back, and what it said before stays', async () => {
    const of = await aCommitment(app);
    const [slip] = await invited(of, '商户 1 号');
    await asking(of);
    await acts(anonymous, say.answer, voice((slip as Slip).code));

    expect(
      await acts(of.officer, say.withdrawInvitation, { id: of.id, invitationId: (slip as Slip).id }),
    ).toMatchObject({ id: of.id });

    expect(await acts(anonymous, say.answer, voice((slip as Slip).code, 'NOT_SOLVED'))).toMatchObject({
      code: 'CODE_UNKNOWN',
    });
    expect((await app.as(anonymous).query(say.notice, { code: (slip as Slip).code })).acceptanceNotice).toMatchObject({
      standing: 'TAKEN_BACK',
      open: false,
      invited: false,
      myResult: null,
    });
    expect(await rowsOf(app, 'select result from acceptance_answer where commitment_id = $1', [of.id])).toEqual([
      { result: 'SOLVED' },
    ]);
    expect((await slipsOf(of.officer, of))?.find(({ id }) => id === slip?.id)).toMatchObject({ withdrawn: true });
  });

  it("is the committee's to hand out and to see, and its code is stored nowhere", async () => {
    const of = await aCommitment(app);
    const [slip] = await invited(of, '商户 1 号');
    const stranger = await aLiaisonOfficer(app);

    expect(await slipsOf(stranger, of)).toBeNull();
    await expect(slipsOf(of.department, of)).rejects.toMatchObject({ name: 'GraphQLRefusal' });
    await expect(acts(stranger, say.invite, { id: of.id, labels: ['x'] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(acts(of.officer, say.invite, { id: of.id, labels: [] })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    const { rows } = await app.app.database.pool.query('select i::text as line from acceptance_invitation i');
    expect(rows.map(({ line }) => line).join()).not.toContain((slip as Slip).code);

    const key = crypto.randomUUID();
    for (let n = 0; n < 2; n += 1) await acts(of.officer, say.invite, { id: of.id, labels: ['商户 9 号'], key });
    expect((await slipsOf(of.officer, of))?.filter(({ label }) => label === '商户 9 号')).toHaveLength(1);
  });
});

it('a voice that flips fills no trail: the same again is nothing, and of changes a day has an end', async () => {
  const of = await aCommitment(app);
  const [slip] = await invited(of, '商户 1 号');
  const code = await asking(of);
  const answered = async () =>
    (await app.auditTrail({ id: of.id })).filter((type) => type === 'commitment.acceptanceAnswered').length;
  for (const by of [code, (slip as Slip).code]) {
    const before = await answered();
    const { deviceToken } = voice(code).input;
    const says = (result: string) => acts(anonymous, say.answer, voice(by, result, { deviceToken }));
    for (let n = 0; n < 5; n += 1) expect(await says('SOLVED')).toMatchObject({ __typename: 'AcceptanceNotice' });
    expect(await answered()).toBe(before + 1);
    for (let n = 0; n < 30; n += 1) await says(n % 2 ? 'SOLVED' : 'NOT_SOLVED');
    await expect(says('NOT_SOLVED')).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    expect(await answered()).toBe(before + 31);
  }
  // Nobody else waits for it, the last word stands, and the next day it may be another.
  await acts(anonymous, say.answer, voice(code, 'SOLVED'));
  const tally = async () => (await app.as(anonymous).query(say.notice, { code })).acceptanceNotice.tally;
  expect(await tally()).toMatchObject({ n: 3, solved: 3, notSolved: 0 });
});

describe('who decides', () => {
  it('those who were invited, once enough of them answered, however many come by the open code', async () => {
    const of = await aCommitment(app);
    const slips = await invited(of, '商户 1 号', '商户 2 号', '商户 3 号');
    const code = await asking(of);
    for (let n = 0; n < 8; n += 1) await acts(anonymous, say.answer, voice(code, 'SOLVED'));
    for (const slip of slips) await acts(anonymous, say.answer, voice(slip.code, 'NOT_SOLVED'));

    const seen = await app.as(anonymous).query(say.notice, { code });
    expect(seen.acceptanceNotice.tally).toMatchObject({ n: 11, solved: 8, invitedDecide: true, accepted: false });
    expect(await acts(of.officer, say.settle, { id: of.id })).toMatchObject({ status: 'REPROCESSING', round: 2 });
  });
});

it('a code says what became of it, from the day it was printed to long after', async () => {
  const of = await aCommitment(app);
  const standing = async (code: string) =>
    (await app.as(anonymous).query(say.notice, { code })).acceptanceNotice?.standing;
  const [slip] = await invited(of, '商户 1 号');
  const own = (slip as Slip).code;
  expect(await standing(own)).toBe('NOT_YET');
  const code = await asking(of);
  expect([await standing(own), await standing(code)]).toEqual(['OPEN', 'OPEN']);

  await residentsSay(of, 'NOT_SOLVED', 'NOT_SOLVED', 'NOT_SOLVED');
  await acts(anonymous, say.answer, voice(own, 'NOT_SOLVED'));
  await acts(of.officer, say.settle, { id: of.id });
  expect([await standing(own), await standing(code)]).toEqual(['ANOTHER_ROUND', 'ANOTHER_ROUND']);
  expect(await acts(anonymous, say.answer, voice(code))).toMatchObject({ code: 'ACCEPTANCE_NOT_OPEN' });

  // The same code opens again, and is heard beyond the day that was named as long as it is not settled.
  expect(await asking(of)).toBe(code);
  expect(await standing(code)).toBe('OPEN');
  await app.app.database.pool.query(`update commitment set acceptance_closes_on = '2026-03-01' where id = $1`, [of.id]);
  expect(await standing(code)).toBe('OPEN_BEYOND_DAY');
  await acts(anonymous, say.answer, voice(own, 'SOLVED'));
  await residentsSay(of, 'SOLVED', 'SOLVED', 'SOLVED');
  await acts(of.officer, say.settle, { id: of.id });
  expect([await standing(own), await standing(code)]).toEqual(['ENDED', 'ENDED']);
  expect(await standing('ZZZZ9999')).toBeUndefined();
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { handling } from '../../support/handling.js';
import { heldRow } from '../../support/locks.js';
import { kindsOf, toldTo } from '../../support/notices.js';
import {
  type AccountHolder,
  aDirector,
  aLiaisonOfficer,
  aMember,
  aSecretariat,
  type CommitteeOfficer,
  type SignedMember,
} from '../../support/people.js';

const said = '{ __typename ... on OutsideDutyKept { id version status } ... on DutyRefusal { code } }';
const act = (name: string, input: string) => `mutation ($input: ${input}!) { answer: ${name}(input: $input) ${said} }`;
const Enter = act('enterOutsideDuty', 'EnterOutsideDutyInput');
const Correct = act('correctOutsideDuty', 'CorrectOutsideDutyInput');
const Confirm = act('confirmOutsideDuty', 'OutsideDutyInput');
const Return = act('returnOutsideDuty', 'OutsideDutyReasonInput');
const Withdraw = act('withdrawOutsideDuty', 'OutsideDutyReasonInput');
const File = `query ($memberId: ID) { dutyFile(memberId: $memberId, year: 2026) { counts { kind lines done }
  lines { kind detail done title outside { id version status reason enteredByName decidedByName evidenceIds
    corrections { field saidBefore saysNow } viewerCanConfirm viewerCanReturn viewerCanCorrect viewerCanWithdraw } } } }`;

let app: TestApp;
let director: CommitteeOfficer;
let officer: CommitteeOfficer;
let member: SignedMember;
const { photo } = handling(() => app);

beforeAll(async () => {
  app = await anApp({ now: '2026-03-02T01:00:00Z' });
  director = await aDirector(app);
  officer = await aLiaisonOfficer(app, director.committee);
  member = await aMember(app, { committee: director.committee });
});
afterAll(() => app?.close());

const run = async (person: AccountHolder, document: string, input: object) =>
  (await app.as(person).mutate(document, { input })).answer;
const words = async (person: AccountHolder, more: object = {}) => ({
  ...{ kind: 'TRAINING', heldOn: '2026-02-20', title: '市政协履职培训', place: '市委党校' },
  evidenceIds: [await photo(person)],
  ...more,
});
const enter = async (person: AccountHolder = member, more: object = {}) =>
  run(person, Enter, await words(person, more));
const line = async (person: AccountHolder, id: string, memberId: string | null = null) => {
  const { lines } = (await app.as(person).query(File, { memberId })).dutyFile;
  return lines.find(({ outside }: { outside: { id: string } | null }) => outside?.id === id);
};
const news = async (person: AccountHolder) => {
  await app.app.settled();
  return kindsOf(await toldTo(app, person));
};

describe('what the system cannot know', () => {
  it('is entered with evidence, told to those who confirm, and counts once another person confirmed it', async () => {
    const { id, version, status } = await enter();
    expect(status).toBe('WAITING');
    expect(await news(officer)).toContain('FILE_ENTRY_TO_CONFIRM');
    expect(await line(member, id)).toMatchObject({
      ...{ kind: 'TRAINING', detail: 'WAITING', done: false },
      outside: { viewerCanConfirm: false, viewerCanCorrect: true, viewerCanWithdraw: true },
    });
    expect(await line(director, id, member.member.id)).toMatchObject({ outside: { viewerCanConfirm: true } });

    expect(await run(director, Confirm, { id, version })).toMatchObject({ status: 'CONFIRMED' });
    expect(await line(member, id)).toMatchObject({ done: true, outside: { decidedByName: director.name } });
    expect(await news(member)).toContain('FILE_ENTRY_CONFIRMED');
    expect((await app.auditTrail()).slice(-2)).toEqual(['duty.outsideEntered', 'duty.outsideConfirmed']);
    expect(await run(director, Confirm, { id, version: 2 })).toMatchObject({ code: 'ALREADY_CONFIRMED' });
    expect(await run(member, Correct, { id, version: 2, ...(await words(member)) })).toMatchObject({
      code: 'ALREADY_CONFIRMED',
    });
  });

  it('goes back with what is asked for, is put right, and keeps what it said', async () => {
    const { id, version } = await enter();
    await expect(run(director, Return, { id, version, reason: ' ' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await run(director, Return, { id, version, reason: '请补签到表' })).toMatchObject({ status: 'RETURNED' });
    expect(await news(member)).toContain('FILE_ENTRY_RETURNED');
    expect(await line(member, id)).toMatchObject({ outside: { reason: '请补签到表' } });
    const again = { id, version: version + 1 };
    expect(await run(director, Return, { ...again, reason: '还差' })).toMatchObject({ code: 'WAITS_FOR_CORRECTION' });
    expect(await run(director, Confirm, again)).toMatchObject({ code: 'WAITS_FOR_CORRECTION' });

    const put = { ...again, ...(await words(member, { title: '市政协新任委员培训' })) };
    await expect(run(member, Correct, { ...put, version })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await run(member, Correct, { ...put, heldOn: '2026-03-03' })).toMatchObject({ code: 'DAY_IN_FUTURE' });
    expect(await run(member, Correct, put)).toMatchObject({ status: 'WAITING' });
    expect(await line(member, id)).toMatchObject({
      ...{ detail: 'WAITING', title: '市政协新任委员培训' },
      outside: { reason: null, corrections: expect.arrayContaining([expect.objectContaining({ field: 'title' })]) },
    });
    const unchanged = { ...put, version: version + 2, evidenceIds: (await line(member, id)).outside.evidenceIds };
    expect(await run(member, Correct, unchanged)).toMatchObject({ code: 'NOTHING_CHANGED' });
    // A confirmation that was a slip of the finger goes back as well.
    expect(await run(officer, Confirm, { id, version: version + 2 })).toMatchObject({ status: 'CONFIRMED' });
    expect(await run(officer, Return, { id, version: version + 3, reason: '点错了' })).toMatchObject({
      status: 'RETURNED',
    });
  });

  it('is not confirmed by whoever entered it, nor by anybody elsewhere', async () => {
    const { id, version } = await enter(officer, { memberId: member.member.id });
    expect(await news(member)).toContain('FILE_ENTRY_MADE');
    expect(await run(officer, Confirm, { id, version })).toMatchObject({ code: 'OWN_ENTRY' });
    const elsewhere = await aDirector(app);
    for (const document of [Confirm, Return, Withdraw])
      await expect(
        run(elsewhere, document, { id, version, ...(document === Confirm ? {} : { reason: '不对' }) }),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(run(member, Confirm, { id, version })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(enter(elsewhere, { memberId: member.member.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await run(await aSecretariat(app), Confirm, { id, version })).toMatchObject({ status: 'CONFIRMED' });
  });

  it('is withdrawn with a reason and is in no file any more', async () => {
    const { id, version } = await enter();
    expect(await run(director, Withdraw, { id, version, reason: '重复' })).toMatchObject({ status: 'WITHDRAWN' });
    expect(await line(member, id)).toBeUndefined();
    expect(await news(member)).toContain('FILE_ENTRY_WITHDRAWN');
    const gone = { id, version: version + 1 };
    for (const [who, document] of [
      [member, Withdraw],
      [director, Return],
      [director, Confirm],
    ] as const)
      expect(await run(who, document, { ...gone, ...(document === Confirm ? {} : { reason: '重复' }) })).toMatchObject({
        code: 'WITHDRAWN',
      });
  });

  it('asks for evidence, a day that was, and a kind the records do not tell', async () => {
    for (const more of [
      { evidenceIds: [] },
      { kind: 'ATTENDANCE' },
      { title: '' },
      { title: '长'.repeat(121) },
      { place: '' },
    ])
      await expect(enter(member, more)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await enter(member, { heldOn: '2026-03-03' })).toMatchObject({ code: 'DAY_IN_FUTURE' });
    await expect(enter(director)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('sent twice is entered once, and is decided by one of two at once', async () => {
    const given = { ...(await words(member)), clientMutationId: 'one-entry-of-mine' };
    const [first, second] = [await run(member, Enter, given), await run(member, Enter, given)];
    expect(second.id).toBe(first.id);
    const row = await heldRow(app, 'outside_duty', first.id);
    const both = [
      run(director, Confirm, { id: first.id, version: first.version }),
      run(officer, Confirm, { id: first.id, version: first.version }),
    ];
    await row.waitedForBy(2);
    await row.release();
    const answers = await Promise.all(both);
    expect(answers.map(({ status, code }) => status ?? code).sort()).toEqual(['ALREADY_CONFIRMED', 'CONFIRMED']);
  });
});

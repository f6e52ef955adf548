import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keepPoints, reckonPoints } from '../../../server/src/modules/duty/points/keep-points.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow } from '../../support/locks.js';
import { jobContext } from '../../support/notices.js';
import {
  type AccountHolder,
  aDirector,
  aLeader,
  aMember,
  aSecretariat,
  type CommitteeOfficer,
  type SignedMember,
} from '../../support/people.js';
import { aHeldConsultation, aRow, type HeldConsultation } from '../../support/results.js';

const Rules =
  '{ dutyKindRules { id since reason byName kinds { kind points unit shared cap lessLate lessAbsent lessPrivate } } }';
const Change = `mutation ($input: ChangeKindRulesInput!) { answer: changeKindRules(input: $input) {
  ... on KindRulesChanged { id } ... on DutyRefusal { code } } }`;
const Reckon = 'mutation { reckonDutyPoints(year: 2026) { entered takenBack } }';
const Trial = `query ($kinds: [KindTermsInput!]!) { dutyRulesTrial(year: 2026, kinds: $kinds) { memberId before after } }`;
const File = '{ dutyFile(year: 2026) { credited lines { kind factId points { earned credited } } } }';

let app: TestApp;
let secretariat: AccountHolder;
let director: CommitteeOfficer;
let meeting: HeldConsultation;
beforeAll(async () => {
  app = await anApp({ now: '2026-03-02T01:00:00Z' });
  secretariat = await aSecretariat(app);
  director = await aDirector(app);
  meeting = await aHeldConsultation(app, { committee: director.committee });
});
afterAll(() => app?.close());

const pool = () => app.app.database.pool;
const context = () => jobContext(app);
const file = async (member: SignedMember) => (await app.as(member).query(File)).dutyFile;
/** Somebody who was there, and said this much. */
async function aSpeaker(statements: number) {
  const member = await aMember(app, { committee: director.committee });
  const seatId = await aRow(app, 'participant', {
    ...{ consultation_id: meeting.id, party: 'MEMBER', name: '委员', member_id: member.member.id },
    ...{ attendance: 'PRESENT', signed_in_at: app.clock.now() },
  });
  const said = [];
  for (let n = 0; n < statements; n++)
    said.push(
      await aRow(app, 'statement', {
        ...{ meeting_id: meeting.meetingId, participant_id: seatId, text: '一句', said_at: app.clock.now() },
      }),
    );
  return { member, seatId, said };
}
const ledgerOf = async ({ member }: SignedMember) =>
  (
    await pool().query('select kind, earned, credited, reverses_id from duty_point where member_id = $1 order by id', [
      member.id,
    ])
  ).rows;

describe('points of duties', () => {
  it('are in the file with what each line earned, three words at one meeting being one time', async () => {
    const { member } = await aSpeaker(3);
    expect((await file(member)).credited).toBe(0);
    await keepPoints(context(), 2026);
    const { credited, lines } = await file(member);
    expect(credited).toBe(3);
    const earned = (kind: string) =>
      lines.filter((line: { kind: string }) => line.kind === kind).map((line: { points: object }) => line.points);
    expect(earned('ATTENDANCE')).toEqual([{ earned: 2, credited: 2 }]);
    expect(earned('STATEMENT')).toHaveLength(3);
    expect(
      earned('STATEMENT')
        .map((one: { credited: number }) => one.credited)
        .sort(),
    ).toEqual([0, 0, 1]);
  });

  it('that the facts no longer give are taken back, and the ledger ends as that of the final facts', async () => {
    const { member, seatId, said } = await aSpeaker(1);
    await keepPoints(context(), 2026);
    await pool().query('update statement set withdrawn_at = now() where id = $1', [said[0]]);
    await pool().query(`update participant set attendance = 'ABSENT', signed_in_at = null where id = $1`, [seatId]);
    await reckonPoints(context(), new AbortController().signal);
    await keepPoints(context(), 2026);
    expect((await file(member)).credited).toBe(-1);
    const lines = await ledgerOf(member);
    expect(lines.map(({ earned }) => earned).sort((a, b) => a - b)).toEqual([-20, -10, -10, 10, 20]);
    expect(lines.filter(({ reverses_id }) => reverses_id !== null)).toHaveLength(2);
  });

  it('are entered once when two reckon at once, and never changed', async () => {
    const { member } = await aSpeaker(1);
    const { rows } = await pool().query('select id from duty_rules');
    const rules = await heldRow(app, 'duty_rules', rows[0].id);
    const both = [keepPoints(context(), 2026), keepPoints(context(), 2026)];
    await rules.waitedForBy(2);
    await rules.release();
    await Promise.all(both);
    expect(await ledgerOf(member)).toHaveLength(2);
    for (const statement of ['update duty_point set earned = 1000', 'delete from duty_point'])
      await expect(pool().query(statement)).rejects.toThrow(/append-only/);
    expect((await app.auditTrail()).slice(-1)).toEqual(['duty.pointsReckoned']);
  });
});

describe('what duties earn', () => {
  type Terms = { kind: string; points: number };
  const rules = async () => (await app.as(secretariat).query(Rules)).dutyKindRules;
  const change = async (person: AccountHolder, more: object) => {
    const [last] = await rules();
    const input = { lastId: last.id, since: '2026-01-01', kinds: last.kinds, reason: '年度调整', ...more };
    return (await app.as(person).mutate(Change, { input })).answer;
  };
  const with3 = (kinds: Terms[]) =>
    kinds.map((terms) => (terms.kind === 'STATEMENT' ? { ...terms, points: 3 } : terms));

  it('may cost something for private leave, and nothing for illness', async () => {
    const away = async (leave_kind: string | null) => {
      const held = await aHeldConsultation(app, { committee: director.committee });
      const member = await aMember(app, { committee: director.committee });
      await aRow(app, 'participant', {
        ...{ consultation_id: held.id, party: 'MEMBER', name: '委员', member_id: member.member.id },
        ...{ attendance: 'LEAVE_APPROVED', leave_reason: '有事', leave_kind },
      });
      return member.member.id;
    };
    const ids = [await away('PRIVATE'), await away('ILLNESS'), await away(null)];
    const [{ kinds }] = await rules();
    const costing = kinds.map((terms: Terms) =>
      terms.kind === 'ATTENDANCE' ? { ...terms, lessPrivate: 0.5 } : { ...terms, lessPrivate: 0 },
    );
    const { dutyRulesTrial } = await app.as(secretariat).query(Trial, { kinds: costing });
    const trial = (id: string) => dutyRulesTrial.find(({ memberId }: { memberId: string }) => memberId === id);
    expect(ids.map((id) => trial(id)?.after ?? 0)).toEqual([-0.5, 0, 0]);
    expect(ids.map((id) => trial(id)?.before ?? 0)).toEqual([0, 0, 0]);
  });

  it('is tried before it is changed, and nothing is written by trying', async () => {
    const { member } = await aSpeaker(1);
    await keepPoints(context(), 2026);
    const [{ kinds }] = await rules();
    const before = await ledgerOf(member);
    const { dutyRulesTrial } = await app.as(secretariat).query(Trial, { kinds: with3(kinds) });
    const row = dutyRulesTrial.find(({ memberId }: { memberId: string }) => memberId === member.member.id);
    expect(row).toMatchObject({ before: 3, after: 5 });
    expect(await ledgerOf(member)).toEqual(before);
    for (const person of [await aLeader(app), director, member])
      await expect(app.as(person).query(Trial, { kinds })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('holds from a day of this year on, is kept with its reason, and the ledger follows', async () => {
    const { member } = await aSpeaker(1);
    const [{ id, kinds }] = await rules();
    expect(await change(secretariat, {})).toMatchObject({ code: 'NOTHING_CHANGED' });
    expect(await change(secretariat, { since: '2025-12-31' })).toMatchObject({ code: 'NOT_THIS_YEAR' });
    for (const more of [
      { reason: ' ' },
      { kinds: [...kinds, kinds[0]] },
      { kinds: [{ ...kinds[0], points: 0.05 }] },
      { kinds: [{ ...kinds[0], points: 201 }] },
      { kinds: [{ ...kinds[0], kind: 'BRIEF_ADOPTED' }] },
    ])
      await expect(change(secretariat, more)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(change(director, { kinds: with3(kinds) })).rejects.toMatchObject({ code: 'FORBIDDEN' });

    await change(secretariat, { kinds: with3(kinds), since: '2026-03-03' });
    // What happened on the day before earns as it did.
    expect((await file(member)).credited).toBe(3);
    await change(secretariat, { kinds: with3(kinds), since: '2026-03-02', reason: '自三月二日起' });
    expect((await file(member)).credited).toBe(5);
    expect((await rules())[0]).toMatchObject({ since: '2026-03-02', reason: '自三月二日起', byName: secretariat.name });
    await expect(change(secretariat, { lastId: id })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await app.auditTrail()).slice(-2)).toEqual(['duty.kindRulesChanged', 'duty.pointsReckoned']);
    expect((await app.as(member).query(Rules)).dutyKindRules[0]).toMatchObject({ byName: null });
    expect((await app.as(secretariat).mutate(Reckon)).reckonDutyPoints).toEqual({ entered: 0, takenBack: 0 });
    await expect(app.as(director).mutate(Reckon)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import {
  type AccountHolder,
  aDirector,
  aLeader,
  aMember,
  aSecretariat,
  type CommitteeOfficer,
  type SignedMember,
} from '../../support/people.js';
import { aHeldConsultation, aPromise, aRow, type HeldConsultation } from '../../support/results.js';
import { aRosterMember } from '../../support/roster.js';

const File = `query ($memberId: ID, $year: Int!) { dutyFile(memberId: $memberId, year: $year) { name committeeName totalCount
  attendance { invited present late leftEarly onLeave excused absent } counts { kind lines done }
  lines { kind day detail leaveKind opens opensId title note share people done } } }`;
const Roll = `query ($year: Int!, $committeeId: ID, $name: String) { dutyRoll(year: $year, committeeId: $committeeId, name: $name) {
  active members { id name done waiting attendance { invited present } counts { kind lines done } } } }`;

let app: TestApp;
let director: CommitteeOfficer;
let member: SignedMember;
let idle: string;
let meeting: HeldConsultation;

const seat = (of: HeldConsultation, values: object) =>
  aRow(app, 'participant', { consultation_id: of.id, party: 'MEMBER', name: '委员', ...values });
const minutes = (count: number) => new Date(app.clock.now().getTime() + count * 60_000);
const file = async (person: AccountHolder, memberId: string | null = null, year = 2026) =>
  (await app.as(person).query(File, { memberId, year })).dutyFile;
type Line = { kind: string; detail: string | null };
const of = (lines: Line[], kind: string) => lines.filter((line) => line.kind === kind);

beforeAll(async () => {
  app = await anApp({ now: '2026-03-02T01:00:00Z' });
  const now = app.clock.now();
  director = await aDirector(app);
  member = await aMember(app, { committee: director.committee });
  idle = (await aRosterMember(app, { committee: director.committee })).id;
  meeting = await aHeldConsultation(app, { committee: director.committee, title: '路灯' });
  const seatId = await seat(meeting, { member_id: member.member.id, attendance: 'PRESENT', signed_in_at: minutes(25) });
  await aRow(app, 'attendance_entry', {
    ...{
      meeting_id: meeting.meetingId,
      participant_id: seatId,
      act: 'LEFT',
      at: minutes(60),
      recorded_by_kind: 'ACCOUNT',
    },
  });
  for (const attendance of ['LEAVE_APPROVED', 'DECLINED', 'INVITED', 'PRESENT'])
    await seat(await aHeldConsultation(app, { committee: director.committee }), {
      ...{ member_id: member.member.id, attendance, signed_in_at: attendance === 'PRESENT' ? now : null },
      ...(attendance === 'LEAVE_APPROVED' ? { leave_kind: 'ILLNESS', leave_reason: '住院' } : {}),
    });
  await seat(await aHeldConsultation(app, { committee: director.committee, status: 'CANCELLED' }), {
    ...{ member_id: member.member.id, attendance: 'ABSENT' },
  });

  const research = async (kind: string, more: object = {}) => {
    const id = await aRow(app, 'field_research', {
      ...{
        consultation_id: meeting.id,
        kind,
        place: '东街',
        held_on: '2026-03-01',
        findings: '暗',
        photo_ids: [],
        ...more,
      },
    });
    await aRow2('field_research_taken_by', { field_research_id: id, participant_id: seatId });
    return id;
  };
  await research('RESEARCH');
  await research('DEPARTMENT_VISIT');
  await research('INSPECTION', { withdrawn_at: now });
  await research('INSPECTION', { held_on: '2025-12-31' });
  await aRow(app, 'statement', {
    meeting_id: meeting.meetingId,
    participant_id: seatId,
    text: '东街要亮',
    said_at: now,
  });
  await aRow(app, 'statement', {
    ...{ meeting_id: meeting.meetingId, participant_id: seatId, text: '记错', said_at: now, withdrawn_at: now },
  });
  const suggestion = await aRow(app, 'suggestion', {
    ...{ consultation_id: meeting.id, participant_id: seatId, problem: '暗', cause: '坏', measure: '换成感应灯' },
  });
  for (const [at, outcome] of ['NOT_TAKEN_UP', 'TAKEN_UP'].entries())
    await aRow(app, 'suggestion_answer', {
      ...{ suggestion_id: suggestion, outcome, words: '见纪要', answered_at: minutes(at) },
    });
  const lead = await aRow(app, 'topic', {
    ...{ number: 'D1', tracking_code: 'D1', title: '全区路灯', body: '', channel: 'QR', status: 'ACCEPTED' },
    ...{ committee_id: director.committee.id, submitted_at: now },
  });
  await aRow(app, 'topic', {
    ...{ number: 'D2', tracking_code: 'D2', title: '东街路灯', body: '', channel: 'PORTAL', status: 'MERGED' },
    ...{ merged_into_id: lead, committee_id: director.committee.id, submitted_at: now, submitted_by: member.accountId },
  });
  const matter = await aPromise(app, meeting, { following_member_id: member.member.id, title: '换灯' });
  await aRow(app, 'verification', {
    ...{ commitment_id: matter.commitmentId, round: 1, member_id: member.member.id, finding: 'DONE', text: '亮了' },
    ...{ photo_ids: [], place: '东街', verified_at: now },
  });
  for (const undone of [false, true]) {
    const step = { commitment_id: matter.commitmentId, round: 1, at: now };
    const urged = await aRow(app, 'commitment_step', { ...step, kind: 'URGED', acted_by: member.accountId });
    if (undone) await aRow(app, 'commitment_step', { ...step, kind: 'UNDONE', undoes: urged });
  }
});
afterAll(() => app?.close());

async function aRow2(table: string, values: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(values);
  await app.app.database.pool.query(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(values),
  );
}

describe('a duty file', () => {
  it('is what the records say, each line with its record', async () => {
    const { lines, attendance, totalCount } = await file(member);

    expect(attendance).toEqual({
      ...{ invited: 5, present: 2, late: 1, leftEarly: 1, onLeave: 1, excused: 1, absent: 1 },
    });
    expect(
      of(lines, 'ATTENDANCE')
        .map(({ detail }) => detail)
        .sort(),
    ).toEqual(['ABSENT', 'EXCUSED_THEMSELVES', 'LATE_AND_LEFT_EARLY', 'ON_LEAVE', 'ON_TIME']);
    expect(of(lines, 'RESEARCH')).toEqual([
      expect.objectContaining({ day: '2026-03-01', detail: 'RESEARCH', opens: 'CONSULTATION', opensId: meeting.id }),
    ]);
    expect(of(lines, 'STATEMENT')).toMatchObject([{ title: '路灯', note: '东街要亮', done: true }]);
    expect(of(lines, 'SUGGESTION')).toMatchObject([{ detail: 'TAKEN_UP', note: '换成感应灯' }]);
    expect(of(lines, 'TOPIC')).toMatchObject([{ detail: 'ADOPTED', title: '东街路灯', opens: 'TOPIC' }]);
    // To be named is no duty done; to urge is, unless it was taken back.
    expect(of(lines, 'FOLLOWING').sort((a, b) => String(a.detail).localeCompare(String(b.detail)))).toMatchObject([
      { detail: 'FOLLOWS', done: false, opens: 'COMMITMENT' },
      { detail: 'URGED', done: true },
    ]);
    expect([of(lines, 'DEPARTMENT_VISIT').length, of(lines, 'VERIFICATION').length]).toEqual([1, 1]);
    expect(totalCount).toBe(13);
  });

  it('is of its year', async () => {
    expect((await file(member, null, 2025)).lines).toMatchObject([{ kind: 'RESEARCH', detail: 'INSPECTION' }]);
    await expect(file(member, null, 1999)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('is read by the member, by the own committee and by the house, and is nobody else’s', async () => {
    const other = await aMember(app, { committee: director.committee });
    const seen = [member, director, await aSecretariat(app), await aLeader(app)];
    for (const person of seen) expect((await file(person, member.member.id)).totalCount).toBe(13);
    for (const person of [other, await aDirector(app)]) expect(await file(person, member.member.id)).toBeNull();
    expect(await file(director)).toBeNull();
  });

  it('says of which kind a leave was to the member and to staff, and to nobody who only reads along', async () => {
    const secretariat = await aSecretariat(app);
    for (const person of [member, director, secretariat]) {
      const { lines } = await file(person, member.member.id);
      expect(lines.filter(({ leaveKind }: { leaveKind: string | null }) => leaveKind !== null)).toMatchObject([
        { kind: 'ATTENDANCE', detail: 'ON_LEAVE', leaveKind: 'ILLNESS' },
      ]);
    }
    const { lines } = await file(await aLeader(app), member.member.id);
    expect(lines.every(({ leaveKind }: { leaveKind: string | null }) => leaveKind === null)).toBe(true);
    const sheet = await app.as(member).fetch(`/exports/duty/2026/${member.member.id}?kind=ATTENDANCE&as=csv`);
    expect((await sheet.text()).match(/因病/g)).toHaveLength(1);
  });

  it('says what an unissued brief is called to its authors only', async () => {
    const writer = await aMember(app, { committee: director.committee });
    const brief = await aRow(app, 'opinion_brief', {
      ...{
        status: 'SUBMITTED',
        title: '不宜外传',
        lead_author_id: writer.accountId,
        file_ids: [],
        editor_ids: [],
        sent_to: [],
        copied_to: [],
        submitted_at: app.clock.now(),
      },
    });
    await aRow(app, 'brief_author', { brief_id: brief, account_id: writer.accountId, position: 1, share: 100 });
    expect((await file(writer)).lines).toMatchObject([{ kind: 'BRIEF', title: '不宜外传', detail: 'HANDED_IN' }]);
    expect((await file(director, writer.member.id)).lines).toMatchObject([{ kind: 'BRIEF', title: null }]);
  });
});

describe('the list of all', () => {
  it('names everybody in term, those with nothing too, within what one may see', async () => {
    const roll = async (person: AccountHolder, more: object = {}) =>
      (await app.as(person).query(Roll, { year: 2026, ...more })).dutyRoll;
    const gone = await aRosterMember(app, { committee: director.committee, termEndsOn: '2025-12-31' });
    const all = (await roll(await aSecretariat(app))).members as { id: string; done: number }[];
    const found = (id: string) => all.find((one) => one.id === id);
    expect(found(member.member.id)).toMatchObject({ done: 9, attendance: { invited: 5, present: 2 } });
    expect(found(idle)).toMatchObject({ done: 0, counts: [] });
    expect(found(gone.id)).toBeUndefined();
    // In order of how much, for the house.
    expect(all.map(({ done }) => done)).toEqual(all.map(({ done }) => done).sort((a, b) => b - a));

    const own = await roll(director);
    expect(own.members.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining([member.member.id, idle]));
    const elsewhere = await aDirector(app);
    expect((await roll(elsewhere, { committeeId: director.committee.id })).members).toEqual([]);
    await expect(roll(member)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('goes out as the screen shows it, and leaves a trace', async () => {
    const secretariat = await aSecretariat(app);
    const path = `/exports/duty/2026?committee=${director.committee.id}&as=csv&purpose=REPORT_UP`;
    const text = await (await app.as(secretariat).fetch(path)).text();
    expect(text.trim().split(/\r?\n/)).toHaveLength(1 + 4);
    expect((await app.auditTrail()).slice(-1)).toEqual(['duty.exported']);
    const own = await app
      .as(member)
      .fetch(`/exports/duty/2026/${member.member.id}?kind=SUGGESTION&as=csv&purpose=REPORT_UP`);
    expect(await own.text()).toContain('已采纳');
    expect((await app.as(member).fetch('/exports/duty/2026?purpose=REPORT_UP')).status).toBe(403);
    expect((await app.as(await aMember(app)).fetch(`/exports/duty/2026/${member.member.id}`)).status).toBe(404);
  });
});

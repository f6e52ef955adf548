import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '../../../server/src/kernel/viewer.js';
import { keepReports } from '../../../server/src/modules/appraisal/keep-reports.js';
import { remind } from '../../../server/src/modules/notice/remind.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow, heldTable, inOrder } from '../../support/locks.js';
import { jobContext, kindsOf, toldTo } from '../../support/notices.js';
import {
  type AccountHolder,
  aDirector,
  aLeader,
  aLiaisonOfficer,
  aMember,
  anAccountHolder,
  aSecretariat,
  type CommitteeOfficer,
  type SignedMember,
} from '../../support/people.js';
import { aHeldConsultation, aRow } from '../../support/results.js';
import { aRosterMember, aSector } from '../../support/roster.js';

const KEPT = '{ __typename ... on AppraisalKept { id version } ... on AppraisalRefusal { code } }';
const act = (name: string, input: string, said = KEPT) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) ${said} }`;
const ROUND = '{ __typename ... on AppraisalRoundKept { id version } ... on AppraisalRefusal { code } }';
const Open = act('openAppraisalRound', 'OpenAppraisalRoundInput', ROUND);
const CorrectRound = act('correctAppraisalRound', 'CorrectAppraisalRoundInput', ROUND);
const CallBack = act('callBackAppraisalRound', 'CallBackAppraisalRoundInput', ROUND);
const Write = act('writeAppraisal', 'WriteAppraisalInput');
const TakeBack = act('takeBackAppraisal', 'AppraisalInput');
const Opine = act('giveAppraisalOpinion', 'GiveAppraisalOpinionInput');
const WithdrawOpinion = act('withdrawAppraisalOpinion', 'WithdrawAppraisalOpinionInput');
const Grade = act(
  'gradeAppraisals',
  'GradeAppraisalsInput',
  '{ ... on AppraisalsGraded { graded } ... on AppraisalRefusal { code } }',
);
const WithdrawGrade = act('withdrawAppraisalGrade', 'AppraisalReasonInput');
const ObjectTo = act('objectToAppraisal', 'ObjectToAppraisalInput');
const WithdrawObjection = act('withdrawAppraisalObjection', 'AppraisalInput');
const Answer = act('answerAppraisalObjection', 'AnswerAppraisalObjectionInput');
const Correct = act('correctAppraisalGrade', 'CorrectAppraisalGradeInput');

const Report = `query ($id: ID!) { appraisal(id: $id) { id version year name state did nextYear handedInAt late
  facts { asOf frozen from to credited changedSince attendance { invited present } counts { kind lines done }
    lines { kind title gone done } }
  opinions { side text onBehalf saidBy givenByName viewerCanWithdraw corrections { field } }
  grade gradeReason objectBy objection answer archivedAt corrections { field saidBefore saysNow reason }
  viewerCanWrite viewerCanTakeBack viewerCanOpineFor viewerCanWithdrawGrade viewerCanObject viewerCanWithdrawObjection
  viewerCanAnswer viewerCanCorrect } }`;
const Roll = `query ($roundId: ID!) { appraisalRoll(roundId: $roundId) {
  round { version reports handedIn graded excellent mostExcellent viewerCanCorrect corrections { field reason } }
  rows { id version name committeeName state late place points invited present opinions missing proposal grade
    gradeReason viewerCanGrade } } }`;
const Own = '{ ownAppraisals { id year state } }';
const ToOpine = '{ appraisalsToOpine { id name state } }';
const Paper = `query ($kind: PaperKind!, $id: ID!) { officialPaper(kind: $kind, id: $id) {
  titleLines blocks { kind text label rows } } }`;

const least = (points: number, presence: number) => ({ points, presence });
const RULES = {
  ...{ excellent: least(0, 90), competent: least(0, 50), basic: least(0, 20) },
  ...{ excellentShare: 50, unwritten: 'BASIC' },
};
const TERMS = { writeDays: 10, opineDays: 5, objectionDays: 3, rules: RULES };
const WORDS = { did: '走访了二十户。', cameOfIt: '路灯修好了。', notDone: '学校门口没有谈成。', nextYear: '继续谈。' };

let app: TestApp;
let office: AccountHolder;
let office2: AccountHolder;
let director: CommitteeOfficer;
let diligent: SignedMember;
let silent: SignedMember;
let elsewhere: SignedMember;
let roundId: string;

beforeAll(async () => {
  app = await anApp({ now: '2026-03-02T01:00:00Z' });
  [office, office2] = [await aSecretariat(app), await aSecretariat(app)];
  director = await aDirector(app);
  const { committee } = director;
  const sector = await aSector(app);
  diligent = await aMember(app, { committee });
  silent = await aMember(app, { committee });
  elsewhere = await aMember(app);
  await sql(`update member set sector_id = $1 where id = $2`, sector.id, diligent.member.id);
  await aRosterMember(app, { committee, termEndsOn: '2026-01-31' });
  await aRosterMember(app, { termEndsOn: '2025-12-31' });
  await attended(diligent, '修路灯');
  roundId = (await run(office, Open, { year: 2026, ...TERMS, clientMutationId: 'the-round-of-2026' })).id;
  await app.app.settled();
});
afterAll(() => app?.close());

const sql = async (text: string, ...values: unknown[]) => (await app.app.database.pool.query(text, values)).rows;
const run = async (person: AccountHolder, document: string, input: object) =>
  (await app.as(person).mutate(document, { input })).answer;
const roll = async () => (await app.as(office).query(Roll, { roundId })).appraisalRoll;
const rowOf = async (member: SignedMember) =>
  (await roll()).rows.find(({ name }: { name: string }) => name === member.member.name);
const report = async (person: AccountHolder, id: string) => (await app.as(person).query(Report, { id })).appraisal;
const ofMember = async (member: SignedMember, more: object = {}) => {
  const { id, version } = await rowOf(member);
  return { id, version, ...more };
};
const news = async (person: AccountHolder) => kindsOf(await toldTo(app, person));
const night = () => keepReports(jobContext(app), new AbortController().signal);
const goTo = (day: string) => app.clock.set(new Date(`${day}T02:00:00Z`));
const handIn = async (member: SignedMember) => run(member, Write, await ofMember(member, { ...WORDS, handIn: true }));
async function attended(member: SignedMember, title: string) {
  const held = await aHeldConsultation(app, { committee: director.committee, title });
  const seat = { consultation_id: held.id, party: 'MEMBER', name: '委员', member_id: member.member.id };
  await aRow(app, 'participant', { ...seat, attendance: 'PRESENT', signed_in_at: app.clock.now() });
  return held;
}

describe('a round', () => {
  it('asks everybody who served in the year, who left it too, and tells them', async () => {
    const { round, rows } = await roll();
    expect(round).toMatchObject({ reports: 4, handedIn: 0, graded: 0, mostExcellent: 2 });
    expect(rows.map(({ state }: { state: string }) => state)).toEqual(['WRITING', 'WRITING', 'WRITING', 'WRITING']);
    expect(await news(diligent)).toContain('APPRAISAL_OPENED');
    expect((await app.as(diligent).query(Own)).ownAppraisals).toMatchObject([{ year: 2026, state: 'WRITING' }]);
    const left = (
      await sql(`select a.id from appraisal a join member m on m.id = a.member_id
      where m.term_ends_on = '2026-01-31'`)
    )[0].id;
    expect((await report(office, left)).facts).toMatchObject({ from: '2026-01-01', to: '2026-01-31' });
  });

  it('is one of a year, of a year that began, with a rule in order, however often it is sent', async () => {
    const again = { year: 2026, ...TERMS, clientMutationId: 'the-round-of-2026' };
    expect(await run(office, Open, again)).toMatchObject({ id: roundId });
    expect(await run(office, Open, { year: 2026, ...TERMS })).toMatchObject({ code: 'YEAR_IS_OPEN' });
    expect(await run(office, Open, { year: 2027, ...TERMS })).toMatchObject({ code: 'YEAR_TO_COME' });
    const upsideDown = { ...RULES, basic: least(9, 20) };
    expect(await run(office, Open, { year: 2025, ...TERMS, rules: upsideDown })).toMatchObject({
      code: 'RULES_NOT_IN_ORDER',
    });
    for (const more of [{ writeDays: 0 }, { opineDays: 61 }, { rules: { ...RULES, excellentShare: 101 } }, { year: 3 }])
      await expect(run(office, Open, { year: 2025, ...TERMS, ...more })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    await expect(run(director, Open, { year: 2025, ...TERMS })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is opened by one of two at once', async () => {
    await app.app.settled();
    const rounds = await heldTable(app.databaseUrl, 'appraisal_round');
    const opens = (who: AccountHolder) => run(who, Open, { year: 2025, ...TERMS });
    expect(await inOrder(rounds, [office2, office], opens)).toEqual(['done', 'YEAR_IS_OPEN']);
  });

  it('is called back with a reason: nobody is asked any more, and the year may be opened anew', async () => {
    const [{ id, version }] = await sql(`select id, version from appraisal_round where year = 2025`);
    expect((await app.as(diligent).query(Own)).ownAppraisals).toHaveLength(2);
    expect(await run(office, CallBack, { id, version, reason: '点错了年份' })).toMatchObject({ id });
    expect((await app.as(diligent).query(Own)).ownAppraisals).toHaveLength(1);
    expect(await news(diligent)).toContain('APPRAISAL_CALLED_BACK');
    const [of2025] = await sql(
      `select id, version from appraisal where round_id = $1 and member_id = $2`,
      id,
      diligent.member.id,
    );
    expect(await report(diligent, of2025.id)).toBeNull();
    expect(await run(diligent, Write, { ...of2025, ...WORDS, handIn: false })).toMatchObject({ code: 'CALLED_BACK' });
    expect(await run(office, CallBack, { id, version: version + 1, reason: '再撤' })).toMatchObject({
      code: 'CALLED_BACK',
    });
    expect(await run(office, Open, { year: 2025, ...TERMS })).toMatchObject({ __typename: 'AppraisalRoundKept' });
    await sql(
      `update appraisal_round set called_back_at = now(), called_back_reason = '' where year = 2025 and called_back_at is null`,
    );
  });

  it('gets other days and another rule, with what was said before', async () => {
    const { round } = await roll();
    const given = { id: roundId, version: round.version, ...TERMS, reason: '多给两天' };
    expect(await run(office, CorrectRound, given)).toMatchObject({ code: 'NOTHING_CHANGED' });
    expect(await run(office, CorrectRound, { ...given, writeDays: 12 })).toMatchObject({ id: roundId });
    expect((await roll()).round.corrections).toMatchObject([{ reason: '多给两天' }, { reason: '多给两天' }]);
    expect(await news(silent)).toContain('APPRAISAL_CHANGED');
    await expect(run(office, CorrectRound, given)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('takes in whoever comes later, and tells them', async () => {
    const late = await aMember(app, { committee: director.committee });
    await night();
    expect(await rowOf(late)).toMatchObject({ state: 'WRITING' });
    expect(await news(late)).toContain('APPRAISAL_OPENED');
  });
});

describe('a report', () => {
  it('is kept as far as it is, and read by nobody else before it is handed in', async () => {
    const of = await ofMember(diligent);
    expect(await run(diligent, Write, { ...of, did: '写到一半', handIn: false })).toMatchObject({
      version: of.version + 1,
    });
    expect(await report(diligent, of.id)).toMatchObject({ did: '写到一半', viewerCanWrite: true, state: 'WRITING' });
    expect(await report(office, of.id)).toMatchObject({ did: null });
    expect(await report(director, of.id)).toBeNull();
    expect(await report(elsewhere, of.id)).toBeNull();
    await expect(run(elsewhere, Write, { ...of, ...WORDS, handIn: true })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(run(diligent, Write, { ...of, ...WORDS, handIn: false })).rejects.toMatchObject({ code: 'CONFLICT' });
    const now = await ofMember(diligent);
    await expect(run(diligent, Write, { ...now, ...WORDS, nextYear: ' ', handIn: true })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await expect(run(diligent, Write, { ...now, did: '长'.repeat(2001), handIn: false })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('is handed in with the facts as they stand, and says so when the file changes', async () => {
    expect(await handIn(diligent)).toMatchObject({ __typename: 'AppraisalKept' });
    const { id } = await ofMember(diligent);
    expect(await news(director)).toContain('APPRAISAL_TO_OPINE');
    expect(await report(diligent, id)).toMatchObject({
      ...{ state: 'HANDED_IN', late: false, viewerCanWrite: false, viewerCanTakeBack: true },
      facts: {
        ...{ frozen: true, changedSince: 0, attendance: { invited: 1, present: 1 } },
        lines: [{ kind: 'ATTENDANCE', title: '修路灯', gone: false }],
      },
    });
    await attended(diligent, '停车位');
    expect((await report(diligent, id)).facts).toMatchObject({ changedSince: 1, attendance: { invited: 1 } });
    expect(await run(diligent, Write, await ofMember(diligent, { ...WORDS, handIn: false }))).toMatchObject({
      code: 'HANDED_IN',
    });
  });

  it('keeps nothing of what is taken down', async () => {
    const { id } = await ofMember(diligent);
    const [held] = await sql(`select id from consultation where title = '修路灯'`);
    const down = { kind: 'CONSULTATION', record_id: held.id, consultation_id: held.id, reason: '涉及隐私' };
    await aRow(app, 'take_down', { ...down, taken_down_by: office.accountId, taken_down_at: app.clock.now() });
    for (const who of [diligent, office])
      expect((await report(who, id)).facts.lines).toMatchObject([{ gone: false, title: '已撤下' }]);
    const kept = await sql('select facts::text as facts from appraisal where id = $1', id);
    expect(kept[0].facts).not.toContain('修路灯');
    const word = await app.as(diligent).query(Paper, { kind: 'ANNUAL_REPORT', id });
    expect(JSON.stringify(word)).not.toContain('修路灯');
  });

  it('is taken back until somebody says what they think of it', async () => {
    expect(await run(diligent, TakeBack, await ofMember(diligent))).toMatchObject({ __typename: 'AppraisalKept' });
    expect(await run(diligent, TakeBack, await ofMember(diligent))).toMatchObject({ code: 'NOT_HANDED_IN' });
    expect(await report(director, (await ofMember(diligent)).id)).toBeNull();
    await handIn(diligent);
    expect((await report(diligent, (await ofMember(diligent)).id)).facts).toMatchObject({ attendance: { invited: 2 } });
  });
});

describe('opinions', () => {
  const said = { side: 'COMMITTEE', text: '履职扎实，群众认可。' };

  it('are the director’s for their own committee, once a report is there', async () => {
    const of = await ofMember(diligent);
    expect((await app.as(director).query(ToOpine)).appraisalsToOpine).toMatchObject([{ id: of.id }]);
    for (const wrong of [await aDirector(app), await aLiaisonOfficer(app, director.committee), silent])
      await expect(run(wrong, Opine, { ...of, ...said })).rejects.toMatchObject({
        code: expect.stringMatching(/NOT_FOUND|FORBIDDEN/),
      });
    await expect(run(director, Opine, { ...of, ...said, side: 'SECTOR' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await run(director, Opine, await ofMember(silent, said))).toMatchObject({ code: 'STILL_WRITING' });
    expect(await run(director, Opine, { ...of, ...said })).toMatchObject({ __typename: 'AppraisalKept' });
    expect((await report(director, of.id)).opinions).toMatchObject([
      { ...said, onBehalf: false, givenByName: director.name, viewerCanWithdraw: true },
    ]);
    expect(await run(diligent, TakeBack, await ofMember(diligent))).toMatchObject({ code: 'OPINIONS_BEGUN' });
  });

  it('are put right, with what was said before, and not over what somebody else said meanwhile', async () => {
    const of = await ofMember(diligent);
    expect(await run(director, Opine, { ...of, ...said })).toMatchObject({ code: 'NOTHING_CHANGED' });
    expect(await run(director, Opine, { ...of, ...said, text: '履职扎实。' })).toMatchObject({ id: of.id });
    await expect(run(director, Opine, { ...of, ...said })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await report(office, of.id)).opinions).toMatchObject([
      { text: '履职扎实。', corrections: [{ field: 'text' }] },
    ]);
  });

  it('of special committees and sectors are entered by the secretariat, and say for whom', async () => {
    const sector = { side: 'SECTOR', text: '界别活动积极。' };
    await expect(run(office, Opine, await ofMember(diligent, sector))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await run(office, Opine, await ofMember(diligent, { ...sector, saidBy: '经济界召集人' }))).toMatchObject({
      __typename: 'AppraisalKept',
    });
    expect(
      await run(office, Opine, await ofMember(diligent, { ...sector, side: 'SPECIAL_COMMITTEE', saidBy: '提案委' })),
    ).toMatchObject({ code: 'NO_SUCH_SIDE' });
    expect((await report(diligent, (await ofMember(diligent)).id)).opinions[1]).toMatchObject({
      ...{ side: 'SECTOR', onBehalf: true, saidBy: '经济界召集人' },
    });
  });

  it('of special committees and sectors are their offices’, in their own words, and of no other group’s members', async () => {
    const [{ sector_id: groupId }] = await sql('select sector_id from member where id = $1', diligent.member.id);
    const ofSector = await anAccountHolder(app, { role: Role.GROUP_OFFICER, groupId });
    const other = await anAccountHolder(app, { role: Role.GROUP_OFFICER, groupId: (await aSector(app)).id });
    const of = await ofMember(diligent);

    expect((await app.as(ofSector).query(ToOpine)).appraisalsToOpine).toMatchObject([{ id: of.id }]);
    expect((await app.as(other).query(ToOpine)).appraisalsToOpine).toEqual([]);
    expect(await report(other, of.id)).toBeNull();
    expect((await report(ofSector, of.id)).viewerCanOpineFor).toEqual(['SECTOR']);
    const words = { side: 'SECTOR', text: '界别活动次次到场。' };
    for (const [who, side] of [
      [other, 'SECTOR'],
      [ofSector, 'COMMITTEE'],
      [ofSector, 'SPECIAL_COMMITTEE'],
    ] as const)
      await expect(run(who, Opine, { ...of, ...words, side })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await run(ofSector, Opine, { ...of, ...words })).toMatchObject({ __typename: 'AppraisalKept' });
    expect((await report(diligent, of.id)).opinions).toContainEqual(
      expect.objectContaining({ ...words, onBehalf: false, saidBy: null, givenByName: ofSector.name }),
    );
    await sql('update post set ended_at = now() where account_id = $1', ofSector.accountId);
    await expect(
      run(ofSector, WithdrawOpinion, await ofMember(diligent, { side: 'SECTOR', reason: '误' })),
    ).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('are withdrawn with a reason, and the member may take the report back again', async () => {
    for (const side of ['COMMITTEE', 'SECTOR'])
      expect(await run(office, WithdrawOpinion, await ofMember(diligent, { side, reason: '说错了人' }))).toMatchObject({
        __typename: 'AppraisalKept',
      });
    const gone = await ofMember(diligent, { side: 'SECTOR', reason: '再撤' });
    expect(await run(office, WithdrawOpinion, gone)).toMatchObject({ code: 'OPINION_WITHDRAWN' });
    expect(await report(diligent, gone.id)).toMatchObject({ opinions: [], viewerCanTakeBack: true });
    expect(await run(director, Opine, await ofMember(diligent, said))).toMatchObject({ __typename: 'AppraisalKept' });
  });

  it('are nobody’s on their own report', async () => {
    const both = await anAccountHolder(
      app,
      { role: Role.DIRECTOR, committeeId: director.committee.id },
      { role: Role.MEMBER, memberId: (await aRosterMember(app, { committee: director.committee })).id },
    );
    await night();
    const [own] = (await app.as(both).query(Own)).ownAppraisals;
    const { version } = await report(both, own.id);
    expect(await run(both, Write, { id: own.id, version, ...WORDS, handIn: true })).toMatchObject({ id: own.id });
    expect(await run(both, Opine, { id: own.id, version: version + 1, ...said })).toMatchObject({ code: 'OWN_REPORT' });
    expect(await report(both, own.id)).toMatchObject({ viewerCanOpineFor: [] });
  });
});

describe('days', () => {
  it('are reminded of before and after, and who is late is taken and marked', async () => {
    goTo('2026-03-17');
    await remind(jobContext(app));
    expect(await news(silent)).toContain('APPRAISAL_DUE_SOON');
    expect(await news(diligent)).not.toContain('APPRAISAL_DUE_SOON');
    goTo('2026-03-19');
    await remind(jobContext(app));
    await remind(jobContext(app));
    expect((await news(silent)).filter((kind) => kind === 'APPRAISAL_OVERDUE')).toHaveLength(1);
    expect(await rowOf(silent)).toMatchObject({ state: 'NOT_WRITTEN' });
    expect(await handIn(elsewhere)).toMatchObject({ __typename: 'AppraisalKept' });
    expect(await rowOf(elsewhere)).toMatchObject({ state: 'HANDED_IN', late: true });
    goTo('2026-03-24');
    await remind(jobContext(app));
    expect(await news(director)).toContain('APPRAISAL_OPINION_DUE_SOON');
    expect(await news(director)).not.toContain('APPRAISAL_OPINION_OVERDUE');
  });
});

describe('grades', () => {
  const graded = async (who: AccountHolder, members: SignedMember[], more: object = {}) => {
    const reports = await Promise.all(members.map((member) => ofMember(member)));
    return run(who, Grade, { roundId, reports, ...more });
  };

  it('wait for the committee’s opinion, or its days', async () => {
    expect(await graded(office, [silent])).toMatchObject({ code: 'OPINIONS_UNDER_WAY' });
    expect(await rowOf(diligent)).toMatchObject({ viewerCanGrade: true, proposal: 'EXCELLENT', place: 1 });
    goTo('2026-03-26');
    expect(await rowOf(silent)).toMatchObject({ viewerCanGrade: true, proposal: 'BASIC' });
    for (const wrong of [await aLeader(app), director, diligent])
      await expect(graded(wrong, [silent])).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('are decided for many at once: as proposed, or otherwise with a reason, all or none', async () => {
    expect(await graded(office, [diligent, silent], { grade: 'COMPETENT' })).toMatchObject({ code: 'REASON_NEEDED' });
    expect((await roll()).round).toMatchObject({ graded: 0 });
    expect(await graded(office, [diligent, silent])).toMatchObject({ graded: 2 });
    expect(await rowOf(silent)).toMatchObject({ state: 'GRADED', grade: 'BASIC' });
    expect(await report(diligent, (await ofMember(diligent)).id)).toMatchObject({
      ...{ grade: 'EXCELLENT', objectBy: '2026-03-31', viewerCanObject: true },
    });
    expect(await news(diligent)).toContain('APPRAISAL_GRADED');
    expect(await report(director, (await ofMember(diligent)).id)).toBeNull();
    expect(await graded(office2, [diligent])).toMatchObject({ code: 'ALREADY_GRADED' });
    expect((await roll()).round.viewerCanCorrect).toBe(false);
    const { version } = (await roll()).round;
    expect(await run(office, CallBack, { id: roundId, version, reason: '晚了' })).toMatchObject({
      code: 'GRADES_DECIDED',
    });
    expect(await run(office, CorrectRound, { id: roundId, version, ...TERMS, reason: '晚了' })).toMatchObject({
      code: 'GRADES_DECIDED',
    });
  });

  it('are no more of the best than the share, whoever decides', async () => {
    const { rows, round } = await roll();
    const open = rows.filter(({ grade }: { grade: string | null }) => grade === null);
    expect(open.length).toBeGreaterThan(round.mostExcellent - round.excellent);
    const reports = open.map(({ id, version }: { id: string; version: number }) => ({ id, version }));
    expect(await run(office, Grade, { roundId, reports, grade: 'EXCELLENT', reason: '都好' })).toMatchObject({
      code: 'TOO_MANY_EXCELLENT',
    });
  });

  it('are nobody’s own to decide', async () => {
    const { id: memberId } = await aRosterMember(app, { committee: director.committee });
    const both = await anAccountHolder(app, { role: Role.SECRETARIAT }, { role: Role.MEMBER, memberId });
    await night();
    const [{ id }] = (await app.as(both).query(Own)).ownAppraisals;
    const own = { roundId, reports: [{ id, version: 1 }], grade: 'BASIC', reason: '自己' };
    expect(await run(both, Grade, own)).toMatchObject({ code: 'OWN_REPORT' });
    expect(await report(both, id)).toMatchObject({ viewerCanCorrect: false, viewerCanAnswer: false });
  });

  it('are decided by one of two at once', async () => {
    const of = await ofMember(elsewhere);
    const row = await heldRow(app, 'appraisal_round', roundId);
    const both = [office, office2].map((who) =>
      run(who, Grade, { roundId, reports: [of], grade: 'BASIC', reason: '按规则外考虑' }),
    );
    await row.waitedForBy(2);
    await row.release();
    expect((await Promise.all(both)).map(({ graded: done, code }) => code ?? done).sort()).toEqual([
      1,
      'ALREADY_GRADED',
    ]);
  });

  it('are taken back with a reason, and decided again', async () => {
    const of = await ofMember(elsewhere);
    expect(await run(office, WithdrawGrade, { ...of, reason: '点错了人' })).toMatchObject({ id: of.id });
    expect(await news(elsewhere)).toContain('APPRAISAL_GRADE_WITHDRAWN');
    expect(await report(office, of.id)).toMatchObject({
      ...{ grade: null, objectBy: null },
      corrections: expect.arrayContaining([
        expect.objectContaining({ field: 'grade', saidBefore: 'BASIC', reason: '点错了人' }),
      ]),
    });
    expect(await run(office, WithdrawGrade, await ofMember(elsewhere, { reason: '再撤' }))).toMatchObject({
      code: 'NOT_GRADED',
    });
    expect(await graded(office, [elsewhere])).toMatchObject({ graded: 1 });
  });
});

describe('an objection', () => {
  it('is made once, in words, by the member, and may be taken back until it is answered', async () => {
    const words = '两次缺席都请过假。';
    const of = await ofMember(silent);
    await expect(run(diligent, ObjectTo, { ...of, words })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await run(silent, ObjectTo, { ...of, words })).toMatchObject({ id: of.id });
    expect(await news(office2)).toContain('APPRAISAL_OBJECTED');
    expect(await news(office)).not.toContain('APPRAISAL_OBJECTED');
    expect(await run(silent, ObjectTo, await ofMember(silent, { words }))).toMatchObject({ code: 'OBJECTED_ONCE' });
    expect(await run(office, WithdrawGrade, await ofMember(silent, { reason: '躲开' }))).toMatchObject({
      code: 'OBJECTED_ONCE',
    });
    expect(await run(silent, WithdrawObjection, await ofMember(silent))).toMatchObject({ id: of.id });
    expect(await run(silent, WithdrawObjection, await ofMember(silent))).toMatchObject({ code: 'NO_OBJECTION' });
    expect(await run(silent, ObjectTo, await ofMember(silent, { words }))).toMatchObject({ id: of.id });
  });

  it('is answered by a second person, who may put the answer right', async () => {
    const answer = { grade: 'COMPETENT', answer: '已核对请假记录，调整等次。' };
    expect(await run(office2, Answer, await ofMember(diligent, answer))).toMatchObject({ code: 'NO_OBJECTION' });
    expect(await run(office, Answer, await ofMember(silent, answer))).toMatchObject({ code: 'SECOND_PERSON' });
    expect(await run(office2, Answer, await ofMember(silent, answer))).toMatchObject({ __typename: 'AppraisalKept' });
    expect(await news(silent)).toContain('APPRAISAL_ANSWERED');
    expect(await run(office2, Answer, await ofMember(silent, answer))).toMatchObject({ code: 'NOTHING_CHANGED' });
    expect(await run(silent, WithdrawObjection, await ofMember(silent))).toMatchObject({ code: 'ANSWERED' });
    await run(office2, Answer, await ofMember(silent, { ...answer, answer: '已核对请假记录。' }));
    expect(await report(silent, (await ofMember(silent)).id)).toMatchObject({
      ...{ grade: 'COMPETENT', answer: '已核对请假记录。', state: 'ANSWERED' },
      corrections: expect.arrayContaining([expect.objectContaining({ field: 'grade', saidBefore: 'BASIC' })]),
    });
  });
});

describe('the archive', () => {
  it('takes what nobody objects to any more, and the database refuses to change it', async () => {
    goTo('2026-03-31');
    await night();
    expect(await rowOf(diligent)).toMatchObject({ state: 'GRADED' });
    goTo('2026-04-01');
    expect(await run(diligent, ObjectTo, await ofMember(diligent, { words: '晚了一天' }))).toMatchObject({
      code: 'WINDOW_OVER',
    });
    await night();
    expect(await rowOf(diligent)).toMatchObject({ state: 'ARCHIVED' });
    expect(await rowOf(silent)).toMatchObject({ state: 'ARCHIVED' });
    const { id, version } = await ofMember(diligent);
    expect(await run(office, WithdrawGrade, { id, version, reason: '晚了' })).toMatchObject({ code: 'ARCHIVED' });
    for (const change of [`did = '改'`, `grade = 'BASIC'`, 'archived_at = null'])
      await expect(sql(`update appraisal set ${change} where id = $1`, id)).rejects.toThrow('corrected, not changed');
    await expect(sql('delete from appraisal where id = $1', id)).rejects.toThrow('corrected, not changed');
  });

  it('is corrected by an act with a reason, which the member hears of', async () => {
    const change = { grade: 'COMPETENT', reason: '复核发现考勤有误' };
    expect(await run(office, Correct, await ofMember(diligent, change))).toMatchObject({ __typename: 'AppraisalKept' });
    expect(await news(diligent)).toContain('APPRAISAL_CORRECTED');
    expect(await run(office, Correct, await ofMember(diligent, change))).toMatchObject({ code: 'NOTHING_CHANGED' });
    expect(await report(diligent, (await ofMember(diligent)).id)).toMatchObject({
      ...{ grade: 'COMPETENT', state: 'ARCHIVED' },
      corrections: expect.arrayContaining([expect.objectContaining(change.reason ? { reason: change.reason } : {})]),
    });
    const open = (await roll()).rows.find(({ state }: { state: string }) => state === 'NOT_WRITTEN');
    expect(await run(office, Correct, { id: open.id, version: open.version, ...change })).toMatchObject({
      code: 'NOT_ARCHIVED',
    });
  });

  it('goes out as papers and as a table, the table noted in the trail', async () => {
    const { id } = await ofMember(diligent);
    const { officialPaper } = await app.as(diligent).query(Paper, { kind: 'ANNUAL_REPORT', id });
    const text = JSON.stringify(officialPaper);
    for (const words of [`${diligent.member.name}委员2026年度述职报告`, '走访了二十户。', '履职扎实', '称职'])
      expect(text.replaceAll('","', '')).toContain(words);
    expect((await app.as(elsewhere).query(Paper, { kind: 'ANNUAL_REPORT', id })).officialPaper).toBeNull();
    expect((await app.as(director).query(Paper, { kind: 'APPRAISAL_ROLL', id: roundId })).officialPaper).toBeNull();
    const list = (await app.as(office).query(Paper, { kind: 'APPRAISAL_ROLL', id: roundId })).officialPaper;
    expect(JSON.stringify(list)).toContain(silent.member.name);
    expect((await app.as(office).fetch(`/papers/appraisal-roll/${roundId}`)).status).toBe(200);
    expect((await app.as(office).fetch(`/exports/appraisals/${roundId}?purpose=REPORT_UP`)).status).toBe(200);
    expect((await app.auditTrail({ id: roundId })).at(-1)).toBe('appraisal.exported');
    expect((await app.as(director).fetch(`/exports/appraisals/${roundId}?purpose=REPORT_UP`)).status).toBe(403);
    expect(await app.auditTrail({ id })).toEqual(
      expect.arrayContaining(['appraisal.drafted', 'appraisal.handedIn', 'appraisal.takenBack', 'appraisal.graded']),
    );
  });
});

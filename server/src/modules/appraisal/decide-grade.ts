import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { keepCorrections } from '../../kernel/corrections/index.js';
import { badInput, notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../kernel/text.js';
import { inTransaction, type Transaction } from '../../kernel/transaction.js';
import { expectVersion } from '../../kernel/version.js';
import { accountIdOf } from '../../kernel/viewer.js';
import { Appraisal, type AppraisalRound } from './appraisal.entity.js';
import { graded, gradeWithdrawn } from './appraisal.events.js';
import type { AppraisalReasonInput, GradeAppraisalsInput } from './appraisal.inputs.js';
import { canRunAppraisals } from './appraisal.policy.js';
import { AppraisalRefusal, AppraisalRefusalCode } from './appraisal.refusal.js';
import { whyCannotGrade, whyCannotWithdrawGrade } from './appraisal.rules.js';
import { factsToKeep, type KeptFacts, whoseIs } from './facts.js';
import { AppraisalGrade, type Deserved, mostExcellent, proposeGrades } from './grade.rules.js';
import { actorIn, eventOf, type LockedReport, lockReport, lockReports, lockRound } from './lock-report.js';

const MOST_AT_ONCE = 400;

interface Kept {
  readonly id: string;
  readonly facts: Pick<KeptFacts, 'credited' | 'attendance'> | null;
  readonly handedInAt: Date | string | null;
}

/** A report as the rule looks at it. */
export const deservedOf = ({ id, facts, handedInAt }: Kept): Deserved => ({
  ...{ id, points: facts?.credited ?? 0, written: handedInAt !== null },
  ...{ invited: facts?.attendance.invited ?? 0, present: facts?.attendance.present ?? 0 },
});

/** Whether one more of these would be more of the best than the share allows. The round is held. */
export async function isOverShare(tx: Transaction, round: AppraisalRound, more: number): Promise<boolean> {
  if (more <= 0) return false;
  const all = await tx.em.count(Appraisal, { round: round.id });
  const have = await tx.em.count(Appraisal, { round: round.id, grade: AppraisalGrade.EXCELLENT });
  return have + more > mostExcellent(all, round.rules);
}

/** Of who wrote nothing the file of now is what they are graded by. */
async function keepFacts(ctx: RequestContext, locked: readonly LockedReport[]): Promise<void> {
  for (const { report } of locked)
    if (report.handedInAt === null) report.facts = await factsToKeep(ctx, await whoseIs(ctx, report.id));
}

/** One act for many: each as the rule proposes, or all of them the same with a reason. All of them, or none. */
export function gradeAppraisals(
  ctx: RequestContext,
  input: GradeAppraisalsInput,
): Promise<readonly LockedReport[] | AppraisalRefusal> {
  authorize(canRunAppraisals(ctx.viewer), 'decide grades');
  const { reports, grade: wanted } = input;
  if (reports.length === 0 || reports.length > MOST_AT_ONCE) throw badInput('reports', 'OUT_OF_BOUNDS');
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX });
  const seen = new Map(reports.map(({ id, version }) => [knownId(id), version]));
  return inTransaction(ctx, async (tx) => {
    const round = await lockRound(tx, input.roundId);
    const locked = await lockReports(tx, round, [...seen.keys()]);
    if (locked.length < seen.size) throw notFound();
    const actor = actorIn(tx);
    for (const { report, standing } of locked) {
      const why = whyCannotGrade(standing, actor);
      if (why) return new AppraisalRefusal(why);
      expectVersion(report, seen.get(report.id) as number);
    }
    await keepFacts(ctx, locked);
    const proposed = proposeGrades((await tx.em.find(Appraisal, { round: round.id })).map(deservedOf), round.rules);
    const decided = locked.map((one) => {
      const proposal = proposed.get(one.report.id) as AppraisalGrade;
      return { one, proposal, grade: wanted ?? proposal };
    });
    if (!reason && decided.some(({ grade, proposal }) => grade !== proposal))
      return new AppraisalRefusal(AppraisalRefusalCode.REASON_NEEDED);
    const best = decided.filter(({ grade }) => grade === AppraisalGrade.EXCELLENT).length;
    if (await isOverShare(tx, round, best)) return new AppraisalRefusal(AppraisalRefusalCode.TOO_MANY_EXCELLENT);
    const objectBy = ctx.services.calendar.add(ctx.today(), round.objectionDays).day;
    const by = { gradedBy: accountIdOf(ctx.viewer), gradedAt: ctx.now(), objectBy, gradeReason: reason };
    for (const { one, grade, proposal } of decided) {
      Object.assign(one.report, { ...by, grade, proposed: proposal });
      tx.record(graded({ ...eventOf(one), grade, asProposed: grade === proposal }));
    }
    return locked;
  });
}

interface Said {
  readonly grade: AppraisalGrade | null;
  readonly gradeReason?: string | null;
  readonly answer?: string | null;
}

/** What a report said of its grade before it says something else, with the reason. Answers whether anything changes. */
export function keepGrade(tx: Transaction, report: Appraisal, now: Said, reason: string): boolean {
  const { grade, gradeReason, answer } = report;
  const before = { grade, ...('gradeReason' in now && { gradeReason }), ...('answer' in now && { answer }) };
  return keepCorrections(tx, { record: 'appraisal', id: report.id }, before, { ...now }, reason).length > 0;
}

/** Decided by mistake: it is to be decided again, until its member objected or it is archived. */
export function withdrawAppraisalGrade(
  ctx: RequestContext,
  { id, version, ...input }: AppraisalReasonInput,
): Promise<Appraisal | AppraisalRefusal> {
  authorize(canRunAppraisals(ctx.viewer), 'take a grade back');
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true, min: 2 });
  return inTransaction(ctx, async (tx) => {
    const locked = await lockReport(tx, id, canRunAppraisals);
    const { report, standing } = locked;
    const why = whyCannotWithdrawGrade(standing, actorIn(tx));
    if (why) return new AppraisalRefusal(why);
    expectVersion(report, version);
    keepGrade(tx, report, { grade: null, gradeReason: null }, reason);
    Object.assign(report, { ...{ grade: null, gradeReason: null, gradedBy: null, gradedAt: null, objectBy: null } });
    report.proposed = null;
    tx.record(gradeWithdrawn(eventOf(locked)));
    return report;
  });
}

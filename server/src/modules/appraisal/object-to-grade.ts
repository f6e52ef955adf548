import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../kernel/text.js';
import { inTransaction } from '../../kernel/transaction.js';
import { expectVersion } from '../../kernel/version.js';
import { accountIdOf } from '../../kernel/viewer.js';
import type { Appraisal } from './appraisal.entity.js';
import { objected, objectionAnswered, objectionWithdrawn } from './appraisal.events.js';
import type { AnswerAppraisalObjectionInput, AppraisalInput, ObjectToAppraisalInput } from './appraisal.inputs.js';
import { canRunAppraisals, isOwnReport } from './appraisal.policy.js';
import { AppraisalRefusal, AppraisalRefusalCode } from './appraisal.refusal.js';
import { whyCannotAnswer, whyCannotObject, whyCannotWithdrawObjection } from './appraisal.rules.js';
import { isOverShare, keepGrade } from './decide-grade.js';
import { AppraisalGrade } from './grade.rules.js';
import { actorIn, eventOf, lockReport } from './lock-report.js';

/** The member says once, in words, why the grade is not right. */
export function objectToAppraisal(
  ctx: RequestContext,
  { id, version, ...input }: ObjectToAppraisalInput,
): Promise<Appraisal | AppraisalRefusal> {
  const words = textInput(input.words, { field: 'words', max: NOTE_MAX, required: true, min: 2 });
  return inTransaction(ctx, async (tx) => {
    const locked = await lockReport(tx, id, isOwnReport);
    const why = whyCannotObject(locked.standing, actorIn(tx));
    if (why) return new AppraisalRefusal(why);
    expectVersion(locked.report, version);
    Object.assign(locked.report, { objection: words, objectedAt: ctx.now() });
    tx.record(objected(eventOf(locked)));
    return locked.report;
  });
}

/** Before it is answered it is as if nothing had been said, as long as the days last. */
export function withdrawAppraisalObjection(
  ctx: RequestContext,
  { id, version }: AppraisalInput,
): Promise<Appraisal | AppraisalRefusal> {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockReport(tx, id, isOwnReport);
    const why = whyCannotWithdrawObjection(locked.standing);
    if (why) return new AppraisalRefusal(why);
    expectVersion(locked.report, version);
    Object.assign(locked.report, { objection: null, objectedAt: null });
    tx.record(objectionWithdrawn(eventOf(locked)));
    return locked.report;
  });
}

/** A second person answers, and the grade stays or becomes another. The same act again puts the answer right. */
export function answerAppraisalObjection(
  ctx: RequestContext,
  { id, version, grade, ...input }: AnswerAppraisalObjectionInput,
): Promise<Appraisal | AppraisalRefusal> {
  authorize(canRunAppraisals(ctx.viewer), 'answer an objection');
  const answer = textInput(input.answer, { field: 'answer', max: NOTE_MAX, required: true, min: 2 });
  return inTransaction(ctx, async (tx) => {
    const locked = await lockReport(tx, id, canRunAppraisals);
    const { report, round, standing } = locked;
    const why = whyCannotAnswer(standing, actorIn(tx));
    if (why) return new AppraisalRefusal(why);
    expectVersion(report, version);
    const best = grade === AppraisalGrade.EXCELLENT && report.grade !== grade ? 1 : 0;
    if (await isOverShare(tx, round, best)) return new AppraisalRefusal(AppraisalRefusalCode.TOO_MANY_EXCELLENT);
    const changed = grade !== report.grade;
    const differs = keepGrade(tx, report, standing.answered ? { grade, answer } : { grade }, answer);
    if (standing.answered && !differs) return new AppraisalRefusal(AppraisalRefusalCode.NOTHING_CHANGED);
    Object.assign(report, { grade, answer, answeredBy: accountIdOf(ctx.viewer), answeredAt: ctx.now() });
    tx.record(objectionAnswered({ ...eventOf(locked), changed }));
    return report;
  });
}

import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { expectVersion } from '../../../kernel/version.js';
import { actOnBrief, standAsIssuedAgain, tellStep } from '../act-on-brief.js';
import { BriefStepKind, type OpinionBrief } from '../brief.entity.js';
import { BriefAct } from '../brief-acts.rules.js';
import { OpinionRefusal, OpinionRefusalCode } from '../opinion.refusal.js';
import type { WithdrawSubmissionInput } from './ladder.inputs.js';
import { Submission, SubmissionOutcome } from './submission.entity.js';

/**
 * 撤销报送登记: it was never sent there, or under another name. It leaves the ladder, what was noted of it is kept, and a
 * brief that went nowhere else stands as issued again.
 */
export async function withdrawSubmission(
  ctx: RequestContext,
  input: WithdrawSubmissionInput,
): Promise<OpinionBrief | OpinionRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  const id = knownId(input.submissionId);
  const [where] = await ctx.em.fork().execute('select brief_id as id from submission where id = ?', [id]);
  if (!where) throw notFound();
  return actOnBrief(ctx, BriefAct.WITHDRAW_SUBMISSION, { briefId: where.id as string }, async ({ tx, brief }) => {
    const submission = await tx.em.findOne(Submission, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!submission) throw notFound();
    expectVersion(submission, input.version);
    if (submission.outcome !== SubmissionOutcome.SENT) return new OpinionRefusal(OpinionRefusalCode.OUTCOME_STANDS);
    const { level, recipient, sentOn, letterOut } = submission;
    const said = { level, recipient, sentOn, letterOut };
    keepCorrections(tx, { record: 'submission', id, partOf: brief.id }, said, null, reason);
    tx.em.remove(submission);
    await tx.em.flush();
    await standAsIssuedAgain(tx, brief);
    const ids = { submissionId: id, level };
    tellStep(tx, brief, BriefStepKind.SUBMISSION_WITHDRAWN, 'submissionWithdrawn', `${recipient}:${reason}`, ids);
    return undefined;
  });
}

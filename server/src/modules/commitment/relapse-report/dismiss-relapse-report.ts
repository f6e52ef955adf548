import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { capacityIn, lockCommitment } from '../act-on.js';
import type { Commitment } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { whyNoJudge } from '../commitment.policy.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import type { LookBack } from '../look-back/look-back.entity.js';
import { isLookedAt } from './open-report.js';
import { RelapseReport } from './relapse-report.entity.js';
import { LOOK_WITHIN } from './relapse-report.rules.js';

/** 不用去看, with an answer everybody reads: the look-back is due when it was. */
export function dismissRelapseReport(
  ctx: RequestContext,
  id: string,
  typed: string,
): Promise<Commitment | CommitmentRefusal> {
  const answer = textInput(typed, { field: 'answer', max: NOTE_MAX, required: true });
  return onReport(ctx, id, (tx, { report, lookBack, commitment }) => {
    if (report.dismissedAt !== null) return CommitmentRefusalCode.RELAPSE_REPORT_ANSWERED;
    Object.assign(report, { dismissedAt: ctx.now(), dismissedBy: accountIdOf(ctx.viewer), answer });
    lookBack.dueOn = report.formerDueOn;
    tx.record(commitmentEvent('relapseReportDismissed', commitment));
    return null;
  });
}

/** The answer is taken back: somebody goes and looks after all. */
export function reopenRelapseReport(ctx: RequestContext, id: string): Promise<Commitment | CommitmentRefusal> {
  return onReport(ctx, id, (tx, { report, lookBack, commitment }) => {
    if (report.dismissedAt === null) return CommitmentRefusalCode.NOTHING_TO_UNDO;
    Object.assign(report, { dismissedAt: null, dismissedBy: null, answer: null });
    const soon = ctx.services.calendar.add(ctx.today(), LOOK_WITHIN).day;
    if (soon < lookBack.dueOn) lookBack.dueOn = soon;
    tx.record(commitmentEvent('relapseReportReopened', commitment));
    return null;
  });
}

interface Reported {
  readonly report: RelapseReport;
  readonly lookBack: LookBack;
  readonly commitment: Commitment;
}

/** Under the commitment's lock, by its committee, as long as nobody has looked. */
function onReport(
  ctx: RequestContext,
  id: string,
  change: (tx: Transaction, reported: Reported) => CommitmentRefusalCode | null,
): Promise<Commitment | CommitmentRefusal> {
  return inTransaction(ctx, async (tx) => {
    const found = await tx.em.findOne(RelapseReport, { id: knownId(id), takenBackAt: null });
    if (!found) throw notFound();
    const commitment = await lockCommitment(tx, found.commitment.id);
    const capacity = await capacityIn(tx, commitment);
    if (!capacity.reads) throw notFound();
    authorize(capacity.organiser, 'relapse report');
    const judge = whyNoJudge(capacity);
    if (judge) return new CommitmentRefusal(judge);
    const report = await tx.em.findOneOrFail(RelapseReport, found.id, { refresh: true, populate: ['lookBack'] });
    if (report.takenBackAt !== null) return new CommitmentRefusal(CommitmentRefusalCode.RELAPSE_REPORT_TAKEN_BACK);
    const lookBack = report.lookBack.getEntity();
    if (isLookedAt(lookBack)) return new CommitmentRefusal(CommitmentRefusalCode.RELAPSE_REPORT_ANSWERED);
    const refused = change(tx, { report, lookBack, commitment });
    return refused ? new CommitmentRefusal(refused) : commitment;
  });
}

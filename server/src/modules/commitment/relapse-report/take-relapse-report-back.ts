import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { voiceOf } from '../acceptance/voice.js';
import { lockCommitment } from '../act-on.js';
import { commitmentEvent } from '../commitment.events.js';
import { CommitmentRefusal, CommitmentRefusalCode as Refused } from '../commitment.refusal.js';
import { isLookedAt, reportsOn, takenBackBefore } from './open-report.js';
import { TAKEN_BACK_AT_MOST } from './relapse-report.rules.js';
import { publicByCode } from './report-relapse.js';

/**
 * 撤回反映: by the phone it came from, as long as nobody has answered it or gone to look; of one matter, no third time. The
 * look-back is due when it was, whoever was to go is told, and its words are gone.
 */
export async function takeRelapseReportBack(
  ctx: RequestContext,
  input: { readonly trackingCode: string; readonly deviceToken: string },
): Promise<CommitmentRefusal | null> {
  const found = await publicByCode(ctx, input.trackingCode);
  if (!found) return new CommitmentRefusal(Refused.CODE_UNKNOWN);
  const voice = await voiceOf(ctx.read, found.id, null, input.deviceToken);
  return inTransaction(ctx, async (tx) => {
    const commitment = await lockCommitment(tx, found.id);
    const [report] = await reportsOn(tx, commitment);
    if (!voice || report?.voiceHash !== voice.hash) return new CommitmentRefusal(Refused.NOTHING_TO_UNDO);
    const lookBack = await report.lookBack.loadOrFail();
    if (report.dismissedAt !== null || isLookedAt(lookBack))
      return new CommitmentRefusal(Refused.RELAPSE_REPORT_ANSWERED);
    if ((await takenBackBefore(tx, lookBack)) >= TAKEN_BACK_AT_MOST) {
      return new CommitmentRefusal(Refused.RELAPSE_REPORT_STANDS);
    }
    Object.assign(report, { takenBackAt: ctx.now(), words: '' });
    lookBack.dueOn = report.formerDueOn;
    tx.record({ ...commitmentEvent('relapseReportTakenBack', commitment), nameless: true });
    return null;
  });
}

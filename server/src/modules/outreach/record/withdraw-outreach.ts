import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { recordWithdrawn } from '../outreach.events.js';
import type { WithdrawOutreachInput } from '../outreach.inputs.js';
import type { OutreachRefusal } from '../outreach.refusal.js';
import { whyCannotWithdrawRecord } from '../outreach.rules.js';
import { HeardQuestion, OutreachRecord } from '../outreach-record.entity.js';
import { lockRecord } from './lock-record.js';

/** Written down by mistake: it stays, with the reason, and is no longer counted. */
export function withdrawOutreach(
  ctx: RequestContext,
  input: WithdrawOutreachInput,
): Promise<OutreachRecord | OutreachRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true, min: 2 });
  return inTransaction(ctx, async (tx) => {
    const record = await lockRecord(tx, knownId(input.recordId));
    const questions = await tx.em.find(HeardQuestion, { record });
    const refusal = whyCannotWithdrawRecord(record, questions);
    if (refusal) return refusal;
    expectVersion(record, input.version);
    record.withdrawnAt = ctx.now();
    record.withdrawnReason = reason;
    const { id: recordId, committeeId } = record;
    tx.record(recordWithdrawn({ policyNoticeId: record.notice.id, recordId, committeeId }));
    return record;
  });
}

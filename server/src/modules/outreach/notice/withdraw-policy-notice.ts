import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { noticeWithdrawn } from '../outreach.events.js';
import type { WithdrawPolicyNoticeInput } from '../outreach.inputs.js';
import { OutreachRefusal } from '../outreach.refusal.js';
import { whyNotPublished } from '../outreach.rules.js';
import { type PolicyNotice, PolicyNoticeStatus } from '../policy-notice.entity.js';
import { noticeToManage } from './notice-to-manage.js';

/** Taken back, with a reason for those it was addressed to. What was read and told stays on record. */
export function withdrawPolicyNotice(
  ctx: RequestContext,
  input: WithdrawPolicyNoticeInput,
): Promise<PolicyNotice | OutreachRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true, min: 2 });
  return inTransaction(ctx, async (tx) => {
    const notice = await noticeToManage(tx, input.noticeId);
    const refusal = whyNotPublished(notice);
    if (refusal) return refusal;
    expectVersion(notice, input.version);
    notice.status = PolicyNoticeStatus.WITHDRAWN;
    notice.withdrawnAt = ctx.now();
    notice.withdrawnBy = accountIdOf(ctx.viewer);
    notice.withdrawnReason = reason;
    tx.record(noticeWithdrawn({ policyNoticeId: notice.id }));
    return notice;
  });
}

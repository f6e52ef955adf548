import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { noticeDiscarded } from '../outreach.events.js';
import type { PolicyNoticeActInput } from '../outreach.inputs.js';
import type { OutreachRefusal } from '../outreach.refusal.js';
import { whyNotDraft } from '../outreach.rules.js';
import { PolicyNotice } from '../policy-notice.entity.js';
import { noticeToManage } from './notice-to-manage.js';

/** A draft that is thrown away is gone. */
export function discardPolicyNotice(
  ctx: RequestContext,
  input: PolicyNoticeActInput,
): Promise<PolicyNotice | OutreachRefusal> {
  return inTransaction(ctx, async (tx) => {
    const notice = await noticeToManage(tx, input.noticeId);
    const refusal = whyNotDraft(notice);
    if (refusal) return refusal;
    expectVersion(notice, input.version);
    tx.em.remove(notice);
    tx.record(noticeDiscarded({ policyNoticeId: notice.id }));
    return notice;
  });
}

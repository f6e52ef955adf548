import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId, knownIdOrNull } from '../../../kernel/id.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { readersReminded } from '../outreach.events.js';
import type { RemindPolicyReadersInput } from '../outreach.inputs.js';
import { readerScope } from '../outreach.policy.js';
import { OutreachRefusal } from '../outreach.refusal.js';
import { whyCannotRemind } from '../outreach.rules.js';
import { PolicyNotice, PolicyNoticeStatus, PolicyReader } from '../policy-notice.entity.js';

/** Reminds those who have not read it, each at most once a day: everybody, or the viewer's own committees. */
export function remindPolicyReaders(
  ctx: RequestContext,
  input: RemindPolicyReadersInput,
): Promise<PolicyNotice | OutreachRefusal> {
  const scope = readerScope(ctx.viewer);
  const asked = knownIdOrNull(input.committeeId);
  const may = scope.all || (asked === null ? scope.committeeIds.length > 0 : scope.committeeIds.includes(asked));
  if (!may) throw notFound();
  const committees = asked === null ? (scope.all ? null : scope.committeeIds) : [asked];
  return inTransaction(ctx, async (tx) => {
    // Two who press at once take turns on the notice.
    const notice = await tx.em.findOne(PolicyNotice, knownId(input.noticeId), {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    if (!notice || (notice.status === PolicyNoticeStatus.DRAFT && !scope.all)) throw notFound();
    const unread = await tx.em.find(PolicyReader, {
      notice,
      readAt: null,
      ...(committees && { committeeId: { $in: [...committees] } }),
    });
    const today = ctx.today();
    const due = unread.filter(({ remindedOn }) => remindedOn !== today);
    const refusal = whyCannotRemind(notice, { count: unread.length, remindedToday: unread.length - due.length });
    if (refusal) return refusal;
    for (const reader of due) reader.remindedOn = today;
    for (const committeeId of committees ?? [null])
      tx.record(readersReminded({ policyNoticeId: notice.id, committeeId, day: today }));
    return notice;
  });
}

import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { accountIdOf, memberIdOf } from '../../../kernel/viewer.js';
import { noticeRead } from '../outreach.events.js';
import type { ConfirmPolicyReadInput } from '../outreach.inputs.js';
import { OutreachRefusal } from '../outreach.refusal.js';
import { whyNotPublished } from '../outreach.rules.js';
import { PolicyNotice, PolicyReader } from '../policy-notice.entity.js';

/** 已读: somebody it was addressed to says that they have read it. Saying it again changes nothing. */
export function confirmPolicyRead(
  ctx: RequestContext,
  { clientMutationId, ...input }: ConfirmPolicyReadInput,
): Promise<PolicyReader | OutreachRefusal> {
  return inTransaction(ctx, async (tx) => {
    const confirm = async () => {
      const reader = await ownReader(tx, knownId(input.noticeId));
      const notice = await tx.em.findOneOrFail(PolicyNotice, reader.notice.id);
      if (reader.readAt !== null) return reader;
      const refusal = whyNotPublished(notice);
      if (refusal) return refusal;
      reader.readAt = ctx.now();
      tx.record(noticeRead({ policyNoticeId: notice.id, readerId: reader.id }));
      return reader;
    };
    if (!clientMutationId) return confirm();
    return once<PolicyReader, PolicyReader | OutreachRefusal>(
      tx,
      { act: 'confirmPolicyRead', clientMutationId, input },
      confirm,
      (id) => tx.em.findOneOrFail(PolicyReader, id),
    );
  });
}

async function ownReader(tx: Transaction, noticeId: string): Promise<PolicyReader> {
  const { viewer } = tx.ctx;
  const own = [{ memberId: memberIdOf(viewer) }, { accountId: accountIdOf(viewer) }].filter(
    (one) => Object.values(one)[0] !== null,
  );
  if (own.length === 0) throw notFound();
  const reader = await tx.em.findOne(
    PolicyReader,
    { notice: noticeId, $or: own },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  if (!reader) throw notFound();
  return reader;
}

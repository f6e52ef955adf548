import { LockMode, ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { TopicCall, TopicCallStep, TopicCallStepKind } from '../topic-call.entity.js';
import { closed } from '../topic-call.events.js';
import { tellOpen } from './topic-call-words.js';

/** Days pass by themselves: what opened or ended since is told to whoever listens, once. */
export async function tellOfCalls(ctx: RequestContext): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const today = ctx.today();
    const due = await tx.em.find(
      TopicCall,
      {
        closedAt: null,
        $or: [
          { openToldAt: null, opensOn: { $lte: today } },
          { closeToldAt: null, closesOn: { $lt: today } },
        ],
      },
      { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, limit: 500 },
    );
    for (const call of due) {
      tellOpen(tx, call);
      if (call.closesOn >= today) continue;
      call.closeToldAt = ctx.now();
      tx.record(closed({ topicCallId: call.id, early: false }));
    }
  });
}

export function tell(tx: Transaction, call: TopicCall, kind: TopicCallStepKind, reason: string | null): void {
  const { closesOn } = call;
  const by = accountIdOf(tx.ctx.viewer);
  tx.em.persist(tx.em.create(TopicCallStep, { call: ref(call), kind, closesOn, reason, by, at: tx.ctx.now() }));
}

import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { SpecialCommittee } from '../roster.entity.js';
import { specialCommitteeCreated } from '../roster.events.js';
import { canManageRoster } from '../roster.policy.js';
import { RosterRefusal } from '../roster.refusal.js';
import { takeTurns } from '../take-turns.js';
import { nameTaken } from './committee-fields.js';

export async function createSpecialCommittee(
  ctx: RequestContext,
  given: string,
): Promise<SpecialCommittee | RosterRefusal> {
  authorize(canManageRoster(ctx.viewer), 'create a special committee');
  const name = textInput(given, { field: 'name', max: 60, required: true });
  return inTransaction(ctx, async (tx) => {
    await takeTurns(tx, 'special-committee');
    if ((await tx.em.count(SpecialCommittee, { name })) > 0) return nameTaken();
    return newSpecialCommittee(tx, name);
  });
}

export function newSpecialCommittee(tx: Transaction, name: string): SpecialCommittee {
  const committee = tx.em.create(SpecialCommittee, { name, createdAt: tx.ctx.now() });
  tx.em.persist(committee);
  tx.record(specialCommitteeCreated({ specialCommitteeId: committee.id }));
  return committee;
}

import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { Sector } from '../roster.entity.js';
import { sectorCreated } from '../roster.events.js';
import { canManageRoster } from '../roster.policy.js';
import { RosterRefusal } from '../roster.refusal.js';
import { takeTurns } from '../take-turns.js';
import { nameTaken } from './committee-fields.js';

export async function createSector(ctx: RequestContext, given: string): Promise<Sector | RosterRefusal> {
  authorize(canManageRoster(ctx.viewer), 'create a sector');
  const name = textInput(given, { field: 'name', max: 60, required: true });
  return inTransaction(ctx, async (tx) => {
    await takeTurns(tx, 'sector');
    if ((await tx.em.count(Sector, { name })) > 0) return nameTaken();
    return newSector(tx, name);
  });
}

export function newSector(tx: Transaction, name: string): Sector {
  const sector = tx.em.create(Sector, { name, createdAt: tx.ctx.now() });
  tx.em.persist(sector);
  tx.record(sectorCreated({ sectorId: sector.id }));
  return sector;
}

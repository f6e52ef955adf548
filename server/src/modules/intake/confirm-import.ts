import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { inTransaction } from '../../kernel/transaction.js';
import { expectVersion } from '../../kernel/version.js';
import { IntakeStatus } from './intake.entity.js';
import { importConfirmed, importDiscarded } from './intake.events.js';
import { canTakeIn } from './intake.policy.js';
import { IntakeRefusal, IntakeRefusalCode } from './intake.refusal.js';
import type { IntakeChanged } from './intake.types.js';
import { changed, lockImport, lockOpen } from './lock-import.js';

/** Says yes to what was checked. The rows become topics from now on, whoever is looking. Confirmed once. */
export async function confirmImport(
  ctx: RequestContext,
  id: string,
  version: number,
): Promise<IntakeChanged | IntakeRefusal> {
  authorize(canTakeIn(ctx.viewer), 'confirm an import');
  return inTransaction(ctx, async (tx) => {
    const found = await lockOpen(tx, id);
    if (found instanceof IntakeRefusal) return found;
    expectVersion(found, version);
    if (found.status !== IntakeStatus.CHECKED) return new IntakeRefusal(IntakeRefusalCode.NOT_CHECKED);
    if (found.newCount === 0) return new IntakeRefusal(IntakeRefusalCode.NOTHING_NEW);
    found.status = IntakeStatus.RUNNING;
    found.confirmedAt = ctx.now();
    tx.record(importConfirmed({ importId: id, rows: found.newCount }));
    return changed(tx, found);
  });
}

/** Lets a file go that was not confirmed. What it said about people is forgotten with it. */
export async function discardImport(ctx: RequestContext, id: string): Promise<IntakeChanged | IntakeRefusal> {
  authorize(canTakeIn(ctx.viewer), 'discard an import');
  return inTransaction(ctx, async (tx) => {
    const found = await lockImport(tx, id);
    if (found.status === IntakeStatus.DISCARDED) return changed(tx, found);
    if (found.status === IntakeStatus.RUNNING || found.status === IntakeStatus.DONE)
      return new IntakeRefusal(IntakeRefusalCode.IMPORT_CONFIRMED);
    found.status = IntakeStatus.DISCARDED;
    found.columns = found.columns.map((column) => ({ ...column, samples: [] }));
    await tx.em.execute('delete from intake_row where import_id = ?', [id]);
    tx.record(importDiscarded({ importId: id }));
    return changed(tx, found);
  });
}

import { LockMode } from '@mikro-orm/core';
import { notFound } from '../../kernel/errors.js';
import type { Transaction } from '../../kernel/transaction.js';
import { IntakeImport, IntakeStatus } from './intake.entity.js';
import { IntakeRefusal, IntakeRefusalCode } from './intake.refusal.js';
import { IntakeChanged } from './intake.types.js';

export async function lockImport(tx: Transaction, id: string): Promise<IntakeImport> {
  const found = await tx.em.findOne(IntakeImport, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!found) throw notFound();
  return found;
}

/** What is answered once the import was changed, with the version it has now. */
export async function changed(tx: Transaction, found: IntakeImport): Promise<IntakeChanged> {
  await tx.em.flush();
  return Object.assign(new IntakeChanged(), { id: found.id, version: found.version });
}

/** The import with its row locked, when it can still be changed. */
export async function lockOpen(tx: Transaction, id: string): Promise<IntakeImport | IntakeRefusal> {
  const found = await lockImport(tx, id);
  if (found.status === IntakeStatus.DISCARDED) return new IntakeRefusal(IntakeRefusalCode.IMPORT_DISCARDED);
  if (found.status === IntakeStatus.RUNNING || found.status === IntakeStatus.DONE)
    return new IntakeRefusal(IntakeRefusalCode.IMPORT_CONFIRMED);
  return found;
}

import type { Transaction } from '../../kernel/transaction.js';

/** Names are compared before they are written: two clerks with the same name take turns. */
export async function takeTurns(tx: Transaction, what: string): Promise<void> {
  await tx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 2))', [`roster:${what}`]);
}

import { heldTable } from './locks.js';

/** The table whose lock stops a change there. */
const HELD = {
  /** Its transaction is open and nothing is written: the first thing each does is to keep its key. */
  begun: 'idempotency_record',
  /** Everything is written but its events, which come last; nothing is committed. */
  written: 'audit_entry',
} as const;

/** `anywhere`: wherever those who write happen to be. */
export type Moment = keyof typeof HELD | 'anywhere';

/** Kills while at least one change stands at this moment for certain, and lets go of it afterwards. */
export async function strike(moment: Moment, databaseUrl: string, kill: () => Promise<void>): Promise<void> {
  if (moment === 'anywhere') return kill();
  const table = await heldTable(databaseUrl, HELD[moment]);
  try {
    await table.waitedForBy(1);
    await kill();
  } finally {
    await table.release();
  }
}

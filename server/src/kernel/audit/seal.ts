import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';

/** Any number, the same in every process: holding it means sealing. */
const SEAL_LOCK = 7_230_293;
const FIRST_HASH = '0'.repeat(64);

interface EntryRow {
  position: string;
  text: string;
}

/** One line per entry, the same whenever it is read: what a seal's hash is taken over. */
const ENTRY_TEXT = `jsonb_build_array(position, transaction_id::text, actor_kind, actor_id, type, data, request_id,
  extract(epoch from occurred_at))::text`;

/**
 * Closes the entries that are not yet sealed with one hash over them and the seal before. Entries of transactions still
 * open wait for the next batch. Safe to call from several processes; gives the number of entries sealed.
 */
export async function sealAudit(pool: Pool, now: Date): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [SEAL_LOCK]);
    const { rows } = await client.query<EntryRow>(
      `select position::text as position, ${ENTRY_TEXT} as text from audit_entry
       where seal_number is null and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
       order by position limit 10000`,
    );
    if (rows.length > 0) await writeSeal(client, rows, now);
    await client.query('commit');
    return rows.length;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

async function writeSeal(client: PoolClient, entries: readonly EntryRow[], now: Date): Promise<void> {
  const { rows } = await client.query<{ number: number; hash: string }>(
    'select number, hash from audit_seal order by number desc limit 1',
  );
  const number = (rows[0]?.number ?? 0) + 1;
  const previousHash = rows[0]?.hash ?? FIRST_HASH;
  const hash = hashOf(
    previousHash,
    entries.map(({ text }) => text),
  );
  await client.query(
    'insert into audit_seal (number, entry_count, previous_hash, hash, sealed_at) values ($1, $2, $3, $4, $5)',
    [number, entries.length, previousHash, hash, now],
  );
  await client.query('update audit_entry set seal_number = $1 where position = any($2::bigint[])', [
    number,
    entries.map(({ position }) => position),
  ]);
}

function hashOf(previousHash: string, texts: readonly string[]): string {
  const hash = createHash('sha256').update(previousHash);
  for (const text of texts) hash.update('\n').update(text);
  return hash.digest('hex');
}

export interface AuditVerdict {
  readonly intact: boolean;
  readonly sealCount: number;
  readonly entryCount: number;
  readonly unsealedCount: number;
  /** The newest seal's hash: note it elsewhere, and a cut-off chain shows too. */
  readonly head: string;
  /** Seals whose entries were changed, removed, inserted or reordered, or that no longer follow the one before. */
  readonly broken: readonly {
    readonly sealNumber: number;
    readonly fault: 'CHAIN' | 'COUNT' | 'CONTENT' | 'MISSING' | 'STRAY';
  }[];
}

/** Recomputes every seal. `expectedHead`, if given, must be one of the chain's hashes. */
export async function verifyAudit(pool: Pool, expectedHead?: string): Promise<AuditVerdict> {
  const { rows: seals } = await pool.query<{
    number: number;
    entry_count: number;
    previous_hash: string;
    hash: string;
  }>('select number, entry_count, previous_hash, hash from audit_seal order by number');
  const broken: { sealNumber: number; fault: 'CHAIN' | 'COUNT' | 'CONTENT' | 'MISSING' | 'STRAY' }[] = [];
  let previousHash = FIRST_HASH;
  let expectedNumber = 1;
  let entryCount = 0;
  for (const seal of seals) {
    for (; expectedNumber < seal.number; expectedNumber += 1)
      broken.push({ sealNumber: expectedNumber, fault: 'MISSING' });
    expectedNumber = seal.number + 1;
    if (seal.previous_hash !== previousHash) broken.push({ sealNumber: seal.number, fault: 'CHAIN' });
    previousHash = seal.hash;
    const { rows: entries } = await pool.query<EntryRow>(
      `select position::text as position, ${ENTRY_TEXT} as text from audit_entry where seal_number = $1 order by position`,
      [seal.number],
    );
    entryCount += entries.length;
    if (entries.length !== seal.entry_count) broken.push({ sealNumber: seal.number, fault: 'COUNT' });
    else if (
      hashOf(
        seal.previous_hash,
        entries.map(({ text }) => text),
      ) !== seal.hash
    ) {
      broken.push({ sealNumber: seal.number, fault: 'CONTENT' });
    }
  }
  const { rows: strays } = await pool.query<{ number: number }>(
    `select distinct seal_number as number from audit_entry
     where seal_number is not null and seal_number not in (select number from audit_seal)`,
  );
  for (const { number } of strays) broken.push({ sealNumber: number, fault: 'STRAY' });
  if (expectedHead && !seals.some(({ hash }) => hash === expectedHead)) {
    broken.push({ sealNumber: expectedNumber, fault: 'MISSING' });
  }
  const { rows: unsealed } = await pool.query<{ count: string }>(
    'select count(*) from audit_entry where seal_number is null',
  );
  return {
    intact: broken.length === 0,
    sealCount: seals.length,
    entryCount,
    unsealedCount: Number(unsealed[0]?.count ?? 0),
    head: previousHash,
    broken,
  };
}

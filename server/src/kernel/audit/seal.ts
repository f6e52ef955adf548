// Longer than 300 lines: making a chain and checking it have to agree, line by line.
import type { Pool, PoolClient } from 'pg';
import type { KeptHead, OutsideTheDatabase, SealedFields } from './outside.js';

/** Any number, the same in every process: holding it means sealing. */
const SEAL_LOCK = 7_230_293;
const FIRST_HASH = '0'.repeat(64);
/** The most entries of one seal. A seal of fewer took all there were. */
export const MOST_SEALED_AT_ONCE = 10_000;
/** The clocks of several servers, and a change that takes long, may differ by this much and no more. */
const OUT_OF_ORDER_MS = 10 * 60_000;
/** How much of the trail one statement recomputes. */
const ENTRIES_VERIFIED_AT_ONCE = 50_000;

/** One line per entry, the same whenever it is read: what a seal's hash is taken over. */
const ENTRY_TEXT = `jsonb_build_array(position, transaction_id::text, actor_kind, actor_id, type, data, request_id,
  extract(epoch from occurred_at))::text`;
const HASH_OVER = (previousHash: string, order: string) =>
  `encode(sha256(convert_to(${previousHash} || E'\\n' || string_agg(text, E'\\n' order by ${order}), 'UTF8')), 'hex')`;

interface SealRow {
  readonly number: number;
  readonly entry_count: number;
  readonly previous_hash: string;
  readonly hash: string;
  /** Milliseconds since 1970; a number on every connection, however it reads timestamps. */
  readonly sealed_ms: number;
  readonly key_id: string | null;
  readonly mac: string | null;
}

const MS_OF = (instant: string) => `round(extract(epoch from ${instant}) * 1000)::float8`;
const SEAL_COLUMNS = `number, entry_count, previous_hash, hash, ${MS_OF('sealed_at')} as sealed_ms, key_id, mac`;

const fieldsOf = (row: SealRow): SealedFields => ({
  number: row.number,
  entryCount: row.entry_count,
  previousHash: row.previous_hash,
  hash: row.hash,
  sealedAt: new Date(row.sealed_ms),
});

export type Sealed =
  | { readonly state: 'SEALED'; readonly entries: number; readonly head: KeptHead; readonly backdated: number }
  | { readonly state: 'NOTHING' | 'ELSEWHERE' }
  /** What is kept outside and what the database says do not fit: it is left to people to say which is right. */
  | { readonly state: 'UNKNOWN_KEY' | 'UNKNOWN_HEAD'; readonly expected: number };

/**
 * Closes the entries that are not yet sealed, at most so many, with one hash over them and the seal before. Entries of
 * transactions still open wait for the next batch. Of several processes one does it.
 */
export async function sealAudit(pool: Pool, now: Date, outside: OutsideTheDatabase): Promise<Sealed> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    const { rows } = await client.query<{ ours: boolean }>('select pg_try_advisory_lock($1) as ours', [SEAL_LOCK]);
    if (!rows[0]?.ours) return { state: 'ELSEWHERE' };
    try {
      return await sealed(client, now, outside);
    } finally {
      await client.query('select pg_advisory_unlock($1)', [SEAL_LOCK]);
    }
  } catch (error) {
    failure = error as Error;
    throw error;
  } finally {
    // Whatever it was in the middle of, a connection that failed is not used again.
    client.release(failure);
  }
}

async function sealed(client: PoolClient, now: Date, outside: OutsideTheDatabase): Promise<Sealed> {
  const { rows: newest } = await client.query<SealRow>(
    `select ${SEAL_COLUMNS} from audit_seal order by number desc limit 1`,
  );
  const last = newest[0];
  const kept = (await outside.head()) ?? (await firstHead(client, last, outside));
  if (!kept) return { state: 'UNKNOWN_KEY', expected: last?.number ?? 0 };
  if (!(await isInChain(client, kept))) return { state: 'UNKNOWN_HEAD', expected: kept.number };
  const keyId = await outside.keyId();
  if (last && last.number >= kept.keyedSince && last.key_id !== keyId) {
    return { state: 'UNKNOWN_KEY', expected: last.number };
  }

  const number = (last?.number ?? 0) + 1;
  const previousHash = last?.hash ?? FIRST_HASH;
  await client.query('begin');
  const { rows } = await client.query<{ count: number; hash: string | null; backdated: number }>(
    `with taken as (
       select e.position, ${ENTRY_TEXT} as text, occurred_at from audit_entry e
       where seal_number is null and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
       order by e.position limit ${MOST_SEALED_AT_ONCE}
     ), marked as (
       update audit_entry e set seal_number = $2 from taken where e.position = taken.position
     )
     select count(*)::int as count, ${HASH_OVER('$1::text', 'position')} as hash,
       (count(*) filter (where occurred_at < $3::timestamptz))::int as backdated from taken`,
    [previousHash, number, await oldestPlausible(client)],
  );
  const { count = 0, hash = null, backdated = 0 } = rows[0] ?? {};
  if (count === 0 || hash === null) {
    await client.query('rollback');
    return { state: 'NOTHING' };
  }
  const seal: SealedFields = { number, entryCount: count, previousHash, hash, sealedAt: now };
  await client.query(
    `insert into audit_seal (number, entry_count, previous_hash, hash, sealed_at, key_id, mac)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [number, count, previousHash, hash, now.toISOString(), keyId, await outside.sign(seal)],
  );
  await client.query('commit');
  // After it is durable: a head that no chain has would be a false alarm.
  const head: KeptHead = { number, hash, keyedSince: kept.keyedSince };
  await outside.keep(head);
  return { state: 'SEALED', entries: count, head, backdated };
}

/** Where nothing was kept: the chain as it stands, unless it was signed with a key that is not here. */
async function firstHead(
  client: PoolClient,
  last: SealRow | undefined,
  outside: OutsideTheDatabase,
): Promise<KeptHead | null> {
  const keyId = await outside.keyId();
  if (last?.key_id && last.key_id !== keyId) return null;
  const { rows } = await client.query<{ first: number | null }>(
    'select min(number) as first from audit_seal where key_id = $1',
    [keyId],
  );
  const head = headOf(last, rows[0]?.first ?? (last?.number ?? 0) + 1);
  await outside.keep(head);
  return head;
}

const headOf = (last: SealRow | undefined, keyedSince: number): KeptHead => ({
  number: last?.number ?? 0,
  hash: last?.hash ?? FIRST_HASH,
  keyedSince,
});

async function isInChain(client: Pool | PoolClient, { number, hash }: KeptHead): Promise<boolean> {
  if (number === 0) return hash === FIRST_HASH;
  const { rows } = await client.query<{ hash: string }>('select hash from audit_seal where number = $1', [number]);
  return rows[0]?.hash === hash;
}

/** Entries older than this were written after a seal that would have taken them: nobody's clock is so wrong. */
async function oldestPlausible(client: PoolClient): Promise<string | null> {
  const { rows } = await client.query<{ ms: number }>(
    `select ${MS_OF('sealed_at')} as ms from audit_seal where entry_count < $1 order by number desc limit 1`,
    [MOST_SEALED_AT_ONCE],
  );
  return rows[0] ? new Date(rows[0].ms - OUT_OF_ORDER_MS).toISOString() : null;
}

/** Takes the trail as it stands for what is kept outside; from here on under the key that is here. For people to decide. */
export async function adoptAudit(pool: Pool, outside: OutsideTheDatabase): Promise<KeptHead> {
  const { rows } = await pool.query<SealRow>(`select ${SEAL_COLUMNS} from audit_seal order by number desc limit 1`);
  const keyId = await outside.keyId();
  const [last] = rows;
  const kept = await outside.head().catch(() => null);
  const goesOn = kept !== null && last?.key_id === keyId && kept.keyedSince <= last.number;
  const head = headOf(last, goesOn ? kept.keyedSince : (last?.number ?? 0) + 1);
  await outside.keep(head);
  return head;
}

export type AuditFault =
  /** Does not follow the seal before. */
  | 'CHAIN'
  /** Has more or fewer entries than it closed. */
  | 'COUNT'
  /** Its entries are not as they were, or not in the order they were in. */
  | 'CONTENT'
  /** Is not there. */
  | 'MISSING'
  /** Entries say that they are under a seal that does not exist. */
  | 'STRAY'
  /** Has no signature although all are signed since. */
  | 'UNSIGNED'
  /** Is signed with a key that is not this installation's. */
  | 'UNKNOWN_KEY'
  /** Its signature is of something else. */
  | 'FORGED'
  /** Not the seal that was kept outside the database under this number: the chain was cut, made anew or restored. */
  | 'HEAD'
  /** Has entries that say they happened long before entries sealed earlier, or have numbers from then. */
  | 'BACKDATED';

export interface AuditVerdict {
  readonly intact: boolean;
  readonly sealCount: number;
  readonly entryCount: number;
  readonly unsealedCount: number;
  /** The newest seal's hash. */
  readonly head: string;
  /** Whether the trail was compared with a head and a key kept outside the database. */
  readonly comparedOutside: boolean;
  /** `sealNumber` null: among the entries that are not yet sealed. */
  readonly broken: readonly { readonly sealNumber: number | null; readonly fault: AuditFault }[];
}

interface Recomputed {
  readonly number: number;
  readonly count: number;
  readonly first: string;
  readonly last: string;
  /** When the oldest of them says that it happened. */
  readonly oldestMs: number;
  readonly hash: string;
}

/** Recomputes every seal. `head`, if given, must be one of the chain's hashes; so must what is kept outside. */
export async function verifyAudit(
  pool: Pool,
  { head: expectedHead, outside }: { readonly head?: string | undefined; readonly outside?: OutsideTheDatabase } = {},
): Promise<AuditVerdict> {
  const { rows: seals } = await pool.query<SealRow>(`select ${SEAL_COLUMNS} from audit_seal order by number`);
  const broken: { sealNumber: number | null; fault: AuditFault }[] = [];
  const blame = (sealNumber: number | null, fault: AuditFault) => broken.push({ sealNumber, fault });
  const kept = (await outside?.head()) ?? null;
  const order = new Order();
  let previousHash = FIRST_HASH;
  let expectedNumber = 1;
  let entryCount = 0;
  for (const batch of batchesOf(seals)) {
    const found = new Map((await recompute(pool, batch)).map((one) => [one.number, one]));
    for (const seal of batch) {
      for (; expectedNumber < seal.number; expectedNumber += 1) blame(expectedNumber, 'MISSING');
      expectedNumber = seal.number + 1;
      if (seal.previous_hash !== previousHash) blame(seal.number, 'CHAIN');
      previousHash = seal.hash;
      const entries = found.get(seal.number);
      entryCount += entries?.count ?? 0;
      if (entries?.count !== seal.entry_count) blame(seal.number, 'COUNT');
      else if (entries.hash !== seal.hash) blame(seal.number, 'CONTENT');
      const fault = outside && kept && (await faultOfSignature(seal, kept, outside));
      if (fault) blame(seal.number, fault);
      if (entries && order.isOut(entries)) blame(seal.number, 'BACKDATED');
      order.passed(seal, entries);
    }
  }
  for (const number of await strays(pool)) blame(number, 'STRAY');
  if (expectedHead && !seals.some(({ hash }) => hash === expectedHead)) blame(expectedNumber, 'MISSING');
  if (kept && !(await isInChain(pool, kept))) blame(kept.number, 'HEAD');
  const unsealed = await recomputeUnsealed(pool);
  if (unsealed && order.isOut(unsealed)) blame(null, 'BACKDATED');
  return {
    intact: broken.length === 0,
    sealCount: seals.length,
    entryCount,
    unsealedCount: unsealed?.count ?? 0,
    head: previousHash,
    comparedOutside: kept !== null,
    broken,
  };
}

async function faultOfSignature(
  seal: SealRow,
  kept: KeptHead,
  outside: OutsideTheDatabase,
): Promise<AuditFault | null> {
  const ours = seal.key_id === (await outside.keyId());
  if (ours) return seal.mac && (await outside.hasSigned(fieldsOf(seal), seal.mac)) ? null : 'FORGED';
  if (seal.number < kept.keyedSince) return null;
  return seal.key_id === null ? 'UNSIGNED' : 'UNKNOWN_KEY';
}

/** What entries of later seals may not be: older than seals that would have taken them. */
class Order {
  readonly #complete: { readonly sealedAt: number; readonly last: bigint }[] = [];
  #last = 0n;

  isOut(entries: Pick<Recomputed, 'first' | 'oldestMs'>): boolean {
    const newest = this.#complete.at(-1);
    if (!newest) return false;
    const bound = newest.sealedAt - OUT_OF_ORDER_MS;
    if (entries.oldestMs < bound) return true;
    const longAgo = this.#complete.findLast(({ sealedAt }) => sealedAt < bound);
    return longAgo !== undefined && BigInt(entries.first) <= longAgo.last;
  }

  passed(seal: SealRow, entries: Recomputed | undefined): void {
    if (entries && BigInt(entries.last) > this.#last) this.#last = BigInt(entries.last);
    if (seal.entry_count < MOST_SEALED_AT_ONCE) this.#complete.push({ sealedAt: seal.sealed_ms, last: this.#last });
  }
}

function* batchesOf(seals: readonly SealRow[]): Generator<SealRow[]> {
  let batch: SealRow[] = [];
  let entries = 0;
  for (const seal of seals) {
    batch.push(seal);
    entries += seal.entry_count;
    if (entries < ENTRIES_VERIFIED_AT_ONCE) continue;
    yield batch;
    [batch, entries] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

/** Seals from before there were signatures closed their entries in the order of the numbers' text. */
const ORDER_OF_A_SEAL = `case when mac is null then position::text collate "C" end, position`;

async function recompute(pool: Pool, batch: readonly SealRow[]): Promise<Recomputed[]> {
  const { rows } = await pool.query<Recomputed>(
    `select number, count(*)::int as count, min(position)::text as first, max(position)::text as last,
       ${MS_OF('min(occurred_at)')} as "oldestMs", ${HASH_OVER('min(previous_hash)', ORDER_OF_A_SEAL)} as hash
     from (select s.number, s.previous_hash, s.mac, e.position, e.occurred_at, ${ENTRY_TEXT} as text
           from audit_entry e join audit_seal s on s.number = e.seal_number
           where e.seal_number between $1 and $2) sealed
     group by number`,
    [batch[0]?.number, batch.at(-1)?.number],
  );
  return rows;
}

async function recomputeUnsealed(pool: Pool): Promise<Pick<Recomputed, 'count' | 'first' | 'oldestMs'> | null> {
  const { rows } = await pool.query<Pick<Recomputed, 'count' | 'first' | 'oldestMs'>>(
    `select count(*)::int as count, min(position)::text as first, ${MS_OF('min(occurred_at)')} as "oldestMs"
     from audit_entry where seal_number is null`,
  );
  return rows[0]?.count ? rows[0] : null;
}

async function strays(pool: Pool): Promise<number[]> {
  // One step per seal that entries name, along the index: not one per entry.
  const { rows } = await pool.query<{ number: number }>(
    `with recursive named as (
       select min(seal_number) as number from audit_entry
       union all
       select (select min(seal_number) from audit_entry where seal_number > named.number) from named
       where named.number is not null
     )
     select number from named where number is not null and number not in (select number from audit_seal)`,
  );
  return rows.map(({ number }) => number);
}

/** Whether the database still holds the seal that is kept outside; null where none is kept. A glance, for every start. */
export async function holdsKeptHead(pool: Pool, outside: OutsideTheDatabase): Promise<boolean | null> {
  const kept = await outside.head();
  return kept && isInChain(pool, kept);
}

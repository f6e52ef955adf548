import { createHash } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { BaseEntity } from './base.entity.js';
import type { RequestContext, Services } from './context.js';
import { POOL_SIZE } from './database-pool.js';
import { BandengError, badInput } from './errors.js';
import type { DomainEvent } from './event.js';
import { FairTurns } from './fair-turns.js';
import { Refusal } from './refusal.js';
import type { LinkHolder, Viewer } from './viewer.js';

/** What a command may use while its change is not yet durable. */
export interface Transaction {
  readonly em: SqlEntityManager;
  readonly ctx: RequestContext;
  /** Writes the audit entry and the outbox row in this transaction; listeners wake once it is committed. */
  record(event: DomainEvent): void;
}

/**
 * A command may read beside its transaction, on a second connection. Were every connection held by a transaction that
 * waits for one more, none would ever end: so only some of them may be, and the next change waits its turn, by person or
 * address, so that nobody waits behind all that one of them sends.
 */
const TRANSACTIONS_AT_ONCE = Math.floor(POOL_SIZE / 2);
const turns = new WeakMap<Services, FairTurns>();

function turnsOf(services: Services): FairTurns {
  const found = turns.get(services);
  if (found) return found;
  const made = new FairTurns(TRANSACTIONS_AT_ONCE);
  turns.set(services, made);
  return made;
}

/** Runs a change: everything in it is committed together, its events included, or nothing is. Never inside another. */
export function inTransaction<T>(ctx: RequestContext, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return turnsOf(ctx.services).run(actorOf(ctx.viewer, ctx.link).id ?? ctx.address ?? '', () => run(ctx, work));
}

async function run<T>(ctx: RequestContext, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const events: DomainEvent[] = [];
  const fork = ctx.em.fork({ clear: true, freshEventManager: true });
  // What is made here was made when the command says it is, not when the machine does.
  fork.getEventManager().registerSubscriber({
    beforeCreate: ({ entity }) => {
      if (entity instanceof BaseEntity) entity.createdAt = ctx.now();
    },
  });
  const result = await fork.transactional(async (em) => {
    const answer = await work({ em, ctx, record: (event) => events.push(event) });
    await em.flush();
    if (events.length > 0) await writeEvents(em, ctx, events);
    return answer;
  });
  if (events.length > 0) ctx.services.wakes.ring();
  return result;
}

/** Instead of the request's id, which logs may know. */
const NO_REQUEST = '-';

async function writeEvents(em: SqlEntityManager, ctx: RequestContext, events: readonly DomainEvent[]): Promise<void> {
  const now = ctx.now();
  const rows = JSON.stringify(
    events.map(({ type, data, wakes, nameless }) => ({
      type,
      data,
      wakes: wakes === undefined ? [] : [wakes].flat(),
      actor: nameless ? actorOf(null) : actorOf(ctx.viewer, ctx.link),
      requestId: nameless ? NO_REQUEST : ctx.requestId,
    })),
  );
  await em.execute(
    `with event as (
       select ord, e->>'type' as type, e->'data' as data, e->'wakes' as wakes, e->'actor' as actor,
         e->>'requestId' as request_id
       from jsonb_array_elements(?::jsonb) with ordinality as given(e, ord)
     ), audited as (
       insert into audit_entry (actor_kind, actor_id, type, data, request_id, occurred_at)
       select actor->>'kind', (actor->>'id')::uuid, type, data, request_id, ?::timestamptz from event order by ord
     )
     insert into outbox_event (type, data, wakes, occurred_at)
     select type, data, wakes, ?::timestamptz from event order by ord`,
    [rows, now.toISOString(), now.toISOString()],
  );
  await em.execute('select pg_notify(?, ?)', ['outbox', '']);
}

/** Who an audit entry says it was. */
export function actorOf(viewer: Viewer | null, link?: LinkHolder): { kind: string; id: string | null } {
  if (link) return { kind: 'LINK', id: link.linkId };
  switch (viewer?.kind) {
    case 'ACCOUNT':
      return { kind: 'ACCOUNT', id: viewer.accountId };
    case 'GUEST':
      return { kind: 'GUEST', id: viewer.participantId };
    case 'SCREEN':
      return { kind: 'SCREEN', id: viewer.screenId };
    default:
      return { kind: 'ANONYMOUS', id: null };
  }
}

/** A client mutation id: 8 to 64 letters, digits, `-` or `_`; clients send a UUID. */
const CLIENT_MUTATION_ID = /^[\w-]{8,64}$/;

/**
 * Does `act` once per actor and `clientMutationId`. The same key with the same input finds what the first call made
 * (through `replay`); with another input it throws IDEMPOTENCY_KEY_REUSED. A refusal is not kept: it may be tried again.
 * Two calls at once take turns on the key's row.
 */
export async function once<Made extends { readonly id: string }, Answer extends Made | Refusal>(
  tx: Transaction,
  key: { readonly act: string; readonly clientMutationId: string; readonly input: unknown },
  act: () => Promise<Answer>,
  replay: (id: string) => Promise<Made>,
): Promise<Answer | Made> {
  if (!CLIENT_MUTATION_ID.test(key.clientMutationId)) throw badInput('clientMutationId', 'FORMAT');
  const { kind, id } = actorOf(tx.ctx.viewer, tx.ctx.link);
  const actor = `${kind}:${id ?? ''}`;
  const inputHash = createHash('sha256').update(stableJson(key.input)).digest('hex');
  const inserted = await tx.em.execute(
    `insert into idempotency_record (actor, client_mutation_id, act, input_hash, created_at)
     values (?, ?, ?, ?, ?) on conflict do nothing returning actor`,
    [actor, key.clientMutationId, key.act, inputHash, tx.ctx.now().toISOString()],
  );
  if (inserted.length === 0) {
    const [stored] = await tx.em.execute(
      'select act, input_hash, result_id from idempotency_record where actor = ? and client_mutation_id = ?',
      [actor, key.clientMutationId],
    );
    if (stored?.act !== key.act || stored.input_hash !== inputHash || !stored.result_id) {
      throw new BandengError('IDEMPOTENCY_KEY_REUSED');
    }
    return replay(stored.result_id);
  }
  const answer = await act();
  if (answer instanceof Refusal) {
    await tx.em.execute('delete from idempotency_record where actor = ? and client_mutation_id = ?', [
      actor,
      key.clientMutationId,
    ]);
  } else {
    await tx.em.flush();
    await tx.em.execute('update idempotency_record set result_id = ? where actor = ? and client_mutation_id = ?', [
      answer.id,
      actor,
      key.clientMutationId,
    ]);
  }
  return answer;
}

/** JSON with keys in order, so that equal inputs have equal text. */
function stableJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner) && !(inner instanceof Date)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

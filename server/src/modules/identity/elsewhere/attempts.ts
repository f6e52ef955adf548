import { createHash, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { ProviderCode } from '../../../config-of-elsewhere.js';
import type { RequestContext } from '../../../kernel/context.js';
import { deviceHashOf, markDevice } from '../known-devices.js';
import { clientOf } from './return-path.rules.js';

/** As long as somebody looks for a telephone to scan with. */
const GOOD_MINUTES = 10;
/** What is over is forgotten after this. */
const KEPT_HOURS = 24;

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const random = () => randomBytes(32).toString('base64url');

/** Which client set out, for whoever comes back with nothing that is known here any more: a letter of the state. */
const LETTERS = { a: '/admin', p: '/portal' } as const;
export const clientOfState = (state: string | null) => LETTERS[state?.[0] as keyof typeof LETTERS] ?? '/portal';

export interface BegunAttempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Keeps that this browser sets out for a provider, and by what it is known when it comes back. */
export async function beginAttempt(
  ctx: RequestContext,
  to: { readonly provider: ProviderCode; readonly leadsTo: string; readonly accountId: string | null },
): Promise<BegunAttempt | null> {
  const deviceHash = markDevice(ctx);
  // Without a browser nobody comes back.
  if (deviceHash === null) return null;
  const letter = clientOf(to.leadsTo) === '/admin' ? 'a' : 'p';
  const begun = { state: `${letter}${random()}`, nonce: random(), verifier: random() };
  const now = ctx.now();
  const expiresAt = new Date(now.getTime() + GOOD_MINUTES * 60_000).toISOString();
  await ctx.em.fork({ clear: true }).execute(
    `insert into outside_attempt
       (id, created_at, state_hash, device_hash, provider, nonce, verifier, account_id, leads_to, expires_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[v7(), now.toISOString(), hashOf(begun.state), deviceHash, to.provider],
      ...[begun.nonce, begun.verifier, to.accountId, to.leadsTo, expiresAt],
    ],
  );
  return begun;
}

export interface TakenAttempt {
  readonly id: string;
  readonly provider: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly accountId: string | null;
  readonly leadsTo: string;
}

/** Takes the attempt this browser began with this state, once: whoever comes second, or from another browser, finds none. */
export async function takeAttempt(
  ctx: RequestContext,
  given: { readonly state: string | null; readonly provider: string },
): Promise<TakenAttempt | null> {
  const deviceHash = deviceHashOf(ctx);
  if (deviceHash === null || given.state === null) return null;
  const now = ctx.now().toISOString();
  const [taken] = await ctx.em.fork({ clear: true }).execute<TakenAttempt[]>(
    `update outside_attempt set used_at = ?
     where state_hash = ? and device_hash = ? and provider = ? and used_at is null and expires_at > ?::timestamptz
     returning id, provider, nonce, verifier, account_id as "accountId", leads_to as "leadsTo"`,
    [now, hashOf(given.state), deviceHash, given.provider, now],
  );
  return taken ?? null;
}

/** What was begun and came to nothing, or is over; and people nobody has bound for a month. */
export async function forgetAttempts(ctx: RequestContext): Promise<void> {
  const before = (hours: number) => new Date(ctx.now().getTime() - hours * 3_600_000).toISOString();
  const em = ctx.em.fork({ clear: true });
  await em.execute('delete from outside_attempt where expires_at < ?', [before(KEPT_HOURS)]);
  await em.execute('delete from outside_arrival where last_came_at < ?', [before(30 * 24)]);
}

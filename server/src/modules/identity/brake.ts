import { createHmac, randomBytes } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { RequestContext, Services } from '../../kernel/context.js';
import { BandengError } from '../../kernel/errors.js';
import type { Transaction } from '../../kernel/transaction.js';
import { markDevice } from './known-devices.js';
import { lockedKeys } from './locked-keys.js';

/** How much may come from one place within an hour of the clock. */
export interface Brake {
  /** What is counted; each purpose counts on its own. */
  readonly purpose: string;
  readonly limit: number;
}

/** Of an IPv6 line's wider block, this many times what one line may: whoever owns many lines is still one. */
const WIDER = 4;

/**
 * Counts an act of anybody by where it comes from, before anything is looked at: an IPv4 address, or the /64 and the /48
 * of an IPv6 one. Throws TOO_MANY_REQUESTS beyond the limit. It is kept apart from what was done: in a statement of its
 * own, by the hour, without a time, under a key of the day that is thrown away with its counts.
 */
export async function brake(ctx: RequestContext, { purpose, limit }: Brake): Promise<void> {
  const { address } = ctx;
  if (address === null) return;
  const now = ctx.now();
  const hour = now.toISOString().slice(0, 13);
  const counted = placesOf(address, limit).map((one) => ({ ...one, name: `${purpose}\n${hour}\n${one.place}` }));
  await countWithin(ctx, counted, now);
}

/**
 * Counts an act of anybody by the device it comes from, and by its place as a brake alone: a market behind one address is many, and
 * one telephone is one, whose tries beyond its own count are not its neighbours'. A device that keeps nothing is new each
 * time, and held by its place.
 */
export async function brakeDevice(
  ctx: RequestContext,
  { purpose, ofDevice, ofPlace }: Pick<Brake, 'purpose'> & { readonly ofDevice: number; readonly ofPlace: number },
): Promise<void> {
  const isNew = !ctx.deviceToken;
  if (isNew) await brake(ctx, { purpose, limit: ofPlace });
  const device = markDevice(ctx);
  const now = ctx.now();
  const hour = now.toISOString().slice(0, 13);
  if (device) await countWithin(ctx, [{ name: `${purpose}\n${hour}\ndevice ${device}`, most: ofDevice }], now);
  if (!isNew) await brake(ctx, { purpose, limit: ofPlace });
}

/** Counts one more under each name, and throws beyond what it may have within the hour. */
async function countWithin(
  ctx: RequestContext,
  counted: readonly { readonly name: string; readonly most: number }[],
  now: Date,
): Promise<void> {
  // Whoever has had their number is told so out of memory: a flood costs nobody a connection.
  const full = lockedKeys(ctx.services);
  if (counted.some(({ name }) => full.until(name, now.getTime()) !== null)) throw tooMany(now);
  for (const { name, most } of counted) {
    if ((await countOne(ctx, name, now, most)) > most) {
      full.learn(name, Date.parse(`${now.toISOString().slice(0, 13)}:00:00Z`) + HOUR_MS, now.getTime());
      throw tooMany(now);
    }
  }
}

/** Nobody changes their word so often in one matter on one day; a household that cannot agree is well below. */
const MOST_CHANGES = 30;

/**
 * Counts that one voice changed its word in one matter, by the day: a first word and the same word again are no change. Beyond
 * the limit the last word stands until tomorrow, so that one who flips back and forth fills no trail. Counted with the change,
 * or not at all; neither an hour nor a place is in it.
 */
export async function brakeChanges(tx: Transaction, matter: string, voice: string): Promise<void> {
  const now = tx.ctx.now();
  if ((await countOne(tx.ctx, `changes\n${matter}\n${voice}`, now, MOST_CHANGES, tx.em)) <= MOST_CHANGES) return;
  const minutes = Math.ceil((Date.parse(dayOf(new Date(now.getTime() + DAY_MS))) - now.getTime()) / 60_000);
  throw new BandengError('TOO_MANY_REQUESTS', { minutes });
}

/** How often this was done from the asker's address within the present stretch of so many minutes, this time included. */
export async function actsFromHere(ctx: RequestContext, purpose: string, minutes: number): Promise<number> {
  if (ctx.address === null) return 1;
  const now = ctx.now();
  const stretch = Math.floor(now.getTime() / (minutes * 60_000));
  const name = `${purpose}\n${minutes}m ${stretch}\n${ctx.address}`;
  return countOne(ctx, name, now, NO_LIMIT);
}

/** Counts one more under the key of the day, and says how many there are. Beyond `most` it need not know how many. */
async function countOne(
  ctx: RequestContext,
  name: string,
  now: Date,
  most: number,
  em: Pick<SqlEntityManager, 'execute'> = ctx.em.fork({ clear: true }),
): Promise<number> {
  const hash = createHmac('sha256', await keyOfDay(ctx))
    .update(name)
    .digest('hex');
  const [row] = await em.execute<{ acts: number }[]>(
    `insert into brake_count (key_hash, day, acts) values (?, ?, 1)
     on conflict (key_hash) do update set acts = least(brake_count.acts, ?) + 1 returning acts`,
    [hash, dayOf(now), most],
  );
  return Number(row?.acts);
}

/** Within what the column holds. */
const NO_LIMIT = 1_000_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const tooMany = (now: Date) => new BandengError('TOO_MANY_REQUESTS', { minutes: 60 - now.getUTCMinutes() });

/** An address is counted as the gate gives it; an IPv6 one (a /64) within the /48 that a building or a firm is given, too. */
function placesOf(address: string, limit: number): { readonly place: string; readonly most: number }[] {
  if (!address.includes(':')) return [{ place: address, most: limit }];
  const building = `${address.split(':').slice(0, 3).join(':')}::/48`;
  return [
    { place: address, most: limit },
    { place: building, most: limit * WIDER },
  ];
}

const dayOf = (now: Date) => now.toISOString().slice(0, 10);

const keys = new WeakMap<Services, { readonly day: string; readonly key: string }>();

/** Drawn once a day, the same in every process. With the first of a day the key and the counts of others go. */
async function keyOfDay(ctx: RequestContext): Promise<string> {
  const day = dayOf(ctx.now());
  const kept = keys.get(ctx.services);
  if (kept?.day === day) return kept.key;
  await forgetOtherDays(ctx);
  const [row] = await ctx.em
    .fork({ clear: true })
    .execute<{ key: string }[]>(
      `insert into brake_key (day, key) values (?, ?) on conflict (day) do update set day = excluded.day returning key`,
      [day, randomBytes(32).toString('hex')],
    );
  const key = String(row?.key);
  keys.set(ctx.services, { day, key });
  return key;
}

/** Who came yesterday is nobody's business: keys and counts of other days go, and older tries. */
export async function forgetOtherDays(ctx: RequestContext): Promise<void> {
  const now = ctx.now();
  const em = ctx.em.fork({ clear: true });
  await em.execute('delete from brake_key where day <> ?', [dayOf(now)]);
  await em.execute('delete from brake_count where day <> ?', [dayOf(now)]);
  const yesterday = new Date(now.getTime() - 86_400_000).toISOString();
  await em.execute('delete from try_count where last_try_at < ?', [yesterday]);
}

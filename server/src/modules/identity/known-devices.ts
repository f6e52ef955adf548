import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { RequestContext } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import type { Transaction } from '../../kernel/transaction.js';
import { hashToken } from './sessions.js';

const KEPT_DAYS = 365;
/** One account, so many devices; the one not used for longest is forgotten first. */
const MOST_DEVICES = 20;

const knownDevice = prepared<{ accountId: string }, { loginName: string; deviceHash: string; since: string }>(
  'identity.knownDevice',
  `select a.id as "accountId" from account a join known_device d on d.account_id = a.id
   where a.login_name = :loginName and d.device_hash = :deviceHash and d.last_used_at > :since::timestamptz`,
);

const oldestKept = (now: Date) => new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString();

/** What the tries of a device at a name are counted by, where this account signed in on it before; null elsewhere. */
export async function knownDeviceOf(ctx: RequestContext, loginName: string): Promise<string | null> {
  if (!ctx.deviceToken) return null;
  const deviceHash = hashToken(ctx.deviceToken);
  const known = await ctx.read.one(knownDevice, { loginName, deviceHash, since: oldestKept(ctx.now()) });
  return known && `${known.accountId} ${deviceHash}`;
}

const accountsOnDeviceQuery = prepared<{ accountId: string }, { deviceHash: string; since: string }>(
  'identity.accountsOnDevice',
  `select account_id as "accountId" from known_device where device_hash = :deviceHash and last_used_at > :since::timestamptz`,
);

/** What the device is known by, or null: it was given nothing yet. */
export const deviceHashOf = ({ deviceToken }: RequestContext): string | null =>
  deviceToken ? hashToken(deviceToken) : null;

/** The device keeps its token from now on, a new one where it has none; answers it. Null inside the server. */
export function keptDeviceToken(ctx: RequestContext): string | null {
  if (!ctx.rememberDevice) return null;
  const token = ctx.deviceToken ?? randomBytes(32).toString('base64url');
  ctx.rememberDevice(token);
  return token;
}

/** The same, answering what the token is known by. */
export function markDevice(ctx: RequestContext): string | null {
  const token = keptDeviceToken(ctx);
  return token === null ? null : hashToken(token);
}

/** The accounts that signed in on this device before, whether or not they are signed in now. */
export async function accountsOnDevice(ctx: RequestContext): Promise<string[]> {
  if (!ctx.deviceToken) return [];
  const known = { deviceHash: hashToken(ctx.deviceToken), since: oldestKept(ctx.now()) };
  return (await ctx.read.all(accountsOnDeviceQuery, known)).map(({ accountId }) => accountId);
}

/** From now on the device is known to the account. It keeps a token that outlives the session and opens nothing by itself. */
export async function rememberDevice({ em, ctx }: Transaction, accountId: string): Promise<void> {
  const deviceHash = markDevice(ctx);
  if (deviceHash === null) return;
  const now = ctx.now().toISOString();
  await em.execute(
    `insert into known_device (id, created_at, account_id, device_hash, last_used_at) values (?, ?, ?, ?, ?)
     on conflict (account_id, device_hash) do update set last_used_at = excluded.last_used_at`,
    [v7(), now, accountId, deviceHash, now],
  );
  await em.execute(
    `delete from known_device where account_id = ? and (last_used_at < ?::timestamptz or id in (
       select id from known_device where account_id = ? order by last_used_at desc offset ?))`,
    [accountId, oldestKept(ctx.now()), accountId, MOST_DEVICES],
  );
}

/** No device is known to the account any more: it was taken over, lost or shut. */
export async function forgetDevices({ em }: Transaction, accountId: string): Promise<void> {
  await em.execute('delete from known_device where account_id = ?', [accountId]);
}

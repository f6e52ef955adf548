import type { Pool } from 'pg';
import type { Config } from '../config.js';
import type { Services } from '../kernel/context.js';
import { eventType } from '../kernel/event.js';
import { isThisMachine } from '../kernel/gate/client-address.js';
import { prepared, type ReadContext } from '../kernel/read.js';
import { readableCode } from '../kernel/running-number.js';
import { hashPassword, isPassword } from '../modules/identity/index.js';

/** Printed in the manual: whoever can reach the server can sign in with it. */
export const PUBLISHED_PASSWORD = 'bandeng-demo-2026';

/** A password for one account of the demonstration, of some 59 bits. */
export function drawnPassword(): string {
  return [4, 4, 4].map(readableCode).join('-');
}

/** The setting by which others than this machine reach the server, or null when nobody else does. */
export function whatOpensIt({
  host,
  publicUrl,
  trustedProxies,
}: Pick<Config, 'host' | 'publicUrl' | 'trustedProxies'>): string | null {
  if (!isThisMachine(host)) return 'HOST';
  if (publicUrl !== null && !isThisMachine(new URL(publicUrl).hostname)) return 'PUBLIC_URL';
  return trustedProxies.length > 0 ? 'TRUSTED_PROXIES' : null;
}

const accountsOfIt = prepared<{ id: string; loginName: string; passwordHash: string }>(
  'demo.accountsOfIt',
  `select a.id, a.login_name as "loginName", a.password_hash as "passwordHash" from account a
   where a.status = 'ACTIVE' and a.password_hash is not null and exists (select from audit_entry e
     where e.type = '${eventType('identity.accountCreated')}' and e.request_id like 'demonstration:%'
       and e.data ->> 'accountId' = a.id::text)
   order by a.id`,
);

export function demonstrationAccounts(read: ReadContext): Promise<{ id: string; loginName: string }[]> {
  return read.all(accountsOfIt, {});
}

/** The accounts of the demonstration that still have the published password. */
export async function accountsWithPublishedPassword(
  services: Pick<Services, 'read' | 'config'>,
): Promise<{ readonly id: string; readonly loginName: string }[]> {
  const accounts = await services.read.all(accountsOfIt, {});
  const verdicts = new Map<string, Promise<boolean>>();
  const isPublished = (hash: string) => {
    const verdict = verdicts.get(hash) ?? isPassword(services, hash, PUBLISHED_PASSWORD);
    verdicts.set(hash, verdict);
    return verdict;
  };
  const published = await Promise.all(accounts.map(({ passwordHash }) => isPublished(passwordHash)));
  return accounts.filter((_, at) => published[at]);
}

/** Gives these accounts the password everybody can read. Where only this machine reaches the server. */
export async function publishPasswords(
  services: Pick<Services, 'config'>,
  pool: Pool,
  loginNames: readonly string[],
): Promise<void> {
  // What everybody knows needs no salt of its own; one hash is computed instead of thirty.
  const hash = await hashPassword(services, PUBLISHED_PASSWORD);
  await pool.query('update account set password_hash = $1 where login_name = any($2)', [hash, loginNames]);
}

/** Why this server must not open its doors as it is configured, in words for whoever starts it; or null. */
export async function whyNotServe(services: Pick<Services, 'read' | 'config'>): Promise<string | null> {
  const setting = whatOpensIt(services.config);
  if (setting === null) return null;
  const { length } = await accountsWithPublishedPassword(services);
  if (length === 0) return null;
  return `this database holds the demonstration: ${length} of its accounts, the secretariat's among them, have the password printed in the manual, and ${setting} lets others than this machine reach the server.
  pnpm bandeng demo remove      removes the demonstration
  pnpm bandeng demo passwords   keeps it, and gives its accounts passwords of their own
or leave out ${setting}`;
}

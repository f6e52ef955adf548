import type { CliContext } from '../kernel/cli-command.js';
import { emptyDatabase } from '../kernel/database.js';
import { eventType } from '../kernel/event.js';
import { prepared } from '../kernel/read.js';
import type { EventType } from '../kernel/registry.js';
import { inTransaction } from '../kernel/transaction.js';
import { Account, AccountStatus, revokeSessions } from '../modules/identity/index.js';
import { accountsWithPublishedPassword } from './published-password.js';

interface Added {
  readonly type: string;
  readonly count: number;
  readonly lastAt: string;
}

export interface Removal {
  readonly removed: boolean;
  /** Those that had the published password: shut in any case, so that the database can be served. */
  readonly shutAccounts: number;
  /** What people have done since, by kind; reason enough to remove nothing unasked. */
  readonly added: readonly Added[];
  readonly serverRuns: boolean;
}

const COMING_AND_GOING: readonly EventType[] = [
  'identity.sessionOpened',
  'identity.sessionRevoked',
  'identity.signInFailed',
  'identity.accountUnlocked',
  'identity.passwordChanged',
  'display.pairingBegun',
];

/** Coming and going leaves nothing that anybody would miss, and neither does what the house does by itself. */
const addedQuery = prepared<Added>(
  'demo.added',
  `select type, count(*)::int as count, max(occurred_at) as "lastAt" from audit_entry
   where request_id not like 'demonstration:%' and request_id not like 'event:%' and request_id not like 'job:%'
     and type not in (${COMING_AND_GOING.map((type) => `'${type}'`).join(', ')})
     and not (type = '${eventType('identity.accountDisabled')}' and data ->> 'because' = 'PUBLISHED_PASSWORD')
   group by type order by count(*) desc, type`,
);

/** A server listens for events for as long as it runs; nothing else does. */
const serverQuery = prepared<{ runs: boolean }>(
  'demo.serverRuns',
  `select exists (select from pg_stat_activity where datname = current_database() and query like 'listen %') as runs`,
);

/**
 * Takes the demonstration away: first its accounts, which is what makes it dangerous, then everything. Its records cannot
 * be told apart from what people added to them later (a topic of theirs, screened by an account of its), and the trail of
 * both is one chain: so it is all or nothing, and nothing where anybody has added anything, unless that is what is wanted.
 */
export async function removeDemonstration(
  ctx: CliContext,
  { withWhatWasAdded }: { readonly withWhatWasAdded: boolean },
): Promise<Removal> {
  const shutAccounts = await shutPublished(ctx);
  const added = await ctx.read.all(addedQuery, {});
  const serverRuns = (await ctx.read.one(serverQuery, {}))?.runs ?? false;
  const removed = !serverRuns && (added.length === 0 || withWhatWasAdded);
  if (removed) await emptyDatabase(ctx.services.config.databaseUrl);
  return { removed, shutAccounts, added, serverRuns };
}

async function shutPublished(ctx: CliContext): Promise<number> {
  const accounts = await accountsWithPublishedPassword(ctx.services);
  await inTransaction(ctx, async (tx) => {
    for (const { id } of accounts) {
      await tx.em.nativeUpdate(Account, { id }, { status: AccountStatus.DISABLED, passwordHash: null });
      await revokeSessions(tx, { accountId: id });
      tx.record({
        type: 'identity.accountDisabled',
        data: { accountId: id, because: 'PUBLISHED_PASSWORD' },
        wakes: { view: 'session', id },
      });
    }
  });
  return accounts.length;
}

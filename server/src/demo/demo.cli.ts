import { cliCommand } from '../kernel/cli-command.js';
import { dayInChina } from '../kernel/clock.js';
import type { Services } from '../kernel/context.js';
import { BandengError } from '../kernel/errors.js';
import { prepared } from '../kernel/read.js';
import { inTransaction } from '../kernel/transaction.js';
import { Account, hashPassword, revokeSessions } from '../modules/identity/index.js';
import { type DemonstrationLogin, demonstrationLogins } from './logins.js';
import { play } from './play.js';
import {
  accountsWithPublishedPassword,
  demonstrationAccounts,
  drawnPassword,
  PUBLISHED_PASSWORD,
  publishPasswords,
  whatOpensIt,
} from './published-password.js';
import { type Removal, removeDemonstration } from './remove.js';
import { Stage } from './stage.js';

const foundQuery = prepared<{ anybody: boolean; demonstration: boolean }>(
  'demo.found',
  `select exists (select 1 from account) as anybody,
     exists (select 1 from audit_entry where position = (select min(position) from audit_entry)
       and request_id like 'demonstration:%') as demonstration`,
);

interface Loaded {
  readonly loaded: boolean;
  /** The setting by which others reach the server, where that is why nothing was loaded. */
  readonly refusedFor: string | null;
  /** Those to try it with; empty when the database holds a district of its own. */
  readonly logins: readonly DemonstrationLogin[];
}

export const demoLoad = cliCommand<Loaded>({
  name: 'demo load',
  describe: 'the demonstration district: 23 committees, 292 made-up members, four consultations',
  options: {
    'if-empty': { type: 'boolean', describe: 'do nothing where there is an account already' },
    'published-password': {
      type: 'boolean',
      describe: 'the password printed in the manual instead of new ones; only where nobody else reaches the server',
    },
  },
  async run(ctx, { options }) {
    const nothing = { loaded: false, refusedFor: null, logins: [] };
    const found = await ctx.read.one(foundQuery, {});
    if (found?.anybody) {
      if (!options['if-empty']) throw new BandengError('CONFLICT', { reason: 'NOT_EMPTY' });
      if (!found.demonstration) return nothing;
      return { ...nothing, logins: await demonstrationLogins(ctx.read, await publishedPasswords(ctx.services)) };
    }
    const isPublished = options['published-password'] === true;
    const setting = whatOpensIt(ctx.services.config);
    if (isPublished && setting !== null) return { ...nothing, refusedFor: setting };
    const stage = await Stage.open(ctx.services.config, ctx.now());
    try {
      await play(stage, ctx.viewer, dayInChina(ctx.now()));
    } finally {
      await stage.close();
    }
    // The play did not wait for the disk; this commit does, and what came before it is there by then.
    await ctx.pool.query(`select pg_logical_emit_message(true, 'bandeng', 'played')`);
    if (!isPublished) return { ...nothing, loaded: true, logins: await demonstrationLogins(ctx.read, stage.passwords) };
    await publishPasswords(ctx.services, ctx.pool, [...stage.passwords.keys()]);
    const logins = await demonstrationLogins(ctx.read, await publishedPasswords(ctx.services));
    return { ...nothing, loaded: true, logins };
  },
  print: ({ loaded, refusedFor, logins }) => {
    if (refusedFor) return `nothing was loaded: ${refusedFor} lets others than this machine reach the server`;
    return loaded ? printed(logins) : 'there is a district already; nothing was loaded';
  },
  isBadNews: ({ refusedFor }) => refusedFor !== null,
});

async function publishedPasswords(services: Services): Promise<Map<string, string>> {
  const accounts = await accountsWithPublishedPassword(services);
  return new Map(accounts.map(({ loginName }) => [loginName, PUBLISHED_PASSWORD]));
}

const printed = (logins: readonly DemonstrationLogin[]) =>
  logins.map(({ account, password, post, name }) => `${account}  ${password ?? '–'}  ${post} ${name}`).join('\n');

export const demoPasswords = cliCommand<{ readonly logins: readonly DemonstrationLogin[] }>({
  name: 'demo passwords',
  describe: 'gives every account of the demonstration a new password, printed this once, and signs it out everywhere',
  async run(ctx) {
    const accounts = await demonstrationAccounts(ctx.read);
    if (accounts.length === 0) throw new BandengError('NOT_FOUND', { reason: 'NO_DEMONSTRATION' });
    const drawn = new Map(accounts.map(({ loginName }) => [loginName, drawnPassword()]));
    const hashes = new Map<string, string>();
    for (const [loginName, password] of drawn) hashes.set(loginName, await hashPassword(ctx.services, password));
    await inTransaction(ctx, async (tx) => {
      for (const { id, loginName } of accounts) {
        await tx.em.nativeUpdate(Account, { id }, { passwordHash: hashes.get(loginName) ?? null });
        await revokeSessions(tx, { accountId: id });
        tx.record({ type: 'identity.passwordChanged', data: { accountId: id }, wakes: { view: 'session', id } });
      }
    });
    return { logins: await demonstrationLogins(ctx.read, drawn) };
  },
  print: ({ logins }) => printed(logins),
});

export const demoRemove = cliCommand<Removal>({
  name: 'demo remove',
  describe: 'removes the demonstration, its accounts first; what was added to it stops it, unless you say otherwise',
  options: {
    'with-what-was-added': { type: 'boolean', describe: 'everything in this database goes, whoever added it' },
  },
  async run(ctx, { options }) {
    const found = await ctx.read.one(foundQuery, {});
    if (!found?.demonstration) throw new BandengError('NOT_FOUND', { reason: 'NO_DEMONSTRATION' });
    return removeDemonstration(ctx, { withWhatWasAdded: options['with-what-was-added'] === true });
  },
  print: ({ removed, shutAccounts, added, serverRuns }) => {
    const shut = `${shutAccounts} accounts with the published password are shut.`;
    if (removed) return `${shut}\nThe demonstration is gone: the database is as new. Start it with: pnpm start --empty`;
    if (serverRuns) return `${shut}\nNothing else was removed: a server runs on this database. Stop it first.`;
    return [
      shut,
      'Nothing else was removed: people have added to the demonstration, and its records and theirs hold on to each other.',
      ...added.map(
        ({ type, count, lastAt }) => `  ${String(count).padStart(6)} × ${type}, last ${lastAt.slice(0, 10)}`,
      ),
      'Keep it (pnpm bandeng account create makes accounts of your own), start afresh with another DATA_DIR or database,',
      'or let everything go: pnpm bandeng demo remove --with-what-was-added',
    ].join('\n');
  },
  isBadNews: ({ removed }) => !removed,
});

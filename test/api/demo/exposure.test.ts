import type { FreshDatabase } from '@bandeng/test-kit';
import { afterAll, afterEach, beforeEach, expect, it } from '@jest/globals';
import { openContext } from '../../../server/src/cli/open-context.js';
import { readConfig } from '../../../server/src/config.js';
import { demoLoad, demoPasswords, demoRemove } from '../../../server/src/demo/demo.cli.js';
import {
  accountsWithPublishedPassword,
  drawnPassword,
  PUBLISHED_PASSWORD,
  publishPasswords,
  whyNotServe,
} from '../../../server/src/demo/published-password.js';
import type { CliContext } from '../../../server/src/kernel/cli-command.js';
import { Role } from '../../../server/src/kernel/viewer.js';
import { activateAccount } from '../../../server/src/modules/identity/accounts/activate-account.js';
import { createAccount } from '../../../server/src/modules/identity/accounts/create-account.js';
import { whyWeakPassword } from '../../../server/src/modules/identity/password.rules.js';
import { freshDatabase } from '../../support/database.js';

let database: FreshDatabase;
let ctx: CliContext;
let close: () => Promise<void>;
const databases: FreshDatabase[] = [];

const configOf = (environment: object = {}) =>
  readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: database.url, ...environment });

beforeEach(async () => {
  database = await freshDatabase();
  databases.push(database);
  ({ ctx, close } = await openContext(configOf()));
});
afterEach(() => close());
afterAll(() => Promise.all(databases.map((each) => each.drop())));

/** An account as the demonstration makes it, or as somebody else does. */
async function anAccount(loginName: string, requestId: string, password = PUBLISHED_PASSWORD): Promise<string> {
  const as = Object.assign(Object.create(ctx), { requestId }) as CliContext;
  const post = { role: Role.SECRETARIAT };
  const made = await createAccount(as, { loginName, displayName: '王芳', post, clientMutationId: null });
  if (!('slip' in made) || made.slip === null) throw new Error('no slip');
  await activateAccount(as, { code: made.slip.oneTimeCode, password: drawnPassword() });
  if (password === PUBLISHED_PASSWORD) await publishPasswords(ctx.services, ctx.pool, [loginName]);
  return made.id;
}
const run = <Answer>(command: { run: (ctx: CliContext, args: never) => Promise<unknown> }, options: object = {}) =>
  command.run(ctx, { operands: {}, options } as never) as Promise<Answer>;
const servedAt = (environment: object) => whyNotServe({ read: ctx.read, config: configOf(environment) });
const count = async (table: string) => (await ctx.pool.query(`select count(*)::int as n from ${table}`)).rows[0].n;

it('does not serve the published password to others, and says what to do', async () => {
  await anAccount('office', 'demonstration:1');

  expect(await servedAt({})).toBeNull();
  for (const environment of [{ HOST: '0.0.0.0' }, { PUBLIC_URL: 'https://bandeng.example.org' }]) {
    const why = await servedAt(environment);
    expect(why).toContain('pnpm bandeng demo remove');
    expect(why).not.toContain(PUBLISHED_PASSWORD);
  }
});

it('loads nothing with the published password where others reach the server', async () => {
  await close();
  ({ ctx, close } = await openContext(configOf({ HOST: '0.0.0.0' })));

  expect(await run(demoLoad, { 'if-empty': true, 'published-password': true })).toEqual({
    loaded: false,
    refusedFor: 'HOST',
    logins: [],
  });
  expect(await count('account')).toBe(0);
  // A house of its own starts as ever.
  await anAccount('office', 'cli-1', 'x');
  expect(await run(demoLoad, { 'if-empty': true, 'published-password': true })).toMatchObject({ refusedFor: null });
});

it('gives its accounts passwords of their own, once, and is then served', async () => {
  await anAccount('office', 'demonstration:1');
  await anAccount('own', 'cli-1', 'x');
  const { logins } = await run<{ logins: { account: string; password: string }[] }>(demoPasswords);

  expect(logins).toMatchObject(
    [{ account: 'office', password: expect.stringMatching(/^(\w{4}-){2}\w{4}$/) }, {}].slice(0, 1),
  );
  expect(whyWeakPassword(logins[0]?.password ?? '', 'office')).toBeNull();
  expect(await servedAt({ HOST: '0.0.0.0' })).toBeNull();
  expect(await run(demoLoad, { 'if-empty': true, 'published-password': true })).toMatchObject({
    loaded: false,
    logins: [{ account: 'office', password: null }],
  });
});

it('is removed whole, and leaves a database as new', async () => {
  await anAccount('office', 'demonstration:1');
  const { rows: before } = await ctx.pool.query('select secret from installation');

  expect(await run(demoRemove)).toMatchObject({ removed: true, shutAccounts: 1, added: [] });
  expect([await count('account'), await count('audit_entry'), await count('outbox_event')]).toEqual([0, 0, 0]);
  expect(await count('migration')).toBeGreaterThan(20);
  expect((await ctx.pool.query('select secret from installation')).rows).not.toEqual(before);
  await expect(run(demoRemove)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
});

it('shuts its accounts and removes nothing else where somebody has added to it, and says what', async () => {
  await anAccount('office', 'demonstration:1');
  await anAccount('reviewer', 'demonstration:2', 'x');
  await anAccount('own', 'request-1', 'x');
  const removal = await run<{ removed: boolean; added: { type: string }[] }>(demoRemove);

  expect(removal).toMatchObject({ removed: false, shutAccounts: 1, serverRuns: false });
  expect(removal.added.map(({ type }) => type)).toContain('identity.accountCreated');
  expect(demoRemove.print(removal)).toContain('--with-what-was-added');
  expect(await accountsWithPublishedPassword(ctx.services)).toEqual([]);
  expect(await servedAt({ HOST: '0.0.0.0' })).toBeNull();
  const { rows } = await ctx.pool.query(
    'select login_name, status, password_hash is null as shut from account order by id',
  );
  expect(rows).toMatchObject([
    { login_name: 'office', status: 'DISABLED', shut: true },
    { login_name: 'reviewer', status: 'ACTIVE', shut: false },
    { login_name: 'own', status: 'ACTIVE', shut: false },
  ]);
  // Asked again, its own shutting of accounts is nobody's addition, and what was added still is.
  expect(await run(demoRemove)).toMatchObject({ removed: false, shutAccounts: 0 });
  expect(await run(demoRemove, { 'with-what-was-added': true })).toMatchObject({ removed: true });
  expect(await count('account')).toBe(0);
});

it('touches nothing of a house that never was the demonstration', async () => {
  await anAccount('office', 'cli-1', 'x');
  for (const command of [demoRemove, demoPasswords]) {
    await expect(run(command, { 'with-what-was-added': true })).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
  }
  expect(await count('account')).toBe(1);
});

it('removes nothing under a running server', async () => {
  await anAccount('office', 'demonstration:1');
  const server = await ctx.pool.connect();
  await server.query('listen outbox');
  const removal = await run<{ removed: boolean }>(demoRemove);
  await server.query('unlisten *');
  server.release();

  expect(removal).toMatchObject({ removed: false, serverRuns: true, shutAccounts: 1 });
  expect(await count('account')).toBe(1);
});

it('refuses the published password to whoever would choose it', () => {
  expect(whyWeakPassword(PUBLISHED_PASSWORD, 'office')?.code).toBe('PASSWORD_TOO_COMMON');
});

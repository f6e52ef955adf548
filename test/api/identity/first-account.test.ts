import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { keyedHash } from '../../../server/src/kernel/installation.js';
import { PoolReadContext } from '../../../server/src/kernel/read.js';
import { anApp, type TestApp } from '../../support/app.js';
import { anonymous } from '../../support/people.js';
import { until } from '../../support/until.js';

const CreateFirst = `mutation ($input: CreateFirstAccountInput!) { createFirstAccount(input: $input) {
  __typename ... on SignedIn { loginName displayName } ... on IdentityRefusal { code } } }`;
const Viewer = 'query { viewer { loginName posts { role } } }';
const PASSWORD = '一条板凳坐下来慢慢谈';

let app: TestApp;
let token: string;
beforeAll(async () => {
  app = await anApp();
  token = (await keyedHash(new PoolReadContext(app.app.database.pool), 'first-run', '')).slice(0, 24);
});
afterAll(() => app.close());

const create = async (input: object, browser = app.inAnotherBrowser(anonymous)) => {
  const asked = { token, loginName: 'mishuke', displayName: '王芳', password: PASSWORD, ...input };
  const { createFirstAccount } = await browser.mutate(CreateFirst, { input: asked });
  return createFirstAccount.code ?? createFirstAccount.__typename;
};

it('makes the first account once, for whoever has read the token where the server runs', async () => {
  expect(await create({ token: `${token.slice(1)}x` })).toBe('TOKEN_NOT_GOOD');
  expect(await create({ password: '1234567890' })).toBe('PASSWORD_TOO_COMMON');

  // Two at once: the table is held so that both have passed every check before either writes.
  const holder = await app.app.database.pool.connect();
  await holder.query('begin');
  await holder.query('lock table account in share row exclusive mode');
  const browsers = [app.inAnotherBrowser(anonymous), app.inAnotherBrowser(anonymous)];
  const both = Promise.all(browsers.map((browser, n) => create({ loginName: `mishuke${n}` }, browser)));
  await until(async () => {
    const { rows } = await app.app.database.pool.query(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return rows[0].n >= 2;
  });
  await holder.query('commit');
  holder.release();
  const outcomes = await both;

  expect([...outcomes].sort()).toEqual(['SignedIn', 'TOKEN_NOT_GOOD']);
  const winner = outcomes.indexOf('SignedIn');
  expect((await browsers[winner]?.query(Viewer))?.viewer).toEqual({
    loginName: `mishuke${winner}`,
    posts: [{ role: 'SECRETARIAT' }],
  });
  expect((await browsers[1 - winner]?.query(Viewer))?.viewer).toBeNull();
  expect((await app.auditTrail()).filter((type) => type.startsWith('identity.account'))).toEqual([
    'identity.accountCreated',
    'identity.accountActivated',
  ]);
});

it('refuses the good token once there is an account, and shuts the door on guessing', async () => {
  expect(await create({})).toBe('TOKEN_NOT_GOOD');
  expect(await create({})).toBe('TOO_MANY_TRIES');
});

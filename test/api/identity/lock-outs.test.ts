import { TestClient } from '@bandeng/test-kit';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type App, createApp } from '../../../server/src/app.js';
import { readConfig } from '../../../server/src/config.js';
import { anApp, type TestApp } from '../../support/app.js';
import { anonymous, aSecretariat } from '../../support/people.js';
import { transactionsOf } from '../../support/transactions.js';

const CreateAccount = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) {
  __typename ... on AccountCreated { id slip { loginName oneTimeCode } } } }`;
const Activate = `mutation ($input: ActivateAccountInput!) { activateAccount(input: $input) { __typename } }`;
const SignIn = `mutation ($input: SignInInput!) { signIn(input: $input) {
  __typename ... on IdentityRefusal { code params { minutes } } } }`;
const Unlock = 'mutation ($accountId: ID!) { unlockAccount(accountId: $accountId) { __typename } }';
const SignOut = 'mutation { signOut }';
const Submit = `mutation ($input: SubmitTopicInput!) { submitTopic(input: $input) { __typename } }`;
const PASSWORD = '板凳协商办得成2026';

let app: TestApp;
beforeAll(async () => {
  app = await anApp({ environment: { TRUSTED_PROXIES: '127.0.0.1' } });
});
afterAll(() => app.close());

/** Asks as a browser behind this address. */
async function from(address: string, browser: TestClient, query: string, variables: object = {}) {
  const { body } = await browser.post({ query, variables }, { 'x-forwarded-for': address });
  const [error] = body.errors ?? [];
  if (error) return { code: error.extensions.code as string };
  return Object.values(body.data)[0] as { __typename: string; code?: string; params?: { minutes: number } };
}
const signIn = async (
  address: string,
  loginName: string,
  password: string,
  browser = app.inAnotherBrowser(anonymous),
) => {
  const answer = await from(address, browser, SignIn, { input: { loginName, password } });
  return answer.code ?? (answer as { __typename: string }).__typename;
};
const guesses = (address: string, loginName: string, count: number) =>
  Promise.all(Array.from({ length: count }, () => signIn(address, loginName, 'a guess at it')));

async function anActivatedAccount(): Promise<{ id: string; loginName: string }> {
  const input = { displayName: '王芳', post: { role: 'INFORMANT' } };
  const { createAccount } = await app.as(await aSecretariat(app)).mutate(CreateAccount, { input });
  const { oneTimeCode: code, loginName } = createAccount.slip;
  await from('198.51.100.9', app.inAnotherBrowser(anonymous), Activate, { input: { code, password: PASSWORD } });
  return { id: createAccount.id, loginName };
}

it('takes all addresses of one IPv6 network for one', async () => {
  const answers: string[] = [];
  for (let n = 0; n < 24; n++) {
    const names = Array.from({ length: 5 }, (_, at) => `nobody-${n}-${at}`);
    answers.push(...(await Promise.all(names.map((name, at) => signIn(`2001:db8:7:1::${n}:${at}`, name, 'guess')))));
  }

  expect(answers.filter((code) => code === 'WRONG_NAME_OR_PASSWORD')).toHaveLength(100);
  expect(answers.filter((code) => code === 'TOO_MANY_TRIES')).toHaveLength(20);
  expect(await signIn('2001:db8:7:2::1', 'nobody-next-door', 'guess')).toBe('WRONG_NAME_OR_PASSWORD');
});

it('lets a device in that signed in before, while its building and its name are locked', async () => {
  const { loginName } = await anActivatedAccount();
  const mine = app.inAnotherBrowser(anonymous);
  expect(await signIn('203.0.113.5', loginName, PASSWORD, mine)).toBe('SignedIn');
  await from('203.0.113.5', mine, SignOut);

  // Somebody behind the same router guesses at everything, and at this name.
  for (let n = 0; n < 21; n++) await guesses('203.0.113.5', `somebody-${n}`, 5);
  await guesses('203.0.113.6', loginName, 6);

  expect(await signIn('203.0.113.5', 'somebody-else', 'guess')).toBe('TOO_MANY_TRIES');
  expect(await signIn('203.0.113.7', loginName, PASSWORD)).toBe('TOO_MANY_TRIES');
  expect(await signIn('203.0.113.5', loginName, PASSWORD, mine)).toBe('SignedIn');
});

it('counts the tries of a known device, which knows no other name', async () => {
  const [{ loginName }, other] = [await anActivatedAccount(), await anActivatedAccount()];
  const mine = app.inAnotherBrowser(anonymous);
  await signIn('203.0.113.15', loginName, PASSWORD, mine);
  await from('203.0.113.15', mine, SignOut);
  const wrong = await Promise.all(
    Array.from({ length: 12 }, () => signIn('203.0.113.15', loginName, 'a guess at it', mine)),
  );

  expect(wrong.filter((code) => code === 'WRONG_NAME_OR_PASSWORD')).toHaveLength(5);
  expect(await signIn('203.0.113.15', loginName, PASSWORD, mine)).toBe('TOO_MANY_TRIES');
  // What is used up is the device's own count: its holder has others.
  expect(await signIn('203.0.113.16', loginName, PASSWORD)).toBe('SignedIn');
  await guesses('203.0.113.17', other.loginName, 5);
  expect(await signIn('203.0.113.15', other.loginName, PASSWORD, mine)).toBe('TOO_MANY_TRIES');
});

it('writes a try at a name that is not there into the audit trail, without the name', async () => {
  const count = async () => (await app.auditTrail()).filter((type) => type === 'identity.signInFailed').length;
  const before = await count();
  await signIn('203.0.113.21', 'zhang-the-unknown', 'guess');
  const { rows } = await app.app.database.pool.query(
    `select data from audit_entry where type = 'identity.signInFailed' order by position desc limit 1`,
  );

  expect(await count()).toBe(before + 1);
  expect(rows[0].data).toEqual({ nameHash: expect.stringMatching(/^[0-9a-f]{16}$/) });
});

it('opens no transaction for tries that are refused, and lets others through meanwhile', async () => {
  const { loginName } = await anActivatedAccount();
  const topic = { title: '路灯不亮', body: '南街有七盏路灯坏了两个月。' };
  const flooding = app.inAnotherBrowser(anonymous);
  const submit = (address: string, phone = flooding) => from(address, phone, Submit, { input: topic });
  for (let n = 0; n < 10; n++) await submit('203.0.113.31');
  await guesses('203.0.113.32', loginName, 6);
  expect(await submit('203.0.113.31')).toMatchObject({ code: 'TOO_MANY_REQUESTS' });

  // Who is to screen what was submitted is told meanwhile.
  await app.app.settled();

  const refused = await transactionsOf(app, async () => {
    const answers = await Promise.all([
      ...Array.from({ length: 60 }, () => submit('203.0.113.31')),
      ...Array.from({ length: 60 }, () => signIn('203.0.113.32', loginName, 'a guess at it')),
    ]);
    expect(new Set(answers.map((answer) => (typeof answer === 'string' ? answer : answer.code)))).toEqual(
      new Set(['TOO_MANY_REQUESTS', 'TOO_MANY_TRIES']),
    );
  });
  const others = await transactionsOf(app, () => submit('203.0.113.33', app.inAnotherBrowser(anonymous)));

  expect(refused).toBe(0);
  expect(others).toBeGreaterThan(0);
});

describe('two servers on one database', () => {
  let other: App;
  let origin: string;
  beforeAll(async () => {
    const environment = { PORT: '0', NODE_ENV: 'test', LOG_LEVEL: 'silent', TRUSTED_PROXIES: '127.0.0.1' };
    const config = readConfig({ ...environment, DATABASE_URL: app.databaseUrl });
    other = await createApp(config, { clock: app.clock, timetable: false, runJobs: false });
    origin = (await other.listen()).url;
  });
  afterAll(() => other.close());
  const either = (n: number) => (n % 2 === 0 ? app.inAnotherBrowser(anonymous) : new TestClient(origin));

  it('take as many at once as the limit says, and the next after its time', async () => {
    const topic = { title: '路灯不亮', body: '南街有七盏路灯坏了两个月。' };
    const submit = (n: number) => {
      const phone = new TestClient(n % 2 === 0 ? app.origin : origin);
      phone.setCookie('bandeng_device', 'a'.repeat(43));
      return from('203.0.113.41', phone, Submit, { input: topic });
    };
    const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => submit(n)));

    expect(answers.filter(({ code }) => code === undefined)).toHaveLength(10);
    app.clock.advance({ minutes: 61 });
    expect([await submit(0), await submit(1)].map(({ code }) => code)).toEqual([undefined, undefined]);
  });

  it('let five guesses at a name through between them, and both hear of it within seconds that it was unlocked', async () => {
    const { id, loginName } = await anActivatedAccount();
    const guess = (n: number) => signIn(`203.0.113.${50 + n}`, loginName, 'a guess at it', either(n));
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => guess(n)));
    expect(answers.filter((code) => code === 'WRONG_NAME_OR_PASSWORD')).toHaveLength(5);
    expect(await Promise.all([guess(0), guess(1)])).toEqual(['TOO_MANY_TRIES', 'TOO_MANY_TRIES']);

    await app.as(await aSecretariat(app)).mutate(Unlock, { accountId: id });
    expect(await signIn('203.0.113.60', loginName, PASSWORD, either(0))).toBe('SignedIn');
    app.clock.advance({ seconds: 5 });
    expect(await signIn('203.0.113.61', loginName, PASSWORD, either(1))).toBe('SignedIn');
  });
});

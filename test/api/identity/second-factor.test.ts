import type { TestClient } from '@bandeng/test-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { enrolmentUri } from '../../../server/src/modules/identity/totp.js';
import { anApp, type TestApp } from '../../support/app.js';
import { codeAt } from '../../support/authenticator.js';
import { type AccountHolder, aLeader, anonymous, aSecretariat } from '../../support/people.js';

const CODE = '__typename ... on IdentityRefusal { code params { minutes } }';
const SignIn = `mutation ($input: SignInInput!) { signIn(input: $input) { ${CODE} ... on SecondFactorAsked { loginName } } }`;
const Activate = `mutation ($input: ActivateAccountInput!) { activateAccount(input: $input) { ${CODE} } }`;
const Create = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) {
  ... on AccountCreated { id slip { loginName oneTimeCode } } } }`;
const Begin = `mutation ($input: BeginSecondFactorInput!) { beginSecondFactor(input: $input) {
  ${CODE} ... on SecondFactorBegun { secret uri } } }`;
const Confirm = `mutation ($code: String!) { confirmSecondFactor(code: $code) {
  ${CODE} ... on SecondFactorSet { recoveryCodes } } }`;
const Reset = `mutation ($accountId: ID!) { resetSecondFactor(accountId: $accountId) { ${CODE} } }`;
const Unlock = `mutation ($accountId: ID!) { unlockAccount(accountId: $accountId) { ${CODE} } }`;
const Slip = `mutation ($accountId: ID!) { issueActivationSlip(accountId: $accountId) { ... on ActivationSlip { oneTimeCode } } }`;
const AccountOf = 'query ($id: ID!) { account(id: $id) { hasSecondFactor lockedMinutes } }';
const Viewer = 'query { viewer { mustSetSecondFactor hasSecondFactor } }';
const MySessions = 'query { mySessions { id } }';
const PASSWORD = '一条板凳坐下来慢慢谈';

let app: TestApp;
let secretariat: AccountHolder;
beforeAll(async () => {
  // Whoever informs is the one kind of account here that a single clerk can make.
  app = await anApp({ environment: { SECOND_FACTOR: 'informant, LEADER' } });
  secretariat = await aSecretariat(app);
});
afterAll(() => app.close());

const first = <Answer>(data: object) => Object.values(data)[0] as Answer & { __typename: string; code?: string };
const enter = async (loginName: string, given: object = {}, browser = app.inAnotherBrowser(anonymous)) => {
  const answer = first(await browser.mutate(SignIn, { input: { loginName, password: PASSWORD, ...given } }));
  return answer.code ?? answer.__typename;
};
const begin = async (browser: TestClient, input: object = { password: PASSWORD }) =>
  first<{ secret: string; uri: string }>(await browser.mutate(Begin, { input }));
const confirm = async (browser: TestClient, code: string) =>
  first<{ recoveryCodes: string[] }>(await browser.mutate(Confirm, { code }));
const codeOf = (secret: string) => codeAt(secret, app.clock.now());

async function anAccount() {
  const input = { displayName: '吴静', post: { role: 'INFORMANT' } };
  const { createAccount } = await app.as(secretariat).mutate(Create, { input });
  const browser = app.inAnotherBrowser(anonymous);
  await browser.mutate(Activate, { input: { code: createAccount.slip.oneTimeCode, password: PASSWORD } });
  return { id: createAccount.id as string, loginName: createAccount.slip.loginName as string, browser };
}

async function anEnrolled() {
  const account = await anAccount();
  const { secret } = await begin(account.browser);
  const { recoveryCodes } = await confirm(account.browser, codeOf(secret));
  // The code that confirmed it is used up.
  app.clock.advance({ seconds: 30 });
  return { ...account, secret, recoveryCodes };
}

it('asks whoever must set a second factor for nothing else, and then never again', async () => {
  const { browser, loginName, id } = await anAccount();
  expect((await browser.query(Viewer)).viewer).toEqual({ mustSetSecondFactor: true, hasSecondFactor: false });
  await expect(browser.query(MySessions)).rejects.toMatchObject({ code: 'SECOND_FACTOR_REQUIRED' });
  expect((await browser.fetch('/imports/roster?kind=MEMBERS', { method: 'POST' })).status).toBe(403);
  expect((await begin(browser, { password: 'not this one' })).code).toBe('WRONG_PASSWORD');
  expect((await confirm(browser, '000000')).code).toBe('SECOND_FACTOR_NOT_BEGUN');
  const { secret, uri } = await begin(browser);
  expect(uri).toBe(enrolmentUri(secret, loginName));
  expect((await confirm(browser, '12345')).code).toBe('SECOND_FACTOR_WRONG');
  const { recoveryCodes } = await confirm(browser, ` ${codeOf(secret)} `);

  expect(new Set(recoveryCodes).size).toBe(10);
  expect((await browser.query(Viewer)).viewer).toEqual({ mustSetSecondFactor: false, hasSecondFactor: true });
  expect((await browser.query(MySessions)).mySessions).toHaveLength(1);
  expect(await app.auditTrail({ id })).toContain('identity.secondFactorSet');
  const stored = await app.app.database.pool.query('select code_hash from recovery_code');
  expect(JSON.stringify(stored.rows)).not.toContain(recoveryCodes[0]);
});

it('asks for it of a leader whose session is older than the rule, too', async () => {
  await expect(app.as(await aLeader(app)).query(MySessions)).rejects.toMatchObject({ code: 'SECOND_FACTOR_REQUIRED' });
  expect((await app.as(secretariat).query(Viewer)).viewer.mustSetSecondFactor).toBe(false);
});

it('opens the door by password and code together, and takes a code once', async () => {
  const { loginName, secret } = await anEnrolled();
  const code = codeOf(secret);
  expect(await enter(loginName, { password: 'not this one', code })).toBe('WRONG_NAME_OR_PASSWORD');
  expect(await enter(loginName)).toBe('SecondFactorAsked');
  expect(await enter(loginName, { code: '000000' })).toBe('SECOND_FACTOR_WRONG');
  const both = await Promise.all([0, 1].map(() => enter(loginName, { code })));

  expect(both.sort()).toEqual(['SECOND_FACTOR_WRONG', 'SignedIn']);
  // The one before is not newer than the one used.
  expect(await enter(loginName, { code: codeAt(secret, new Date(app.clock.now().getTime() - 30_000)) })).toBe(
    'SECOND_FACTOR_WRONG',
  );
  app.clock.advance({ seconds: 30 });
  expect(await enter(loginName, { code: `${codeOf(secret).slice(0, 3)} ${codeOf(secret).slice(3)}` })).toBe('SignedIn');
});

it('lets five wrong codes through, however many come at once, and says nothing of it without the password', async () => {
  const { loginName, secret, id } = await anEnrolled();
  const wrong = await Promise.all(Array.from({ length: 12 }, () => enter(loginName, { code: '000000' })));

  expect(wrong.filter((code) => code === 'SECOND_FACTOR_WRONG')).toHaveLength(5);
  expect(await enter(loginName, { code: codeOf(secret) })).toBe('TOO_MANY_TRIES');
  expect(await enter(loginName, { password: 'not this one' })).toBe('WRONG_NAME_OR_PASSWORD');
  expect((await app.auditTrail({ id })).filter((type) => type === 'identity.signInFailed').length).toBeGreaterThan(4);
  await app.as(secretariat).mutate(Unlock, { accountId: id });
  expect(await enter(loginName, { code: codeOf(secret) })).toBe('SignedIn');
});

it('takes each recovery code once', async () => {
  const { loginName, recoveryCodes, id } = await anEnrolled();
  const [code = ''] = recoveryCodes;
  const typed = `${code.slice(0, 5)}-${code.slice(5)}`.toLowerCase();
  expect(await enter(loginName, { code: typed })).toBe('SignedIn');
  expect(await enter(loginName, { code: typed })).toBe('SECOND_FACTOR_WRONG');
  expect(await app.auditTrail({ id })).toContain('identity.recoveryCodeUsed');
});

it('is replaced with a code of the old one only, and signs the other devices out', async () => {
  const { loginName, secret, browser } = await anEnrolled();
  const other = app.inAnotherBrowser(anonymous);
  await enter(loginName, { code: codeOf(secret) }, other);
  app.clock.advance({ seconds: 30 });
  expect((await begin(browser)).code).toBe('SECOND_FACTOR_WRONG');
  const next = await begin(browser, { password: PASSWORD, code: codeOf(secret) });
  // Until it is confirmed, the old one counts.
  app.clock.advance({ seconds: 30 });
  expect(await enter(loginName, { code: codeOf(next.secret) })).toBe('SECOND_FACTOR_WRONG');
  expect((await confirm(browser, codeOf(next.secret))).__typename).toBe('SecondFactorSet');
  app.clock.advance({ seconds: 30 });

  expect((await other.query(Viewer)).viewer).toBeNull();
  expect(await enter(loginName, { code: codeOf(secret) })).toBe('SECOND_FACTOR_WRONG');
  expect(await enter(loginName, { code: codeOf(next.secret) })).toBe('SignedIn');
});

it('is not got round by a new slip, and is reset by another of the secretariat, with a trace', async () => {
  const { id, loginName, browser } = await anEnrolled();
  const { issueActivationSlip } = await app.as(secretariat).mutate(Slip, { accountId: id });
  const activated = first(
    await app
      .inAnotherBrowser(anonymous)
      .mutate(Activate, { input: { code: issueActivationSlip.oneTimeCode, password: PASSWORD } }),
  );
  expect(activated.__typename).toBe('SecondFactorAsked');
  expect((await app.as(secretariat).query(AccountOf, { id })).account.hasSecondFactor).toBe(true);
  await expect(app.as(await aLeader(app)).mutate(Reset, { accountId: id })).rejects.toMatchObject({
    code: 'SECOND_FACTOR_REQUIRED',
  });
  expect(first(await app.as(secretariat).mutate(Reset, { accountId: secretariat.accountId })).code).toBe('OWN_ACCOUNT');
  expect(first(await app.as(secretariat).mutate(Reset, { accountId: id })).__typename).toBe('AccountChanged');

  expect((await browser.query(Viewer)).viewer).toBeNull();
  expect(await enter(loginName)).toBe('SignedIn');
  expect(await app.auditTrail({ id })).toContain('identity.secondFactorReset');
});

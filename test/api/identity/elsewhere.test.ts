import { get, type IncomingMessage } from 'node:http';
import type { TestClient } from '@bandeng/test-kit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { GateContext } from '../../../server/src/kernel/gate/request-context.js';
import { createLog } from '../../../server/src/kernel/log.js';
import { Role } from '../../../server/src/kernel/viewer.js';
import { forgetAttempts } from '../../../server/src/modules/identity/elsewhere/attempts.js';
import { anApp, type TestApp } from '../../support/app.js';
import { codeAt } from '../../support/authenticator.js';
import { heldRow } from '../../support/locks.js';
import { type AccountHolder, aLeader, aMember, anonymous, aSecretariat, givePost } from '../../support/people.js';
import { aLyingProvider, type Lies, type StubPerson } from '../../support/providers.js';

const CODE = '__typename ... on IdentityRefusal { code params { minutes } }';
const Providers = 'query { signInProviders { code name } }';
const Begin = `mutation ($input: SignInElsewhereInput!) { beginSignInElsewhere(input: $input) { ${CODE} ... on ElsewhereBegun { url } } }`;
const BindMine = `mutation ($input: BindMineInput!) { beginBindingElsewhere(input: $input) { ${CODE} ... on ElsewhereBegun { url } } }`;
const Finish = `mutation ($code: String!) { finishSignInElsewhere(code: $code) { ${CODE} } }`;
const BindAccount = `mutation ($input: BindAccountInput!) { bindAccountElsewhere(input: $input) { ${CODE} } }`;
const Unbind = 'mutation ($identityId: ID!) { unbindElsewhere(identityId: $identityId) { id } }';
const Mine = 'query { myOutsideIdentities { id provider providerName subject name boundAt boundByName lastUsedAt } }';
const Theirs = 'query ($accountId: ID!) { outsideIdentities(accountId: $accountId) { id subject boundByName } }';
const Arrivals = 'query { outsideArrivals { id provider providerName subject name phoneEnd lastCameAt } }';
const Notices = 'query { myNotices(first: 20) { nodes { kind } } }';
const Viewer = 'query { viewer { loginName mustSetSecondFactor hasSecondFactor } }';
const MySessions = 'query { mySessions { id } }';
const Activate = `mutation ($input: ActivateAccountInput!) { activateAccount(input: $input) { ${CODE} } }`;
const Create = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) {
  ... on AccountCreated { id slip { loginName oneTimeCode } } } }`;
const BeginFactor = `mutation ($input: BeginSecondFactorInput!) { beginSecondFactor(input: $input) { ... on SecondFactorBegun { secret } } }`;
const ConfirmFactor = `mutation ($code: String!) { confirmSecondFactor(code: $code) { ${CODE} } }`;
const Disable = `mutation ($accountId: ID!, $version: Int!) { disableAccount(accountId: $accountId, version: $version) { ${CODE} } }`;
const Enable = `mutation ($accountId: ID!, $version: Int!) { enableAccount(accountId: $accountId, version: $version) { ${CODE} } }`;
const Slip = `mutation ($accountId: ID!) { issueActivationSlip(accountId: $accountId) { __typename } }`;
const VersionOf = 'query ($id: ID!) { account(id: $id) { version } }';
const PASSWORD = '一条板凳坐下来慢慢谈';
const HERE = 'http://bandeng.example.test';

let stub: Awaited<ReturnType<typeof aLyingProvider>>;
let app: TestApp;
let counted: TestApp;
let secretariat: AccountHolder;
const logged: string[] = [];
beforeAll(async () => {
  stub = await aLyingProvider('bandeng', 'a secret & more');
  const environment = {
    ...{ PUBLIC_URL: HERE, OIDC_ISSUER: stub.url, OIDC_CLIENT_ID: 'bandeng', OIDC_CLIENT_SECRET: 'a secret & more' },
    ...{ ELSEWHERE_TIMEOUT_SECONDS: '1', SECOND_FACTOR: 'INFORMANT', OIDC_NAME: '区统一认证' },
  };
  const log = createLog({ logLevel: 'debug' }, { write: (line) => logged.push(line) });
  app = await anApp({ environment, overrides: { log } });
  counted = await anApp({ environment: { ...environment, ELSEWHERE_COUNTS_AS_SECOND_FACTOR: 'oidc' } });
  secretariat = await aSecretariat(app);
});
afterAll(async () => {
  await app?.close();
  await counted?.close();
  await stub?.close();
});
afterEach(() => stub.tellTheTruth());

type Answer = { __typename: string; code?: string; url?: string };
const first = (data: object) => Object.values(data)[0] as Answer;
const said = (data: object) => first(data).code ?? first(data).__typename;
const newBrowser = (at = app) => at.inAnotherBrowser(anonymous);
let people = 0;
const aPerson = (more: Partial<StubPerson> = {}): StubPerson => ({ sub: `person-${++people}`, name: '吴静', ...more });
const wanted = (to = '/admin/topics?status=NEW') => ({ provider: 'OIDC', to, inApp: false });

async function setOut(browser: TestClient, to?: string): Promise<string> {
  const begun = first(await browser.mutate(Begin, { input: wanted(to) }));
  if (!begun.url) throw new Error(String(begun.code));
  return begun.url;
}

/** Where a browser is led to by the page of ours that a provider leads it back to. */
async function back(browser: TestClient, to: URL): Promise<string> {
  const answer = await browser.fetch(to.pathname + to.search);
  expect({ status: answer.status, store: answer.headers.get('cache-control') }).toEqual({
    status: 303,
    store: 'no-store',
  });
  return answer.headers.get('location') ?? '';
}
const became = (location: string) => new URL(location, HERE).searchParams.get('elsewhere');
async function arrive(person: StubPerson, browser = newBrowser(), to?: string): Promise<string> {
  return back(browser, stub.codeFor(await setOut(browser, to), person));
}
const contextOf = ({ app: { services, database } }: TestApp) =>
  new GateContext(services, () => database.orm.em.fork(), { viewer: null, requestId: 'test', address: null });
const nameIn = async (browser: TestClient) => (await browser.query(Viewer)).viewer?.loginName ?? null;

async function anAccount(at = app, by = secretariat) {
  const input = { displayName: '吴静', post: { role: 'INFORMANT' } };
  const { createAccount } = await at.as(by).mutate(Create, { input });
  const browser = newBrowser(at);
  await browser.mutate(Activate, { input: { code: createAccount.slip.oneTimeCode, password: PASSWORD } });
  return { id: createAccount.id as string, loginName: createAccount.slip.loginName as string, browser };
}

/** With a second factor set, as the rule of this house wants it. */
async function anEnrolled(at = app, by = secretariat) {
  const account = await anAccount(at, by);
  const { secret } = (await account.browser.mutate(BeginFactor, { input: { password: PASSWORD } })).beginSecondFactor;
  await account.browser.mutate(ConfirmFactor, { code: codeAt(secret, at.clock.now()) });
  at.clock.advance({ seconds: 30 });
  const code = () => {
    at.clock.advance({ seconds: 30 });
    return codeAt(secret, at.clock.now());
  };
  return { ...account, code };
}
const bindFor = (accountId: string, subject: string, by = secretariat, at = app) =>
  at.as(by).mutate(BindAccount, { input: { accountId, provider: 'OIDC', subject } });

/** An account without a rule for a second factor: a member's. */
async function aBoundMember(person = aPerson()) {
  const member = await aMember(app);
  expect(said(await bindFor(member.accountId, person.sub))).toBe('AccountChanged');
  return { ...member, person };
}

it('leads to the provider with a state, a nonce and a challenge, back to the address people use', async () => {
  expect((await newBrowser().query(Providers)).signInProviders).toEqual([{ code: 'OIDC', name: '区统一认证' }]);
  const { origin, searchParams } = new URL(await setOut(newBrowser()));

  expect(origin).toBe(stub.url);
  expect(Object.fromEntries(searchParams)).toMatchObject({
    ...{ client_id: 'bandeng', response_type: 'code', scope: 'openid profile', code_challenge_method: 'S256' },
    redirect_uri: `${HERE}/sign-in/elsewhere/oidc`,
  });
  for (const name of ['state', 'nonce', 'code_challenge']) expect(searchParams.get(name)?.length).toBeGreaterThan(42);
});

it('lets whoever is bound in, on the page they wanted, with the session of everybody else', async () => {
  const { person, accountId } = await aBoundMember();
  const browser = newBrowser();

  expect(await arrive(person, browser, '/portal/consultations/7?tab=papers')).toBe(
    '/portal/consultations/7?tab=papers',
  );
  expect(await nameIn(browser)).not.toBeNull();
  expect((await browser.query(Mine)).myOutsideIdentities).toMatchObject([
    { provider: 'OIDC', providerName: '区统一认证', subject: person.sub, boundByName: expect.any(String) },
  ]);
  expect(await app.auditTrail({ id: accountId })).toEqual(
    expect.arrayContaining(['identity.elsewhereBound', 'identity.elsewhereSignedIn']),
  );
  // However much it is used it ends as one opened by a password does.
  app.clock.advance({ days: 29 });
  expect(await nameIn(browser)).not.toBeNull();
  app.clock.advance({ days: 31 });
  expect(await nameIn(browser)).toBeNull();
});

it('tells the holder that the office bound it, and nobody of what they did themselves', async () => {
  const { person } = await aBoundMember();
  await app.app.settled();
  const browser = newBrowser();
  await arrive(person, browser);
  const kinds = async (client: TestClient) =>
    (await client.query(Notices)).myNotices.nodes.map(({ kind }: { kind: string }) => kind);
  expect(await kinds(browser)).toEqual(['ELSEWHERE_BOUND']);
});

it('makes nobody an account: who is bound to none is proposed to the secretariat, whatever else they share', async () => {
  const { person } = await aBoundMember(aPerson({ email: 'wu@example.test', phone_number: '13800001234' }));
  const stranger = aPerson({ email: 'wu@example.test', phone_number: '13800001234', name: person.name ?? '' });
  const browser = newBrowser();

  expect(await arrive(stranger, browser)).toBe(
    `/admin/sign-in?${new URLSearchParams({ elsewhere: 'ELSEWHERE_UNBOUND', to: '/topics?status=NEW' })}`,
  );
  expect(await nameIn(browser)).toBeNull();
  await arrive(stranger, browser);
  const { outsideArrivals } = await app.as(secretariat).query(Arrivals);
  const theirs = outsideArrivals.filter(({ subject }: { subject: string }) => subject === stranger.sub);
  expect(theirs).toMatchObject([{ name: '吴静', phoneEnd: '1234', providerName: '区统一认证' }]);
  const member = await aMember(app);
  await bindFor(member.accountId, stranger.sub);
  expect(await arrive(stranger, browser)).toBe('/admin/topics?status=NEW');
  const { outsideArrivals: after } = await app.as(secretariat).query(Arrivals);
  expect(JSON.stringify(after)).not.toContain(stranger.sub);
});

it('takes what a browser brings back once, within minutes, and from the browser that set out', async () => {
  const { person } = await aBoundMember();
  const [browser, other] = [newBrowser(), newBrowser()];
  const led = stub.codeFor(await setOut(browser), person);
  await setOut(other);

  expect(became(await back(other, led))).toBe('ELSEWHERE_STALE');
  expect(await nameIn(other)).toBeNull();
  const wrongState = new URL(led);
  wrongState.searchParams.set('state', 'a-state-that-nobody-was-given');
  expect(became(await back(browser, wrongState))).toBe('ELSEWHERE_STALE');
  expect(await back(browser, led)).toBe('/admin/topics?status=NEW');
  expect(await back(browser, led)).toBe('/admin/sign-in?elsewhere=ELSEWHERE_STALE');
  const late = stub.codeFor(await setOut(other), person);
  app.clock.advance({ minutes: 11 });
  expect(became(await back(other, late))).toBe('ELSEWHERE_STALE');
  // Back from another provider than the one it was sent to.
  const mixed = stub.codeFor(await setOut(other), person);
  mixed.pathname = '/sign-in/elsewhere/wecom';
  expect(became(await back(other, mixed))).toBe('ELSEWHERE_STALE');
  app.clock.advance({ days: 2 });
  await forgetAttempts(contextOf(app));
  const { rows } = await app.app.database.pool.query('select count(*)::int as kept from outside_attempt');
  expect(rows).toEqual([{ kept: 0 }]);
});

it('comes back by a link of another site, which no script and no frame of theirs can follow', async () => {
  const { person } = await aBoundMember();
  const browser = newBrowser();
  const led = stub.codeFor(await setOut(browser), person);
  const from = (mode: string, dest: string) =>
    // As no program but a browser may: what it says of itself is its own to say.
    new Promise<IncomingMessage>((resolve, reject) => {
      const headers = { cookie: browser.cookie, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode };
      get(new URL(led.pathname + led.search, app.origin), { headers: { ...headers, 'sec-fetch-dest': dest } }, resolve)
        .on('response', (answer) => answer.resume())
        .on('error', reject);
    });

  expect((await from('no-cors', 'image')).statusCode).toBe(403);
  expect((await from('navigate', 'iframe')).statusCode).toBe(403);
  const answer = await from('navigate', 'document');
  expect(answer.headers).toMatchObject({ location: '/admin/topics?status=NEW', 'referrer-policy': 'no-referrer' });
  expect(answer.headers['set-cookie']?.filter((line) => line.startsWith('bandeng_session='))).toEqual([
    expect.stringContaining('HttpOnly; SameSite=Lax'),
  ]);
});

it('leads nowhere but into our own pages', async () => {
  const { person } = await aBoundMember();
  const elsewhere = ['https://evil.test/', '//evil.test/admin/', '/\\evil.test', '/admin/../../evil', '/files/1', ''];
  const led: string[] = [];
  for (const to of elsewhere) led.push(await arrive(person, newBrowser(), to));

  expect(new Set(led)).toEqual(new Set(['/portal/', '/admin/']));
});

describe('believes nothing that does not hold', () => {
  const cases: Readonly<Record<string, readonly [Lies, string]>> = {
    'another issuer in the token': [{ claims: { iss: 'https://other.test' } }, 'ELSEWHERE_REFUSED'],
    'a token for another program': [{ claims: { aud: 'another' } }, 'ELSEWHERE_REFUSED'],
    'a token that is over': [{ claims: { exp: 1_700_000_000 } }, 'ELSEWHERE_REFUSED'],
    'the nonce of another way': [{ claims: { nonce: 'of-another' } }, 'ELSEWHERE_REFUSED'],
    'a token without anybody': [{ claims: { sub: '' } }, 'ELSEWHERE_REFUSED'],
    'a key that nobody published': [{ signature: 'OTHER_KEY' }, 'ELSEWHERE_REFUSED'],
    'no signature at all': [{ signature: 'NONE' }, 'ELSEWHERE_REFUSED'],
    'a provider that fails': [{ token: '500' }, 'ELSEWHERE_AWAY'],
    'a provider that takes its time': [{ token: 'SLOW' }, 'ELSEWHERE_AWAY'],
    'an answer that is cut': [{ token: 'CUT' }, 'ELSEWHERE_AWAY'],
    'an answer that leads elsewhere': [{ token: 'REDIRECT' }, 'ELSEWHERE_AWAY'],
    'an answer without an end': [{ token: 'ENDLESS' }, 'ELSEWHERE_AWAY'],
    'an answer that is a page': [{ token: 'NO_JSON' }, 'ELSEWHERE_AWAY'],
  };
  for (const [name, [lie, code]] of Object.entries(cases)) {
    it(name, async () => {
      const { person } = await aBoundMember();
      const browser = newBrowser();
      const door = await setOut(browser);
      Object.assign(stub.lies, lie);

      expect(became(await back(browser, stub.codeFor(door, person)))).toBe(code);
      expect(await nameIn(browser)).toBeNull();
      stub.tellTheTruth();
      expect(became(await arrive(person, browser))).toBeNull();
    });
  }

  it('a second answer about somebody else', async () => {
    const { person } = await aBoundMember({ sub: 'without-a-name' });
    const browser = newBrowser();
    const led = stub.codeFor(await setOut(browser), person);
    stub.lies.userinfoSub = 'another';
    expect(became(await back(browser, led))).toBe('ELSEWHERE_REFUSED');
  });

  it('a provider that says no, or nothing', async () => {
    const browser = newBrowser();
    const returned = async (params: Record<string, string>) => {
      const state = new URL(await setOut(browser)).searchParams.get('state') ?? '';
      return became(
        await back(browser, new URL(`${HERE}/sign-in/elsewhere/oidc?${new URLSearchParams({ ...params, state })}`)),
      );
    };
    expect(await returned({ error: 'access_denied' })).toBe('ELSEWHERE_REFUSED');
    expect(await returned({})).toBe('ELSEWHERE_REFUSED');
    expect(await returned({ code: 'x'.repeat(600) })).toBe('ELSEWHERE_REFUSED');
    expect(await returned({ code: 'guessed' })).toBe('ELSEWHERE_REFUSED');
  });

  it('a provider that is not there when somebody sets out, or is another', async () => {
    for (const lie of [{ discovery: '500' }, { discovery: 'CUT' }, { issuer: 'https://other.test' }] as const) {
      // What it says of itself is known for an hour.
      app.clock.advance({ hours: 2 });
      Object.assign(stub.lies, lie);
      const begun = first(await newBrowser().mutate(Begin, { input: wanted() }));
      expect(begun.code).toBe('ELSEWHERE_AWAY');
      stub.tellTheTruth();
    }
    expect(await setOut(newBrowser())).toContain(stub.url);
  });
});

it('binds an account by its holder, with the password and the code, and by nobody who only finds it open', async () => {
  const { browser, id, code } = await anEnrolled();
  const person = aPerson();
  const input = { ...wanted('/portal/elsewhere'), password: PASSWORD };
  const tried = async (more: object) => said(await browser.mutate(BindMine, { input: { ...input, ...more } }));

  expect(await tried({ password: 'not this one' })).toBe('WRONG_PASSWORD');
  expect(await tried({})).toBe('SECOND_FACTOR_WRONG');
  const begun = first(await browser.mutate(BindMine, { input: { ...input, code: code() } }));
  expect(await back(browser, stub.codeFor(begun.url ?? '', person))).toBe('/portal/elsewhere?elsewhere=BOUND');
  expect((await browser.query(Mine)).myOutsideIdentities).toMatchObject([
    { subject: person.sub, name: '吴静', boundByName: null, lastUsedAt: null },
  ]);
  // Somebody else there, for the same account; and the same person for another account.
  const again = first(await browser.mutate(BindMine, { input: { ...input, code: code() } }));
  expect(became(await back(browser, stub.codeFor(again.url ?? '', aPerson())))).toBe('ELSEWHERE_OTHER');
  const other = await anEnrolled();
  const theirs = first(await other.browser.mutate(BindMine, { input: { ...input, code: other.code() } }));
  expect(became(await back(other.browser, stub.codeFor(theirs.url ?? '', person)))).toBe('ELSEWHERE_TAKEN');
  expect((await app.auditTrail({ id })).filter((type) => type === 'identity.elsewhereBound')).toHaveLength(1);
});

it('binds nothing once somebody else has signed in on that browser', async () => {
  const { browser, code } = await anEnrolled();
  const input = { ...wanted('/portal/elsewhere'), password: PASSWORD, code: code() };
  const begun = first(await browser.mutate(BindMine, { input }));
  const { person } = await aBoundMember();
  expect(await arrive(person, browser)).toBe('/admin/topics?status=NEW');

  expect(became(await back(browser, stub.codeFor(begun.url ?? '', aPerson())))).toBe('ELSEWHERE_STALE');
});

it('counts wrong passwords at it, and locks it as elsewhere', async () => {
  const { browser } = await anEnrolled();
  const input = { ...wanted(), password: 'not this one' };
  for (let tries = 0; tries < 5; tries += 1) await browser.mutate(BindMine, { input });
  expect(said(await browser.mutate(BindMine, { input }))).toBe('TOO_MANY_TRIES');
});

it('is undone by the holder or by the secretariat, and then nobody comes in by it', async () => {
  const { person, accountId } = await aBoundMember();
  const browser = newBrowser();
  await arrive(person, browser);
  const [{ id }] = (await browser.query(Mine)).myOutsideIdentities;
  const stranger = newBrowser();
  await expect(app.as(await aLeader(app)).mutate(Unbind, { identityId: id })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await expect(stranger.mutate(Unbind, { identityId: id })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });

  expect((await browser.mutate(Unbind, { identityId: id })).unbindElsewhere).toEqual({ id });
  expect(became(await arrive(person))).toBe('ELSEWHERE_UNBOUND');
  await bindFor(accountId, person.sub);
  const [again] = (await app.as(secretariat).query(Theirs, { accountId })).outsideIdentities;
  await app.as(secretariat).mutate(Unbind, { identityId: again.id });
  expect(became(await arrive(person))).toBe('ELSEWHERE_UNBOUND');
  expect((await app.auditTrail({ id: accountId })).filter((type) => type === 'identity.elsewhereUnbound')).toHaveLength(
    2,
  );
});

it('has the secretariat bind neither their own account nor one that decides for the house', async () => {
  const leader = await aLeader(app);
  expect(said(await bindFor(leader.accountId, 'a-leader'))).toBe('ELSEWHERE_BIND_YOURSELF');
  expect(said(await bindFor(secretariat.accountId, 'myself'))).toBe('OWN_ACCOUNT');
  // Bound by one person, and given such a post afterwards.
  const { person, ...member } = await aBoundMember();
  await givePost(app, member, Role.LEADER);
  expect(became(await arrive(person))).toBe('ELSEWHERE_BIND_YOURSELF');
});

it('keeps a disabled account out, and lets it in again with the account', async () => {
  const { person, accountId } = await aBoundMember();
  const version = async () => (await app.as(secretariat).query(VersionOf, { id: accountId })).account.version;
  await app.as(secretariat).mutate(Disable, { accountId, version: await version() });
  const browser = newBrowser();
  expect(became(await arrive(person, browser))).toBe('ACCOUNT_DISABLED');
  expect(await nameIn(browser)).toBeNull();
  expect(said(await bindFor(accountId, 'another'))).toBe('ACCOUNT_DISABLED');
  await app.as(secretariat).mutate(Enable, { accountId, version: await version() });
  // A member made by the test has no password: it begins with its slip.
  expect(became(await arrive(person, browser))).toBe('ELSEWHERE_NOT_ACTIVATED');
});

it('ends with a new slip: whoever has it is the account, and nobody beside them', async () => {
  const { person, accountId } = await aBoundMember();
  await app.as(secretariat).mutate(Slip, { accountId });
  expect(became(await arrive(person))).toBe('ELSEWHERE_UNBOUND');
});

it('asks for the code of the second factor, where that of the provider does not count', async () => {
  const { id, loginName, code } = await anEnrolled();
  const person = aPerson();
  await bindFor(id, person.sub);
  const browser = newBrowser();

  expect(await arrive(person, browser, '/portal/topics')).toBe('/portal/sign-in?elsewhere=FACTOR&to=%2Ftopics');
  expect(await nameIn(browser)).toBeNull();
  expect(said(await newBrowser().mutate(Finish, { code: code() }))).toBe('ELSEWHERE_STALE');
  expect(said(await browser.mutate(Finish, { code: '000000' }))).toBe('SECOND_FACTOR_WRONG');
  const good = code();
  expect(said(await browser.mutate(Finish, { code: good }))).toBe('SignedIn');
  expect(await nameIn(browser)).toBe(loginName);
  expect(said(await browser.mutate(Finish, { code: code() }))).toBe('ELSEWHERE_STALE');
  // Five wrong ones, and then no good one either.
  const guesser = newBrowser();
  await arrive(person, guesser);
  for (let tries = 0; tries < 5; tries += 1) await guesser.mutate(Finish, { code: '000000' });
  expect(said(await guesser.mutate(Finish, { code: code() }))).toBe('TOO_MANY_TRIES');
});

it('has whoever must set a second factor set one, unless that of the provider counts', async () => {
  const { id } = await anAccount();
  const person = aPerson();
  await bindFor(id, person.sub);
  const browser = newBrowser();
  await arrive(person, browser);
  expect((await browser.query(Viewer)).viewer).toMatchObject({ mustSetSecondFactor: true });
  await expect(browser.query(MySessions)).rejects.toMatchObject({ code: 'SECOND_FACTOR_REQUIRED' });

  const by = await aSecretariat(counted);
  for (const account of [await anAccount(counted, by), await anEnrolled(counted, by)]) {
    const theirs = aPerson();
    await bindFor(account.id, theirs.sub, by, counted);
    const there = newBrowser(counted);
    expect(await arrive(theirs, there)).toBe('/admin/topics?status=NEW');
    expect((await there.query(Viewer)).viewer).toMatchObject({
      loginName: account.loginName,
      mustSetSecondFactor: false,
    });
    expect((await there.query(MySessions)).mySessions.length).toBeGreaterThan(0);
  }
});

it('gives one person there one account, whoever binds them at the same moment', async () => {
  const [one, other] = [await aMember(app), await aMember(app)];
  const person = aPerson();
  const held = await heldRow(app, 'account', one.accountId);
  const before = bindFor(one.accountId, person.sub);
  await held.waitedForBy(1);
  const after = bindFor(other.accountId, person.sub, await aSecretariat(app));
  expect(said(await after)).toBe('AccountChanged');
  await held.release();

  expect(said(await before)).toBe('ELSEWHERE_TAKEN');
});

it('lets nobody in whose binding is ended at that moment', async () => {
  const { person, accountId } = await aBoundMember();
  const [{ id }] = (await app.as(secretariat).query(Theirs, { accountId })).outsideIdentities;
  const held = await heldRow(app, 'account', accountId);
  const browser = newBrowser();
  const coming = arrive(person, browser);
  await held.waitedForBy(1);
  await app.as(secretariat).mutate(Unbind, { identityId: id });
  await held.release();

  expect(became(await coming)).toBe('ELSEWHERE_UNBOUND');
  expect(await nameIn(browser)).toBeNull();
});

it('writes nothing into the log that was given to it in confidence', () => {
  expect(logged.length).toBeGreaterThan(50);
  const all = logged.join('\n');
  expect(stub.given.filter((secret) => all.includes(secret))).toEqual([]);
  expect(all).not.toContain('a secret & more');
  expect(all).not.toContain('person-1');
  expect(all).toContain('a provider did not say who it is');
});

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestClient } from '@bandeng/test-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import Provider from 'oidc-provider';
import { anApp, type TestApp } from '../../support/app.js';
import { type AccountHolder, aMember, anonymous, aSecretariat } from '../../support/people.js';

const Begin = `mutation ($input: SignInElsewhereInput!) { beginSignInElsewhere(input: $input) {
  ... on IdentityRefusal { code } ... on ElsewhereBegun { url } } }`;
const BindAccount = `mutation ($input: BindAccountInput!) { bindAccountElsewhere(input: $input) { __typename } }`;
const Arrivals = 'query { outsideArrivals { subject name phoneEnd } }';
const Viewer = 'query { viewer { loginName } }';
const HERE = 'http://bandeng.example.test';
const CALLBACK = `${HERE}/sign-in/elsewhere/oidc`;

/** A provider as houses run it, at which whoever is named in `person` signs in without being asked. */
const there = { person: 'wu-jing', issuer: '', close: async () => {} };
let app: TestApp;
let secretariat: AccountHolder;
beforeAll(async () => {
  let answer: (req: IncomingMessage, res: ServerResponse) => void = (_req, res) => res.end();
  const server = createServer((req, res) => answer(req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  there.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  there.close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  // It says that it keeps everything in memory, with keys of nobody: so it should here.
  const { warn } = console;
  console.warn = () => undefined;
  const provider: Provider = new Provider(there.issuer, {
    clients: [{ client_id: 'bandeng', client_secret: 'a secret & more', redirect_uris: [CALLBACK] }],
    claims: { openid: ['sub'], profile: ['name'], phone: ['phone_number'] },
    scopes: ['openid', 'profile', 'phone'],
    cookies: { keys: ['of-the-test'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: () => '/enter' },
    findAccount: (_ctx: unknown, accountId: string) => ({
      accountId,
      claims: async () => ({ sub: accountId, name: '吴静', phone_number: '+86 138 0000 1234' }),
    }),
    async loadExistingGrant({ oidc }: { oidc: { client: { clientId: string }; session: { accountId: string } } }) {
      const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid profile phone');
      await grant.save();
      return grant;
    },
  });
  const callback = provider.callback();
  console.warn = warn;
  answer = (req, res) => {
    if (req.url !== '/enter') return callback(req, res);
    void provider.interactionFinished(req, res, { login: { accountId: there.person } });
  };
  app = await anApp({
    environment: {
      ...{ PUBLIC_URL: HERE, OIDC_ISSUER: there.issuer, OIDC_CLIENT_ID: 'bandeng', OIDC_SCOPE: 'openid profile phone' },
      OIDC_CLIENT_SECRET: 'a secret & more',
    },
  });
  secretariat = await aSecretariat(app);
});
afterAll(async () => {
  await app?.close();
  await there.close();
});

/** What a browser does: keeps cookies and follows, until it is led back to us. */
async function followed(door: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let at = new URL(door);
  for (let steps = 0; steps < 10 && at.origin !== HERE; steps += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const location = answer.headers.get('location');
    if (!location) throw new Error(`${at.pathname} leads nowhere: ${answer.status} ${await answer.text()}`);
    at = new URL(location, at);
  }
  return at;
}

async function setOut(browser: TestClient): Promise<string> {
  const input = { provider: 'OIDC', to: '/portal/topics?mine=1', inApp: false };
  return (await browser.mutate(Begin, { input })).beginSignInElsewhere.url;
}
const back = async (browser: TestClient, { pathname, search }: URL) =>
  (await browser.fetch(pathname + search)).headers.get('location');

it('lets in whoever a real provider knows, once an account is bound to them', async () => {
  const browser = app.inAnotherBrowser(anonymous);
  expect(await back(browser, await followed(await setOut(browser)))).toBe(
    '/portal/sign-in?elsewhere=ELSEWHERE_UNBOUND&to=%2Ftopics%3Fmine%3D1',
  );
  expect((await app.as(secretariat).query(Arrivals)).outsideArrivals).toEqual([
    { subject: 'wu-jing', name: '吴静', phoneEnd: '1234' },
  ]);
  const { accountId, loginName } = await aMember(app);
  await app.as(secretariat).mutate(BindAccount, { input: { accountId, provider: 'OIDC', subject: 'wu-jing' } });
  const led = await followed(await setOut(browser));
  expect(await back(browser, led)).toBe('/portal/topics?mine=1');
  expect((await browser.query(Viewer)).viewer.loginName).toBe(loginName);
  expect(await back(browser, led)).toBe('/portal/sign-in?elsewhere=ELSEWHERE_STALE');
});

it('lets in nobody by a code that the provider has taken once, or that another browser was given', async () => {
  const [browser, other] = [app.inAnotherBrowser(anonymous), app.inAnotherBrowser(anonymous)];
  const used = await followed(await setOut(browser));
  await back(browser, used);
  // The code of the first way, on the second: another state, nonce and verifier.
  const second = await followed(await setOut(other));
  second.searchParams.set('code', used.searchParams.get('code') ?? '');
  expect(await back(other, second)).toContain('elsewhere=ELSEWHERE_REFUSED');
  // A code that was never used, from the way of somebody else.
  const theirs = await followed(await setOut(browser));
  const own = await followed(await setOut(other));
  own.searchParams.set('code', theirs.searchParams.get('code') ?? '');
  expect(await back(other, own)).toContain('elsewhere=ELSEWHERE_REFUSED');
  expect((await other.query(Viewer)).viewer).toBeNull();
});

it('lets somebody else there be somebody else here', async () => {
  there.person = 'somebody-else';
  const browser = app.inAnotherBrowser(anonymous);
  expect(await back(browser, await followed(await setOut(browser)))).toContain('elsewhere=ELSEWHERE_UNBOUND');
});

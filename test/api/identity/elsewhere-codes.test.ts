import type { TestClient } from '@bandeng/test-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createLog } from '../../../server/src/kernel/log.js';
import { anApp, type TestApp } from '../../support/app.js';
import { type AccountHolder, aMember, anonymous, aSecretariat } from '../../support/people.js';
import { aWecom, aZwdingtalk, type Trouble } from '../../support/providers.js';

const CODE = '... on IdentityRefusal { code }';
const Providers = 'query { signInProviders { code name } }';
const Begin = `mutation ($input: SignInElsewhereInput!) { beginSignInElsewhere(input: $input) { ${CODE} ... on ElsewhereBegun { url } } }`;
const BindAccount = `mutation ($input: BindAccountInput!) { bindAccountElsewhere(input: $input) { __typename ${CODE} } }`;
const Arrivals = 'query { outsideArrivals { provider subject name phoneEnd } }';
const Viewer = 'query { viewer { loginName } }';
const HERE = 'http://bandeng.example.test';

let wecom: Awaited<ReturnType<typeof aWecom>>;
let zwdingtalk: Awaited<ReturnType<typeof aZwdingtalk>>;
let app: TestApp;
let secretariat: AccountHolder;
const logged: string[] = [];
beforeAll(async () => {
  wecom = await aWecom('ww-corp', 'wecom-secret');
  zwdingtalk = await aZwdingtalk('zw-app-key', 'zw-app-secret');
  app = await anApp({
    environment: {
      ...{ PUBLIC_URL: HERE, ELSEWHERE_TIMEOUT_SECONDS: '1' },
      ...{
        WECOM_CORP_ID: 'ww-corp',
        WECOM_AGENT_ID: '1000002',
        WECOM_SECRET: 'wecom-secret',
        WECOM_URL: `${wecom.url}/`,
      },
      ...{ ZWDINGTALK_APP_KEY: 'zw-app-key', ZWDINGTALK_APP_SECRET: 'zw-app-secret' },
      ...{ ZWDINGTALK_CLIENT_ID: 'bandeng_dingoa', ZWDINGTALK_URL: zwdingtalk.url, ZWDINGTALK_NAME: '浙政钉' },
    },
    overrides: { log: createLog({ logLevel: 'debug' }, { write: (line) => logged.push(line) }) },
  });
  secretariat = await aSecretariat(app);
});
afterAll(async () => {
  await app?.close();
  await wecom?.close();
  await zwdingtalk?.close();
});
beforeEach(() => {
  wecom.state.trouble = null;
  wecom.state.errcode = 0;
  zwdingtalk.state.trouble = null;
});

let codes = 0;
const newBrowser = () => app.inAnotherBrowser(anonymous);
const becameOf = (location: string | null) => new URL(location ?? '', HERE).searchParams.get('elsewhere') ?? location;
async function setOut(browser: TestClient, provider: string, inApp = false): Promise<URL> {
  const { beginSignInElsewhere } = await browser.mutate(Begin, { input: { provider, to: '/portal/topics', inApp } });
  return new URL(beginSignInElsewhere.url);
}
async function comeBack(browser: TestClient, provider: string, state: string, code: string): Promise<string | null> {
  const path = `/sign-in/elsewhere/${provider.toLowerCase()}?${new URLSearchParams({ code, state })}`;
  return becameOf((await browser.fetch(path)).headers.get('location'));
}
async function arrive(provider: string, known: Record<string, unknown> | null, browser = newBrowser()) {
  const state = (await setOut(browser, provider)).searchParams.get('state') ?? '';
  const code = `the-code-${++codes}`;
  if (known) {
    if (provider === 'WECOM') wecom.codes.set(code, known as Record<string, string>);
    else zwdingtalk.codes.set(code, known);
  }
  return comeBack(browser, provider, state, code);
}
async function bound(provider: string, subject: string) {
  const member = await aMember(app);
  const input = { accountId: member.accountId, provider, subject };
  const { bindAccountElsewhere } = await app.as(secretariat).mutate(BindAccount, { input });
  expect(bindAccountElsewhere.__typename).toBe('AccountChanged');
  return member;
}

it('offers what is set up, in its own words', async () => {
  expect((await newBrowser().query(Providers)).signInProviders).toEqual([
    { code: 'WECOM', name: '企业微信' },
    { code: 'ZWDINGTALK', name: '浙政钉' },
  ]);
});

describe('企业微信', () => {
  it('leads to its page in a browser, and to its own door in its own program', async () => {
    const page = await setOut(newBrowser(), 'WECOM');
    const callback = `${HERE}/sign-in/elsewhere/wecom`;
    expect(page.origin + page.pathname).toBe('https://login.work.weixin.qq.com/wwlogin/sso/login');
    expect(Object.fromEntries(page.searchParams)).toEqual({
      ...{ login_type: 'CorpApp', appid: 'ww-corp', agentid: '1000002', redirect_uri: callback },
      state: expect.stringMatching(/^p[\w-]{43}$/),
    });
    const door = await setOut(newBrowser(), 'WECOM', true);
    expect(door.origin + door.pathname + door.hash).toBe(
      'https://open.weixin.qq.com/connect/oauth2/authorize#wechat_redirect',
    );
    expect(Object.fromEntries(door.searchParams)).toMatchObject({
      ...{ appid: 'ww-corp', response_type: 'code', scope: 'snsapi_base', agentid: '1000002', redirect_uri: callback },
    });
  });

  it('lets the member of the organisation in to whom an account is bound, asking for its token once', async () => {
    const { loginName } = await bound('WECOM', 'WuJing');
    const before = wecom.state.asked;
    const browser = newBrowser();
    expect(await arrive('WECOM', { userid: 'WuJing' }, browser)).toBe('/portal/topics');
    expect((await browser.query(Viewer)).viewer.loginName).toBe(loginName);
    expect(await arrive('WECOM', { userid: 'WuJing', user_ticket: 'x' })).toBe('/portal/topics');
    expect(wecom.state.asked - before).toBeLessThanOrEqual(1);
    // Taken back before its time, and over.
    wecom.state.token = 'another';
    expect(await arrive('WECOM', { userid: 'WuJing' })).toBe('/portal/topics');
    app.clock.advance({ hours: 2 });
    expect(await arrive('WECOM', { userid: 'WuJing' })).toBe('/portal/topics');
    expect(wecom.state.asked - before).toBeGreaterThanOrEqual(2);
    // What it calls people is taken letter by letter.
    expect(await arrive('WECOM', { userid: 'wujing' })).toBe('ELSEWHERE_UNBOUND');
  });

  it('lets nobody else in', async () => {
    expect(await arrive('WECOM', { userid: 'SomebodyElse' })).toBe('ELSEWHERE_UNBOUND');
    expect(await arrive('WECOM', { openid: 'oAAA', external_userid: 'wmBBB' })).toBe('ELSEWHERE_REFUSED');
    expect(await arrive('WECOM', null)).toBe('ELSEWHERE_REFUSED');
    for (const [errcode, why] of [
      [50001, 'ELSEWHERE_REFUSED'],
      [-1, 'ELSEWHERE_AWAY'],
      [45009, 'ELSEWHERE_AWAY'],
      [60020, 'ELSEWHERE_AWAY'],
      // However often another token is asked for.
      [42001, 'ELSEWHERE_AWAY'],
    ] as const) {
      wecom.state.errcode = errcode;
      expect([errcode, await arrive('WECOM', { userid: 'WuJing' })]).toEqual([errcode, why]);
    }
    const kinds: readonly Trouble[] = ['500', 'CUT', 'SLOW', 'REDIRECT', 'NO_JSON'];
    for (const kind of kinds) {
      wecom.state.trouble = kind;
      expect([kind, await arrive('WECOM', { userid: 'WuJing' })]).toEqual([kind, 'ELSEWHERE_AWAY']);
    }
  });
});

describe('专有钉钉', () => {
  const person = {
    ...{ accountId: 100135, lastName: '俊锋', clientId: 'mozi-buc-sso', realmId: 12371, nickNameCn: '阿锋' },
    ...{ tenantUserId: '12371$100135', account: 'junfeng', employeeCode: 'GE_1' },
  };

  it('leads to its page', async () => {
    const page = await setOut(newBrowser(), 'ZWDINGTALK');
    expect(page.origin + page.pathname).toBe('https://login.dg-work.cn/oauth2/auth.htm');
    expect(Object.fromEntries(page.searchParams)).toMatchObject({
      ...{ response_type: 'code', client_id: 'bandeng_dingoa', scope: 'get_user_info', authType: 'QRCODE' },
      redirect_uri: `${HERE}/sign-in/elsewhere/zwdingtalk`,
    });
  });

  it('knows a person by what is theirs in the tenant, and proposes who is bound to none', async () => {
    expect(await arrive('ZWDINGTALK', person)).toBe('ELSEWHERE_UNBOUND');
    expect((await app.as(secretariat).query(Arrivals)).outsideArrivals).toContainEqual({
      ...{ provider: 'ZWDINGTALK', subject: '12371$100135', name: '俊锋', phoneEnd: null },
    });
    await bound('ZWDINGTALK', '12371$100135');
    expect(await arrive('ZWDINGTALK', person)).toBe('/portal/topics');
    // The same account name and person's code in another tenant.
    expect(await arrive('ZWDINGTALK', { ...person, tenantUserId: '999$100135' })).toBe('ELSEWHERE_UNBOUND');
    zwdingtalk.state.token = 'another';
    expect(await arrive('ZWDINGTALK', person)).toBe('/portal/topics');
    expect(await arrive('ZWDINGTALK', { ...person, tenantUserId: undefined })).toBe('ELSEWHERE_REFUSED');
    expect(await arrive('ZWDINGTALK', null)).toBe('ELSEWHERE_REFUSED');
    for (const kind of ['500', 'CUT', 'SLOW', 'REDIRECT', 'NO_JSON'] as const) {
      zwdingtalk.state.trouble = kind;
      expect([kind, await arrive('ZWDINGTALK', person)]).toEqual([kind, 'ELSEWHERE_AWAY']);
    }
  });
});

it('takes the code of one for nothing at the other', async () => {
  await bound('WECOM', 'LiLei');
  const browser = newBrowser();
  const state = (await setOut(browser, 'ZWDINGTALK')).searchParams.get('state') ?? '';
  wecom.codes.set('for-wecom', { userid: 'LiLei' });
  expect(await comeBack(browser, 'WECOM', state, 'for-wecom')).toBe('ELSEWHERE_STALE');
});

it('keeps secrets, tokens and codes out of the log', () => {
  const all = logged.join('\n');
  expect(all).toContain('a provider did not say who it is');
  for (const secret of ['wecom-secret', 'zw-app-secret', wecom.state.token, zwdingtalk.state.token, 'the-code-']) {
    expect(all).not.toContain(secret);
  }
});

import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { anApp, type TestApp } from '../support/app.js';
import { keep, openPage } from '../support/pages.js';
import { anonymous, aSecretariat } from '../support/people.js';
import { aLyingProvider } from '../support/providers.js';
import { contextOf } from '../support/windows.js';

const PASSWORD = '一条板凳坐下来慢慢谈';
// Its own machine to a browser, and so a place it trusts; reached by the port of this very server.
const HOST = 'bandeng.localhost';
const PUBLIC = `http://${HOST}`;
const Create = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) {
  ... on AccountCreated { slip { loginName oneTimeCode } } } }`;
const Activate = `mutation ($input: ActivateAccountInput!) { activateAccount(input: $input) { __typename } }`;

let provider: Awaited<ReturnType<typeof aLyingProvider>>;
let house: TestApp;
let browser: Browser;
beforeAll(async () => {
  provider = await aLyingProvider('bandeng', 'a secret & more');
  house = await anApp({
    environment: {
      ...{
        PUBLIC_URL: PUBLIC,
        OIDC_ISSUER: provider.url,
        OIDC_CLIENT_ID: 'bandeng',
        OIDC_CLIENT_SECRET: 'a secret & more',
      },
    },
  });
  browser = await launchBrowser({ [HOST]: new URL(house.origin).port });
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
  await provider?.close();
});

async function anAccount(): Promise<string> {
  const input = { displayName: '吴静', post: { role: 'INFORMANT' } };
  const { createAccount } = await house.as(await aSecretariat(house)).mutate(Create, { input });
  const { loginName, oneTimeCode } = createAccount.slip;
  await house.inAnotherBrowser(anonymous).mutate(Activate, { input: { code: oneTimeCode, password: PASSWORD } });
  return loginName;
}

async function aPage(at: string, size: readonly [number, number]): Promise<Page> {
  const context = await contextOf(browser, PUBLIC, null, size);
  const page = await context.newPage();
  await openPage(page, `${PUBLIC}${at}`);
  return page;
}

it.each([
  ['at the desk', '/admin', '/second-factor', [1280, 720]],
  ['on the phone', '/portal', '/devices', [390, 844]],
] as const)(
  'binds an account, comes in by it to the page that was wanted, and ends it, %s',
  async (_where, app, wanted, size) => {
    const loginName = await anAccount();
    provider.atTheDoor.person = { sub: `wu-jing-${app.slice(1)}`, name: '吴静' };
    const stranger = await aPage(`${app}/sign-in?to=${encodeURIComponent(wanted)}`, size);
    const button = stranger.getByRole('button', { name: '用统一身份认证登录' });
    await button.focus();
    await keep(stranger, `elsewhere-sign-in-${app.slice(1)}`);
    await stranger.keyboard.press('Enter');
    await stranger.getByText('还没有绑定本系统的账号', { exact: false }).waitFor();
    await keep(stranger, `elsewhere-unbound-${app.slice(1)}`);

    // By the password, and then bound by an act of their own.
    const page = await aPage(`${app}/sign-in?to=/elsewhere`, size);
    await page.getByLabel('账号', { exact: true }).fill(loginName);
    await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: /^登\s?录$/ }).click();
    await page.getByRole('button', { name: '绑定统一身份认证' }).click();
    await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await keep(page, `elsewhere-bind-${app.slice(1)}`);
    await page.getByRole('button', { name: '去统一身份认证登录并绑定' }).click();
    await page.getByText('已绑定，下次可以用它登录').waitFor();
    await keep(page, `elsewhere-bound-${app.slice(1)}`);

    await stranger.getByRole('button', { name: '用统一身份认证登录' }).click();
    await stranger.waitForURL((url) => url.pathname === `${app}${wanted}` && url.origin === PUBLIC);

    await page.getByRole('button', { name: '解除绑定' }).click();
    // It is asked once more.
    await page.getByRole('button', { name: '解除绑定' }).last().click();
    await page.getByText('还没有绑定。').waitFor();
    const again = await aPage(`${app}/sign-in`, size);
    await again.getByRole('button', { name: '用统一身份认证登录' }).click();
    await again.getByText('还没有绑定本系统的账号', { exact: false }).waitFor();
    expect(new URL(again.url()).searchParams.get('elsewhere')).toBe('ELSEWHERE_UNBOUND');
  },
);

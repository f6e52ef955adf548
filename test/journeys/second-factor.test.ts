import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { anApp, type TestApp } from '../support/app.js';
import { codeAt } from '../support/authenticator.js';
import { keep, openPage } from '../support/pages.js';
import { anonymous, aSecretariat } from '../support/people.js';
import { contextOf } from '../support/windows.js';

const PASSWORD = '一条板凳坐下来慢慢谈';
const Create = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) {
  ... on AccountCreated { slip { loginName oneTimeCode } } } }`;
const Activate = `mutation ($input: ActivateAccountInput!) { activateAccount(input: $input) { __typename } }`;

let house: TestApp;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([
    anApp({ now: '2026-03-02T01:00:00Z', environment: { SECOND_FACTOR: 'INFORMANT' } }),
    launchBrowser(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** An account whose post demands a second factor, with its password set and nothing else. */
async function anInformant(): Promise<string> {
  const input = { displayName: '吴静', post: { role: 'INFORMANT' } };
  const { createAccount } = await house.as(await aSecretariat(house)).mutate(Create, { input });
  const { loginName, oneTimeCode } = createAccount.slip;
  await house.inAnotherBrowser(anonymous).mutate(Activate, { input: { code: oneTimeCode, password: PASSWORD } });
  return loginName;
}

async function entrance(app: 'admin' | 'portal', size: readonly [number, number]): Promise<Page> {
  const context = await contextOf(browser, house.origin, null, size);
  const page = await context.newPage();
  await openPage(page, `${house.origin}/${app}/sign-in`);
  return page;
}

async function signIn(page: Page, loginName: string): Promise<void> {
  await page.getByLabel('账号', { exact: true }).fill(loginName);
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: /^登\s?录$/ }).click();
}

it.each([
  ['at the desk', 'admin', [1280, 720]],
  ['on the phone', 'portal', [390, 844]],
] as const)('whoever must has a second factor in three steps and signs in with it, %s', async (_where, app, size) => {
  const loginName = await anInformant();
  const page = await entrance(app, size);
  await signIn(page, loginName);

  // Nothing else opens before it is set.
  await page.getByText('你的岗位登录时须用动态验证码', { exact: false }).waitFor();
  await page.getByLabel(/^(当前|现在的|原)?密码$/).fill(PASSWORD);
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('img', { name: '验证器二维码' }).waitFor();
  await keep(page, `second-factor-${app}-scan`);
  const secret = ((await page.getByText(/^([A-Z2-7]{4} ){4,}/).textContent()) ?? '').replaceAll(' ', '');
  await page.getByLabel('动态码').fill(codeAt(secret, house.clock.now()));
  await page.getByRole('button', { name: '确认并启用' }).click();
  await page.getByText('每个备用码可代替动态码登录一次', { exact: false }).waitFor();
  await keep(page, `second-factor-${app}-recovery`);
  const [recovery] = await page.getByRole('listitem').allTextContents();
  await page.getByRole('button', { name: '已保存，继续' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/second-factor'));

  // Another browser is asked for the code, and takes a recovery code in its place.
  house.clock.advance({ seconds: 30 });
  for (const code of [codeAt(secret, house.clock.now()), recovery ?? '']) {
    const other = await entrance(app, size);
    await signIn(other, loginName);
    await other.getByLabel('动态码').fill(code);
    await keep(other, `second-factor-${app}-sign-in`);
    await other.getByRole('button', { name: /^登\s?录$/ }).click();
    await other.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
    expect(new URL(other.url()).pathname).not.toMatch(/second-factor/);
    await other.context().close();
  }
});

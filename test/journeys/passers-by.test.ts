import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import * as say from '../api/commitment/documents.js';
import { anApp, type TestApp } from '../support/app.js';
import { aCommitment, type Following } from '../support/commitment.js';
import { handling } from '../support/handling.js';
import { button, keep, openPage, PATIENCE_MS } from '../support/pages.js';
import { anonymous, aSecretariat } from '../support/people.js';

/**
 * Six passers-by hold the open code of an acceptance, one of them the handling department's officer on a phone of his own:
 * what they press on the page is counted apart, or refused. The verdict is the residents'. By every other door:
 * `test/api/commitment/passers-by.test.ts`.
 */

let house: TestApp;
let browser: Browser;
let of: Following;
const { acts, asking, invited } = handling(() => house);
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ now: '2026-03-02T01:00:00Z' }), launchBrowser()]);
  of = await aCommitment(house);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const PASSWORD = '一条板凳坐下来慢慢谈';
const CREATE = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) {
  ... on AccountCreated { slip { oneTimeCode } } } }`;
const ACTIVATE = 'mutation ($input: ActivateAccountInput!) { activateAccount(input: $input) { __typename } }';

async function aPhone(): Promise<BrowserContext> {
  const viewport = { width: 390, height: 844 };
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}
/** Opens what the code leads to, and says how it went. */
async function answers(phone: BrowserContext, code: string, result: string): Promise<Page> {
  const page = await phone.newPage();
  await openPage(page, `${house.origin}/portal/a/${code}`);
  await button(page, result).click();
  await button(page, '一般').click();
  await button(page, '说完了').click();
  return page;
}
/** What the page sends, from this phone: its cookies come with it. */
async function from(phone: BrowserContext, query: string, variables: object): Promise<void> {
  const answer = await phone.request.post(`${house.origin}/graphql`, { data: { query, variables } });
  expect((await answer.json()).errors).toBeUndefined();
}
const tally = async (code: string) => (await house.as(anonymous).query(say.notice, { code })).acceptanceNotice.tally;

it('all press 解决, and it is not: the three who were invited say so', async () => {
  const slips = await invited(of, '商户 1 号', '商户 2 号', '商户 3 号');
  const code = await asking(of);
  await acts(of.officer, say.posted, { id: of.id });
  const { createAccount } = await house.as(await aSecretariat(house)).mutate(CREATE, {
    input: { displayName: '小王', post: { role: 'DEPARTMENT_OFFICER', departmentId: of.department.department.id } },
  });

  // He is signed in on the phone of his own; then he signs out and tries as anybody.
  const his = await aPhone();
  const input = { code: createAccount.slip.oneTimeCode, password: PASSWORD };
  await from(his, ACTIVATE, { input });
  const page = await answers(his, code, '解决');
  await page.getByText(/承办部门不能评判自己承办的事/).waitFor();
  await from(his, 'mutation { signOut }', {});
  await (await answers(his, code, '解决')).getByText(/这部手机登录过承办单位的账号/).waitFor();

  for (let n = 0; n < 5; n += 1) {
    const phone = await aPhone();
    await (await answers(phone, code, '解决')).getByText('谢谢您，记下了').waitFor();
    await phone.close();
  }
  expect(await tally(code)).toMatchObject({ n: 5, invitedCount: 0, accepted: false });

  for (const slip of slips) {
    const phone = await aPhone();
    const thanks = await answers(phone, slip.code, '没解决');
    await thanks.getByText('谢谢您，记下了').waitFor();
    await keep(thanks, 'passers-by-resident');
    await phone.close();
  }
  expect(await tally(code)).toMatchObject({ n: 8, invitedCount: 3, invitedTotal: 4, accepted: false });
  expect(await acts(of.officer, say.settle, { id: of.id })).toMatchObject({ status: 'REPROCESSING', round: 2 });
  await page.reload({ waitUntil: 'load' });
  await page.getByRole('button', { name: '说完了' }).waitFor({ state: 'detached' });
});

import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import * as say from '../api/commitment/documents.js';
import { anApp, type TestApp } from '../support/app.js';
import { anOrganisationsCommitment, type Entrusted } from '../support/commitment.js';
import { handling } from '../support/handling.js';
import { button, enterAs, keep, openPage, PATIENCE_MS } from '../support/pages.js';
import type { Person } from '../support/people.js';

/** An organisation without accounts handles its matter on a phone, by the slip it was handed; then the residents decide. */

let house: TestApp;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ now: '2026-03-02T01:00:00Z' }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const { acts, aVerification, invited } = handling(() => house);

async function aPage(viewport: { width: number; height: number }, path: string, person?: Person): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  context.setDefaultTimeout(PATIENCE_MS);
  if (person) await enterAs(house, context, person);
  const page = await context.newPage();
  await openPage(page, house.origin + path);
  return page;
}
const aPhone = (path: string) => aPage({ width: 390, height: 844 }, path);
const aDesk = (of: Entrusted) => aPage({ width: 1280, height: 720 }, `/admin/commitments/${of.id}`, of.officer);

it('from the slip to a result the residents accept, with no account and no say in it', async () => {
  const of = await anOrganisationsCommitment(house, { contactName: '周经理' });
  const desk = await aDesk(of);
  await button(desk, '发办理链接').click();
  const slip = desk.getByRole('dialog', { name: /办理链接/ });
  await slip.locator('b').waitFor();
  await keep(desk, 'link-1-slip');
  const token = (await slip.locator('b').innerText()).replace(/\s/g, '');
  await button(slip, '已交给单位').click();

  const phone = await aPhone(`/portal/h#${token}`);
  await button(phone, '签收').waitFor();
  await keep(phone, 'link-2-matter');
  const send = async (verb: string, fields: Readonly<Record<string, string>>) => {
    await button(phone, verb).click();
    for (const [label, text] of Object.entries(fields)) await phone.getByLabel(label).fill(text);
    await keep(phone, `link-3-${verb}`);
    await button(phone, '提交').click();
    await phone.getByText('已提交').first().waitFor();
  };
  await send('签收', {});
  await send('报告进展', { 说明: '货位已划好四十个' });
  await phone.getByText('货位已划好四十个').waitFor();
  await send('办复', { 说明: '东门外四十个摊位全部入线。', 完成了承诺里的什么: '40 个摊位' });
  await phone.getByText('东门外四十个摊位全部入线。').waitFor();
  await keep(phone, 'link-4-replied');

  await acts(of.follower, say.verify, await aVerification(of));
  await acts(of.officer, say.open, { id: of.id });
  const slips = await invited(of, '商户 1 号', '商户 2 号', '商户 3 号');
  // The phone that handled it says nothing about it, with a neighbour's slip neither.
  await openPage(phone, `${house.origin}/portal/a/${slips[0]?.code}`);
  const answer = async (page: Page) => {
    await button(page, /^解决$/).click();
    await page.getByRole('button', { name: '满意', exact: true }).click();
    await button(page, '说完了').click();
  };
  await answer(phone);
  await phone
    .getByText(/办过|承办单位/)
    .first()
    .waitFor();
  await keep(phone, 'link-5-not-its-own-judge');
  for (const { code } of slips) {
    const resident = await aPhone(`/portal/a/${code}`);
    await answer(resident);
    await resident.getByText('谢谢您，记下了').waitFor();
    await resident.context().close();
  }

  await desk.reload({ waitUntil: 'load' });
  await desk
    .getByText(/通过办理链接提交/)
    .first()
    .waitFor();
  await button(desk, '了结验收').click();
  await desk.getByRole('dialog').getByRole('button', { name: '了结验收' }).click();
  await desk.getByText('已办结').first().waitFor();
  await keep(desk, 'link-6-closed');

  const anybody = await aPhone(`/portal/t/${of.topic.trackingCode}`);
  await anybody.getByText(of.organisation.name).first().waitFor();
  await anybody
    .getByText(/通过办理链接提交/)
    .first()
    .waitFor();
  await keep(anybody, 'link-7-chain');
  expect(await anybody.getByText('周经理').count()).toBe(0);
}, 300_000);

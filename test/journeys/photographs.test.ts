import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { picture } from '../../server/src/demo/picture.js';
import { anApp, type TestApp } from '../support/app.js';
import { PATIENCE_MS } from '../support/pages.js';

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, locale: 'zh-CN' };
const photo = { name: '现场.png', mimeType: 'image/png', buffer: picture('MUDDLE', 3) };

let house: TestApp;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ now: new Date().toISOString() }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

it('a shopkeeper’s photograph survives a broken line and a reload, and is seen on that phone alone', async () => {
  const context = await browser.newContext(PHONE);
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  let broken = true;
  await page.route('**/topic-photos?*', (route) => (broken ? route.abort() : route.continue()));
  await page.goto(`${house.origin}/portal/submit`);
  const form = page.locator('#root');
  await form.getByLabel('什么事').fill('门口货物占道');
  await form.getByLabel('具体情况').fill('北门堆到路上');
  await form.locator('input[type=file]').setInputFiles([photo]);
  await form.getByAltText('照片1').waitFor();
  await page.waitForRequest('**/topic-photos?*');
  broken = false;
  await page.reload();
  await page.locator('#root').getByText('已传好').waitFor();
  expect(await page.locator('#root').getByLabel('什么事').inputValue()).toBe('门口货物占道');
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/submit.png`, fullPage: true });
  await page.locator('#root').getByRole('button', { name: '提交', exact: true }).click();
  await page.getByText('已收到').waitFor();
  await page.getByRole('button', { name: '看看现在到哪一步' }).click();
  const shown = page.locator('#root').getByAltText('照片 1');
  await shown.waitFor();
  await page.waitForFunction(
    () => (document.querySelector('#root img[alt="照片 1"]') as HTMLImageElement | null)?.naturalWidth === 480,
  );
  await page.getByText('没有公开的照片，只有在提交时用的这部手机上看得到。').waitFor();
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/code.png`, fullPage: true });
  const code = page.url().split('/').pop() ?? '';
  await context.close();

  const elsewhere = await browser.newContext(PHONE);
  const other = await elsewhere.newPage();
  await other.goto(`${house.origin}/portal/t/${code}`);
  await other
    .locator('#root')
    .getByText(/随这件事交来 1 张照片/)
    .waitFor({ timeout: PATIENCE_MS });
  expect(await other.locator('#root img[alt="照片 1"]').count()).toBe(0);
  await elsewhere.close();
});

it('the words go in without JavaScript', async () => {
  const context = await browser.newContext({ ...PHONE, javaScriptEnabled: false });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.goto(`${house.origin}/portal/submit`);
  await page.locator('form.plain-form input[name=title]').fill('南街路灯不亮');
  await page.locator('form.plain-form textarea').fill('有七盏');
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/plain.png`, fullPage: true });
  await page.locator('form.plain-form button').click();
  await page.getByText('南街路灯不亮').waitFor();
  expect(page.url()).toMatch(/\/portal\/t\/[0-9A-Z]{8}$/);
  await context.close();
});

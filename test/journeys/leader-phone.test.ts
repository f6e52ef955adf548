import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import * as say from '../api/commitment/documents.js';
import { anApp, type TestApp } from '../support/app.js';
import { aCommitment, type Following } from '../support/commitment.js';
import { button, enterAs, keep, openPage, PATIENCE_MS } from '../support/pages.js';
import { aLeader } from '../support/people.js';

/** A leader finds on the phone which department is slow, since when and with what, writes a supervision, and sees it answered. */

let house: TestApp;
let browser: Browser;
let phone: Page;
let given: Following;
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ now: '2026-03-02T01:00:00Z' }), launchBrowser()]);
  given = await aCommitment(house, { dueOn: '2026-03-06' });
  house.clock.set('2026-03-18T01:00:00Z');
  const viewport = { width: 390, height: 844 };
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  context.setDefaultTimeout(PATIENCE_MS);
  await enterAs(house, context, await aLeader(house));
  phone = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

it('from the slow department to an answer', async () => {
  const { id, department, demands } = given;
  const title = demands[0]?.title ?? '';

  await openPage(phone, `${house.origin}/portal/`);
  await phone.getByRole('link', { name: /全区看板/ }).click();
  await phone.getByRole('heading', { name: '哪个部门慢' }).waitFor();
  await keep(phone, 'leader-1-district');
  const slow = phone.getByRole('link', { name: /逾期 1 件/ });
  expect(await slow.innerText()).toContain(department.department.shortName);
  await slow.click();

  await phone.getByRole('heading', { name: '手上的事项' }).waitFor();
  await keep(phone, 'leader-2-department');
  const matter = phone.getByRole('link', { name: new RegExp(title) });
  expect(await matter.innerText()).toMatch(/3月\d+日.*起，已 \d+ 个工作日/);
  await matter.click();

  await button(phone, '督办').click();
  await phone.getByLabel('督办意见').waitFor();
  await button(phone, '督办').click();
  await phone.getByText('必填：督办意见').waitFor();
  await phone.getByLabel('督办意见').fill('十日内到现场办结');
  await keep(phone, 'leader-3-supervise');
  await button(phone, '督办').click();
  await phone.getByText(/督办，还没有回应/).waitFor();
  await phone.getByText('十日内到现场办结').first().waitFor();

  house.clock.set('2026-03-18T02:00:00Z');
  await house.as(department).mutate(say.acknowledge, { id });
  await openPage(phone, `${house.origin}/portal/leader`);
  await phone.getByText(/部门已回应 · 3月18日/).waitFor();
  await keep(phone, 'leader-4-answered');
});

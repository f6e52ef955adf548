import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { anApp, type TestApp } from '../support/app.js';
import { aConsultation, type PlannedConsultation } from '../support/consultations.js';
import { button, enterAs, keep, openPage, PATIENCE_MS } from '../support/pages.js';
import {
  type AccountHolder,
  aLiaisonOfficer,
  aMember,
  aSecretariat,
  type CommitteeOfficer,
  type Person,
  type SignedMember,
} from '../support/people.js';
import { aDemand, aHeldConsultation, aRow, type HeldConsultation } from '../support/results.js';
import { aLiaisonCommittee } from '../support/roster.js';

/** 经验库 from end to end: drawn up where a consultation is over, released by the office, used elsewhere, read on a phone. */

const DESK = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };
let house: TestApp;
let browser: Browser;
let officer: AccountHolder;
let reviewer: AccountHolder;
let elsewhere: CommitteeOfficer;
let member: SignedMember;
let over: HeldConsultation;
let target: PlannedConsultation;
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ now: '2026-03-02T01:00:00Z' }), launchBrowser()]);
  const committee = await aLiaisonCommittee(house);
  officer = await aLiaisonOfficer(house, committee);
  reviewer = await aSecretariat(house);
  elsewhere = await aLiaisonOfficer(house);
  member = await aMember(house, { committee: await aLiaisonCommittee(house) });
  over = await aHeldConsultation(house, { committee, title: '早市摊点怎么摆', status: 'EVALUATED' });
  await aDemand(house, over, { disposition: 'SOLVED_ON_SPOT', title: '路灯不亮' });
  await aRow(house, 'interest_group', { consultation_id: over.id, version: 1, name: '商户', people_count: 40 });
  target = await aConsultation(house, { officer: elsewhere });
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

async function opened(viewport: typeof DESK, person: Person, path: string): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  context.setDefaultTimeout(PATIENCE_MS);
  await enterAs(house, context, person);
  const page = await context.newPage();
  await openPage(page, `${house.origin}${path}`);
  return page;
}

const dialog = (page: Page) => page.getByRole('dialog');
async function confirmed(page: Page, name: string): Promise<void> {
  await button(dialog(page), name).click();
  await dialog(page).waitFor({ state: 'hidden' });
}

it('is drawn up, saved before it is proposed, and released by a colleague', async () => {
  const desk = await opened(DESK, officer, `/admin/consultations/${over.id}/practice`);
  await button(desk, '写成经验').click();
  const worked = desk.getByLabel('做法', { exact: true });
  await worked.waitFor();
  await keep(desk, 'practice-1-draft');
  await worked.fill('早上六点先看现场，再当场划线');
  expect(await button(desk, '提交审核').isDisabled()).toBe(true);
  await button(desk, /^保\s?存$/).click();
  await desk.getByText('已保存').waitFor();
  await button(desk, '提交审核').click();
  await confirmed(desk, '提交审核');

  const office = await opened(DESK, reviewer, `/admin/practices/of/${over.id}`);
  await office.getByText('早上六点先看现场，再当场划线').waitFor();
  expect(await office.getByText('还有事项在办').count()).toBe(0);
  await keep(office, 'practice-2-review');
  await button(office, '审核入库').click();
  await confirmed(office, '审核入库');
  await office.getByText('在库', { exact: true }).first().waitFor();
});

it('is found by another committee, which starts from it', async () => {
  const desk = await opened(DESK, elsewhere, '/admin/practices');
  const found = desk.getByRole('link', { name: '早市摊点怎么摆' });
  await found.waitFor();
  await keep(desk, 'practice-3-list');
  await found.click();
  await button(desk, '从这条经验开始').click();
  await desk.getByRole('combobox', { name: '哪次协商会' }).click();
  await desk.locator('.ant-select-dropdown:visible .ant-select-item-option').first().click();
  await keep(desk, 'practice-4-use');
  await confirmed(desk, '从这条经验开始');
  await desk.goto(`${house.origin}/admin/consultations/${target.id}/copy`);
  await desk.getByRole('link', { name: '早市摊点怎么摆' }).waitFor();
  await keep(desk, 'practice-5-taken-over');
});

it('is read by a member on the phone', async () => {
  const phone = await opened(PHONE, member, '/portal/practices');
  await keep(phone, 'practice-6-phone-list');
  await phone.getByText('早市摊点怎么摆').first().click();
  await phone.getByText('早上六点先看现场，再当场划线').waitFor();
  await keep(phone, 'practice-7-phone');
  expect(await phone.getByRole('button', { name: '从这条经验开始' }).count()).toBe(0);
});

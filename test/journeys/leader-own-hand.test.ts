import { randomUUID } from 'node:crypto';
import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { anApp, type TestApp } from '../support/app.js';
import { aBrief, aBriefDesk, act, type BriefDesk } from '../support/briefs.js';
import { aCommitment, type Following, rowsOf } from '../support/commitment.js';
import { button, enterAs, keep, openPage, PATIENCE_MS } from '../support/pages.js';
import { type AccountHolder, aDepartmentOfficer, aLeader, aMember } from '../support/people.js';

/** A leader finds what is stuck, writes a directive and an instruction by their own hand; the office answers at the desk. */

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 720 };
let house: TestApp;
let browser: Browser;
let phone: Page;
let given: Following;
let office: BriefDesk;
let leader: AccountHolder;
let briefId: string;
let consultationId: string;
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ now: '2026-03-02T01:00:00Z' }), launchBrowser()]);
  given = await aCommitment(house, { dueOn: '2026-06-30' });
  office = await aBriefDesk(house);
  briefId = await aBrief(house, office, 'ISSUED');
  [{ id: consultationId }] = (await rowsOf<{ id: string }>(
    house,
    'select consultation_id as id from commitment where id = $1',
    [given.id],
  )) as [{ id: string }];
  await house.app.database.pool.query(
    `update consultation set status = 'NOTIFIED', starts_at = '2026-02-25T01:00:00Z' where id = $1`,
    [consultationId],
  );
  leader = await aLeader(house);
  phone = await (await opened(PHONE, leader)).newPage();
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

async function opened(viewport: typeof PHONE, person: AccountHolder): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  context.setDefaultTimeout(PATIENCE_MS);
  await enterAs(house, context, person);
  return context;
}

it('a directive on a stuck consultation, answered at the desk', async () => {
  await openPage(phone, `${house.origin}/portal/leader`);
  const stuck = phone.getByRole('link', { name: /过期 4 个工作日没有开/ });
  await stuck.scrollIntoViewIfNeeded();
  await keep(phone, 'own-hand-1-stuck');
  await stuck.click();
  await button(phone, '督办').click();
  await phone.getByLabel('督办意见').waitFor();
  await button(phone, '督办').click();
  await phone.getByText('请填写督办意见').waitFor();
  await phone.getByLabel('督办意见').fill('月底前必须开成，开完把结果报我');
  await phone.getByRole('button', { name: /^5 个工作日/ }).click();
  expect(await phone.getByLabel('答复期限').inputValue()).toBe('2026-03-09');
  await keep(phone, 'own-hand-2-write');
  await button(phone, '督办').click();
  const written = phone.getByRole('link', { name: /月底前必须开成/ });
  await written.waitFor();
  expect(await written.innerText()).toContain('等答复');

  const desk = await (await opened(DESK, given.officer)).newPage();
  await openPage(desk, `${house.origin}/admin/`);
  await desk.getByText('答复领导督办').first().waitFor();
  await keep(desk, 'own-hand-3-worklist');
  await openPage(desk, `${house.origin}/admin/consultations/${consultationId}`);
  await desk.getByRole('link', { name: '月底前必须开成，开完把结果报我' }).click();
  await button(desk, '答复督办').click();
  await desk.getByRole('textbox', { name: /答复内容/ }).fill('会场已定，下周三开，开完当天报送');
  await keep(desk, 'own-hand-4-answer');
  await desk.getByRole('dialog').getByRole('button', { name: '答复督办' }).click();
  await desk.getByRole('dialog').waitFor({ state: 'hidden' });
  await desk.getByText('会场已定，下周三开，开完当天报送').waitFor();
  await keep(desk, 'own-hand-5-answered');

  await written.click();
  await phone.getByText('会场已定，下周三开，开完当天报送').waitFor();
  await phone.getByText('已答复').first().waitFor();
  await keep(phone, 'own-hand-6-seen');
});

it('an instruction on a brief, taken in at the desk and acted on', async () => {
  await openPage(phone, `${house.origin}/portal/leader`);
  await phone.getByRole('link', { name: /电动自行车充电难/ }).click();
  await button(phone, '签批').click();
  await phone.getByLabel('批示原文').fill('请抓紧拿出办法，莫让群众再等');
  await phone.getByLabel('要办的事').fill('提出充电棚建设计划');
  await phone.getByLabel('批给谁').fill('区住建局');
  await phone.getByLabel('办理期限').fill('2026-03-20');
  await keep(phone, 'own-hand-7-instruct');
  await button(phone, '签批').click();
  await phone.getByText('等办公室登记承办').waitFor();
  await phone.getByText('本人签批').waitFor();
  expect(await phone.getByText('请抓紧拿出办法').count()).toBe(0);
  await button(phone, '查看原文（会留下记录）').click();
  await phone.getByText('请抓紧拿出办法，莫让群众再等').waitFor();
  await keep(phone, 'own-hand-8-given');

  const desk = await (await opened(DESK, office.secretariat)).newPage();
  await openPage(desk, `${house.origin}/admin/`);
  await desk.getByText('登记承办领导批示').first().waitFor();
  await openPage(desk, `${house.origin}/admin/briefs/${briefId}`);
  await button(desk, '登记承办').click();
  await desk.getByRole('dialog').getByRole('button', { name: '登记承办' }).click();
  await desk.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await desk.getByText('请抓紧拿出办法').count()).toBe(0);
  await button(desk, '报告办理情况').click();
  await desk.getByRole('textbox', { name: /情况/ }).fill('计划已报，四月动工');
  await desk.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await desk
    .getByText(/计划已报，四月动工/)
    .first()
    .waitFor();
  await keep(desk, 'own-hand-9-handled');

  await openPage(phone, `${house.origin}/portal/briefs/${briefId}`);
  await phone.getByText(/计划已报，四月动工/).waitFor();
});

it('whoever is named for its words reads them on the phone from the line, and whoever acts on it reports there', async () => {
  const [unit, other, member] = [
    await aDepartmentOfficer(house),
    await aDepartmentOfficer(house),
    await aMember(house),
  ];
  const second = await aBrief(house, office, 'ISSUED');
  const named = [other, member, given.officer, office.secretariat];
  const said = { duty: '逐户回访', addressee: '承办部门', dueOn: '2026-03-20', departmentId: unit.department.id };
  const readerIds = named.map(({ accountId }) => accountId);
  const words = { wording: '请登门听一听', readerIds, clientMutationId: randomUUID() };
  expect(await act(house, leader, 'writeInstruction', second, { ...said, ...words })).toMatchObject({
    __typename: 'BriefChanged',
  });
  for (const reader of named) {
    const page = await (await opened(PHONE, reader)).newPage();
    await openPage(page, `${house.origin}/portal/`);
    await page.getByRole('link', { name: /^阅批示/ }).click();
    await button(page, '查看原文（会留下记录）').click();
    await page.getByText('请登门听一听').waitFor();
    await page.context().close();
  }
  const page = await (await opened(PHONE, other)).newPage();
  await openPage(page, `${house.origin}/portal/notices`);
  await page.getByText(/的批示请您查看/).click();
  await page.waitForURL(`**/portal/briefs/${second}`);
  await button(page, '查看原文（会留下记录）').waitFor();
  expect(await page.getByText('正文').count()).toBe(0);
  await keep(page, 'own-hand-a-alone');

  const acting = await (await opened(PHONE, unit)).newPage();
  await openPage(acting, `${house.origin}/portal/`);
  await acting.getByRole('link', { name: /^办理批示/ }).click();
  await acting.getByText('批示原文只有指定的同志可以查看').waitFor();
  await button(acting, '报告办理情况').click();
  await acting.getByLabel('办理情况').fill('已回访十二户');
  await keep(acting, 'own-hand-b-report');
  await acting.locator('form').getByRole('button', { name: '报告办理情况' }).click();
  await acting.getByText('办理情况：已回访十二户').waitFor();
});

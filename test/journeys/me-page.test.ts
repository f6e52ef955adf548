import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Role } from '../../server/src/kernel/viewer.js';
import { anApp, type TestApp } from '../support/app.js';
import { enterAs, keep, openPage, PATIENCE_MS } from '../support/pages.js';
import { aDepartmentOfficer, aMember, anAccountHolder, aSecretariat, type Person } from '../support/people.js';
import { aSpecialCommittee } from '../support/roster.js';

/** 我的 on the phone: by what people do, and only what each of them uses; in large type nothing stands out at the side. */

let house: TestApp;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

async function groupsOf(name: string, person: Person): Promise<Record<string, string[]>> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
  context.setDefaultTimeout(PATIENCE_MS);
  await enterAs(house, context, person);
  const page = await context.newPage();
  await openPage(page, `${house.origin}/portal/me`);
  await page.getByRole('heading', { name: '设置与账号' }).waitFor();
  await keep(page, `me-${name}`);
  const cards = await page.locator('.card:has(h2)').all();
  const groups = await Promise.all(
    cards.map(async (card) => [await card.locator('h2').innerText(), await card.locator('.row-main').allInnerTexts()]),
  );
  await page.getByRole('switch', { name: '大字模式' }).click();
  await page.locator('html.elder').waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  await keep(page, `me-${name}-large`);
  await context.close();
  return Object.fromEntries(groups);
}

const FIRST = ['消息', '待发送', '检索'];
const OWN = ['提交议题', '我提交的议题', '凭码查进度'];
const ACCOUNT = ['大字模式', '语言', '修改密码', '动态验证码', '登录的设备', '退出登录'];

it('a member finds their duty, their days, what they said, and where the settings are', async () => {
  expect(await groupsOf('member', await aMember(house))).toEqual({
    消息与查找: FIRST,
    我的履职: ['我的履职档案', '年度述职', '政策宣讲'],
    我的日程: ['日程订阅', '调研走访', '委员工作室', '党组任务'],
    我说的事: [...OWN, '写一篇社情民意信息', '我写的社情民意信息', '从现场写稿'],
    办得怎么样: ['办理结果', '报道', '经验库'],
    设置与账号: ACCOUNT,
  });
});

it('a department, the office of a group and the secretariat find theirs, without a heading over nothing', async () => {
  const department = await groupsOf('department', await aDepartmentOfficer(house));
  expect(department.单位的事).toEqual(['转办函']);
  expect(department.我的履职).toBeUndefined();
  const { id } = await aSpecialCommittee(house);
  const office = await groupsOf('office', await anAccountHolder(house, { role: Role.GROUP_OFFICER, groupId: id }));
  expect(Object.keys(office).slice(0, 2)).toEqual(['消息与查找', '单位的事']);
  expect(office.单位的事).toEqual(['年度计划', '推荐的特邀信息员']);
  expect(await groupsOf('secretariat', await aSecretariat(house))).toMatchObject({
    消息与查找: FIRST,
    设置与账号: ACCOUNT,
  });
});

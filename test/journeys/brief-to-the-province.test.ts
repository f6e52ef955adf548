import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { anApp, type TestApp } from '../support/app.js';
import { aBriefDesk, save } from '../support/briefs.js';
import { toldTo } from '../support/notices.js';
import { button, keep, openPage, PATIENCE_MS } from '../support/pages.js';
import { aDirector, aMember, type Person } from '../support/people.js';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

let house: TestApp;
let browser: Browser;
const open: Page[] = [];
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ now: new Date().toISOString() }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

async function aDeviceOf(person: Person, viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  context.setDefaultTimeout(PATIENCE_MS);
  const client = house.as(person);
  await client.fetch('/healthz');
  await context.addCookies(
    client.cookie
      .split('; ')
      .filter(Boolean)
      .map((pair) => {
        const at = pair.indexOf('=');
        return { name: pair.slice(0, at), value: pair.slice(at + 1), url: house.origin };
      }),
  );
  const page = await context.newPage();
  open.push(page);
  return page;
}
const go = (page: Page, path: string) => openPage(page, house.origin + path);

/** An act of the desk: its button, what it asks for, and its button once more. */
async function take(
  page: Page,
  act: string,
  fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void> = async () => {},
) {
  await button(page, act).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await fill(dialog);
  await dialog.getByRole('button', { name: act, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

it('goes from drafts on phones to a provincial adoption that is told back to three townships', async () => {
  try {
    await toTheProvince();
  } catch (error) {
    for (const [index, page] of open.entries()) if (!page.isClosed()) await keep(page, `failed-brief-${index}`);
    throw error;
  }
}, 600_000);

async function toTheProvince(): Promise<void> {
  const people = await aBriefDesk(house);
  const directors = [await aDirector(house), await aDirector(house), await aDirector(house)];
  const [first, second, third] = await Promise.all(directors.map(({ committee }) => aMember(house, { committee })));
  if (!first || !second || !third) throw new Error('three authors');

  // On the phone: written, closed half way, found again, handed in ----------------------------------------------------
  const phone = await aDeviceOf(first, PHONE);
  await go(phone, '/portal/briefs/new');
  await phone.getByLabel('标题').fill('城南镇电动车充电难');
  await phone.getByLabel('情况').fill('城南镇三个小区没有充电桩，飞线充电。');
  await phone.waitForTimeout(500);
  await phone.reload();
  await phone
    .getByText(/上次没写完|已恢复|接着写/)
    .or(phone.getByRole('status'))
    .first()
    .waitFor();
  expect(await phone.getByLabel('情况').inputValue()).toBe('城南镇三个小区没有充电桩，飞线充电。');
  await phone.getByText('18 / 1500 字').waitFor();
  await keep(phone, 'brief-01-phone');
  await phone.getByLabel('分析').fill('电力容量不足，没有人牵头。');
  await phone.getByLabel('建议').fill('请供电公司增容，街道建充电棚。');
  await button(phone, '提交').click();
  await phone.getByText('待初审').first().waitFor();
  await keep(phone, 'brief-02-handed-in');
  await save(house, second, { title: '河东镇电动车充电难', handIn: true });
  await save(house, third, { title: '山口镇电动车充电难', handIn: true });

  // Three of one kind become a composite ------------------------------------------------------------------------------
  const office = await aDeviceOf(people.secretariat, DESK);
  await go(office, '/admin/briefs');
  await office.getByText('城南镇电动车充电难').waitFor();
  for (const box of await office.locator('.ant-table-row input[type=checkbox]').all()) await box.check();
  await keep(office, 'brief-03-list');
  await button(office, '合成综合信息').click();
  await office.waitForURL(/\/briefs\/[0-9a-f-]{36}\/write$/);
  const id = office.url().split('/').at(-2) ?? '';
  await office.getByLabel('分析').fill('老旧小区电力容量不足，没有牵头单位。');
  await office.getByLabel('建议').fill('建议区里明确牵头单位，分批增容建棚。');
  await keep(office, 'brief-04-composite');
  await button(office, '提交').click();
  await office.getByText('待初审').first().waitFor();

  // The desk: one reviews, another edits with the changes in view, a third signs ---------------------------------------
  const reviewer = await aDeviceOf(people.reviewer, DESK);
  await go(reviewer, `/admin/briefs/${id}`);
  await take(reviewer, '开始初审');
  await take(reviewer, '通过，转编辑');
  await button(reviewer, '编辑').click();
  await reviewer.getByLabel('建议').fill('建议区里尽快明确牵头单位，分批增容建棚。');
  await reviewer.locator('.changed-text ins', { hasText: '尽快' }).waitFor();
  await keep(reviewer, 'brief-05-changes');
  await button(reviewer, '保存编辑稿').click();
  await take(reviewer, '核稿通过');
  const signer = await aDeviceOf(people.signer, DESK);
  await go(signer, `/admin/briefs/${id}`);
  await take(signer, '签发');

  // Issued with its number, sent to the city and the province, adopted there -------------------------------------------
  await go(office, `/admin/briefs/${id}`);
  await take(office, '编发', async (dialog) => {
    await dialog.getByLabel('主送').fill('区委办公室');
    await office.keyboard.press('Enter');
  });
  await office
    .getByText(/年第1期/)
    .first()
    .waitFor();
  for (const [level, recipient] of [
    ['市', '市政协研究室'],
    ['省', '省政协信息中心'],
  ] as const) {
    await take(office, '报送', async (dialog) => {
      await dialog.getByLabel('层级').click();
      await office.locator('.ant-select-dropdown:visible').getByText(level, { exact: true }).first().click();
      await dialog.getByLabel('报送单位').fill(recipient);
    });
    await office.getByText(recipient).first().waitFor();
  }
  await keep(office, 'brief-06-sent');
  await button(office.locator('li', { hasText: '省政协信息中心' }), '登记结果').click();
  const dialog = office.getByRole('dialog');
  await dialog.getByLabel('结果日期').fill(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10));
  await button(dialog, '保存').click();
  await dialog.waitFor({ state: 'detached' });
  await office.locator('li', { hasText: '省政协信息中心' }).getByText('采用', { exact: true }).waitFor();
  await keep(office, 'brief-07-adopted');

  // Told back --------------------------------------------------------------------------------------------------------
  for (const person of [...directors, first, second, third])
    expect((await toldTo(house, person)).map(({ kind }) => kind)).toContain('BRIEF_ADOPTED');
  await go(phone, '/portal/notices');
  await phone
    .getByText(/被省采用/)
    .first()
    .click();
  await phone.waitForURL(/\/portal\/briefs\//);
  await keep(phone, 'brief-08-told-back');

  // What it came to: points of the author's own, and the office's bulletin of the month --------------------------------
  await go(phone, '/portal/duty/points');
  await phone.getByText('省级综合采用').first().waitFor();
  await phone.getByText('4 分', { exact: true }).first().waitFor();
  await keep(phone, 'brief-09-points');
  await go(office, '/admin/bulletin');
  await office.getByText(/提交 3 篇，采用 3 篇/).waitFor();
  await keep(office, 'brief-10-bulletin');
}

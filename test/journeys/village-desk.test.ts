import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { verifyMeetingRecord } from '../../server/src/modules/meeting/record/verify-record.js';
import { anApp, type TestApp } from '../support/app.js';
import { aLiveTable, type LiveTable } from '../support/meetings.js';
import { enterAs, openPage, PATIENCE_MS } from '../support/pages.js';
import type { Person } from '../support/people.js';

let house: TestApp;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ now: new Date().toISOString() }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

async function aLaptopOf(person: Person): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  await enterAs(house, context, person);
  return context;
}

async function consoleOf(context: BrowserContext, { meeting }: LiveTable): Promise<Page> {
  const page = await context.newPage();
  await openPage(page, `${house.origin}/admin/meetings/${meeting.id}`);
  await line(page).waitFor();
  return page;
}

const line = (page: Page) => page.locator('.line-text input, input.line-text').first();

async function note(page: Page, who: string, text: string): Promise<void> {
  await page.locator('.line-who').click();
  await page.keyboard.type(who);
  await page.keyboard.press('Enter');
  await line(page).fill(text);
  await line(page).press('Enter');
  await page.getByText(text).first().waitFor();
}

async function signIn(page: Page, typed: string): Promise<void> {
  const field = page.getByRole('combobox', { name: '签到：姓名、姓名首字母或单位' });
  await field.fill(typed);
  await page.getByRole('option').first().waitFor();
  await field.press('Enter');
  await page.getByText('已签到').first().waitFor();
}

const rows = async (sql: string, id: string) => (await house.app.database.pool.query(sql, [id])).rows;
const statements = ({ meeting }: LiveTable) =>
  rows('select text, item_id, said_at from statement where meeting_id = $1 order by id', meeting.id);

async function allSynced(page: Page): Promise<void> {
  await page.locator('.desk-bar').waitFor({ state: 'detached', timeout: 60_000 });
}

it('a scribe alone in a village notes on, closes the laptop, and everything arrives once and in order', async () => {
  const table = await aLiveTable(house, { present: false });
  const laptop = await aLaptopOf(table.officer);
  const page = await consoleOf(laptop, table);
  await signIn(page, 'dxm');
  await page
    .getByRole('button', { name: /^(开始|进入).*通报/ })
    .first()
    .click();
  await page.locator('.console-now').getByText('通报').first().waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

  await laptop.setOffline(true);
  await page.locator('.desk-bar').getByText('没有信号').waitFor({ timeout: 60_000 });
  await note(page, '丁小满', '货没处放');
  await signIn(page, 'hzz');
  await note(page, '何镇长', '镇里先划一块地');
  await page.locator('.desk-bar').getByText('3 条未同步').waitFor();
  const saidBy = new Date();

  // Reloaded without a signal: the page, the meeting and what waits are there.
  await page.reload({ waitUntil: 'load' });
  await page.locator('.desk-bar').getByText('3 条未同步').waitFor();
  await page.getByText('镇里先划一块地').first().waitFor();
  await note(page, '丁小满', '划线要赶在年前');

  // The lid is closed, and opened again elsewhere.
  await page.close();
  const again = await laptop.newPage();
  await openPage(again, `${house.origin}/admin/meetings/${table.meeting.id}`);
  await again.locator('.desk-bar').getByText('4 条未同步').waitFor();
  expect(await statements(table)).toEqual([]);

  // The signal comes back in the middle of a sentence: the page stays as it is, with the half sentence in it.
  await line(again).fill('还没说完的');
  await laptop.setOffline(false);
  await allSynced(again);
  expect(await line(again).inputValue()).toBe('还没说完的');
  const arrived = await statements(table);
  expect(arrived.map(({ text }) => text)).toEqual(['货没处放', '镇里先划一块地', '划线要赶在年前']);
  expect(arrived.every(({ item_id }) => item_id !== null)).toBe(true);
  expect(new Date(arrived[0].said_at).getTime()).toBeLessThanOrEqual(saidBy.getTime());
  const entries = await rows(
    `select p.name from attendance_entry e join participant p on p.id = e.participant_id where e.meeting_id = $1 order by e.id`,
    table.meeting.id,
  );
  expect(entries.map(({ name }) => name)).toEqual(['丁小满', '何镇长']);
  expect((await verifyMeetingRecord(house.app.services.read, table.meeting.id)).holds).toBe(true);

  // Nothing goes a second time, whatever is opened or reloaded.
  await again.reload({ waitUntil: 'load' });
  await line(again).waitFor();
  expect(await statements(table)).toHaveLength(3);
  await laptop.close();
}, 600_000);

it('shows the scribe what the server did not take, and drops nothing by itself', async () => {
  const table = await aLiveTable(house, { demands: 0 });
  const laptop = await aLaptopOf(table.officer);
  const page = await consoleOf(laptop, table);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await laptop.setOffline(true);
  await page.locator('.desk-bar').getByText('没有信号').waitFor({ timeout: 60_000 });
  await page
    .getByRole('button', { name: /^(开始|进入).*通报/ })
    .first()
    .click();
  await note(page, '丁小满', '路灯不亮');
  await page.locator('.desk-bar').getByText('2 条未同步').waitFor();

  // Meanwhile the chair, who has a signal, puts another item on the floor.
  const items = await rows('select id from agenda_item where meeting_id = $1 order by position', table.meeting.id);
  await house
    .as(table.director)
    .mutate('mutation Open($id: ID!) { openAgendaItem(itemId: $id) { __typename } }', { id: items[2].id });
  await laptop.setOffline(false);
  // The act that was refused is no reason to hold back what was said after it.
  await page.locator('.desk-bar').getByText('1 条没有同步成').waitFor({ timeout: 60_000 });
  await page.locator('.desk-bar').getByText('条未同步').waitFor({ state: 'detached' });
  expect((await statements(table)).map(({ text, item_id }) => [text, item_id])).toEqual([['路灯不亮', items[0].id]]);

  await page.reload({ waitUntil: 'load' });
  const refused = page.locator('.kept-act').first();
  await refused.getByRole('alert').waitFor();
  await house
    .as(table.director)
    .mutate('mutation Close($id: ID!) { closeAgendaItem(itemId: $id) { __typename } }', { id: items[2].id });
  await refused.getByRole('button', { name: '再试一次' }).click();
  await allSynced(page);
  const [first] = await rows(
    'select status from agenda_item where meeting_id = $1 order by position',
    table.meeting.id,
  );
  expect(first.status).toBe('ACTIVE');
  await laptop.close();
}, 600_000);

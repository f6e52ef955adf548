import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { anApp, type TestApp } from '../support/app.js';
import { aLiveTable, type LiveTable } from '../support/meetings.js';
import { openPage } from '../support/pages.js';

/**
 * A promise in under twenty seconds: counted, since a test measures no time. A scribe types Chinese at about two
 * characters a second; the keys beside the words are what the page costs.
 */
const KEYS_BESIDE_THE_WORDS = 8;

let house: TestApp;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ now: '2026-03-02T01:00:00Z' }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

async function desk(table: LiveTable): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const client = house.as(table.officer);
  await client.fetch('/healthz');
  await context.addCookies(
    client.cookie.split('; ').map((pair) => {
      const at = pair.indexOf('=');
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: house.origin };
    }),
  );
  const page = await context.newPage();
  await openPage(page, `${house.origin}/admin/meetings/${table.meeting.id}`);
  await page.getByRole('textbox', { name: '原话记下，回车保存' }).waitFor();
  return page;
}

it('enters a whole promise without the mouse: the day in words, the person the department named last', async () => {
  const table = await aLiveTable(house, { demands: 2 });
  const page = await desk(table);
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };

  await press('Alt+ArrowDown');
  await press('Alt+Digit5');
  await page.keyboard.insertText('在北侧场地隔建 60 个货位');
  // What it sounds like comes a moment later, with buttons: the way by Tab leads past them, whenever they come.
  await page.getByRole('status').filter({ hasText: '听起来像' }).waitFor();
  await press('Tab');
  // The act beside the line stands between it and the row of its other parts.
  if (!(await page.getByRole('textbox', { name: '交付什么' }).evaluate((field) => field === document.activeElement))) {
    await press('Tab');
  }
  await page.keyboard.insertText('货位与平面图');
  await press('Tab');
  await page.keyboard.insertText('9月底');
  await page.getByText('即 9月30日').waitFor();
  await press('Tab');
  await page.keyboard.insertText('周工');
  await page.getByText('四项齐全，记为承诺').waitFor();
  await press('Enter');
  await page.getByText('形成承诺').first().waitFor();
  console.info(`keys beside the words of the first promise: ${keys}`);
  expect(keys).toBeLessThanOrEqual(KEYS_BESIDE_THE_WORDS);

  // The next one of the same department: the person stands there already.
  keys = 0;
  await press('Alt+ArrowDown');
  await page.keyboard.insertText('车位重新施划');
  await page.getByRole('textbox', { name: '交付什么' }).fill('标线');
  await page.getByRole('textbox', { name: /^何时/ }).fill('三个工作日');
  await page.getByText('即 3月5日').waitFor();
  expect(await page.getByRole('textbox', { name: '谁负责' }).inputValue()).toBe('周工');
  await press('Enter');
  await page.locator('.demand', { hasText: '车辆乱停' }).getByText('形成承诺').waitFor();

  const { rows } = await house.app.database.pool.query(
    `select nature, due_on::text as due, responsible_person as person from demand_response where meeting_id = $1 order by id`,
    [table.meeting.id],
  );
  expect(rows).toEqual([
    { nature: 'COMMITMENT', due: '2026-09-30', person: '周工' },
    { nature: 'COMMITMENT', due: '2026-03-05', person: '周工' },
  ]);
});

it('notes a statement with one key for what it is, and shows how it was corrected', async () => {
  const table = await aLiveTable(house);
  const page = await desk(table);
  await page.getByRole('combobox', { name: '谁' }).click();
  await page
    .locator('.ant-select-dropdown:visible')
    .getByText(/丁小满/)
    .first()
    .click();
  await page.keyboard.press('Alt+KeyE');
  await page.keyboard.insertText('货位先租给老商户');
  await page.keyboard.press('Enter');
  const row = page.getByRole('listitem').filter({ hasText: '货位先租给老商户' });
  await row.getByText('建议', { exact: true }).waitFor();
  await row.getByRole('button', { name: '更正' }).click();
  await page.getByRole('textbox', { name: '原话', exact: true }).fill('货位先租给现有商户');
  await page.getByRole('button', { name: '保存' }).click();
  const corrected = page.getByRole('listitem').filter({ hasText: '货位先租给现有商户' });
  await corrected.getByRole('button', { name: /改过 1 次/ }).click();
  await page.getByText('货位先租给老商户').waitFor();
  await page.getByText(/笔误/).waitFor();
});

import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { SceneKind } from '../../server/src/modules/display/index.js';
import { anApp, type TestApp } from '../support/app.js';
import { aTable, type Table } from '../support/meetings.js';
import { openPage, PATIENCE_MS } from '../support/pages.js';
import { aSecretariat, type Person } from '../support/people.js';

/** Against waiting for ever: how soon everybody has it is measured by `pnpm bench watchers` and `fan-out`. */

let house: TestApp;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ now: new Date().toISOString() }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

async function pageOf(person: Person, path: string, width: number, height: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const client = house.as(person);
  await client.fetch('/healthz');
  const cookies = client.cookie.split('; ').map((pair) => {
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url: house.origin };
  });
  await context.addCookies(cookies);
  const page = await context.newPage();
  await openPage(page, house.origin + path);
  return page;
}

/** A wall paired by the digits it shows, switched to this meeting. */
async function wallOf(table: Table, meetingId: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: 'zh-CN' });
  const wall = await context.newPage();
  await openPage(wall, `${house.origin}/display/`);
  await wall.getByText(/^\d{3} \d{3}$/).waitFor();
  const pairingCode = (await wall.getByText(/^\d{3} \d{3}$/).innerText()).replace(/\D/g, '');
  const desk = house.as(await aSecretariat(house));
  const { pairScreen } = await desk.mutate(
    `mutation Pair($pairingCode: String!, $committeeId: ID) {
      pairScreen(pairingCode: $pairingCode, name: "会场", committeeId: $committeeId) { ... on Screen { id version } } }`,
    { pairingCode, committeeId: table.committee.id },
  );
  await desk.mutate(
    `mutation Switch($screenId: ID!, $version: Int!, $scene: SceneKind!, $targetId: ID) {
      switchScene(screenId: $screenId, version: $version, scene: $scene, targetId: $targetId) { __typename } }`,
    { screenId: pairScreen.id, version: pairScreen.version, scene: SceneKind.LIVE_MEETING, targetId: meetingId },
  );
  return wall;
}

/** A demand's status on the wall, which also measures its cards out of sight. */
const statusOnWall = (wall: Page, word: string) =>
  wall.locator('.tag').filter({ hasText: word, visible: true }).first();

it('runs a meeting from the keyboard, with a phone and the wall following within a second', async () => {
  const table = await aTable(house, { demands: 1 });
  const desk = await pageOf(table.officer, `/admin/meetings/of/${table.consultation.id}`, 1440, 900);
  await desk.getByRole('button', { name: '开会' }).click();
  await desk.waitForURL(/\/admin\/meetings\/[0-9a-f-]{36}$/);
  const meetingId = desk.url().split('/').at(-1) ?? '';

  // Signing in: by the digits on the phone, at the desk for the department.
  await desk.getByRole('button', { name: '扫码签到' }).click();
  const digits = (await desk.getByText(/^\d{3} \d{3}$/).innerText()).replace(/\D/g, '');
  await desk.keyboard.press('Escape');
  const phone = await pageOf(table.merchant, `/portal/s/${digits}`, 390, 844);
  await phone.getByRole('button', { name: '签到', exact: true }).click();
  await phone.waitForURL(`**/portal/live/${meetingId}`);
  const wall = await wallOf(table, meetingId);
  await wall.getByText('签到 1/5').waitFor();

  // The chair puts the first item on the floor: phone and wall follow.
  await desk.getByRole('button', { name: '开始通报' }).click();
  await Promise.all([
    phone.getByText('通报', { exact: true }).waitFor({ timeout: PATIENCE_MS }),
    wall.getByText('下一项 提问').waitFor({ timeout: PATIENCE_MS }),
  ]);

  // A hand goes up on the phone; the desk gives the floor, and everybody sees who speaks.
  await phone.getByRole('button', { name: '举手' }).click();
  // In elder mode whatever is to be touched is at least 60 pixels high.
  await phone.evaluate(() => document.documentElement.classList.add('elder'));
  const heights = await phone
    .locator('main button:visible')
    .evaluateAll((buttons) => buttons.map((button) => Math.round(button.getBoundingClientRect().height)));
  expect(heights.length).toBeGreaterThan(2);
  expect(heights.filter((height) => height < 60)).toEqual([]);
  await phone.evaluate(() => document.documentElement.classList.remove('elder'));
  await phone.getByRole('button', { name: '发言', exact: true }).click();
  await desk.getByRole('button', { name: '请发言' }).click({ timeout: PATIENCE_MS });
  await Promise.all([
    phone.getByText('请你发言').waitFor({ timeout: PATIENCE_MS }),
    wall.getByText('商户', { exact: true }).first().waitFor({ timeout: PATIENCE_MS }),
  ]);
  // In public a resident speaks for a group: neither the name nor the shop or the door they live at is shown.
  expect(await wall.getByText(/丁小满|配件商会/).count()).toBe(0);

  // The desk stops the clock and lets it run again by a key; everybody sees it stand still.
  await desk.keyboard.press('Alt+KeyP');
  await Promise.all([
    phone.getByText(/^暂停，剩 /).waitFor({ timeout: PATIENCE_MS }),
    wall.getByText('已暂停').waitFor({ timeout: PATIENCE_MS }),
    // The key does what the desk offers: it goes on once the desk itself has seen the pause.
    desk.getByRole('button', { name: '继续' }).waitFor({ timeout: PATIENCE_MS }),
  ]);
  await desk.keyboard.press('Alt+KeyP');
  await wall.getByText('剩余').waitFor({ timeout: PATIENCE_MS });

  // One line, the speaker already set: type and Enter.
  await desk.getByRole('textbox', { name: '原话记下，回车保存' }).fill('货没有地方放');
  await desk.keyboard.press('Enter');
  await desk.getByRole('listitem').filter({ hasText: '货没有地方放' }).waitFor({ timeout: PATIENCE_MS });

  // What its speaker takes back stays on the record, marked; the minutes will not print it.
  await desk.getByRole('textbox', { name: '原话记下，回车保存' }).fill('这句话不算');
  await desk.keyboard.press('Enter');
  const takenBack = desk.getByRole('listitem').filter({ hasText: '这句话不算' });
  await takenBack.getByRole('button', { name: '发言人撤回' }).click({ timeout: PATIENCE_MS });
  await desk.getByRole('tooltip').getByRole('button', { name: '发言人撤回' }).click();
  await takenBack.getByText('发言人已撤回').waitFor({ timeout: PATIENCE_MS });

  // A promise without its four parts is a position, and says so; with them it is a promise.
  await desk.keyboard.press('Alt+ArrowDown');
  await desk.keyboard.press('Alt+Digit5');
  await desk.getByRole('textbox', { name: '做什么' }).fill('建 60 个货位');
  await desk.getByText('缺交付什么、何时、谁负责，先记为表态').waitFor();
  await desk.keyboard.press('Enter');
  await statusOnWall(wall, '待追问').waitFor({ timeout: PATIENCE_MS });
  await desk.getByRole('button', { name: '补齐' }).click();
  await desk.getByLabel('交付什么').last().fill('货位与平面图');
  await desk.getByLabel('何时').last().fill('2099-09-30');
  await desk.getByLabel('谁负责').last().fill('周工');
  await desk.getByRole('button', { name: '补齐' }).last().click();
  await statusOnWall(wall, '形成承诺').waitFor({ timeout: PATIENCE_MS });

  // A clause is put to the table; the phone answers, the desk counts it at once.
  await desk.getByRole('button', { name: '加条款' }).click();
  await desk.getByLabel('条款内容').fill('货位统一编号并公示');
  await desk.getByLabel('政策依据（没有依据不能算共识）').fill('《物业管理条例》第二十条');
  await desk.getByRole('button', { name: '保存' }).click();
  await desk.getByRole('button', { name: '请大家表态' }).click();
  await phone.getByRole('button', { name: '同意', exact: true }).click({ timeout: PATIENCE_MS });
  await desk.getByText('按现在的表态可以成立').waitFor({ timeout: PATIENCE_MS });
  await desk.getByRole('button', { name: '结束表态' }).click();
  await desk.getByText('达成共识').waitFor({ timeout: PATIENCE_MS });

  // The end: nothing is owed, so it can end; the minutes stand drafted from the record.
  await desk.getByRole('button', { name: '结束会议' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: '结束会议' }).click();
  await Promise.all([
    phone.getByText('会议已结束').waitFor({ timeout: PATIENCE_MS }),
    wall.getByText('会议已结束，谢谢参加').waitFor({ timeout: PATIENCE_MS }),
  ]);
  await desk.getByRole('link', { name: '去写纪要' }).click();
  const minutes = desk.getByRole('textbox', { name: '纪要正文' });
  await minutes.waitFor();
  const draft = await minutes.inputValue();
  expect(draft).toContain('做什么：建 60 个货位；交付：货位与平面图');
  expect(draft).toContain('货没有地方放');
  expect(draft).not.toContain('这句话不算');
  await desk.getByRole('button', { name: '保存纪要' }).click();
  await desk.getByText('纪要已保存').waitFor();

  // Whoever wrote it does not confirm it: the director does.
  const director = await pageOf(table.director, `/admin/meetings/${meetingId}/minutes`, 1440, 900);
  await director.getByRole('button', { name: '确认纪要' }).click();
  await director.getByRole('dialog').getByRole('button', { name: '确认纪要' }).click();
  await director.getByText(/ 确认$/).waitFor();
}, 600_000);

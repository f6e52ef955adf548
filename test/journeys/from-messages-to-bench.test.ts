import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { sharedData } from '../../server/src/kernel/tabular/tabular.test-support.js';
import { anApp, type TestApp } from '../support/app.js';
import { aGuestByCode, prepareAll } from '../support/consultations.js';
import { asJsonLines, intakeOf, madeUpMessages } from '../support/intake.js';
import { button, choose, keep, openPage, PATIENCE_MS } from '../support/pages.js';
import {
  aDepartmentOfficer,
  aLiaisonOfficer,
  aMember,
  anonymous,
  aSecretariat,
  type Person,
} from '../support/people.js';
import { aDepartment, aLiaisonCommittee, aTownship } from '../support/roster.js';

const Listed = `query ($importId: ID!) { topics(first: 50, filter: { importId: $importId }) { totalCount nodes { id } } }`;
const Topic = `query ($id: ID!) { topic(id: $id) { number title status trackingCode consultationId mergedInto { id } } }`;
const Similar = `query ($id: ID!) { similarTopics(topicId: $id) { id number canTakeIn verdict } }`;
const Told = `query ($code: String!) { topicByTrackingCode(code: $code) { status lead { number status } } }`;
const Plan = 'query ($id: ID!) { consultation(id: $id) { status form overrideReason } }';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** As a public message board exports them: the real ones where this machine has them. */
const messages = (): string => {
  const data = sharedData();
  const file = data && join(data, 'messages/messages.jsonl');
  if (file && existsSync(file)) return readFileSync(file, 'utf8');
  console.log('skipped: ../shared/data not present; made-up messages instead');
  return asJsonLines(madeUpMessages(1700));
};

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
  const cookies = client.cookie.split('; ').filter(Boolean);
  await context.addCookies(
    cookies.map((pair) => {
      const at = pair.indexOf('=');
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: house.origin };
    }),
  );
  const page = await context.newPage();
  open.push(page);
  return page;
}

const go = (page: Page, path: string) => openPage(page, house.origin + path);

it('goes from a file of messages to a bench meeting that people are called to', async () => {
  try {
    await fromMessagesToBench();
  } catch (error) {
    for (const [index, page] of open.entries()) if (!page.isClosed()) await keep(page, `failed-bench-${index}`);
    throw error;
  }
}, 600_000);

async function fromMessagesToBench(): Promise<void> {
  const committee = await aLiaisonCommittee(house, { township: await aTownship(house, { name: '春华镇' }) });
  const office = await aSecretariat(house);
  const officer = await aLiaisonOfficer(house, committee);
  const member = await aMember(house, { committee });
  const department = await aDepartmentOfficer(house, await aDepartment(house, { name: '住房和城乡建设局' }));
  const ask = house.as(office);
  const file = messages();
  const rows = file.trim().split('\n').length;

  // The file: chosen, its columns as suggested, looked at; no topic before it is confirmed ---------------------------
  const desk = await aDeviceOf(office, DESK);
  await go(desk, '/admin/intake');
  await desk
    .locator('input[type=file]')
    .setInputFiles({ name: '网络留言.jsonl', mimeType: 'application/octet-stream', buffer: Buffer.from(file) });
  await desk.waitForURL(/\/admin\/intake\/[0-9a-f-]{36}$/);
  const importId = desk.url().split('/').at(-1) ?? '';
  await button(desk, '核对').waitFor();
  await keep(desk, 'bench-01-columns');
  await button(desk, '核对').click();
  const confirm = button(desk, `导入 ${rows.toLocaleString('zh-CN')} 件`);
  await confirm.waitFor();
  await keep(desk, 'bench-02-checked');
  expect((await ask.query(Listed, { importId })).topics.totalCount).toBe(0);
  await confirm.click();
  const arrived = desk.getByRole('link', { name: /^查看这 [\d,]+ 件议题$/ });
  await desk
    .getByText(/^已成为议题 [\d,]+ 件，共/)
    .or(arrived)
    .first()
    .waitFor();
  await keep(desk, 'bench-03-running');
  await arrived.waitFor({ timeout: 60_000 });
  await keep(desk, 'bench-04-result');

  const intake = await intakeOf(house, office).read(importId);
  expect(intake).toMatchObject({ status: 'DONE', rowCount: rows, takenCount: rows, knownCount: 0, failedCount: 0 });
  await expectOnce(importId, rows);
  await intakeOf(house, office).indexed(importId, rows);

  // Among the newest, one that somebody else wrote about too ----------------------------------------------------------
  await arrived.click();
  await desk.waitForURL(/\/admin\/topics\?import=/);
  const { lead, other } = await saidTwice(ask, importId);
  await desk.locator(`a[href$="/topics/${lead.id}"]`).waitFor();
  await keep(desk, 'bench-05-topics');
  await desk.locator(`a[href$="/topics/${lead.id}"]`).click();
  await desk.getByRole('checkbox', { name: `选中 ${other.number}` }).click();
  await button(desk, '对照 1 件').click();
  await desk.getByRole('dialog').getByRole('article').nth(1).waitFor();
  await keep(desk, 'bench-06-compare');
  await button(desk.getByRole('dialog'), `把 1 件并入 ${lead.number}`).click();
  await desk.getByText('含并入 1 件').first().waitFor();

  // Screened by the checklist, and taken up --------------------------------------------------------------------------
  await button(desk, '核对').click();
  const questions = desk.getByRole('dialog').getByRole('radiogroup');
  for (const [at, question] of (await questions.all()).entries()) {
    await question.getByRole('radio', { name: at < 2 ? '是' : '否', exact: true }).check();
  }
  await desk.getByRole('dialog').getByRole('button', { name: '保存核对结果' }).click();
  await desk.getByText('符合两议').first().waitFor();
  await button(desk, '采纳').click();
  await choose(desk, /联络委/, committee.name);
  await desk.getByRole('dialog').getByRole('button', { name: '采纳', exact: true }).click();
  await desk.getByRole('link', { name: '制订方案' }).waitFor();
  await keep(desk, 'bench-07-accepted');

  // A bench meeting of it: who is concerned, and who comes ------------------------------------------------------------
  const planner = await aDeviceOf(officer, DESK);
  await go(planner, `/admin/topics/${lead.id}`);
  await planner.getByRole('link', { name: '制订方案' }).click();
  await planner.getByLabel('地点').fill('村口大樟树下');
  await planner.getByLabel('开始时间').fill(inTwoWeeks());
  await button(planner, '立项').click();
  await button(planner, '开始筹备').click();
  await planner.getByText('已开始筹备').first().waitFor();
  const id = planner.url().match(/consultations\/([0-9a-f-]{36})/)?.[1] ?? '';
  await go(planner, `/admin/consultations/${id}/people`);
  const invitationCode = await invite(planner, member.member.name);
  await keep(planner, 'bench-08-people');

  // Everybody does their part at home; then the notice goes out, without an override ----------------------------------
  const guest = aGuestByCode('来信人', invitationCode);
  await prepareAll(house, { id, officer, member, department, guest });
  await go(planner, `/admin/consultations/${id}`);
  await keep(planner, 'bench-09-ready');
  await button(planner, '发出会议通知').click();
  await planner.getByText('通知已发出').first().waitFor();
  await keep(planner, 'bench-10-convened');

  // What everybody finds at the end -----------------------------------------------------------------------------------
  expect((await ask.query(Plan, { id })).consultation).toEqual({
    status: 'NOTIFIED',
    form: 'BENCH',
    overrideReason: null,
  });
  expect((await ask.query(Topic, { id: lead.id })).topic).toMatchObject({ status: 'SCHEDULED', consultationId: id });
  const { topic: joined } = await ask.query(Topic, { id: other.id });
  expect(joined).toMatchObject({ status: 'MERGED', mergedInto: { id: lead.id } });
  const passerBy = house.as(anonymous);
  expect((await passerBy.query(Told, { code: joined.trackingCode })).topicByTrackingCode).toEqual({
    status: 'MERGED',
    lead: { number: lead.number, status: 'SCHEDULED' },
  });
  const phone = await aDeviceOf(anonymous, PHONE);
  await go(phone, `/portal/t/${joined.trackingCode}`);
  await phone.getByText('已列入协商会，正在准备。').waitFor();
  await keep(phone, 'bench-11-followed');
  await expectOnce(importId, rows);
}

/** Every message is one topic, with a number and a code of its own. */
async function expectOnce(importId: string, count: number): Promise<void> {
  const { rows } = await house.app.database.pool.query(
    `select count(*)::int as topics, count(distinct s.source_number)::int as messages,
       count(distinct t.number)::int as numbers, count(distinct t.tracking_code)::int as codes
     from topic t join topic_source s on s.topic_id = t.id where s.import_id = $1`,
    [importId],
  );
  expect(rows).toEqual([{ topics: count, messages: count, numbers: count, codes: count }]);
}

interface Found {
  readonly id: string;
  readonly number: string;
}

/** The first of the list that has its like. */
async function saidTwice(
  ask: ReturnType<TestApp['as']>,
  importId: string,
): Promise<{ readonly lead: Found; readonly other: Found }> {
  for (const { id } of (await ask.query(Listed, { importId })).topics.nodes) {
    const [like] = (await ask.query(Similar, { id })).similarTopics;
    if (!like?.canTakeIn) continue;
    const { number } = (await ask.query(Topic, { id })).topic;
    return { lead: { id, number }, other: like };
  }
  throw new Error('no two of the newest messages are alike');
}

/** Declares a group and invites one of each party; answers the code on the slip of who speaks for the group. */
async function invite(page: Page, memberName: string): Promise<string> {
  const dialog = page.getByRole('dialog');
  await button(page, '添加群体').click();
  await dialog.getByLabel('利益群体').fill('沿线村民');
  await button(dialog, '添加群体').click();
  await page.getByText('已添加').first().waitFor();
  await button(page, '邀请委员').click();
  await dialog
    .getByRole('row', { name: new RegExp(`${memberName}(?!\\d)`) })
    .getByRole('checkbox')
    .click();
  await button(dialog, /^邀请 1 位/).click();
  await page.getByText('已邀请').first().waitFor();
  await button(page, '邀请部门').click();
  await choose(page, '邀请部门', '住房和城乡建设局');
  await page.keyboard.press('Escape');
  await button(dialog, /^邀请 1 位/).click();
  await dialog.waitFor({ state: 'hidden' });
  await button(page, '邀请乡镇街人员').click();
  await dialog.getByLabel('姓名').fill('何镇长');
  await button(dialog, /^邀\s?请$/).click();
  await dialog.waitFor({ state: 'hidden' });
  await button(page, '邀请协商主体').click();
  await dialog.getByLabel('姓名').fill('来信人');
  await choose(page, '利益群体', '沿线村民');
  await button(dialog, /^邀\s?请$/).click();
  const slip = page.getByRole('dialog', { name: '邀请单' });
  const code = (await slip.getByRole('status').first().textContent())?.replace(/[^0-9A-Z]/g, '') ?? '';
  await page.keyboard.press('Escape');
  return code;
}

/** As an `input[type=datetime-local]` takes it, at half past nine in China. */
const inTwoWeeks = () =>
  `${new Date(house.clock.now().getTime() + 14 * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10)}T09:30`;

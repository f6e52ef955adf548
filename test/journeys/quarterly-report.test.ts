import { readFileSync } from 'node:fs';
import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { Archive, TABLE_LIMITS } from '../../server/src/kernel/tabular/index.js';
import { anApp, type TestApp } from '../support/app.js';
import { enterAs, keep, openPage, PATIENCE_MS } from '../support/pages.js';
import { aSecretariat, type Person } from '../support/people.js';
import { aDemand, aHeldConsultation } from '../support/results.js';
import { aLiaisonCommittee } from '../support/roster.js';

let house: TestApp;
let browser: Browser;
beforeAll(async () => {
  // The quarter before the present one is the one whose report is drawn.
  [house, browser] = await Promise.all([anApp({ now: lastQuarterDay() }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** Half a quarter before the present one began: pages reckon by the real clock of the browser. */
function lastQuarterDay(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - (now.getUTCMonth() % 3), -40, 2)).toISOString();
}

async function at(person: Person, path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
  context.setDefaultTimeout(PATIENCE_MS);
  await enterAs(house, context, person);
  const page = await context.newPage();
  await openPage(page, `${house.origin}${path}`);
  return page;
}

async function partOf(docx: Buffer, path: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of new Archive(docx, TABLE_LIMITS).open(path)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

it('the clerk draws the quarterly report in three clicks, and the file holds its charts and the figures of the record', async () => {
  const committee = await aLiaisonCommittee(house);
  const meeting = await aHeldConsultation(house, { committee });
  for (const disposition of ['COMMITMENT', 'SOLVED_ON_SPOT', 'DECLINED', 'SOLVED_ON_SPOT', 'DECLINED', 'DECLINED'])
    await aDemand(house, meeting, { disposition });
  house.clock.set(new Date().toISOString());
  const office = await aSecretariat(house);

  const page = await at(office, '/admin/dashboard');
  await page.getByRole('main').getByRole('link', { name: '报告', exact: true }).click();
  await page.getByRole('button', { name: /^起草\d{4}年第.季度报告$/ }).click();
  await page.getByRole('img', { name: '采纳率、落实率、反馈率' }).waitFor();
  await keep(page, 'report-drafted');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载 Word 文件' }).click(),
  ]);

  const file = readFileSync(await download.path());
  const drawn = await partOf(file, 'word/document.xml');
  expect(drawn.match(/<pic:pic/g)?.length).toBeGreaterThanOrEqual(3);
  expect(await partOf(file, 'word/_rels/document.xml.rels')).toMatch(/media\/[^"]+\.png/);
  const words = drawn.replace(/<[^>]+>/g, '');
  const { rows } = await house.app.database.pool.query<{ demands: number; adopted: number; held: number }>(
    `select count(*)::int as demands, count(*) filter (where disposition in ('COMMITMENT', 'SOLVED_ON_SPOT'))::int as adopted,
       count(distinct consultation_id)::int as held from demand`,
  );
  const [{ demands, adopted, held } = { demands: 0, adopted: 0, held: 0 }] = rows;
  expect(words).toContain(`提出诉求${demands}件`);
  expect(words).toContain(`开成${held}场`);
  expect(words).toContain(`采纳率${Math.round((adopted / demands) * 1000) / 10}%`);

  // A word around the figures is changed; the figures are not typed.
  const text = page.getByRole('textbox', { name: '正文' });
  await text.getByText('逐人反馈').click();
  await page.keyboard.press('End');
  await page.keyboard.type('请各联络委抓紧。');
  await page
    .getByRole('button', { name: '保 存' })
    .or(page.getByRole('button', { name: '保存' }))
    .click();
  await page.getByText('已保存').waitFor();
  await page
    .getByRole('button', { name: '打印' })
    .or(page.getByRole('button', { name: '打 印' }))
    .click();
  await page.getByText('请各联络委抓紧。').waitFor();
  await keep(page, 'report-printed');
});

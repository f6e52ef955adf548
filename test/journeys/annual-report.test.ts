import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { FIRST_RULES } from '../../server/src/modules/appraisal/index.js';
import { anApp, type TestApp } from '../support/app.js';
import { button, draftWritten, enterAs, keep, openPage, PATIENCE_MS } from '../support/pages.js';
import { aDirector, aMember, aSecretariat, type Person } from '../support/people.js';

/** A member writes the annual report on the phone and hands it in, in no more than twelve taps and fields. */

let house: TestApp;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ now: '2026-03-02T01:00:00Z' }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const MOST_STEPS = 12;
const Open = `mutation ($input: OpenAppraisalRoundInput!) { answer: openAppraisalRound(input: $input) {
  ... on AppraisalRoundKept { id } } }`;
const Own = '{ ownAppraisals { id state } }';
const WORDS = {
  我做了什么: '走访了二十户，参加了两次协商会。',
  有什么成效: '路灯修好了，群众晚上敢出门。',
  没做到的和原因: '学校门口停车没有谈成，方案还在改。',
  明年打算: '把停车的事盯到底。',
};

async function phoneOf(person: Person): Promise<Page> {
  const viewport = { width: 390, height: 844 };
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  context.setDefaultTimeout(PATIENCE_MS);
  await enterAs(house, context, person);
  return context.newPage();
}

it('is found in the list, written, survives a reload, and is handed in', async () => {
  const director = await aDirector(house);
  const member = await aMember(house, { committee: director.committee });
  const terms = { writeDays: 10, opineDays: 5, objectionDays: 3, rules: FIRST_RULES };
  await house.as(await aSecretariat(house)).mutate(Open, { input: { year: 2026, ...terms } });
  await house.app.settled();

  let steps = 0;
  const step = async (act: Promise<void>) => {
    steps += 1;
    await act;
  };
  const page = await phoneOf(member);
  await openPage(page, `${house.origin}/portal/`);
  await step(page.getByRole('link', { name: /2026年度述职/ }).click());
  await page.getByText('履职数据').waitFor();
  await keep(page, 'annual-report-0-empty');
  const [first, ...others] = Object.entries(WORDS);
  await step(page.getByLabel(first?.[0] ?? '').fill(first?.[1] ?? ''));
  await draftWritten(page);
  // A phone that rings in the middle loses nothing.
  await page.reload({ waitUntil: 'load' });
  await page.getByText(/已恢复.*没写完的内容/).waitFor();
  expect(await page.getByLabel(first?.[0] ?? '').inputValue()).toBe(first?.[1]);
  for (const [label, words] of others) await step(page.getByLabel(label).fill(words));
  await keep(page, 'annual-report-1-written');
  await step(button(page, '提交报告').click());
  await page.getByText('已提交').first().waitFor();
  await keep(page, 'annual-report-2-handed-in');

  expect(steps).toBeLessThanOrEqual(MOST_STEPS);
  expect((await house.as(member).query(Own)).ownAppraisals).toMatchObject([{ state: 'HANDED_IN' }]);

  const theirs = await phoneOf(director);
  await openPage(theirs, `${house.origin}/portal/appraisals`);
  await theirs.getByRole('link', { name: new RegExp(member.member.name) }).click();
  await theirs.getByText(WORDS.我做了什么).waitFor();
  await theirs.getByLabel('意见').fill('履职扎实，群众认可。');
  await button(theirs, '提交意见').click();
  await button(theirs, '撤回意见').waitFor();
  await keep(theirs, 'annual-report-3-opinion');
  expect((await house.as(member).query(Own)).ownAppraisals).toMatchObject([{ state: 'OPINED' }]);
});

import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { anApp, type TestApp } from '../support/app.js';
import { aCommitment, rowsOf } from '../support/commitment.js';
import { handling } from '../support/handling.js';
import { aLiveTable } from '../support/meetings.js';
import { button, enterAs, keep, openPage, PATIENCE_MS } from '../support/pages.js';
import { aDepartmentOfficer, aLiaisonOfficer, anonymous, type Person } from '../support/people.js';
import { aSubmittedTopic, topicVersion } from '../support/topics.js';

/** What was sent by a slip of the thumb is taken back on the phone that sent it, with nobody else's help. */

let house: TestApp;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ now: '2026-03-02T01:00:00Z' }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

async function phoneOf(person: Person): Promise<Page> {
  const viewport = { width: 390, height: 844 };
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  context.setDefaultTimeout(PATIENCE_MS);
  await enterAs(house, context, person);
  return context.newPage();
}

const Prepare = `mutation ($input: PrepareHallPollInput!) { answer: prepareHallPoll(input: $input) { ... on HallPoll { id } } }`;
const Open = `mutation ($id: ID!) { openHallPoll(roundId: $id) { __typename } }`;
const Items = `query ($id: ID!) { preparedPollItems(roundId: $id) { id version text } }`;
const Look = `mutation ($itemId: ID!, $version: Int!) {
  moderatePollItem(itemId: $itemId, asked: true, version: $version) { __typename } }`;

it('a statement of the hall is taken back, written again, and stays once it was looked at', async () => {
  const table = await aLiveTable(house);
  const { officer, meeting } = table;
  const input = { meetingId: meeting.id, title: '市场怎么管', items: ['货位统一编号'] };
  const id = (await house.as(officer).mutate(Prepare, { input })).answer.id as string;
  await house.as(officer).mutate(Open, { id });
  const phone = await phoneOf(table.merchant);
  await openPage(phone, `${house.origin}/portal/live/${meeting.id}/opinions`);
  const say = async (words: string) => {
    await phone.getByLabel('提一条说法').fill(words);
    await button(phone, '提一条说法').click();
  };
  const own = phone.getByRole('listitem').filter({ hasText: /路/ });
  await say('路登先修');
  await own.filter({ hasText: '路登先修' }).waitFor();
  await keep(phone, 'statement-put-forward');
  await own.getByRole('button', { name: /^收\s?回$/ }).click();
  await own.filter({ hasText: '路登先修' }).waitFor({ state: 'detached' });

  await say('西门一带的路灯先修，夜里十点以后还有人走这条路回家');
  await own.filter({ hasText: '路灯先修' }).waitFor();
  const items = (await house.as(officer).query(Items, { id })).preparedPollItems as {
    id: string;
    version: number;
    text: string;
  }[];
  expect(items.map(({ text }) => text.includes('路登'))).toEqual([false, false]);
  const made = items.find(({ text }) => text.includes('路灯'));
  await house.as(officer).mutate(Look, { itemId: made?.id, version: made?.version });
  await own.filter({ hasText: '已采用' }).waitFor();
  expect(await own.getByRole('button', { name: /^收\s?回$/ }).count()).toBe(0);
  await keep(phone, 'statement-looked-at');
});

const Transfer = `mutation ($input: TransferTopicInput!) { transferTopic(input: $input) { __typename } }`;
const Letters = '{ transferLetters { nodes { id returnedAt viewerCanAnswer } } }';

it('a letter that was sent back is the department’s again', async () => {
  const officer = await aLiaisonOfficer(house);
  const department = await aDepartmentOfficer(house);
  const topic = await aSubmittedTopic(house, officer);
  const version = await topicVersion(house, officer, topic.id);
  await house.as(officer).mutate(Transfer, {
    input: { topicId: topic.id, version, departmentId: department.department.id, replyDueOn: '2026-03-13' },
  });
  const letter = async () => (await house.as(department).query(Letters, {})).transferLetters.nodes[0];
  const phone = await phoneOf(department);
  await openPage(phone, `${house.origin}/portal/letters/${(await letter()).id}`);
  await button(phone, '不归我们').click();
  await phone.locator('textarea').first().fill('这条路归交通局管');
  await button(phone, '退回联络委').click();
  await button(phone, '收回退回，归我们办').waitFor();
  await keep(phone, 'letter-sent-back');
  await button(phone, '收回退回，归我们办').click();
  await phone.getByLabel('原因').fill('看错了，路灯归我们');
  await keep(phone, 'letter-why');
  await button(phone, /^保\s?存$/).click();
  await button(phone, '不归我们').waitFor();
  await keep(phone, 'letter-kept');
  expect(await letter()).toMatchObject({ returnedAt: null, viewerCanAnswer: true });
});

it('that it came back is said and taken back by somebody without an account', async () => {
  const of = await aCommitment(house);
  await handling(() => house).closed(of);
  const [matter] = await rowsOf<{ code: string }>(house, 'select tracking_code as code from commitment where id = $1', [
    of.id,
  ]);
  const phone = await phoneOf(anonymous);
  await openPage(phone, `${house.origin}/t/${matter?.code}`);
  await button(phone, '又反弹了').click();
  await phone.getByLabel('现在是什么样').fill('早市又摆到路上了');
  await button(phone, '告诉联络委').click();
  const said = phone.getByText(/有群众反映又反弹了/);
  await said.waitFor();
  await keep(phone, 'came-back-said');
  // Another day, on the same phone.
  await openPage(phone, `${house.origin}/t/${matter?.code}`);
  await button(phone, '撤回我的反映').click();
  await said.waitFor({ state: 'detached' });
  await button(phone, '又反弹了').waitFor();
  await keep(phone, 'came-back-taken-back');

  // Whoever looks at the page elsewhere is offered nothing to take back.
  await button(phone, '又反弹了').click();
  await phone.getByLabel('现在是什么样').fill('早市又摆到路上了');
  await button(phone, '告诉联络委').click();
  await said.waitFor();
  const other = await phoneOf(anonymous);
  await openPage(other, `${house.origin}/t/${matter?.code}`);
  await other.getByText(/有群众反映又反弹了/).waitFor();
  expect(await button(other, '撤回我的反映').count()).toBe(0);
});

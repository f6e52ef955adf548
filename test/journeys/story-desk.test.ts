import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { Role } from '../../server/src/kernel/viewer.js';
import * as say from '../api/commitment/documents.js';
import { anApp, type TestApp } from '../support/app.js';
import { aCommitment } from '../support/commitment.js';
import { handling } from '../support/handling.js';
import { enterAs, keep, openPage, PATIENCE_MS } from '../support/pages.js';
import { anAccountHolder, aSecretariat, type Person } from '../support/people.js';

let house: TestApp;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ now: new Date().toISOString() }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const { acts, on, photo, progress, aReply, aVerification, residentsSay } = handling(() => house);

/** A closed matter with what stood there before and after. */
async function aClosedMatter() {
  const of = await aCommitment(house);
  await acts(of.department, say.acknowledge, { id: of.id });
  const photoIds = [await photo(of.department), await photo(of.department)];
  const fileUses = [
    { file: 0, role: 'BEFORE' },
    { file: 1, role: 'AFTER', of: 0 },
  ];
  await acts(of.department, say.report, on(of, { ...progress, text: '线已划好', photoIds, fileUses }));
  await acts(of.department, say.reply, await aReply(of, 'A'));
  await acts(of.follower, say.verify, await aVerification(of));
  await acts(of.officer, say.open, { id: of.id });
  await residentsSay(of, 'SOLVED', 'SOLVED', 'SOLVED');
  expect(await acts(of.officer, say.settle, { id: of.id })).toMatchObject({ status: 'CLOSED' });
  await house.app.settled();
  return of;
}

it('goes from a closed matter to a signed and published story in ten clicks, with no figure typed', async () => {
  const of = await aClosedMatter();
  const [office, reviewer, signer] = [
    await aSecretariat(house),
    await anAccountHolder(house, { role: Role.REVIEWER }),
    await anAccountHolder(house, { role: Role.SIGNER }),
  ];
  await house
    .as(office)
    .mutate('mutation ($input: OpenStorySlotInput!) { openStorySlot(input: $input) { __typename } }', {
      input: { consultationId: of.consultation.id, note: '街坊都在问' },
    } as never);

  let clicks = 0;
  const at = async (person: Person, path: string): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'zh-CN' });
    context.setDefaultTimeout(PATIENCE_MS);
    await enterAs(house, context, person);
    const page = await context.newPage();
    await openPage(page, `${house.origin}${path}`);
    return page;
  };
  const press = async (within: Page | Locator, name: string) => {
    clicks += 1;
    await within.getByRole('button', { name, exact: true }).first().click();
  };
  /** The act, and the form that asks for it. */
  const does = async (page: Page, name: string, reason?: string) => {
    await press(page, name);
    const form = page.getByRole('dialog');
    if (reason) await form.getByRole('textbox').first().fill(reason);
    await press(form, name);
    await form.waitFor({ state: 'detached' });
  };

  const desk = await at(office, '/admin/stories');
  const line = desk.getByRole('row', { name: /街坊都在问/ });
  clicks += 1;
  await line
    .getByRole('button', { name: '写 稿' })
    .or(line.getByRole('button', { name: '写稿' }))
    .click();
  await desk.getByRole('textbox', { name: '正文' }).getByText('承诺：').first().waitFor();
  // What is not saved is there again after the window was closed.
  await desk.getByRole('textbox', { name: '摘要' }).fill('商户提的事，承诺的已经有了结果。');
  await desk.reload();
  await desk.getByText('这是上次没保存完的文字，已经接上').waitFor();
  await keep(desk, 'story-written');
  await press(desk, '保存并送审');
  await desk.waitForURL(/\/stories\/[\w-]+$/);
  const path = new URL(desk.url()).pathname;

  await does(await at(reviewer, path), '审核通过');
  await does(await at(office, path), '核对结束', '都是公开记录，逐条看过');
  const signing = await at(signer, path);
  await does(signing, '签发');
  await does(signing, '现在发布');
  expect(clicks).toBeLessThanOrEqual(10);
  await keep(signing, 'story-published');

  const address = await signing.getByRole('link', { name: '公开页面' }).getAttribute('href');
  const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })).newPage();
  await openPage(phone, `${house.origin}${address}`);
  const slider = phone.getByRole('slider', { name: '左右移动，比较之前和之后' });
  await slider.focus();
  await phone.keyboard.press('ArrowRight');
  expect(await slider.inputValue()).toBe('51');
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  for (const file of ['card.png', 'poster.pdf', 'wechat.zip', 'press-kit.zip']) {
    const link = await signing.locator(`a[href$="/${file}"]`).first().getAttribute('href');
    expect((await house.as(signer).fetch(link as string)).status).toBe(200);
  }
}, 240_000);

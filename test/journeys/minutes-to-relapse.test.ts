import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { anApp, type TestApp } from '../support/app.js';
import { aConfirmedMeeting, minutesConfirmed, rowsOf } from '../support/commitment.js';
import { handling, type Slip } from '../support/handling.js';
import { button, enterAs, keep, openPage, PATIENCE_MS } from '../support/pages.js';
import { aDepartmentOfficer, aLiaisonOfficer, aMember, type Person } from '../support/people.js';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

let house: TestApp;
let browser: Browser;
const open: Page[] = [];
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ now: new Date().toISOString() }), launchBrowser()]);
  // By the real clock: two looks at it never show the same time.
  house.clock.now = () => new Date();
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

async function aDevice(viewport: { width: number; height: number }, person: Person | null): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  context.setDefaultTimeout(PATIENCE_MS);
  if (person) await enterAs(house, context, person);
  const page = await context.newPage();
  open.push(page);
  return page;
}

const go = (page: Page, path: string) => openPage(page, house.origin + path);
const submit = async (page: Page) => {
  await page.locator('button[type=submit]').click();
  await page.waitForURL(/\/commitments\/[0-9a-f-]{36}$/);
};

/** A drawn picture, as a phone would hand it over. */
async function aPicture(page: Page, colour: string) {
  const drawn = await page.evaluate((fill) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 480 });
    const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
    pen.fillStyle = fill;
    pen.fillRect(0, 0, 640, 480);
    return canvas.toDataURL('image/jpeg').split(',')[1] ?? '';
  }, colour);
  return { name: 'IMG.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(drawn, 'base64') };
}

async function accepted(officer: Page, id: string, slips: readonly Slip[], round: number): Promise<void> {
  await go(officer, `/admin/commitments/${id}`);
  await button(officer, '开启群众验收').click();
  await officer.getByRole('dialog').getByRole('button', { name: '开启群众验收' }).click();
  await officer.getByRole('dialog').waitFor({ state: 'hidden' });
  for (const [resident, { code }] of slips.entries()) {
    const phone = await aDevice(PHONE, null);
    await go(phone, `/portal/a/${code}`);
    await button(phone, /^解决$/).click();
    await phone.getByRole('button', { name: '满意', exact: true }).click();
    await button(phone, '说完了').click();
    await phone.getByText('谢谢您，记下了').waitFor();
    if (resident === 0) await keep(phone, `relapse-answered-${round}`);
    await phone.context().close();
  }
  await go(officer, `/admin/commitments/${id}`);
  await button(officer, '了结验收').click();
  await officer.getByRole('dialog').getByRole('button', { name: '了结验收' }).click();
  await officer.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** The step of the chain with these words shows so many pictures, and they are there. */
async function seesPictures(page: Page, words: string, count: number): Promise<void> {
  const pictures = page.locator('.chain li').filter({ hasText: words }).locator('img');
  await pictures.first().waitFor();
  expect(await pictures.count()).toBe(count);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await picture.evaluate((img: HTMLImageElement) => img.decode());
  }
}

async function handled(department: Page, member: Page, id: string, round: number): Promise<void> {
  await go(department, `/portal/commitments/${id}`);
  await button(department, '签收').click();
  await button(department, '报进展').click();
  await department.getByLabel('做了什么').fill(`第 ${round} 次办理，摊位线划好了。`);
  await button(department, '加一组前后对比').click();
  const [before, after] = [await aPicture(department, '#a86040'), await aPicture(department, '#4a8a5a')];
  await department.getByLabel('办理前 第 1 组').setInputFiles(before);
  await department.getByRole('img', { name: '办理前 第 1 组' }).waitFor();
  await department.getByLabel('办理后 第 1 组').setInputFiles(after);
  await department.getByRole('img', { name: '办理后 第 1 组' }).waitFor();
  // Somebody's face is in the second one.
  await department.getByRole('button', { name: '遮人脸车牌 · 办理后 第 1 组' }).click();
  const canvas = department.locator('.cover-picture canvas');
  await canvas.waitFor();
  const box = (await canvas.boundingBox()) as { x: number; y: number; width: number; height: number };
  await department.mouse.move(box.x + 40, box.y + 40);
  await department.mouse.down();
  await department.mouse.move(box.x + 120, box.y + 120, { steps: 4 });
  await department.mouse.up();
  if (round === 1) await keep(department, 'relapse-cover');
  await button(department, '就用这张').click();
  await department.getByText('已遮挡').waitFor();
  await submit(department);
  await button(department, '办复').click();
  await department.locator('form').getByText('已解决').first().click();
  await department.getByLabel('对照承诺，办成了什么').fill('40 个摊位全部入线');
  await department.getByRole('checkbox').first().check();
  await department.getByLabel('办复内容').fill('摊位都进线了，每天有人管。');
  if (round === 1) await keep(department, 'relapse-reply');
  await submit(department);

  await go(member, `/portal/commitments/${id}`);
  await button(member, '去现场核实').click();
  await member.locator('form').getByText('已做到').click();
  await member.getByLabel('看到了什么').fill('摊位都在线内。');
  await member.getByLabel('在哪里看的').fill('东门');
  await member
    .locator('input[type=file]')
    .first()
    .setInputFiles(await aPicture(member, '#406080'));
  await member.getByRole('img', { name: /现场照片/ }).waitFor();
  await submit(member);
}

it('goes from the minutes to a relapse, and back to residents who accept it anew', async () => {
  try {
    const officerPerson = await aLiaisonOfficer(house);
    const follower = await aMember(house, { committee: officerPerson.committee });
    const second = await aMember(house, { committee: officerPerson.committee });
    const departmentPerson = await aDepartmentOfficer(house);
    const made = await aConfirmedMeeting(house, officerPerson.committee, {
      promises: [{ department: departmentPerson.department, dueOn: '2099-12-31' }],
      followers: [follower],
    });
    await minutesConfirmed(house, made);
    const [row] = await rowsOf<{ id: string }>(house, 'select id from commitment where consultation_id = $1', [
      made.consultation.id,
    ]);
    const id = row?.id as string;
    const [officer, department, member, eyes, passerBy] = await Promise.all([
      aDevice(DESK, officerPerson),
      aDevice(PHONE, departmentPerson),
      aDevice(PHONE, follower),
      aDevice(PHONE, second),
      aDevice(PHONE, null),
    ]);

    await handled(department, member, id, 1);
    // What the department reported is on everybody's page at once, in words and pictures.
    await go(passerBy, `/portal/t/${made.topic.trackingCode}`);
    await passerBy.getByText('第 1 次办理，摊位线划好了。').waitFor();
    await seesPictures(passerBy, '第 1 次办理，摊位线划好了。', 2);
    await keep(passerBy, 'chain-progress-public');
    const slips = await handling(() => house).invited({ id, officer: officerPerson }, '商户甲', '商户乙', '商户丙');
    await accepted(officer, id, slips, 1);
    await officer.getByText('已办结').first().waitFor();
    await keep(officer, 'relapse-closed');

    // Another member than the one who verified goes and looks again.
    await go(eyes, `/portal/commitments/${id}`);
    await button(eyes, '回头看').click();
    await eyes.locator('form').getByText('反弹了').click();
    await eyes.getByLabel('看到了什么').fill('早市又摆到路上了。');
    await eyes.getByLabel('在哪里看的').fill('东门');
    await eyes
      .locator('input[type=file]')
      .first()
      .setInputFiles(await aPicture(eyes, '#804040'));
    await eyes.getByRole('img', { name: /现场照片/ }).waitFor();
    await submit(eyes);
    await eyes.getByText('反弹 1 次').waitFor();
    await keep(eyes, 'relapse-looked-back');
    await go(passerBy, `/portal/t/${made.topic.trackingCode}`);
    await passerBy.getByText('反弹 1 次').waitFor();
    await seesPictures(passerBy, '早市又摆到路上了。', 1);
    await keep(passerBy, 'relapse-public');
    await go(passerBy, '/portal/board');
    await passerBy.locator('.tag').filter({ hasText: '反弹' }).first().waitFor();

    await handled(department, member, id, 2);
    await accepted(officer, id, slips, 2);
    await go(passerBy, '/portal/board');
    await passerBy.locator('.tag').filter({ hasText: '已验收' }).first().waitFor();
    const [end] = await rowsOf(house, 'select status, round, relapse_count from commitment where id = $1', [id]);
    expect(end).toEqual({ status: 'CLOSED', round: 2, relapse_count: 1 });
  } catch (error) {
    for (const [n, page] of open.entries()) await keep(page, `relapse-failed-${n}`).catch(() => undefined);
    throw error;
  }
}, 600_000);

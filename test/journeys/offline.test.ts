import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { anApp, type TestApp } from '../support/app.js';
import { aConsultationOfFour, type FourParties } from '../support/consultations.js';
import { draftWritten, enterAs, openPage, PATIENCE_MS } from '../support/pages.js';
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

const GPS = 'GPS 30.1234N 106.4567E';

async function aPhoneOf(person: Person, options: { plainHttp?: boolean } = {}): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    serviceWorkers: options.plainHttp ? 'block' : 'allow',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  if (options.plainHttp) {
    // What a browser has only on https; on 127.0.0.1 it would count as safe.
    await context.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
      Object.defineProperty(window, 'isSecureContext', { value: false });
    });
  }
  await enterAs(house, context, person);
  return context;
}

const go = (page: Page, path: string) => openPage(page, `${house.origin}/portal/${path}`);

/** As somebody goes there with the page open: no address is typed on the road. */
async function visit(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    window.history.pushState(null, '', `/portal/${to}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

async function aPhoto(page: Page): Promise<Buffer> {
  const drawn = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 4000, height: 3000 });
    const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
    pen.fillStyle = `rgb(${Math.random() * 255}, 80, 60)`;
    pen.fillRect(0, 0, 4000, 3000);
    return canvas.toDataURL('image/jpeg').split(',')[1] ?? '';
  });
  const plain = Buffer.from(drawn, 'base64');
  const note = Buffer.from(`Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0${GPS}`, 'latin1');
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(note.length + 2, 2);
  return Buffer.concat([plain.subarray(0, 2), head, note, plain.subarray(2)]);
}

const submit = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last().click();
/** The form is done with, and the bar counts it. */
async function kept(page: Page, count?: number): Promise<void> {
  await page.locator('.adm-form').waitFor({ state: 'detached' });
  await page
    .locator('.outbox-bar')
    .getByText(count === undefined ? '条待发送' : `${count} 条待发送`)
    .waitFor();
}

async function sent(page: Page): Promise<void> {
  await page.locator('.adm-form').waitFor({ state: 'detached' });
  await page.getByText('已记下').first().waitFor();
}

async function writeResearch(page: Page, id: string, place: string, photos: readonly Buffer[] = []): Promise<void> {
  await visit(page, `consultations/${id}/research`);
  await page.getByLabel('地点').fill(place);
  await page.getByLabel('看到的情况').fill(`${place}的路灯不亮`);
  if (photos.length > 0) {
    const files = photos.map((buffer, at) => ({ name: `IMG_${at}.jpg`, mimeType: 'image/jpeg', buffer }));
    await page.locator('input[type=file]').setInputFiles(files);
    await page.waitForFunction(
      (count) => document.querySelectorAll('.adm-image-uploader-cell img[src^="blob:"]').length === count,
      photos.length,
    );
  }
  await submit(page, '记下来');
}

async function writeDemand(page: Page, id: string, title: string): Promise<void> {
  await visit(page, `consultations/${id}/demands`);
  await submit(page, '记下诉求');
  await page.getByLabel('希望解决什么').fill(title);
  await submit(page, '记下诉求');
}

async function writeSuggestion(page: Page, id: string, problem: string): Promise<void> {
  await visit(page, `consultations/${id}/suggestion`);
  await page.getByLabel('问题').fill(problem);
  await page.getByLabel('原因').fill('没有人管');
  await page.getByLabel('措施').fill('明确专人');
  await submit(page, '提交建议');
}

/** The server does what it is asked, and no answer comes back. Resolves once that happened this often. */
async function losingAnswers(page: Page, times: number): Promise<() => Promise<void>> {
  let lost = 0;
  let enough = () => {};
  const often = new Promise<void>((resolve) => {
    enough = resolve;
  });
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('clientMutationId')) return route.continue();
    await route.fetch();
    lost += 1;
    if (lost === times) enough();
    await route.abort('connectionreset');
  });
  return () => often;
}

async function rowsOf(id: string) {
  const { rows } = await house.app.database.pool.query(
    `select 'research' as what, place as title, photo_ids as photos from field_research where consultation_id = $1
     union all select 'demand', title, null from demand where consultation_id = $1
     union all select 'suggestion', problem, null from suggestion where consultation_id = $1
     order by what, title`,
    [id],
  );
  return rows as { what: string; title: string; photos: string[] | null }[];
}

async function nothingWaits(page: Page): Promise<void> {
  await visit(page, 'outbox');
  await page.getByRole('heading', { name: '没有等待发送的内容' }).waitFor({ timeout: 60_000 });
  expect(await page.locator('.outbox-bar').count()).toBe(0);
}

/** As the frame header of a JPEG says it. */
function sizeOf(jpeg: Buffer): { width: number; height: number } {
  for (let at = 2; at < jpeg.length; at += 2 + jpeg.readUInt16BE(at + 2)) {
    const marker = jpeg.readUInt16BE(at);
    if (marker === 0xffc0 || marker === 0xffc2)
      return { height: jpeg.readUInt16BE(at + 5), width: jpeg.readUInt16BE(at + 7) };
  }
  throw new Error('no picture');
}

async function isTenRowsWithTheirPhotographs({ id, member }: FourParties): Promise<void> {
  const rows = await rowsOf(id);
  expect(rows.map(({ what, title }) => `${what} ${title}`)).toEqual([
    'demand 诉求一',
    'demand 诉求三',
    'demand 诉求二',
    'research 东村',
    'research 北村',
    'research 南村',
    'research 西村',
    'suggestion 建议一',
    'suggestion 建议三',
    'suggestion 建议二',
  ]);
  const linked = Object.fromEntries(rows.filter(({ photos }) => photos).map(({ title, photos }) => [title, photos]));
  expect([linked.东村?.length, linked.西村?.length, linked.南村?.length]).toEqual([2, 1, 0]);
  const { rows: files } = await house.app.database.pool.query<{ id: string; bytes: Buffer; media_type: string }>(
    'select id, bytes, media_type from stored_file where uploaded_by = $1',
    [member.accountId],
  );
  expect(files.map((file) => file.id).sort()).toEqual(Object.values(linked).flat().sort());
  for (const { bytes, media_type } of files) {
    expect(media_type).toBe('image/jpeg');
    expect(bytes.includes('GPS')).toBe(false);
    expect(bytes.includes('Exif')).toBe(false);
    // Twelve megapixels were taken; what travels is what a screen can show.
    expect(sizeOf(bytes)).toEqual({ width: 1920, height: 1440 });
  }
}

it('on a village road: ten submissions, three reloads, lost answers, and ten rows', async () => {
  const four = await aConsultationOfFour(house);
  const { id } = four;
  const context = await aPhoneOf(four.member);
  const page = await context.newPage();

  // In the office: the phone takes along what the forms need.
  await go(page, '');
  await page.getByText('摩配大市场物业管理').first().waitFor();
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.waitForFunction(async () => {
    const keys = await caches.keys();
    return keys.length > 0 && navigator.serviceWorker.controller !== null;
  });
  await go(page, `consultations/${id}/research`);
  await page.getByLabel('地点').waitFor();
  const photos = [await aPhoto(page), await aPhoto(page)];

  // Out of the car, no signal.
  await context.setOffline(true);
  await writeResearch(page, id, '东村', photos);
  await kept(page, 1);
  await writeResearch(page, id, '西村', [photos[0] as Buffer]);
  await kept(page, 2);
  await page.getByText('2 条待发送').waitFor();
  await page.reload();
  await page.getByText('2 条待发送').waitFor();
  await writeDemand(page, id, '诉求一');
  await kept(page, 3);
  await writeDemand(page, id, '诉求二');
  await kept(page, 4);
  await page.getByText('4 条待发送').waitFor();

  // A hill with a weak signal: what is sent arrives, the answers do not, and the page is opened anew in the middle.
  const sentTwice = await losingAnswers(page, 2);
  await context.setOffline(false);
  await sentTwice();
  await page.reload();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  expect((await rowsOf(id)).length).toBeGreaterThan(0);

  // The next village.
  await context.setOffline(true);
  for (const problem of ['建议一', '建议二', '建议三']) {
    await writeSuggestion(page, id, problem);
    await kept(page);
  }
  await writeDemand(page, id, '诉求三');
  await kept(page);
  await page.reload();
  await writeResearch(page, id, '南村');
  await kept(page);
  await writeResearch(page, id, '北村');
  await kept(page);

  // Home.
  await context.setOffline(false);
  await nothingWaits(page);
  await isTenRowsWithTheirPhotographs(four);
  await context.close();
}, 600_000);

it('on plain http, where no page opens without a signal: the same ten rows', async () => {
  const four = await aConsultationOfFour(house);
  const { id } = four;
  const context = await aPhoneOf(four.member, { plainHttp: true });
  const page = await context.newPage();
  await go(page, '');
  await page.getByText('摩配大市场物业管理').first().waitFor();
  await go(page, `consultations/${id}/research`);
  await page.getByLabel('地点').waitFor();
  const photos = [await aPhoto(page), await aPhoto(page)];

  // The phone thinks that there is a network, and nothing of the house answers: pages load, nothing else does.
  const cut = (route: Route) => route.abort('connectionfailed');
  const cutOff = async () => {
    await page.route('**/graphql', cut);
    await page.route('**/files**', cut);
  };
  const restore = () => page.unrouteAll({ behavior: 'wait' });
  await cutOff();
  await writeResearch(page, id, '东村', photos);
  await kept(page, 1);
  await page.reload();
  await writeResearch(page, id, '西村', [photos[0] as Buffer]);
  await kept(page, 2);
  await writeDemand(page, id, '诉求一');
  await kept(page, 3);
  await writeDemand(page, id, '诉求二');
  await kept(page, 4);
  await page.reload();
  for (const problem of ['建议一', '建议二', '建议三']) {
    await writeSuggestion(page, id, problem);
    await kept(page);
  }
  await restore();
  await page.reload();
  await nothingWaits(page);

  // With a signal it feels as it always did.
  await writeDemand(page, id, '诉求三');
  await sent(page);
  await writeResearch(page, id, '南村');
  await sent(page);
  await writeResearch(page, id, '北村');
  await sent(page);
  await nothingWaits(page);
  await isTenRowsWithTheirPhotographs(four);
  await context.close();
}, 600_000);

it('half a form is there after a reload; another person on the phone learns only that something waits', async () => {
  const four = await aConsultationOfFour(house);
  const { id } = four;
  const context = await aPhoneOf(four.member);
  const page = await context.newPage();
  await go(page, `consultations/${id}/research`);
  await page.getByLabel('地点').fill('半个村');
  await draftWritten(page);
  await page.reload();
  await page.getByText(/已恢复.*没写完的内容/).waitFor();
  expect(await page.getByLabel('地点').inputValue()).toBe('半个村');
  await page.getByRole('button', { name: '清空重写' }).click();
  await page.getByText(/已恢复.*没写完的内容/).waitFor({ state: 'detached' });
  expect(await page.getByLabel('地点').inputValue()).toBe('');

  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('clientMutationId') ? route.abort() : route.continue(),
  );
  await writeDemand(page, id, '只有本人能看');
  await kept(page);
  await go(page, 'sign-out');
  await page.getByRole('heading', { name: '还有 1 条没有送到' }).waitFor();
  await submit(page, '留在手机上，退出登录');
  await page.getByRole('link', { name: /登录/ }).waitFor();
  await page.unrouteAll({ behavior: 'wait' });

  await enterAs(house, context, four.guest);
  await go(page, 'outbox');
  await page.getByText('另一位用户的 1 条待发送').waitFor();
  expect(await page.getByText('只有本人能看', { exact: true }).count()).toBe(0);
  expect(await rowsOf(id)).toEqual([]);

  await enterAs(house, context, four.member);
  await go(page, '');
  await nothingWaits(page);
  expect((await rowsOf(id)).map(({ title }) => title)).toEqual(['只有本人能看']);
  await context.close();
}, 600_000);

it('what the house refuses is shown with its reason, to be changed or discarded', async () => {
  const four = await aConsultationOfFour(house);
  const { id } = four;
  const context = await aPhoneOf(four.member);
  const page = await context.newPage();
  await go(page, `consultations/${id}/demands`);
  await page.getByRole('button', { name: '记下诉求', exact: true }).waitFor();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await writeDemand(page, id, '来晚了');
  await kept(page);
  await house.app.database.pool.query(`update consultation set status = 'IN_SESSION' where id = $1`, [id]);
  await context.setOffline(false);
  await page.getByText('1 条没有发成').waitFor();
  await page.getByText('1 条没有发成').click();
  await page.getByText('原因：这场协商会现在不能这样做了').waitFor();
  await house.app.database.pool.query(`update consultation set status = 'PREPARING' where id = $1`, [id]);
  await submit(page, '修改后再发');
  await page.getByLabel('希望解决什么').fill('来得及');
  await submit(page, '记下诉求');
  await sent(page);
  expect((await rowsOf(id)).map(({ title }) => title)).toEqual(['来得及']);
  await nothingWaits(page);
  await context.close();
}, 600_000);

it('somebody with a link from a poster is sent that page and no other, however long they look at it', async () => {
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.clock.install();
  await go(page, 't/NOSUCHCODE');
  await page.getByText('没有找到').first().waitFor();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.clock.fastForward(60_000);
  // Another round trip, so that whatever was begun would have been seen.
  await page.evaluate(() => fetch('/portal/').then((answer) => answer.text()));
  expect(asked.filter((url) => /\/assets\/|sw\.js/.test(url))).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await context.close();
});

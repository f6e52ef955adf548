import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { anApp, type TestApp } from '../support/app.js';
import { openPage } from '../support/pages.js';

const CLIENTS = new URL('../../clients/', import.meta.url);
const MARK = /(<meta name="bandeng-build" content=")[\w-]+/;

const folders: string[] = [];
let house: TestApp;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ overrides: { clientsDir: buildsMarked('before') } }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The built clients as another build of theirs. */
function buildsMarked(mark: string): URL {
  const folder = mkdtempSync(join(tmpdir(), `bandeng-${mark}-`));
  folders.push(folder);
  for (const client of ['web-admin', 'member-portal', 'public-display']) {
    const dist = join(folder, client, 'dist');
    cpSync(fileURLToPath(new URL(`${client}/dist/`, CLIENTS)), dist, { recursive: true });
    const page = join(dist, 'index.html');
    const html = readFileSync(page, 'utf8');
    expect(html).toMatch(MARK);
    writeFileSync(page, html.replace(MARK, `$1${mark}`));
    for (const packed of ['.br', '.gz']) rmSync(`${page}${packed}`, { force: true });
  }
  return pathToFileURL(`${folder}/`);
}

/** The same address, with another build behind it. */
async function upgrade(mark: string): Promise<void> {
  const { port } = new URL(house.origin);
  await house.close();
  house = await anApp({ environment: { PORT: port }, overrides: { clientsDir: buildsMarked(mark) } });
}

const buildOf = (page: Page) => page.locator('meta[name="bandeng-build"]').getAttribute('content');
const becomes = (page: Page, mark: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('meta[name="bandeng-build"]')?.getAttribute('content') === wanted,
    mark,
  );

it('a wall starts anew by itself, a phone is offered the newer version, and code that is gone leads to it', async () => {
  const [wall, phone, reader] = await Promise.all([browser.newPage(), browser.newPage(), browser.newPage()]);
  for (const page of [wall, phone, reader]) page.setDefaultTimeout(90_000);
  await wall.goto(`${house.origin}/display/board`);
  await wall.locator('.stage > *').first().waitFor();
  await openPage(phone, `${house.origin}/portal/t`);
  const words = phone.locator('input').first();
  await words.fill('B-2026');
  await openPage(reader, `${house.origin}/portal/board`);
  await reader.locator('h1').first().waitFor();
  expect(await Promise.all([wall, phone, reader].map(buildOf))).toEqual(['before', 'before', 'before']);

  await upgrade('after');
  await becomes(wall, 'after');

  // The board is live: its page hears it with the new connection.
  await reader.getByText('有新版本').waitFor();
  await reader.getByRole('button', { name: '刷新' }).click();
  await becomes(reader, 'after');

  // A page that hears nothing keeps what is written in it, until it wants code that is gone.
  expect([await buildOf(phone), await words.inputValue()]).toEqual(['before', 'B-2026']);
  let asked = 0;
  await phone.route('**/portal/assets/BoardPage-*.js', (route) => {
    asked += 1;
    return asked === 1 ? route.abort() : route.continue();
  });
  await phone.evaluate(() => {
    window.history.pushState(null, '', '/portal/board');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  await becomes(phone, 'after');
  await phone.locator('#root h1').first().waitFor();
  expect(asked).toBe(2);
  await Promise.all([wall, phone, reader].map((page) => page.close()));
});

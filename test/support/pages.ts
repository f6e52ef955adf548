import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { SESSION_COOKIE } from '../../server/src/kernel/gate/session.js';
import type { TestApp } from './app.js';
import type { Person } from './people.js';

/** How long a page may take on a machine that does much else. What is asserted is that it comes, not when. */
export const PATIENCE_MS = 60_000;

export const button = (page: Page | Locator, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).first();

/** Opens a page and waits until it is the page itself: what the server drew of it has gone. */
export async function openPage(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  await page.locator('#drawn').waitFor({ state: 'detached' });
}

/** One of a thing's acts at the desk: a button while it is due, else in the menu of all others. */
export async function act(page: Page | Locator, name: string | RegExp): Promise<void> {
  const due = page.getByRole('button', { name });
  const more = page.getByRole('button', { name: /^更\s?多$|的更多操作$/ });
  await due.or(more).first().waitFor();
  if (await due.first().isVisible()) return due.first().click();
  await more.first().click();
  await page.getByRole('menuitem', { name }).click();
}

/** Puts the session of somebody who signed in into this browser. */
export async function enterAs(house: TestApp, context: BrowserContext, person: Person): Promise<void> {
  const client = house.inAnotherBrowser(person);
  await client.query('query { viewer { id } }');
  const value = new RegExp(`${SESSION_COOKIE}=([^;]+)`).exec(client.cookie)?.[1] ?? '';
  await context.addCookies([{ name: SESSION_COOKIE, value, url: house.origin }]);
}

/** Key moments are kept where `SCREENSHOTS` says, for people to look at. */
export async function keep(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** Chooses from one of the desk's drop-down lists. */
export async function choose(page: Page, label: string | RegExp, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).last().click();
  await page.locator('.ant-select-dropdown:visible').getByText(option, { exact: true }).first().click();
}

/** What was typed lies on the phone: a browser writes a moment after the key. */
export const draftWritten = (page: Page) =>
  page.waitForFunction(
    () =>
      new Promise<boolean>((answer) => {
        const opening = indexedDB.open('bandeng');
        opening.onsuccess = () => {
          const count = opening.result.transaction('draft').objectStore('draft').count();
          count.onsuccess = () => {
            opening.result.close();
            answer(count.result > 0);
          };
        };
      }),
  );

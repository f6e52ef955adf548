import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { anApp, type TestApp } from '../support/app.js';
import { Hands } from '../support/hands.js';
import { aWorld, JOBS, type Job, SIZES } from '../support/jobs.js';
import { keep, openPage, PATIENCE_MS } from '../support/pages.js';
import { aFullDay, ROLES, type Role } from '../support/reaching.js';
import { contextOf } from '../support/windows.js';
import { aWorkingDistrict, type WorkingDistrict } from '../support/working-district.js';

/**
 * A working day by somebody who knows only the words on the screen (decision 260): what each role does daily is two presses
 * from the first page, and the jobs of the house take no more presses and keys than they do today.
 */
const MOST_PRESSES = 2;

let house: TestApp;
let browser: Browser;
let district: WorkingDistrict;
const table: string[] = [];
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ now: new Date().toISOString() }), launchBrowser()]);
  district = await aWorkingDistrict(house);
  await aFullDay(house, district);
});
afterAll(async () => {
  process.stderr.write(`${table.join('\n')}\n`);
  await browser?.close();
  await house?.close();
});

const FIRST = { desk: '/admin/', phone: '/portal/' } as const;

/** The first page again, without loading the client once more; the way back is nobody's task. */
const home = (page: Page, at: keyof typeof FIRST) =>
  page.evaluate((path) => {
    history.pushState(null, '', path);
    dispatchEvent(new PopStateEvent('popstate'));
  }, FIRST[at]);

it.each(ROLES)(
  '$who reaches what they do daily from the first page',
  async ({ who, as, at, tasks }: Role) => {
    const context = await contextOf(browser, house.origin, house.as(as(district)), SIZES[at]);
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    await openPage(page, house.origin + FIRST[at]);
    const tooFar: string[] = [];
    for (const { task, before, go, sees } of tasks) {
      await home(page, at);
      await page.waitForURL(new RegExp(`${FIRST[at]}(welcome)?$`));
      const hands = new Hands(page);
      try {
        await go(hands);
        await hands.sees(sees);
      } catch (error) {
        await keep(page, `failed-${who}-${task}`);
        throw new Error(`${task}: ${(error as Error).message}`, { cause: error });
      }
      table.push(`${who} · ${task}: ${before} → ${hands.tally.presses}`);
      if (hands.tally.presses > MOST_PRESSES) tooFar.push(task);
    }
    await context.close();
    expect(tooFar).toEqual([]);
  },
  300_000,
);

it.each(JOBS)(
  '$job',
  async ({ job, before, atMost, run }: Job) => {
    const tally = { presses: 0, keys: 0 };
    const others = new Set(browser.contexts());
    const own = () => browser.contexts().filter((one) => !others.has(one));
    try {
      await run(aWorld(house, browser, district, tally));
    } catch (error) {
      for (const page of own().flatMap((one) => one.pages())) await keep(page, `failed-${job}`);
      throw error;
    }
    for (const context of own()) await context.close();
    const { presses, keys } = tally;
    table.push(`${job}: ${before?.join('/') ?? '–'} → ${presses}/${keys}`);
    expect({ presses: presses <= atMost[0], keys: keys <= atMost[1] }).toEqual({ presses: true, keys: true });
  },
  300_000,
);

import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { anApp, type TestApp } from '../support/app.js';
import { Between, type BetweenOptions } from '../support/between.js';
import { aLiveTable } from '../support/meetings.js';
import { openPage, PATIENCE_MS } from '../support/pages.js';
import { aSecretariat, type Person } from '../support/people.js';
import { contextOf, pairWall, watched } from '../support/windows.js';

let house: TestApp;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ now: new Date().toISOString() }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** What is on the floor, and what comes next. */
const ITEMS = [
  ['通报', '提问'],
  ['提问', '解答'],
] as const;

const networks: [string, BetweenOptions][] = [
  ['refuses sockets', { upgrades: 'refuse' }],
  ['refuses sockets and holds back what is not complete', { upgrades: 'refuse', holdsBack: true }],
];

it.each(networks)(
  'shows a meeting as it goes on, on wall, phone and desk, where the network %s',
  async (_, options) => {
    const between = new Between(Number(new URL(house.origin).port), options);
    const origin = `http://${await between.listen()}`;
    try {
      await watched(async (see) => {
        const table = await aLiveTable(house, { demands: 1 });
        const meetingId = table.meeting.id;
        const { rows } = await house.app.database.pool.query<{ id: string }>(
          'select id from agenda_item where meeting_id = $1 order by position',
          [meetingId],
        );
        const window = async (person: Person, path: string, size: [number, number]) => {
          const page = await (await contextOf(browser, origin, house.as(person), size)).newPage();
          await openPage(page, origin + path);
          return page;
        };
        const desk = see('desk', await window(table.officer, `/admin/meetings/${meetingId}`, [1440, 900]));
        const phone = see('phone', await window(table.merchant, `/portal/live/${meetingId}`, [390, 844]));
        const wall = see('wall', await (await contextOf(browser, origin, null, [1920, 1080])).newPage());
        await pairWall(wall, origin, house.as(await aSecretariat(house)), meetingId);
        const pages: readonly Page[] = [desk, phone, wall];

        for (const [at, [title, next]] of ITEMS.entries()) {
          const { id } = rows[at] as { id: string };
          await house
            .as(table.officer)
            .mutate('mutation ($id: ID!) { openAgendaItem(itemId: $id) { __typename } }', { id });
          await Promise.all([
            desk
              .locator('li[aria-current="step"]', { hasText: title })
              .waitFor({ state: 'attached', timeout: PATIENCE_MS }),
            phone.getByText(title, { exact: true }).first().waitFor({ timeout: PATIENCE_MS }),
            wall.getByText(`下一项 ${next}`).waitFor({ timeout: PATIENCE_MS }),
          ]);
          await house
            .as(table.officer)
            .mutate('mutation ($id: ID!) { closeAgendaItem(itemId: $id) { __typename } }', { id });
        }
        for (const page of pages) expect(await page.getByText(/离线·数据截至/).count()).toBe(0);
        expect(between.upgrades).toBe(0);
        await Promise.all(pages.map((page) => page.context().close()));
      })();
    } finally {
      between.close();
    }
  },
  600_000,
);

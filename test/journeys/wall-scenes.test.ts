import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { SceneKind } from '../../server/src/modules/display/index.js';
import type { LiaisonCommittee } from '../../server/src/modules/roster/index.js';
import { renewAllComing } from '../../server/src/modules/signage/coming/renew-coming.js';
import { anApp, type TestApp } from '../support/app.js';
import { jobContext } from '../support/notices.js';
import { aSecretariat } from '../support/people.js';
import { aLiaisonCommittee } from '../support/roster.js';
import { contextOf, pairWallTo, watched } from '../support/windows.js';

let house: TestApp;
let browser: Browser;
let committee: LiaisonCommittee;
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ now: new Date().toISOString() }), launchBrowser()]);
  committee = await aLiaisonCommittee(house);
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const TITLE = '老旧小区加装电梯后的管道改造和一楼住户的采光补偿怎么办';
/** Of anything a wall says; what it is about is larger. */
const LEAST_PX = 44;

const sql = (text: string, values: readonly unknown[]) => house.app.database.pool.query(text, [...values]);
async function fill(count: number): Promise<void> {
  await sql('delete from plan_entry where committee_id = $1', [committee.id]);
  await sql(`update consultation set status = 'CANCELLED' where committee_id = $1`, [committee.id]);
  await sql(
    `insert into consultation (id, created_at, version, title, form, status, committee_id, starts_at, place)
     select gen_random_uuid(), now(), 1, $3 || n, 'BENCH', 'NOTIFIED', $1, now() + n * interval '7 hours', '便民服务中心二楼会议室'
     from generate_series(1, $2::int) n`,
    [committee.id, count, TITLE],
  );
  await sql(
    `insert into plan_entry (id, created_at, version, year, committee_id, title, form, from_on, to_on, first_from_on, first_to_on)
     select gen_random_uuid(), now(), 1, extract(year from today)::int, $1, $3 || n, 'BENCH', f, t, f, t
     from (select (now() at time zone 'Asia/Shanghai')::date) now (today), generate_series(1, $2::int) n,
       lateral (select date_trunc('month', today)::date as f, (date_trunc('month', today) + interval '1 month - 1 day')::date as t) days`,
    [committee.id, count, TITLE],
  );
  await renewAllComing(jobContext(house));
}

/** The smallest type, and what is cut off: read from the page as it stands. */
const lookAt = (wall: Page) =>
  wall.evaluate(() => {
    const shown = [...document.querySelectorAll('h1, h2, p, span, strong, footer')].filter(
      (one) =>
        [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) &&
        !one.closest('[aria-hidden="true"]'),
    );
    const stage = document.querySelector('.stage') as HTMLElement;
    const scale = stage.getBoundingClientRect().width / 1920;
    const frame = stage.getBoundingClientRect();
    const outside = shown.filter((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 1 || bottom > frame.bottom + 1;
    });
    return {
      least: Math.min(...shown.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))),
      outside: outside.map((one) => one.textContent),
      scale,
    };
  });

it.each([
  [SceneKind.UPCOMING_MEETINGS, '最近没有已通知的协商会', /已经通知的协商会/],
  [SceneKind.PLAN_OF_MONTH, '这个月没有排定的协商', /本月计划/],
] as const)(
  '%s is read across the room with nothing, three and sixty of them',
  (scene, empty, totals) =>
    watched(async (see) => {
      const wall = see('wall', await (await contextOf(browser, house.origin, null, [1920, 1080])).newPage());
      await fill(0);
      await pairWallTo(wall, house.origin, house.as(await aSecretariat(house)), { scene, targetId: null });
      await wall.getByText(empty).waitFor();
      for (const count of [0, 3, 60]) {
        await fill(count);
        await wall
          .getByText(count === 0 ? empty : new RegExp(`${totals.source}.*${count} |${count} 项|${count} 场`))
          .first()
          .waitFor();
        await wall.evaluate(() => document.fonts.ready.then(() => undefined));
        const { least, outside } = await lookAt(wall);
        expect(outside).toEqual([]);
        expect(least).toBeGreaterThanOrEqual(LEAST_PX);
        const pictures = process.env.PICTURES;
        if (pictures) {
          await wall.screenshot({ path: `${pictures}/${scene}-${count}.png` });
          await wall.setViewportSize({ width: 192, height: 108 });
          await wall.screenshot({ path: `${pictures}/${scene}-${count}-tenth.png` });
          await wall.setViewportSize({ width: 1920, height: 1080 });
        }
      }
    })(),
  300_000,
);

import { TestClient } from '@bandeng/test-kit';
import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { anApp, type TestApp } from '../support/app.js';
import { aLiveTable } from '../support/meetings.js';
import { openPage } from '../support/pages.js';
import { aSecretariat, type Person } from '../support/people.js';
import { aServerProcess, type ServerProcess } from '../support/server-process.js';
import { contextOf, pairWall, watched } from '../support/windows.js';

const AWAY = /离线·数据截至 \d{2}:\d{2}/;
/** Heartbeats come every five seconds; two that fail to come are noticed. */
const NOTICED_WITHIN_MS = 15_000;
/** The longest wait between two attempts, and the page itself. */
const BACK_WITHIN_MS = 30_000;

let house: TestApp;
let browser: Browser;
let server: ServerProcess;
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ now: new Date().toISOString() }), launchBrowser()]);
  server = await aServerProcess(house.databaseUrl);
}, 600_000);
afterAll(async () => {
  await browser?.close();
  server?.process.kill('SIGCONT');
  await server?.kill();
  await house?.close();
});

const itemOf = async (meetingId: string, position: number): Promise<string> => {
  const { rows } = await house.app.database.pool.query<{ id: string }>(
    'select id from agenda_item where meeting_id = $1 order by position offset $2 limit 1',
    [meetingId, position],
  );
  return rows[0]?.id ?? '';
};

it(
  'keeps the last good page on wall, phone and desk while the server is away, and comes back by itself',
  watched(async (see) => {
    const table = await aLiveTable(house, { demands: 1 });
    const meetingId = table.meeting.id;
    const at = (person: Person) => new TestClient(server.url, (door) => person.arrive(door));
    const window = async (person: Person, path: string, size: [number, number]) => {
      const page = await (await contextOf(browser, server.url, at(person), size)).newPage();
      await openPage(page, server.url + path);
      return page;
    };
    // The meeting goes on through another server on the same database.
    const elsewhere = house.as(table.officer);
    const move = (name: string, itemId: string) =>
      elsewhere.mutate(`mutation ($id: ID!) { ${name}(itemId: $id) { __typename } }`, { id: itemId });
    const [first, second] = [await itemOf(meetingId, 0), await itemOf(meetingId, 1)];
    await move('openAgendaItem', first);

    const desk = await window(table.officer, `/admin/meetings/${meetingId}`, [1440, 900]);
    const phone = await window(table.merchant, `/portal/live/${meetingId}`, [390, 844]);
    const wallContext = await contextOf(browser, server.url, null, [1920, 1080]);
    const wall = await wallContext.newPage();
    await pairWall(wall, server.url, at(await aSecretariat(house)), meetingId);
    const all: readonly Page[] = [see('desk', desk), see('phone', phone), see('wall', wall)];
    const nextIs = (word: string) => wall.getByText(`下一项 ${word}`).waitFor({ timeout: BACK_WITHIN_MS });
    await nextIs('提问');
    await phone.getByText('通报', { exact: true }).waitFor();
    for (const page of all) expect(await page.getByText(AWAY).count()).toBe(0);
    await wall.evaluate(async () => void (await navigator.serviceWorker.ready));

    // A power cut at the server: everybody says since when, and shows what was.
    const { port } = server;
    await server.kill();
    await Promise.all(all.map((page) => page.getByText(AWAY).first().waitFor({ timeout: NOTICED_WITHIN_MS })));
    await nextIs('提问');
    await phone.getByText('通报', { exact: true }).waitFor();
    // The wall's own power was cut too: it opens without a server and shows what it showed.
    await wall.reload({ waitUntil: 'load' });
    await wall.getByText(AWAY).first().waitFor({ timeout: BACK_WITHIN_MS });
    await nextIs('提问');
    // An act is refused in words, and nothing of it happens later.
    await phone.getByRole('button', { name: '举手' }).click();
    await phone.getByRole('button', { name: '发言', exact: true }).click();
    await phone
      .getByText(/连不上服务器/)
      .first()
      .waitFor({ timeout: NOTICED_WITHIN_MS });

    await move('closeAgendaItem', first);
    await move('openAgendaItem', second);
    server = await aServerProcess(house.databaseUrl, { port });
    await Promise.all([
      nextIs('解答'),
      phone.getByText('提问', { exact: true }).first().waitFor({ timeout: BACK_WITHIN_MS }),
      ...all.map((page) => page.getByText(AWAY).first().waitFor({ state: 'detached', timeout: BACK_WITHIN_MS })),
    ]);
    const { rows } = await house.app.database.pool.query('select from speaker_entry where meeting_id = $1', [
      meetingId,
    ]);
    expect(rows).toHaveLength(0);

    // A network that swallows everything: the connection looks open, the pages say that they may be behind.
    server.process.kill('SIGSTOP');
    await Promise.all(all.map((page) => page.getByText(AWAY).first().waitFor({ timeout: NOTICED_WITHIN_MS })));
    await nextIs('解答');
    await move('closeAgendaItem', second);
    server.process.kill('SIGCONT');
    await Promise.all([
      ...all.map((page) => page.getByText(AWAY).first().waitFor({ state: 'detached', timeout: BACK_WITHIN_MS })),
      phone.getByText(/解答/).first().waitFor({ timeout: BACK_WITHIN_MS }),
    ]);

    // The wall's box loses its power and gets it again: nobody needs to touch it.
    await wall.close();
    const again = await wallContext.newPage();
    await openPage(again, `${server.url}/display/`);
    await again.getByText('下一项 解答').waitFor({ timeout: BACK_WITHIN_MS });

    // The phone's battery dies in the middle of a question: it comes back as who it was, with the half-written words.
    await phone.getByRole('link', { name: /现场提问/ }).click();
    const question = /想问什么/;
    await phone.getByRole('textbox', { name: question }).fill('货位租金谁来');
    const phoneContext = phone.context();
    await phone.close();
    const back = see('phone again', await phoneContext.newPage());
    await openPage(back, `${server.url}/portal/live/${meetingId}`);
    await back.getByRole('button', { name: '举手' }).waitFor({ timeout: BACK_WITHIN_MS });
    await back.getByRole('link', { name: /现场提问/ }).click();
    await back.getByRole('textbox', { name: question }).waitFor();
    expect(await back.getByRole('textbox', { name: question }).inputValue()).toBe('货位租金谁来');
  }),
  180_000,
);

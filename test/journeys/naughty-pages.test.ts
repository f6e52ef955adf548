import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { anApp, type TestApp } from '../support/app.js';
import { openPage } from '../support/pages.js';
import { anonymous, aSecretariat } from '../support/people.js';

const marked = [
  '<script>window.ran=1</script>',
  '<img src=x onerror="window.ran=1">',
  '"><svg onload=window.ran=1>',
  '<iframe src="javascript:parent.ran=1"></iframe>',
  'javascript:window.ran=1',
  '{{constructor.constructor("window.ran=1")()}}',
];

let house: TestApp;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ now: new Date().toISOString() }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

it('shows what was typed as it was typed, and runs none of it', async () => {
  const secretariat = await aSecretariat(house);
  const desk = house.as(secretariat);
  const title = marked.slice(0, 3).join(' ');
  const body = marked.join('\n');
  const { submitTopic } = await house
    .as(anonymous)
    .mutate('mutation Submit($input: SubmitTopicInput!) { submitTopic(input: $input) { trackingCode } }', {
      input: { title, body, place: marked[1], submitterName: '<b>x</b>' },
    });
  const { topics } = await desk.query('{ topics(first: 1) { nodes { id } } }');
  const context = await browser.newContext({ locale: 'zh-CN' });
  const [name, value] = desk.cookie.split('=') as [string, string];
  await context.addCookies([{ name, value, url: house.origin }]);
  const page = await context.newPage();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });

  for (const path of [
    '/admin/topics',
    `/admin/topics/${topics.nodes[0].id}`,
    `/portal/t/${submitTopic.trackingCode}`,
  ]) {
    await openPage(page, house.origin + path);
    await page.getByText('<script>window.ran=1</script>').first().waitFor();
    const grown = await page.evaluate(() => ({
      ran: 'ran' in window,
      nodes: document.querySelectorAll('#root script, #root iframe, #root img[src="x"], #root svg[onload]').length,
    }));
    expect({ path, ...grown }).toEqual({ path, ran: false, nodes: 0 });
  }
  expect(dialogs).toEqual([]);
  await context.close();
}, 600_000);

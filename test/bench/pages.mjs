// What opening a page costs somebody who never opened one: a village phone (1.6 Mbps, 150 ms, a CPU four times slower), nothing
// kept. Beside each page, in the same run, the floor: a page without a script that says as much, sent by bare node:http.
//
// paint   the first that is not blank; largest: the largest text or picture, which is when the page can be read
// before  what had come over the wire until then, and in how many answers
// CPU is slowed by the browser, so a busy machine makes it slower still: read the pages beside the floor.
import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { launchBrowser } from '../../packages/test-kit/src/browser.ts';
import { build } from '../../scripts/build.mjs';
import { aLargeDistrict } from './district.mjs';
import { median, sized, startServer, table } from './servers.mjs';

export const sizes = sized({
  full: { rounds: 5, floorKilobytes: 12 },
  smoke: { rounds: 1, floorKilobytes: 12, few: true },
});
const { rounds, few, floorKilobytes } = sizes.now;

const LINE = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const DESK = { viewport: { width: 1280, height: 720 } };
/** Longest a page may go on loading. */
const PATIENCE_MS = 60_000;

export async function benchPages(databaseUrl) {
  await build();
  const server = await startServer('shipped-server.mjs', { DATABASE_URL: databaseUrl, NODE_ENV: 'production' });
  const floor = await aPageWithoutScript();
  const browser = await launchBrowser();
  try {
    const { code, member, staff } = await setTheScene(databaseUrl);
    const pages = [
      ['a page without a script', floor.url, PHONE],
      ['/t/CODE', `${server.url}/portal/t/${code}`, PHONE],
      ['submit', `${server.url}/portal/submit`, PHONE],
      ['board', `${server.url}/portal/board`, PHONE],
      ['enter a code', `${server.url}/portal/t`, PHONE],
      ['welcome', `${server.url}/portal/`, PHONE],
      ['phone, signed in', `${server.url}/portal/`, PHONE, member],
      ['desk, sign-in', `${server.url}/admin/sign-in`, DESK],
      ['desk, first page', `${server.url}/admin/`, DESK, staff],
      ['wall', `${server.url}/display/`, DESK],
    ].slice(0, few ? 2 : undefined);
    const rows = pages.map(([name, url, looks, session]) => ({ name, url, looks, session, seen: [] }));
    // Round by round, so that what the machine does meanwhile meets every page.
    for (let round = 0; round < rounds; round += 1) {
      for (const row of rows) row.seen.push(await opened(browser, server.url, row));
    }
    return report(rows);
  } finally {
    await browser.close();
    floor.close();
    await server.stop();
  }
}

/** One opening, cold: what was painted when, and what had come until then. */
async function opened(browser, origin, { url, looks, session }) {
  const context = await browser.newContext({ ...looks, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  if (session) await context.addCookies([{ name: 'bandeng_session', value: session, url: origin }]);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', { offline: false, ...LINE });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const answers = new Map();
  devtools.on('Network.requestWillBeSent', ({ requestId, timestamp }) => answers.set(requestId, { at: timestamp }));
  devtools.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) =>
    Object.assign(answers.get(requestId) ?? {}, { done: timestamp, bytes: encodedDataLength }),
  );
  await page.addInitScript(() => {
    window.paints = { first: 0, largest: 0 };
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries())
        if (name === 'first-contentful-paint') window.paints.first = startTime;
    }).observe({ type: 'paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) window.paints.largest = startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE_MS });
  await page.waitForFunction(() => window.paints.first > 0, { timeout: PATIENCE_MS });
  await page.waitForLoadState('networkidle', { timeout: PATIENCE_MS });
  const { first, largest } = await page.evaluate(() => window.paints);
  const begun = Math.min(...[...answers.values()].map(({ at }) => at));
  const before = [...answers.values()].filter(({ done }) => done && (done - begun) * 1000 <= largest);
  await context.close();
  return {
    first,
    largest,
    requests: before.length,
    kilobytes: before.reduce((sum, { bytes = 0 }) => sum + bytes, 0) / 1000,
  };
}

function report(rows) {
  const of = ({ seen }, what) => median(seen.map((one) => one[what]));
  const [floor] = rows;
  const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
  return table(
    ['1.6 Mbps, 150 ms, CPU ÷ 4', 'paint', 'largest', '× floor', 'before: kB', 'answers'],
    rows.map((row) => [
      row.name,
      seconds(of(row, 'first')),
      seconds(of(row, 'largest')),
      (of(row, 'largest') / of(floor, 'largest')).toFixed(1),
      of(row, 'kilobytes').toFixed(0),
      of(row, 'requests'),
    ]),
  );
}

/** The least a page can be: its words and its looks in one answer. */
async function aPageWithoutScript() {
  const words = '一件事办到哪一步、谁来办、什么时候办好，都写在这里。'.repeat(60);
  const looks = `/* ${randomBytes(floorKilobytes * 375).toString('base64')} */ body { font: 16px sans-serif; }`;
  const html = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${looks}</style><h1>进度</h1><p>${words}</p>`;
  const http = createServer((_, res) => res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html));
  await new Promise((listening) => http.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${http.address().port}/`, close: () => http.close() };
}

/** A small district, the code of one of its topics, and two sessions. */
async function setTheScene(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await aLargeDistrict(client, 60);
    const { rows } = await client.query('select tracking_code as code from topic order by number limit 1');
    return {
      code: rows[0].code,
      member: await aSession(client, 'MEMBER'),
      staff: await aSession(client, 'SECRETARIAT'),
    };
  } finally {
    await client.end();
  }
}

async function aSession(client, role) {
  const token = randomBytes(32).toString('base64url');
  await client.query(
    `with made as (
       insert into account (id, created_at, login_name, display_name, status)
       values (gen_random_uuid(), now(), 'pages-' || $1, 'bench', 'ACTIVE') returning id
     ), posted as (insert into post (id, created_at, account_id, role) select gen_random_uuid(), now(), id, $2 from made)
     insert into session (id, created_at, token_hash, kind, account_id, device, last_seen_at, expires_at)
     select gen_random_uuid(), now(), $1, 'ACCOUNT', id, 'bench', now(), now() + interval '1 day' from made`,
    [createHash('sha256').update(token).digest('hex'), role],
  );
  return token;
}

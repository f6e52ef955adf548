import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import { anApp, type TestApp } from '../support/app.js';
import { PATIENCE_MS } from '../support/pages.js';
import { aLiaisonOfficer, type CommitteeOfficer } from '../support/people.js';
import { anAcceptedTopic, aSubmittedTopic, type KnownTopic, topicVersion } from '../support/topics.js';
import { until } from '../support/until.js';

const Correct = `mutation ($input: CorrectTopicInput!) { correctTopic(input: $input) { __typename } }`;
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
/** What a page shows to whoever may press or type: everything that can be is switched off until the code is there. */
const SLEEPS = /<(?:button|input|textarea|select)(?! disabled)[\s>]/;

let house: TestApp;
let browser: Browser;
let officer: CommitteeOfficer;
let topic: KnownTopic;
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp({ now: new Date().toISOString() }), launchBrowser()]);
  officer = await aLiaisonOfficer(house);
  topic = await anAcceptedTopic(house, officer);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${house.origin}${path}`, { headers, redirect: 'manual' });
const drawnAt = async (path: string, headers: Record<string, string> = {}) => {
  const html = await (await get(path, headers)).text();
  return drawnIn(html);
};
const drawnIn = (html: string) => /<div id="drawn">([\s\S]*)<\/div><div id="root">/.exec(html)?.[1] ?? null;
/** On a machine that does much else, drawing may take too long, and the page goes out bare: it is asked for once more. */
const drawnAtLast = async (path: string, headers: Record<string, string> = {}) => {
  const ask = async () => {
    const answer = await get(path, headers);
    const html = await answer.text();
    return { answer, html, drawn: drawnIn(html) ?? '' };
  };
  return until(ask, ({ drawn }) => drawn !== '');
};
async function onAPhone<Seen>(
  options: { javaScriptEnabled: boolean },
  look: (context: BrowserContext) => Promise<Seen>,
) {
  const context = await browser.newContext({ ...PHONE, ...options, locale: 'zh-CN' });
  context.setDefaultTimeout(PATIENCE_MS);
  try {
    return await look(context);
  } finally {
    await context.close();
  }
}

describe('a page of the public', () => {
  it.each(['/portal/', '/portal/welcome', '/portal/submit', '/portal/t', '/portal/board', '/portal/personal-data'])(
    '%s comes as it looks, asleep, with its styles, in 30 kB',
    async (path) => {
      const { answer, html, drawn } = await drawnAtLast(path);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(html).not.toContain('rel="stylesheet"');
      expect(html).toContain('<style>');
      expect(html).toContain('不启用 JavaScript 也能看');
      expect(html).not.toContain('请使用较新的浏览器');
      expect(drawn).toContain('<h1');
      expect(drawn).not.toContain('aria-busy');
      // But for what stands there for browsers that run no code at all.
      expect(drawn.replace(/<noscript>[\s\S]*?<\/noscript>/g, '')).not.toMatch(SLEEPS);
      const { answer: packed } = await drawnAtLast(path, { 'accept-encoding': 'br' });
      expect(Number(packed.headers.get('content-length'))).toBeLessThan(30_000);
    },
  );

  it('says in both languages what is kept of people, and at the door of a topic where that is said', async () => {
    const { drawn: chinese } = await drawnAtLast('/portal/personal-data');
    expect(chinese).toContain('议题提交人');
    expect(chinese).toContain('办结满两年');
    const { drawn: english } = await drawnAtLast('/portal/personal-data?lang=en');
    expect(english).toContain('Submitter of a topic');
    expect(english).toContain('Two years after closing');
    const { drawn: submit } = await drawnAtLast('/portal/submit');
    expect(submit).toContain('保存期限：办结满两年');
    expect(submit).toContain('href="/portal/personal-data"');
  });

  it('says of a code what became of its matter, without JavaScript', async () => {
    await onAPhone({ javaScriptEnabled: false }, async (context) => {
      const page = await context.newPage();
      await until(async () => {
        await page.goto(`${house.origin}/t/${topic.trackingCode}`);
        return page.getByText('摩配大市场仓储无处安放').isVisible();
      });
      expect(await page.locator('main').innerText()).toContain(topic.number);
    });
  });

  it('gives way to the page itself, which then can be used', async () => {
    await onAPhone({ javaScriptEnabled: true }, async (context) => {
      const page = await context.newPage();
      await page.goto(`${house.origin}/portal/t`);
      const box = page.locator('#root input');
      await box.fill(topic.trackingCode);
      expect(await page.locator('#drawn').count()).toBe(0);
      await box.press('Enter');
      await page.locator('#root').getByText('摩配大市场仓储无处安放').waitFor();
    });
  });

  it('shows what was corrected at once', async () => {
    const mine = await aSubmittedTopic(house, officer, { title: '路口没有红绿灯' });
    expect((await drawnAtLast(`/portal/t/${mine.trackingCode}`)).drawn).toContain('路口没有红绿灯');
    const version = await topicVersion(house, officer, mine.id);
    await house.as(officer).mutate(Correct, {
      input: { topicId: mine.id, version, title: '路口缺少红绿灯', body: '等了很久。', reason: '错字' },
    });
    await house.app.settled();
    const { drawn } = await drawnAtLast(`/portal/t/${mine.trackingCode}`);
    expect(drawn).toContain('路口缺少红绿灯');
    expect(drawn).not.toContain('路口没有红绿灯');
  });

  it('shows words as words, whatever they look like', async () => {
    const hostile = '</style><script>alert(1)</script><img src=x onerror=alert(2)>';
    const mine = await aSubmittedTopic(house, officer, { title: hostile });
    const { drawn } = await drawnAtLast(`/portal/t/${mine.trackingCode}`);
    expect(drawn).toContain('&lt;/style&gt;&lt;script&gt;');
    expect(drawn).not.toContain('<script');
    expect(drawn).not.toContain('<img');
    expect(await drawnAt('/portal/t/%3Cscript%3Ealert(1)%3C%2Fscript%3E')).not.toContain('<script');
  });

  it('is not drawn for whoever carries a session, nor under any other address', async () => {
    const cookie = { cookie: 'bandeng_session=whatever' };
    expect(await drawnAt('/portal/welcome', cookie)).toBeNull();
    for (const path of ['/portal/index.html', '/portal/me', '/portal/meetings', '/admin/', '/display/'])
      expect(await drawnAt(path)).toBeNull();
  });

  it('is one page, whatever a message hangs onto its address, and reads what it asks there', async () => {
    const { drawn: plain } = await drawnAtLast('/portal/board');
    expect((await drawnAtLast('/portal/board?from=timeline&x=%3Cscript%3E')).drawn).toBe(plain);
    const { drawn: own } = await drawnAtLast(`/portal/board?committee=${officer.committee.id}&from=timeline`);
    expect(own).toContain(`/portal/place/${officer.committee.id}`);
    expect(plain).not.toContain('/portal/place/');
  });

  it('keeps its code to itself', async () => {
    for (const path of ['/portal/.drawn/drawn.js', '/portal/.vite/manifest.json', '/portal/%2edrawn/drawn.js'])
      expect((await get(path)).headers.get('content-type')).not.toContain('javascript');
  });
});

it('goes out bare where what it shows cannot be read in time', async () => {
  const { pool } = house.app.database;
  const holder = await pool.connect();
  try {
    await holder.query('begin; lock table topic in access exclusive mode');
    const [first, second, third] = await Promise.all(
      ['AAAA', 'BBBB', 'CCCC'].map((end) => drawnAt(`/portal/t/NONE-${end}`)),
    );
    expect([first, second, third]).toEqual([null, null, null]);
  } finally {
    await holder.query('rollback');
    holder.release();
  }
  expect((await drawnAtLast('/portal/t/NONE-DDDD')).drawn).not.toBe('');
});

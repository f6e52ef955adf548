import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launchBrowser } from '@bandeng/test-kit/browser';
import { expect } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { anApp, type TestApp } from './app.js';
import { openPage } from './pages.js';
import type { Person } from './people.js';
import { traffic } from './traffic.js';
import { aWorkingDistrict, type WorkingDistrict } from './working-district.js';

/** Where a page is opened, and as whom; `:names` of the route filled in. */
export interface Visit {
  readonly as?: (district: WorkingDistrict) => Person;
  readonly at?: (district: WorkingDistrict) => string | Promise<string>;
}

export interface Look {
  readonly size: { readonly width: number; readonly height: number };
  /** What the device remembers. */
  readonly stored?: Readonly<Record<string, string>>;
  /** The same page was looked at in full: only what depends on how it is laid out is asked again. */
  readonly layoutOnly?: boolean;
}

const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
/** What larger type can break: contrast, sizes, what can be reached and scrolled to. */
const LAYOUT = [
  'color-contrast',
  'link-in-text-block',
  'avoid-inline-spacing',
  'meta-viewport',
  'scrollable-region-focusable',
];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Somebody's browser, with one page of it open, and where that page is. */
interface Tab {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly asked: ReturnType<typeof traffic>;
  client: string | null;
  /** What was asked for and nobody brought along. */
  readonly wordless: string[];
}

/**
 * Pages of the product with a district at work behind them, looked at by axe. Call in `beforeAll`. Who looks at several walks
 * from one to the next as people do: opening the product anew for each was two thirds of the work.
 */
export class AccessiblePages {
  readonly #tabs = new Map<string, Promise<Tab>>();

  private constructor(
    readonly house: TestApp,
    readonly district: WorkingDistrict,
    readonly browser: Browser,
  ) {}

  static async open(): Promise<AccessiblePages> {
    const [house, browser] = await Promise.all([anApp({ now: new Date().toISOString() }), launchBrowser()]);
    return new AccessiblePages(house, await aWorkingDistrict(house), browser);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.house.close();
  }

  async haveNothingSerious(client: string, route: string, { as, at }: Visit, look: Look): Promise<void> {
    const person = as ?? (client === '/admin/' ? (d) => d.people.secretariat : (d) => d.people.member);
    const who = person(this.district);
    const key = `${who.name} ${look.size.width} ${JSON.stringify(look.stored ?? {})}`;
    const tab = await this.#tabOf(key, who, look);
    const { page } = tab;
    try {
      const path = (await at?.(this.district)) ?? route;
      await this.#go(tab, client, path);
      await standsStill(page);
      if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
      const runOnly = look.layoutOnly ? { type: 'rule', values: LAYOUT } : { type: 'tag', values: EVERYTHING };
      const found = await page.evaluate(async (only) => {
        // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
        const { violations } = await (globalThis as any).axe.run(document, {
          resultTypes: ['violations'],
          runOnly: only,
        });
        return violations
          .filter(({ impact }: { impact: string }) => impact === 'serious' || impact === 'critical')
          .flatMap(({ id, nodes }: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
            nodes
              .slice(0, 4)
              .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 220)}`),
          );
      }, runOnly);
      expect(found).toEqual([]);
      expect(await page.evaluate(cutTables)).toEqual([]);
      expect(tab.wordless.splice(0)).toEqual([]);
    } catch (error) {
      // Whatever became of it is not what the next page begins with.
      this.#tabs.delete(key);
      await tab.context.close();
      throw error;
    }
  }

  /** Along a link of the product where it is open already. A page says its title when it comes; one that does not is opened. */
  async #go(tab: Tab, client: string, path: string): Promise<void> {
    const { page, asked } = tab;
    if (tab.client === client) {
      await page.evaluate((to) => {
        document.title = '';
        window.history.pushState(null, '', to);
        window.dispatchEvent(new PopStateEvent('popstate'));
      }, client + path);
      // What is looked at here is the page; whether a live view comes is for test/live. One that waits is said, and opened anew.
      const waits = await asked.settled().then(
        () => null,
        (error: Error) => error.message,
      );
      if (waits === null && (await page.title()) !== '') return;
      if (waits !== null) console.warn(`${client}${path}, along a link: ${waits}`);
    }
    await openPage(page, this.house.origin + client + path);
    await page.locator('#root > *').first().waitFor({ state: 'attached' });
    await asked.settled();
    tab.client = client;
  }

  #tabOf(key: string, person: Person, look: Look): Promise<Tab> {
    const known = this.#tabs.get(key) ?? this.#openTab(person, look);
    this.#tabs.set(key, known);
    return known;
  }

  async #openTab(person: Person, { size, stored = {} }: Look): Promise<Tab> {
    const context = await this.browser.newContext({
      viewport: size,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
    });
    const client = this.house.as(person);
    await client.fetch('/healthz');
    if (client.cookie) {
      await context.addCookies(
        client.cookie.split('; ').map((pair) => {
          const at = pair.indexOf('=');
          return { name: pair.slice(0, at), value: pair.slice(at + 1), url: this.house.origin };
        }),
      );
    }
    await context.addInitScript((entries) => {
      for (const [name, value] of Object.entries(entries)) localStorage.setItem(name, value);
    }, stored);
    const page = await context.newPage();
    const wordless: string[] = [];
    page.on('console', (said) => said.text().startsWith('no words: ') && wordless.push(said.text()));
    return { context, page, asked: traffic(page), client: null, wordless };
  }
}

/** Tables that are wider than their place: columns that nobody sees unless they know to look for them. */
function cutTables(): string[] {
  return [...document.querySelectorAll('.ant-table-content')]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
    .map(
      (table) => `${table.querySelector('thead')?.textContent}: ${table.scrollWidth} of ${table.clientWidth} pixels`,
    );
}

/** Colours on their way from one to another would be measured where they are just now. */
async function standsStill(page: Page): Promise<void> {
  await page
    .waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'), null, {
      timeout: 3000,
    })
    .catch(() => {});
}

/** The routes a client's features bring, read from where they say so. */
export function routesOf(client: string): string[] {
  const features = new URL(`../../clients/${client}/src/features/`, import.meta.url);
  // Some features bring no route: a page of the workspace, say.
  const indexes = readdirSync(features)
    .map((feature) => new URL(`${feature}/index.tsx`, features))
    .filter((index) => existsSync(index));
  const found = indexes.flatMap((index) =>
    [...readFileSync(index, 'utf8').matchAll(/path: '([^']*)'/g)].map(([, path]) => path as string),
  );
  return [...new Set(found)].sort();
}

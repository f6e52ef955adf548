import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Services } from '../context.js';
import { endedWithin } from '../within.js';
import type { AddressOf } from './client-address.js';
import type { Gate } from './gate.js';
import { sendPacked } from './http-answer.js';
import { type Fork, GateContext, liveContext } from './request-context.js';
import { patternOf } from './routes.js';
import { sessionTokenOf } from './session.js';
import type { Turn } from './turnstile.js';
import { watchRequest } from './watch-request.js';

/** What is late depends on the hour, and whatever changes makes the server forget what it drew. */
const KEPT_MS = 2000;
const MOST_KEPT = 200;
/** Drawing is a courtesy: what comes while so many are being drawn, or takes so long, gets the page that draws itself. */
const AT_ONCE = 2;
const LONGEST_MS = 1500;

/** What the bare page says to browsers that run no code; one that was drawn can be read by them. */
const NEEDS_CODE = /<noscript>[^<]*<\/noscript>/;
const WITHOUT_CODE =
  '<noscript>以上内容不启用 JavaScript 也能看；其他功能请用较新的浏览器并启用 JavaScript。</noscript>';

type Ask = (documentId: string, variables: Readonly<Record<string, unknown>>) => Promise<Record<string, unknown>>;

/** What a client's build brings for this (clients/member-portal/src/drawn.tsx). */
interface Drawing {
  /** `asks`: what of the address beside its path the page reads. */
  readonly pages: readonly { readonly path: string; readonly file: string; readonly asks?: string }[];
  draw(url: URL, ask: Ask): Promise<string | null>;
}
interface Chunk {
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

interface Drawer {
  readonly drawing: Drawing;
  readonly shells: readonly {
    readonly match: RegExp;
    readonly asks: string | undefined;
    readonly before: string;
    readonly after: string;
  }[];
}

interface Parts {
  readonly gate: Gate;
  readonly services: Services;
  readonly fork: Fork;
  readonly addressOf: AddressOf;
  readonly publicUrl: string | null;
}

/**
 * Pages of the public as everybody sees them, drawn by the server from the client's own code and sent with their styles: on a slow line
 * they can be read before any code has come, and without JavaScript at all. What they ask passes the gate as nobody in
 * particular; for whoever carries a session, and whenever drawing fails, the client's page goes out as it is.
 */
export class DrawnPages {
  readonly #parts: Parts;
  readonly #dist: URL;
  readonly #kept = new Map<string, { readonly until: number; readonly html: Promise<string | null> }>();
  #drawer: Promise<Drawer | null> | null = null;
  #drawing = 0;

  constructor(parts: Parts, clientsDir: URL) {
    this.#parts = parts;
    this.#dist = new URL('member-portal/dist/', clientsDir);
  }

  /** Answers false for what is no such page, and where it could not be drawn. */
  async handle(req: IncomingMessage, res: ServerResponse, url: URL, turn: Turn): Promise<boolean> {
    if (req.method !== 'GET' || !url.pathname.startsWith('/portal/')) return false;
    if (sessionTokenOf(req, this.#parts.publicUrl) !== null) return false;
    this.#drawer ??= this.#load();
    const drawer = await this.#drawer;
    const shell = drawer?.shells.find(({ match }) => match.test(url.pathname));
    if (!drawer || !shell) return false;
    const html = await this.#htmlOf(drawer.drawing, req, asRead(url, shell.asks), turn);
    if (html === null || res.destroyed) return false;
    res.setHeader('cache-control', 'no-store');
    await sendPacked(res, 200, 'text/html; charset=utf-8', `${shell.before}${html}${shell.after}`);
    return true;
  }

  /** Something changed: what was drawn before shows it no more. */
  forget(): void {
    this.#kept.clear();
  }

  #htmlOf(drawing: Drawing, req: IncomingMessage, url: URL, turn: Turn): Promise<string | null> {
    const key = url.pathname + url.search;
    const now = performance.now();
    const kept = this.#kept.get(key);
    if (kept && kept.until > now) return kept.html;
    if (this.#drawing >= AT_ONCE) return Promise.resolve(null);
    this.#drawing += 1;
    const html = this.#draw(drawing, req, url, turn).finally(() => {
      this.#drawing -= 1;
    });
    this.#kept.delete(key);
    this.#kept.set(key, { until: now + KEPT_MS, html });
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT) break;
      this.#kept.delete(oldest);
    }
    return html;
  }

  async #draw(drawing: Drawing, req: IncomingMessage, url: URL, turn: Turn): Promise<string | null> {
    const { services, fork, addressOf } = this.#parts;
    const requestId = randomUUID();
    const context = new GateContext(services, fork, { viewer: null, requestId, address: addressOf(req) });
    try {
      const html = drawing.draw(url, (documentId, variables) => this.#answer(context, documentId, variables));
      return (await endedWithin(LONGEST_MS, html)) ? await html : null;
    } catch (err) {
      services.log.info({ err, requestId }, 'a page was not drawn');
      return null;
    } finally {
      if (context.guesses > 0) turn.refused();
    }
  }

  /** What a document of the page says to everybody; of a live view its present state. */
  async #answer(context: GateContext, documentId: string, variables: Readonly<Record<string, unknown>>) {
    const { gate, services } = this.#parts;
    const asked = gate.find({ documentId, variables });
    gate.admit(asked, null);
    if (asked.operation.node.operation === 'mutation')
      throw new Error('a page that changes something when it is drawn');
    const isLive = asked.operation.node.operation === 'subscription';
    const watched = isLive ? await watchRequest(asked, null, services) : null;
    const { data, errors } = await (watched
      ? gate.execute(watched, liveContext(services, watched.audience), context.requestId)
      : gate.execute(asked, context, context.requestId));
    if (errors?.[0]) throw errors[0];
    return data ?? {};
  }

  /** Read when the first such page is asked for; null where the client is not built. */
  async #load(): Promise<Drawer | null> {
    const code = new URL('.drawn/drawn.js', this.#dist);
    if (!existsSync(code)) return null;
    try {
      const drawing: Drawing = await import(code.href);
      const page = readFileSync(new URL('index.html', this.#dist), 'utf8').replace(NEEDS_CODE, WITHOUT_CODE);
      const manifest: Readonly<Record<string, Chunk>> = JSON.parse(
        readFileSync(new URL('.vite/manifest.json', this.#dist), 'utf8'),
      );
      const shells = drawing.pages.map(({ path, file, asks }) => {
        const styles = stylesOf(manifest, ['index.html', file]).map((css) => readFileSync(new URL(css, this.#dist)));
        const [before = '', after = ''] = withStyles(page, styles.join('\n')).split('<div id="root">');
        return {
          match: patternOf(path),
          asks,
          before: `${before}<div id="drawn">`,
          after: `</div><div id="root">${after}`,
        };
      });
      return { drawing, shells };
    } catch (err) {
      this.#parts.services.log.error({ err }, 'pages are not drawn');
      return null;
    }
  }
}

/** The address as far as the page reads it: whatever is hung onto it besides is the same page, and drawn once. */
function asRead({ origin, pathname, searchParams }: URL, asks: string | undefined): URL {
  const url = new URL(pathname, origin);
  const asked = asks ? searchParams.get(asks) : null;
  if (asks && asked) url.searchParams.set(asks, asked);
  return url;
}

/** The styles these files of the client need, in the order in which the browser would meet them. */
function stylesOf(manifest: Readonly<Record<string, Chunk>>, files: readonly string[]): string[] {
  const styles = new Set<string>();
  const seen = new Set<string>();
  const take = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const { css = [], imports = [] } = manifest[file] ?? {};
    for (const next of imports) take(next);
    for (const one of css) styles.add(one);
  };
  for (const file of files) take(file);
  return [...styles];
}

/** They stand in the page itself, so that drawing it waits for no other file. */
const withStyles = (page: string, styles: string) =>
  page
    .split('\n')
    .filter((line) => !line.includes('<link rel="stylesheet"'))
    .join('\n')
    .replace('</head>', () => `  <style>${styles.replaceAll('</', '<\\/')}</style>\n  </head>`);

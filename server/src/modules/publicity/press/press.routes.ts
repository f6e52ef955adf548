import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { hasAlready, vary } from '../../../kernel/gate/content-coding.js';
import { JSON_TYPE, refuseRequest, send, sendPacked } from '../../../kernel/gate/http-answer.js';
import { nameFile, sendFile } from '../../../kernel/gate/table-transfer.js';
import type { HttpRoute, RouteCall } from '../../../kernel/module.js';
import { normaliseCode } from '../../../kernel/running-number.js';
import { byCode } from '../../identity/index.js';
import { countStoryRead } from '../reach/count-read.js';
import { readPublicStories } from '../stories/public-story.queries.js';
import { readStory } from '../stories/story.queries.js';
import { isWithdrawn, readPublishedStory, readStoryView } from '../stories/story-view.queries.js';
import type { StoryView, WithdrawnStory } from '../story-view.js';
import { atomFeed } from './atom.js';
import { drawSheet, type SheetKind } from './draw-sheet.js';
import { keptSheet } from './kept-sheets.js';
import { pressStory } from './of-view.js';
import { PAGE_SCRIPT } from './page-script.js';
import { pressKit, wechatPackage } from './press-packages.js';
import { pressPicture } from './press-pictures.js';
import { type PressStory, pictureHref } from './press-story.js';
import { wordsFor, zh } from './press-words.js';
import { type PageManner, publicPage, SCRIPT_PATH, unknownPage, withdrawnPage } from './public-page.js';
import { wechatArticle } from './wechat.js';

const HTML = 'text/html; charset=utf-8';
const CODE = /^[0-9A-Z]{4,16}$/;

/** Where people reach this server: as it is configured, else as they came. */
function originOf({ ctx }: RouteCall, req: IncomingMessage): string {
  const { publicUrl } = ctx.services.config;
  if (publicUrl) return publicUrl;
  return `http://${/^[\w.:[\]-]+$/.test(req.headers.host ?? '') ? req.headers.host : 'localhost'}`;
}

/** What stands at an address, its facts read at this moment. Guesses are counted as at every code. */
async function atAddress({ ctx, params }: RouteCall): Promise<StoryView | WithdrawnStory | null> {
  const code = normaliseCode(params.code ?? '');
  return CODE.test(code) ? byCode(ctx, code, () => readPublishedStory(ctx, code)) : null;
}

function mannerOf(req: IncomingMessage, call: RouteCall): PageManner {
  const asked = call.url.searchParams;
  return {
    origin: originOf(call, req),
    words: wordsFor(asked.get('lang'), req.headers['accept-language']),
    large: asked.get('type') === 'large',
  };
}

const tagOf = (content: string | Buffer) =>
  `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;

/** Whoever kept it asks before showing it again: a story that was withdrawn or is being checked says so at once. */
function unchanged(req: IncomingMessage, res: ServerResponse, etag: string): boolean {
  res.setHeader('etag', etag);
  res.setHeader('cache-control', 'public, no-cache');
  if (!hasAlready(req.headers['if-none-match'], etag)) return false;
  res.writeHead(304).end();
  return true;
}

/** `GET /r/CODE`: the page. */
async function sendPage(req: IncomingMessage, res: ServerResponse, call: RouteCall): Promise<void> {
  const found = await atAddress(call);
  const manner = mannerOf(req, call);
  vary(res, 'accept-language');
  if (!found || isWithdrawn(found)) {
    res.setHeader('cache-control', 'no-store');
    const page = found ? withdrawnPage(found.withdrawnOn, manner) : unknownPage(manner);
    return sendPacked(res, found ? 410 : 404, HTML, page);
  }
  const page = publicPage(pressStory(found), manner);
  // Whoever reads it again reads it again: kept copies are asked about too.
  await countStoryRead(call.ctx, found.code);
  if (unchanged(req, res, tagOf(page))) return;
  await sendPacked(res, 200, HTML, page);
}

async function sendScript(req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (unchanged(req, res, tagOf(PAGE_SCRIPT))) return;
  await sendPacked(res, 200, 'text/javascript; charset=utf-8', PAGE_SCRIPT);
}

/** `GET /r/CODE/card.png`: the card that phones pass on. */
async function sendCard(req: IncomingMessage, res: ServerResponse, call: RouteCall): Promise<void> {
  const found = await atAddress(call);
  if (!found) throw notFound();
  if (isWithdrawn(found)) {
    res.setHeader('cache-control', 'no-store');
    return refuseRequest(res, 410, 'WITHDRAWN');
  }
  const story = pressStory(found);
  const etag = sheetTag(story, originOf(call, req));
  if (unchanged(req, res, etag)) return;
  const card = await keptSheet(call.ctx.services, etag, () =>
    sheetOf(call.ctx, story, { form: 'CARD', as: 'PNG' }, originOf(call, req)),
  );
  send(res, 200, 'image/png', card);
}

/** What it says decides what it looks like: the drawing itself need not be made to know that it is the same. */
const sheetTag = (story: PressStory, origin: string) => tagOf(JSON.stringify([story, origin]));

const sheetOf = (ctx: RequestContext, story: PressStory, kind: SheetKind, origin: string): Promise<Buffer> =>
  drawSheet(story, kind, { origin, pictureBytes: (file) => pressPicture(ctx.read, file) });

/** `GET /press/feed.atom`: the newest fifty. */
async function sendFeed(req: IncomingMessage, res: ServerResponse, call: RouteCall): Promise<void> {
  const { nodes } = await readPublicStories(call.ctx, { committeeId: null, first: 50, after: null });
  const entries = nodes.map(({ code, title, summary, kind, committeeName, publishedOn }) => ({
    ...{ code, title, kind, publishedOn },
    digest: summary,
    issuer: committeeName ?? zh.office,
    changedOn: publishedOn,
  }));
  const feed = atomFeed(entries, { origin: originOf(call, req), now: call.ctx.now() });
  if (unchanged(req, res, tagOf(feed))) return;
  await sendPacked(res, 200, 'application/atom+xml; charset=utf-8', feed);
}

/** A story at the desk, for whoever reads it there. A withdrawn one goes out of the house in no form. */
async function atDesk({ ctx, params }: RouteCall): Promise<PressStory> {
  const story = await readStory(ctx, params.id ?? '');
  const view = story && story.status !== 'WITHDRAWN' ? await readStoryView(ctx, story.id) : null;
  if (!view) throw notFound();
  return pressStory(view);
}

/** `GET /press/ID/preview`: the page before it is public. */
async function sendPreview(req: IncomingMessage, res: ServerResponse, call: RouteCall): Promise<void> {
  const story = await atDesk(call);
  res.setHeader('cache-control', 'no-store');
  send(res, 200, HTML, publicPage(story, mannerOf(req, call)));
}

const sendSheet =
  (kind: SheetKind) =>
  async (req: IncomingMessage, res: ServerResponse, call: RouteCall): Promise<void> => {
    const story = await atDesk(call);
    const origin = originOf(call, req);
    const bytes = await keptSheet(call.ctx.services, `${kind.form}.${kind.as}.${sheetTag(story, origin)}`, () =>
      sheetOf(call.ctx, story, kind, origin),
    );
    const ending = kind.as.toLowerCase();
    sendFile(res, `${story.title}.${ending}`, kind.as === 'PDF' ? 'application/pdf' : 'image/png', bytes);
  };

/** `GET /press/ID/wechat.json`: title, digest, their lengths, and the text to paste with its pictures from here. */
async function sendWechat(req: IncomingMessage, res: ServerResponse, call: RouteCall): Promise<void> {
  const story = await atDesk(call);
  const origin = originOf(call, req);
  const article = wechatArticle(story, { origin, source: (file) => `${origin}${pictureHref(file)}` });
  res.setHeader('cache-control', 'no-store');
  send(res, 200, `${JSON_TYPE}; charset=utf-8`, JSON.stringify(article));
}

const sendPackage =
  (make: typeof wechatPackage, words: string) =>
  async (req: IncomingMessage, res: ServerResponse, call: RouteCall): Promise<void> => {
    const story = await atDesk(call);
    const { read } = call.ctx;
    const zip = await make(story, { read, origin: originOf(call, req), now: call.ctx.now() });
    nameFile(res, `${story.title}-${words}.zip`);
    res.setHeader('content-type', 'application/zip');
    await pipeline(zip, res);
  };

export const pressRoutes: readonly HttpRoute[] = [
  { method: 'GET', pattern: SCRIPT_PATH, open: true, handle: sendScript },
  { method: 'GET', pattern: '/press/feed.atom', open: true, handle: sendFeed },
  { method: 'GET', pattern: '/r/:code', open: true, handle: sendPage },
  { method: 'GET', pattern: '/r/:code/card.png', open: true, handle: sendCard },
  { method: 'GET', pattern: '/press/:id/preview', handle: sendPreview },
  { method: 'GET', pattern: '/press/:id/card.png', handle: sendSheet({ form: 'CARD', as: 'PNG' }) },
  { method: 'GET', pattern: '/press/:id/poster.png', handle: sendSheet({ form: 'POSTER', as: 'PNG' }) },
  { method: 'GET', pattern: '/press/:id/poster.pdf', handle: sendSheet({ form: 'POSTER', as: 'PDF' }) },
  { method: 'GET', pattern: '/press/:id/wechat.json', handle: sendWechat },
  { method: 'GET', pattern: '/press/:id/wechat.zip', handle: sendPackage(wechatPackage, '公众号') },
  { method: 'GET', pattern: '/press/:id/press-kit.zip', handle: sendPackage(pressKit, '新闻稿') },
];

import type { IncomingMessage, ServerResponse } from 'node:http';
import { notFound } from '../../kernel/errors.js';
import { send } from '../../kernel/gate/http-answer.js';
import { nameFile } from '../../kernel/gate/table-transfer.js';
import type { HttpRoute, RouteCall } from '../../kernel/module.js';
import { brake } from '../identity/index.js';
import { noteFeedRead, readCoordinationDay, readDays, readFeedOwner, readMeetingDay } from './datebook.queries.js';
import { hashOfFeedToken } from './make-feed.js';
import { toIcs } from './to-ics.js';

const ICS = 'text/calendar; charset=utf-8';
/** Programs ask a few times an hour; the servers of a few of them ask for many people. */
const READS_AN_HOUR = 600;
/** Addresses that open nothing: whoever tries many of them guesses. */
const WRONG_AN_HOUR = 30;
const TOKEN = /^[\w-]{32}$/;

/** `GET /calendar/consultations/:id`: one consultation for whoever may read it, to put into their own calendar. */
async function sendOne(_req: IncomingMessage, res: ServerResponse, { ctx, params }: RouteCall): Promise<void> {
  const meeting = await readMeetingDay(ctx, params.id ?? '');
  if (!meeting) throw notFound();
  nameFile(res, `${meeting.title}.ics`);
  send(res, 200, ICS, toIcs({ meetings: [meeting] }, ctx.now(), ctx.services.config.publicUrl));
}

/** `GET /calendar/coordinations/:id`: the same of a coordination. */
async function sendCoordination(_req: IncomingMessage, res: ServerResponse, { ctx, params }: RouteCall): Promise<void> {
  const day = await readCoordinationDay(ctx, params.id ?? '');
  if (!day) throw notFound();
  nameFile(res, `${day.title}.ics`);
  send(res, 200, ICS, toIcs({ coordinations: [day] }, ctx.now(), ctx.services.config.publicUrl));
}

/** `GET /calendar/feeds/:token.ics`: one person's days, for the program they gave the address to. */
async function sendFeed(_req: IncomingMessage, res: ServerResponse, { ctx, params }: RouteCall): Promise<void> {
  await brake(ctx, { purpose: 'datebook.feed', limit: READS_AN_HOUR });
  const token = (params.token ?? '').replace(/\.ics$/, '');
  const owner = TOKEN.test(token) ? await readFeedOwner(ctx.read, hashOfFeedToken(token), ctx.today()) : null;
  if (!owner) {
    await brake(ctx, { purpose: 'datebook.wrongFeed', limit: WRONG_AN_HOUR });
    throw notFound();
  }
  await noteFeedRead(ctx.read, owner.feedId, ctx.now());
  const days = await readDays(ctx, owner);
  res.setHeader('cache-control', 'no-store');
  res.setHeader('referrer-policy', 'no-referrer');
  send(res, 200, ICS, toIcs(days, ctx.now(), ctx.services.config.publicUrl));
}

export const datebookRoutes: readonly HttpRoute[] = [
  { method: 'GET', pattern: '/calendar/consultations/:id', handle: sendOne },
  { method: 'GET', pattern: '/calendar/coordinations/:id', handle: sendCoordination },
  { open: true, method: 'GET', pattern: '/calendar/feeds/:token', handle: sendFeed },
];

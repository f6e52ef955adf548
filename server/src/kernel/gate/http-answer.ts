import type { ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';
import { BandengError, badInput, type ErrorCode } from '../errors.js';
import { BodyRefused, BodyTooLarge } from './bodies.js';
import { chooseCoding, isText, isWorthPacking, pack, vary } from './content-coding.js';
import { isUnread } from './large-bodies.js';

export const JSON_TYPE = 'application/json';
export const GRAPHQL_TYPE = 'application/graphql-response+json';

/** The media type to answer with, or null when the client takes neither. */
export function chooseMediaType(accept: string | undefined): typeof JSON_TYPE | typeof GRAPHQL_TYPE | null {
  if (!accept || accept === JSON_TYPE || accept === '*/*') return JSON_TYPE;
  if (accept.includes(GRAPHQL_TYPE)) return GRAPHQL_TYPE;
  return accept.includes(JSON_TYPE) || accept.includes('*/*') || accept.includes('application/*') ? JSON_TYPE : null;
}

/** When to come again: a database that is away is looked for every second, and room for a body is soon free. */
export const RETRY_AFTER_SECONDS = 5;

const STATUS_BY_CODE: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  PASSWORD_CHANGE_REQUIRED: 403,
  SECOND_FACTOR_REQUIRED: 403,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/**
 * Refuses a well-formed request before it runs. Under `application/json` that is a 200 with errors, as the GraphQL over
 * HTTP specification keeps it for older clients; under its own media type the status says what happened. That nothing can
 * be answered now is no refusal: whoever stands between, a proxy or a client of any age, should know it by the status.
 */
export function refuse(res: ServerResponse, mediaType: string, error: GraphQLError): void {
  const { code } = error.extensions;
  if (code === 'UNAVAILABLE') askToComeAgain(res);
  const status = mediaType === JSON_TYPE && code !== 'UNAVAILABLE' ? 200 : (STATUS_BY_CODE[String(code)] ?? 400);
  send(res, status, `${mediaType}; charset=utf-8`, JSON.stringify({ errors: [error] }));
}

/** Refuses a request that is not GraphQL over HTTP at all. */
export function refuseRequest(
  res: ServerResponse,
  status: number,
  rule: string,
  headers: Record<string, string> = {},
): void {
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  if (status === 503) askToComeAgain(res);
  const code = status === 503 ? 'UNAVAILABLE' : status === 403 ? 'FORBIDDEN' : 'BAD_USER_INPUT';
  send(
    res,
    status,
    `${JSON_TYPE}; charset=utf-8`,
    `{"errors":[{"message":"${code}","extensions":{"code":"${code}","params":{"rule":"${rule}"}}}]}`,
  );
}

export function askToComeAgain(res: ServerResponse): void {
  if (!res.headersSent) res.setHeader('retry-after', RETRY_AFTER_SECONDS);
}

/** How long those sent away wait for that, and how many of them at once: beyond that they are hung up on. */
const SENT_AWAY_AFTER_MS = 1000;
const MOST_SENT_AWAY = 200;
const COME_AGAIN_S = 10;
let beingSentAway = 0;

/**
 * Told after a second and without reading on: who asks again as soon as the answer is there asks once a second.
 */
function tellLater(res: ServerResponse, tell: () => void): void {
  if (beingSentAway >= MOST_SENT_AWAY) {
    res.destroy();
    return;
  }
  beingSentAway += 1;
  setTimeout(() => {
    beingSentAway -= 1;
    if (!res.destroyed) tell();
  }, SENT_AWAY_AFTER_MS).unref();
}

/** For whoever is not let in while so many wait. */
export function sendAway(res: ServerResponse): void {
  if (res.destroyed || res.headersSent) return;
  res.setHeader('retry-after', COME_AGAIN_S);
  res.setHeader('connection', 'close');
  const errors = JSON.stringify({ errors: [new BandengError('TOO_MANY_REQUESTS')] });
  finish(res, 429, `${JSON_TYPE}; charset=utf-8`, errors, (end) => tellLater(res, end));
}

/** What refuses a large body before it was read comes a second later, as for whoever is sent away. */
export function send(res: ServerResponse, status: number, contentType: string, body: string | Buffer): void {
  if (res.headersSent || res.destroyed) return;
  const isRefusedUnread = status >= 400 && isUnread(res.req);
  finish(res, status, contentType, body, isRefusedUnread ? (end) => tellLater(res, end) : (end) => end());
}

function finish(
  res: ServerResponse,
  status: number,
  contentType: string,
  body: string | Buffer,
  when: (end: () => void) => void,
): void {
  res.setHeader('content-type', contentType);
  res.setHeader('content-length', Buffer.byteLength(body));
  // From here on the answer is given, though it may not have left.
  res.writeHead(status);
  when(() => res.end(res.req.method === 'HEAD' ? undefined : body));
}

/** The same, packed as the client takes it where that saves something. Never for what holds a secret: see docs/security.md. */
export async function sendPacked(
  res: ServerResponse,
  status: number,
  contentType: string,
  body: string | Buffer,
): Promise<void> {
  if (!isText(contentType)) return send(res, status, contentType, body);
  vary(res, 'accept-encoding');
  const coding = chooseCoding(res.req.headers['accept-encoding']);
  if (coding === 'identity' || !isWorthPacking(Buffer.byteLength(body))) return send(res, status, contentType, body);
  const packed = await pack(Buffer.from(body), coding);
  if (packed && !res.headersSent) res.setHeader('content-encoding', coding);
  send(res, status, contentType, packed ?? body);
}

const REFUSED_BODY: Readonly<Record<BodyRefused['why'], readonly [status: number, code: ErrorCode]>> = {
  NO_ROOM: [503, 'UNAVAILABLE'],
  TOO_MANY: [429, 'TOO_MANY_REQUESTS'],
  TOO_SLOW: [408, 'TIMEOUT'],
};

/** Answers why a body was not read to its end; one that broke off is thrown as DAMAGED, for nobody is there to read it. */
export function refuseBody(res: ServerResponse, error: unknown, tooLarge = 'BODY_SIZE'): null {
  if (error instanceof BodyTooLarge) {
    refuseRequest(res, 413, tooLarge, { connection: 'close' });
    return null;
  }
  if (!(error instanceof BodyRefused)) throw badInput('file', 'DAMAGED');
  const [status, code] = REFUSED_BODY[error.why];
  askToComeAgain(res);
  res.setHeader('connection', 'close');
  send(res, status, `${JSON_TYPE}; charset=utf-8`, JSON.stringify({ errors: [new BandengError(code)] }));
  return null;
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';

export const JSON_TYPE = 'application/json';
export const GRAPHQL_TYPE = 'application/graphql-response+json';

/** The media type to answer with, or null when the client takes neither. */
export function chooseMediaType(accept: string | undefined): typeof JSON_TYPE | typeof GRAPHQL_TYPE | null {
  if (!accept || accept === JSON_TYPE || accept === '*/*') return JSON_TYPE;
  if (accept.includes(GRAPHQL_TYPE)) return GRAPHQL_TYPE;
  return accept.includes(JSON_TYPE) || accept.includes('*/*') || accept.includes('application/*') ? JSON_TYPE : null;
}

const STATUS_BY_CODE: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  PASSWORD_CHANGE_REQUIRED: 403,
  SECOND_FACTOR_REQUIRED: 403,
  TOO_MANY_REQUESTS: 429,
  INTERNAL: 500,
};

/**
 * Refuses a well-formed request before it runs. Under `application/json` that is a 200 with errors, as the GraphQL over
 * HTTP specification keeps it for older clients; under its own media type the status says what happened.
 */
export function refuse(res: ServerResponse, mediaType: string, error: GraphQLError): void {
  const status = mediaType === JSON_TYPE ? 200 : (STATUS_BY_CODE[String(error.extensions.code)] ?? 400);
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
  const code = status === 403 ? 'FORBIDDEN' : 'BAD_USER_INPUT';
  send(
    res,
    status,
    `${JSON_TYPE}; charset=utf-8`,
    `{"errors":[{"message":"${code}","extensions":{"code":"${code}","params":{"rule":"${rule}"}}}]}`,
  );
}

export function send(res: ServerResponse, status: number, contentType: string, body: string | Buffer): void {
  if (res.headersSent || res.destroyed) return;
  res.statusCode = status;
  res.setHeader('content-type', contentType);
  res.setHeader('content-length', Buffer.byteLength(body));
  res.end(body);
}

export class BodyTooLarge extends Error {}

/** The body as text, or BodyTooLarge. */
export async function readBody(req: IncomingMessage, limit: number): Promise<string> {
  return (await readBytes(req, limit)).toString();
}

/** The body as it came, or BodyTooLarge. */
export function readBytes(req: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (Number(req.headers['content-length'] ?? 0) > limit) {
      reject(new BodyTooLarge());
      return;
    }
    const chunks: Buffer[] = [];
    let length = 0;
    req.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > limit) {
        req.removeAllListeners('data');
        req.resume();
        reject(new BodyTooLarge());
      } else chunks.push(chunk);
    });
    req.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    req.on('error', reject);
    req.on('aborted', () => reject(new Error('request aborted')));
  });
}

import type { IncomingMessage } from 'node:http';

export const SESSION_COOKIE = 'bandeng_session';
const SESSION_SECONDS = 30 * 24 * 3600;

/** The session token of a request: the browser's cookie, or a bearer token of screens and tools. */
export function sessionTokenOf(req: IncomingMessage): string | null {
  return bearerOf(req.headers.authorization) ?? cookieOf(req.headers.cookie);
}

export function bearerOf(authorization: unknown): string | null {
  if (typeof authorization !== 'string') return null;
  return /^Bearer ([\w.~+/=-]{1,512})$/.exec(authorization)?.[1] ?? null;
}

function cookieOf(header: string | undefined): string | null {
  if (!header) return null;
  for (const part of header.split(';')) {
    const at = part.indexOf('=');
    if (part.slice(0, at).trim() === SESSION_COOKIE) return part.slice(at + 1).trim() || null;
  }
  return null;
}

/** The `Set-Cookie` that keeps a session, or ends it. */
export function sessionCookie(token: string | null, secure: boolean): string {
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return token === null
    ? `${SESSION_COOKIE}=; ${attributes}; Max-Age=0`
    : `${SESSION_COOKIE}=${token}; ${attributes}; Max-Age=${SESSION_SECONDS}`;
}

import type { IncomingMessage } from 'node:http';

export const SESSION_COOKIE = 'bandeng_session';
const SESSION_SECONDS = 30 * 24 * 3600;
/** Stays on a device after signing out: by it the device is known to the accounts that signed in on it. */
export const DEVICE_COOKIE = 'bandeng_device';
const DEVICE_SECONDS = 365 * 24 * 3600;
const DEVICE_TOKEN = /^[\w-]{43}$/;

/** The session token of a request: the browser's cookie, or a bearer token of screens and tools. */
export function sessionTokenOf(req: IncomingMessage): string | null {
  return bearerOf(req.headers.authorization) ?? cookieOf(req.headers.cookie, SESSION_COOKIE);
}

/** What the device was given when somebody signed in on it before; null for one that is new here. */
export function deviceTokenOf(req: IncomingMessage): string | null {
  const token = cookieOf(req.headers.cookie, DEVICE_COOKIE);
  return token !== null && DEVICE_TOKEN.test(token) ? token : null;
}

export function bearerOf(authorization: unknown): string | null {
  if (typeof authorization !== 'string') return null;
  return /^Bearer ([\w.~+/=-]{1,512})$/.exec(authorization)?.[1] ?? null;
}

function cookieOf(header: string | undefined, name: string): string | null {
  if (!header) return null;
  for (const part of header.split(';')) {
    const at = part.indexOf('=');
    if (part.slice(0, at).trim() === name) return part.slice(at + 1).trim() || null;
  }
  return null;
}

/** The `Set-Cookie` that keeps a session, or ends it. */
export function sessionCookie(token: string | null, secure: boolean): string {
  const attributes = attributesOf(secure);
  return token === null
    ? `${SESSION_COOKIE}=; ${attributes}; Max-Age=0`
    : `${SESSION_COOKIE}=${token}; ${attributes}; Max-Age=${SESSION_SECONDS}`;
}

export function deviceCookie(token: string, secure: boolean): string {
  return `${DEVICE_COOKIE}=${token}; ${attributesOf(secure)}; Max-Age=${DEVICE_SECONDS}`;
}

function attributesOf(secure: boolean): string {
  return `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}

import type { IncomingMessage } from 'node:http';

export const SESSION_COOKIE = 'bandeng_session';
const SESSION_SECONDS = 30 * 24 * 3600;
/** Stays on a device after signing out: by it the device is known to the accounts that signed in on it. */
export const DEVICE_COOKIE = 'bandeng_device';
const DEVICE_SECONDS = 365 * 24 * 3600;
/**
 * On https cookies are named like this: browsers take such a name from this very host alone, by https. A neighbour under the
 * same domain, or a page over http, could else set one in front of ours, and people would act in somebody else's session.
 */
const OF_THIS_HOST = '__Host-';
const DEVICE_TOKEN = /^[\w-]{43}$/;

/** The session token of a request: the browser's cookie, or a bearer token of screens and tools. */
export function sessionTokenOf(req: IncomingMessage, publicUrl: string | null): string | null {
  return (
    bearerOf(req.headers.authorization) ?? cookieOf(req.headers.cookie, named(SESSION_COOKIE, isSecure(publicUrl)))
  );
}

/** What the device was given when somebody signed in on it before; null for one that is new here. */
export function deviceTokenOf(req: IncomingMessage, publicUrl: string | null): string | null {
  const token = cookieOf(req.headers.cookie, named(DEVICE_COOKIE, isSecure(publicUrl)));
  return token !== null && DEVICE_TOKEN.test(token) ? token : null;
}

export function bearerOf(authorization: unknown): string | null {
  if (typeof authorization !== 'string') return null;
  return /^Bearer ([\w.~+/=-]{1,512})$/.exec(authorization)?.[1] ?? null;
}

/** Whether people come by https. */
export function isSecure(publicUrl: string | null): boolean {
  return publicUrl?.startsWith('https:') ?? false;
}

const named = (cookie: string, secure: boolean) => (secure ? `${OF_THIS_HOST}${cookie}` : cookie);

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
  const name = named(SESSION_COOKIE, secure);
  return token === null
    ? `${name}=; ${attributes}; Max-Age=0`
    : `${name}=${token}; ${attributes}; Max-Age=${SESSION_SECONDS}`;
}

export function deviceCookie(token: string, secure: boolean): string {
  return `${named(DEVICE_COOKIE, secure)}=${token}; ${attributesOf(secure)}; Max-Age=${DEVICE_SECONDS}`;
}

function attributesOf(secure: boolean): string {
  return `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}

/** The clients in which people sign in, by the path they live under. */
export const CLIENTS = ['/admin', '/portal'] as const;
export type Client = (typeof CLIENTS)[number];

const LONGEST = 2000;
const NOWHERE = 'http://nowhere.invalid';

/**
 * Where somebody goes on after signing in: a path within one of our clients, as a browser would read it, or the client's
 * first page. Never another host, whatever was typed.
 */
export function returnPath(wanted: string): string {
  // A client's first page is called by its path alone as well.
  const client = /^\/admin(?:[/?]|$)/.test(wanted) ? '/admin' : '/portal';
  const first = `${client}/`;
  if (wanted.length > LONGEST || !URL.canParse(wanted, NOWHERE)) return first;
  const { origin, pathname, search } = new URL(wanted, NOWHERE);
  if (origin !== NOWHERE || !pathname.startsWith(first) || /^\/[a-z]{1,10}\/(?:sign-|password)/.test(pathname))
    return first;
  return `${pathname}${search}`;
}

export const clientOf = (path: string): Client => (path.startsWith('/admin/') ? '/admin' : '/portal');

/** The sign-in page of that client, which says what became of it and goes on to where somebody wanted to go. */
export function signInPage(path: string, became: string): string {
  const client = clientOf(path);
  const to = path.slice(client.length);
  return `${client}/sign-in?${new URLSearchParams({ elsewhere: became, ...(to !== '/' && { to }) })}`;
}

/** The page itself, which says what became of it. */
export function backTo(path: string, became: string): string {
  const url = new URL(path, NOWHERE);
  url.searchParams.set('elsewhere', became);
  return `${url.pathname}${url.search}`;
}

import type { IncomingMessage } from 'node:http';

/** Content types a foreign page can send without the browser asking first. */
const SIMPLE_CONTENT_TYPES = /^\s*(?:application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\s*(?:;|$)/i;

/**
 * Whether the request comes from our own pages, or from no page at all. A browser names the page's origin on every
 * request another origin could abuse.
 */
export function isOwnOrigin(req: IncomingMessage, publicUrl: string | null): boolean {
  const { origin, host } = req.headers;
  if (origin === undefined) return req.headers['sec-fetch-site'] !== 'cross-site';
  const from = URL.canParse(origin) ? new URL(origin) : null;
  if (!from) return false;
  const ours = publicUrl === null ? null : new URL(publicUrl);
  if (from.origin === ours?.origin) return true;
  // Under the name people come to by https, a page without it may be anybody's who stands on the way.
  return from.host === host && !(ours?.protocol === 'https:' && from.host === ours.host);
}

/** A request no foreign page can send without a preflight, which we never answer. */
export function isPreflighted(req: IncomingMessage): boolean {
  const type = req.headers['content-type'];
  if (type !== undefined && !SIMPLE_CONTENT_TYPES.test(type)) return true;
  return Boolean(req.headers['x-apollo-operation-name'] || req.headers['apollo-require-preflight']);
}

/** Whether the browser itself goes to this page, as after a link: neither a script asks nor a frame. */
export function isNavigation({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const [mode, dest] = [headers['sec-fetch-mode'], headers['sec-fetch-dest']];
  return (
    headers.origin === undefined &&
    [undefined, 'navigate'].includes(mode as string | undefined) &&
    [undefined, 'document'].includes(dest as string | undefined)
  );
}

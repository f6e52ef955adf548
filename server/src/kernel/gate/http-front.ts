import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { isSecure } from './session.js';
import { StaticFiles } from './static-files.js';

/** Each client's pages, by the path they live under. */
export const CLIENTS = { '/admin': 'web-admin', '/portal': 'member-portal', '/display': 'public-display' } as const;

/** Short addresses for codes on paper and screens: they all lead to the portal. */
const SHORT_LINK = /^\/([tjas])\/([\w-]{1,64})$/;

/** Serves the built clients and the short links; answers false when a path is neither. */
export function createPages(clientsDir: URL): (req: IncomingMessage, res: ServerResponse, path: string) => boolean {
  const served = new Map<string, StaticFiles>();
  for (const [prefix, client] of Object.entries(CLIENTS)) {
    const dist = fileURLToPath(new URL(`${client}/dist/`, clientsDir));
    if (existsSync(dist)) served.set(prefix, StaticFiles.of(dist));
  }
  return (req, res, path) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return false;
    if (path === '/') return redirect(res, '/portal/');
    const short = SHORT_LINK.exec(path);
    if (short) return redirect(res, `/portal/${short[1]}/${short[2]}`);
    const prefix = Object.keys(CLIENTS).find((own) => path === own || path.startsWith(`${own}/`));
    if (prefix === undefined) return false;
    const files = served.get(prefix);
    if (!files) return false;
    if (path === prefix) return redirect(res, `${prefix}/`);
    return files.serve(req, res, decoded(path.slice(prefix.length)));
  };
}

function redirect(res: ServerResponse, location: string): true {
  res.writeHead(302, { location, 'content-length': 0 });
  res.end();
  return true;
}

/** A path that cannot be decoded names no file. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const HOST = /^[\w.:[\]-]+$/;

/** Whether it names more than one host: whoever stands between may have gone by another than we would (RFC 9112, 3.2). */
export function namesTwoHosts({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>): boolean {
  return rawHeaders.filter((name, at) => at % 2 === 0 && name.length === 4 && name.toLowerCase() === 'host').length > 1;
}

const HSTS = 'max-age=31536000';

/** What every answer carries: it is what it says it is, and where people come by https they come by nothing else. */
export function transportHeaders(res: ServerResponse, publicUrl: string | null): void {
  res.setHeader('x-content-type-options', 'nosniff');
  if (isSecure(publicUrl)) res.setHeader('strict-transport-security', HSTS);
}

/** Nothing leaves the origin: pages may load from here and talk to here only. Inline styles are what antd needs. */
export function securityHeaders(req: IncomingMessage, res: ServerResponse): void {
  const { host } = req.headers;
  // Older browsers do not count ws: under 'self'.
  const sockets = host && HOST.test(host) ? ` ws://${host} wss://${host}` : '';
  res.setHeader(
    'content-security-policy',
    `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'${sockets}; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'`,
  );
  res.setHeader('x-frame-options', 'DENY');
  res.setHeader('referrer-policy', 'same-origin');
  res.setHeader('permissions-policy', 'camera=(self), geolocation=(self), microphone=()');
}

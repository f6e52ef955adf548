import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { send } from './http-answer.js';

/** Each client's pages, by the path they live under. */
export const CLIENTS = { '/admin': 'web-admin', '/portal': 'member-portal', '/display': 'public-display' } as const;

/** Short addresses for codes on paper and screens: they all lead to the portal. */
const SHORT_LINK = /^\/([tjas])\/([\w-]{1,64})$/;

type Handler = (req: IncomingMessage, res: ServerResponse) => void;

/** Serves the built clients and the short links; answers false when a path is neither. */
export function createPages(clientsDir: URL): (req: IncomingMessage, res: ServerResponse, path: string) => boolean {
  const served = new Map<string, Handler>();
  for (const [prefix, client] of Object.entries(CLIENTS)) {
    const dist = fileURLToPath(new URL(`${client}/dist/`, clientsDir));
    if (existsSync(dist)) served.set(prefix, filesOf(dist));
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
    req.url = (req.url ?? '').slice(prefix.length);
    files(req, res);
    return true;
  };
}

function filesOf(dist: string): Handler {
  const serve = sirv(dist, {
    single: true,
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders(res, pathname) {
      // The bundler puts a hash into the name of everything under assets/.
      res.setHeader(
        'cache-control',
        pathname.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  return (req, res) => serve(req, res, () => send(res, 404, 'text/plain; charset=utf-8', 'not found\n'));
}

function redirect(res: ServerResponse, location: string): true {
  res.writeHead(302, { location, 'content-length': 0 });
  res.end();
  return true;
}

const HOST = /^[\w.:[\]-]+$/;

/** Nothing leaves the origin: pages may load from here and talk to here only. Inline styles are what antd needs. */
export function securityHeaders(req: IncomingMessage, res: ServerResponse): void {
  const { host } = req.headers;
  // Older browsers do not count ws: under 'self'.
  const sockets = host && HOST.test(host) ? ` ws://${host} wss://${host}` : '';
  res.setHeader(
    'content-security-policy',
    `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'${sockets}; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'`,
  );
  res.setHeader('x-content-type-options', 'nosniff');
  res.setHeader('x-frame-options', 'DENY');
  res.setHeader('referrer-policy', 'same-origin');
  res.setHeader('permissions-policy', 'camera=(self), geolocation=(self), microphone=()');
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpRoute, RouteCall } from '../../../kernel/module.js';
import { comeBack } from './come-back.js';

/** `GET /sign-in/elsewhere/:provider`: a provider leads the browser back, and it goes on to a page of ours. */
async function back(
  _req: IncomingMessage,
  res: ServerResponse,
  { ctx, params, url, keepCookies }: RouteCall,
): Promise<void> {
  const location = await comeBack(ctx, (params.provider ?? '').toUpperCase(), url);
  keepCookies();
  // What the provider gave stands in the address: it goes no further.
  res.setHeader('cache-control', 'no-store');
  res.setHeader('referrer-policy', 'no-referrer');
  res.writeHead(303, { location, 'content-length': 0 });
  res.end();
}

export const elsewhereRoutes: readonly HttpRoute[] = [
  { open: true, fromElsewhere: true, method: 'GET', pattern: '/sign-in/elsewhere/:provider', handle: back },
];

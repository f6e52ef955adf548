import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { send } from './gate/http-answer.js';
import type { Metrics } from './metrics.js';
import type { Standing } from './module.js';

/** The figures, at an address of their own that no proxy for the public leads to. */
export async function serveMetrics(
  metrics: Metrics,
  { port, host }: { readonly port: number; readonly host: string },
  howItStands: () => Promise<{ readonly problem: string | null; readonly lines: readonly Standing[] }>,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((req, res) => {
    if (req.url === '/readyz?full' && req.method === 'GET') return void answerInFull(res, metrics, howItStands);
    const isAsked = req.url === '/metrics' && (req.method === 'GET' || req.method === 'HEAD');
    if (!isAsked) return send(res, 404, 'text/plain; charset=utf-8', 'not found\n');
    // What the page says stands among the figures too; a database that is away leaves them as they were.
    const told = howItStands().then(
      ({ lines }) => metrics.tell(lines),
      () => undefined,
    );
    told
      .then(() => metrics.registry.metrics())
      .then(
        (text) => send(res, 200, metrics.registry.contentType, text),
        () => send(res, 500, 'text/plain; charset=utf-8', 'no figures\n'),
      );
  });
  server.requestTimeout = 10_000;
  server.listen(port, host);
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/metrics`,
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Ready or not, and everything that somebody has to see to: here only, where no stranger comes. */
async function answerInFull(
  res: ServerResponse,
  metrics: Metrics,
  howItStands: Parameters<typeof serveMetrics>[2],
): Promise<void> {
  const { problem, lines } = await howItStands().catch(() => ({ problem: 'database not reachable', lines: [] }));
  metrics.tell(lines);
  res.setHeader('cache-control', 'no-store');
  send(res, problem === null ? 200 : 503, 'application/json; charset=utf-8', `${JSON.stringify({ problem, lines })}\n`);
}

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { send } from './gate/http-answer.js';
import type { Metrics } from './metrics.js';

/** The figures, at an address of their own that no proxy for the public leads to. */
export async function serveMetrics(
  metrics: Metrics,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((req, res) => {
    const isAsked = req.url === '/metrics' && (req.method === 'GET' || req.method === 'HEAD');
    if (!isAsked) return send(res, 404, 'text/plain; charset=utf-8', 'not found\n');
    metrics.registry.metrics().then(
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

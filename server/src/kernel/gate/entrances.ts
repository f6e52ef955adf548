import { once } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import { createServer, Server as NetServer } from 'node:net';

/**
 * In a turn of its loop Node takes one connection of each socket that listens (libuv, pull request 3696). At one entrance
 * whoever comes behind four hundred waits four hundred turns before anybody has heard of him.
 */
export const ENTRANCES = 16;

/** Several sockets that listen at one port of one server, where the system has such; they open, close and count as one. */
export class Entrances {
  readonly #server: HttpServer;
  readonly #others: NetServer[] = [];

  constructor(server: HttpServer) {
    this.#server = server;
  }

  /** Rejects with EADDRINUSE where somebody listens already, another process of this program included. */
  async open(port: number, host: string): Promise<void> {
    // By sockets that share a port a second program would come in beside the first.
    if (port !== 0) await tryAlone(port, host);
    const address = { port, host, reusePort: true };
    try {
      await listening(this.#server, address);
    } catch (error) {
      if (!sharesNoPorts(error)) throw error;
      return listening(this.#server, { port, host });
    }
    const taken = this.#server.address();
    if (taken === null || typeof taken === 'string') throw new Error('not listening at a port');
    for (let n = 1; n < ENTRANCES; n += 1) {
      // As an HTTP server has them: an answer may still go out to whoever has said his last word.
      const other = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
        this.#server.emit('connection', socket);
      });
      this.#others.push(other);
      await listening(other, { ...address, port: taken.port });
    }
  }

  /** Takes nobody in any more; resolves when the last who came in is gone. */
  async close(): Promise<void> {
    // Not the HTTP server's own way, which cuts whoever has not been heard yet.
    await Promise.all(
      [this.#server, ...this.#others].map(
        (one) => new Promise<void>((resolve) => NetServer.prototype.close.call(one, () => resolve())),
      ),
    );
  }
}

async function tryAlone(port: number, host: string): Promise<void> {
  const alone = createServer();
  await listening(alone, { port, host });
  await new Promise((resolve) => alone.close(resolve));
}

async function listening(server: NetServer, address: Parameters<NetServer['listen']>[0]): Promise<void> {
  server.listen(address);
  await once(server, 'listening');
}

const sharesNoPorts = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOTSUP';

import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Entrances } from './entrances.js';

/**
 * A connection that was asked something a moment ago may well be asked again: its next answer tells it to go. Counted in
 * looks, between which everything that has come is read: on a busy server a request may wait longer than any time.
 */
const LOOKS = 10;
const LOOK_EVERY_MS = 50;
/** Whoever has been quiet for this long already needs no more than a second look. */
const LONG_QUIET_MS = 2000;

interface Connection {
  readonly answering: Set<ServerResponse>;
  /** When it last fell quiet, and how many bytes it had sent by then: more means that half a request has come. */
  quietSince: number;
  quietAt: number;
  /** How often it was looked at and found quiet since the end began. */
  looks: number;
}

/**
 * Ends a server without cutting anybody off. Node's own way closes every connection on which no request has been read yet,
 * requests on their way included. Here each connection is told with its next answer that it is the last (`Connection:
 * close`), those that stay quiet are hung up, and only what is not done within the patience is cut.
 */
export class Drain {
  readonly #server: HttpServer;
  readonly #entrances: Pick<Entrances, 'close'>;
  readonly #connections = new Map<Socket, Connection>();
  #ending = false;

  constructor(server: HttpServer, entrances: Pick<Entrances, 'close'>) {
    this.#server = server;
    this.#entrances = entrances;
    server.on('connection', (socket) => {
      this.#connections.set(socket, { answering: new Set(), quietSince: performance.now(), quietAt: 0, looks: 0 });
      socket.once('close', () => this.#connections.delete(socket));
    });
    server.on('request', (req, res) => this.#note(req, res));
    server.on('upgrade', ({ socket }) => this.#connections.delete(socket));
  }

  get isEnding(): boolean {
    return this.#ending;
  }

  /** Takes no new connections; resolves once the last has been answered and is gone. */
  async end(patienceMs: number): Promise<void> {
    this.#ending = true;
    if (!this.#server.listening) return;
    for (const { answering } of this.#connections.values()) tellTheLast(answering);
    const stopped = this.#entrances.close();
    let over = false;
    const look = () => {
      if (over) return;
      this.#hangUpQuiet();
      // What came meanwhile is read before the next look.
      setTimeout(() => setImmediate(() => setImmediate(look)), LOOK_EVERY_MS);
    };
    const patience = setTimeout(() => {
      for (const socket of this.#connections.keys()) socket.destroy();
      this.#server.closeAllConnections();
    }, patienceMs);
    look();
    await stopped;
    over = true;
    clearTimeout(patience);
    // Nothing is left to close; it stops looking for connections that are late.
    this.#server.close(() => undefined);
  }

  #note({ socket }: IncomingMessage, res: ServerResponse): void {
    const connection = this.#connections.get(socket);
    if (!connection) return;
    connection.answering.add(res);
    if (this.#ending) tellTheLast(connection.answering);
    res.once('close', () => {
      connection.answering.delete(res);
      connection.quietSince = performance.now();
      connection.quietAt = socket.bytesRead;
      connection.looks = 0;
    });
  }

  #hangUpQuiet(): void {
    const now = performance.now();
    for (const [socket, connection] of this.#connections) {
      const isQuiet = connection.answering.size === 0 && socket.bytesRead === connection.quietAt;
      connection.looks = isQuiet ? connection.looks + 1 : 0;
      const enough = now - connection.quietSince >= LONG_QUIET_MS ? 2 : LOOKS;
      if (connection.looks > enough) socket.destroySoon();
    }
  }
}

/** Requests sent without waiting for answers are answered in order: only the last answer may say that it is the last. */
function tellTheLast(answering: ReadonlySet<ServerResponse>): void {
  const last = [...answering].at(-1);
  for (const res of answering) {
    if (res.headersSent) continue;
    if (res === last) res.setHeader('connection', 'close');
    else res.removeHeader('connection');
  }
}

import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** What stands between a page and its server, as networks have it that were not made for live pages. */
export interface BetweenOptions {
  /** Sockets pass, are refused, or are never answered. */
  readonly upgrades: 'pass' | 'refuse' | 'swallow';
  /** An answer is handed on when it is complete, as some proxies do. */
  readonly holdsBack?: boolean;
  /** No connection lives longer than this, in milliseconds. */
  readonly cutsAfterMs?: number;
}

/** A proxy on a port of its own. */
export class Between {
  readonly #to: number;
  readonly #options: BetweenOptions;
  readonly #server: Server;
  readonly #open = new Set<Duplex>();
  /** Connections that were cut. */
  cuts = 0;
  /** Sockets that passed. */
  upgrades = 0;
  readonly asked: string[] = [];

  constructor(to: number, options: BetweenOptions) {
    this.#to = to;
    this.#options = options;
    this.#server = createServer((req, res) => this.#pass(req, res));
    this.#server.on('upgrade', (req, socket, head) => this.#upgrade(req, socket, head));
    this.#server.on('connection', (socket) => this.#hold(socket));
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `127.0.0.1:${(this.#server.address() as { port: number }).port}`;
  }

  close(): void {
    for (const socket of this.#open) socket.destroy();
    this.#server.close();
  }

  #hold(socket: Socket): void {
    this.#open.add(socket);
    socket.on('error', () => undefined);
    const { cutsAfterMs } = this.#options;
    const cut =
      cutsAfterMs &&
      setTimeout(() => {
        this.cuts += 1;
        socket.resetAndDestroy();
      }, cutsAfterMs);
    socket.once('close', () => {
      if (cut) clearTimeout(cut);
      this.#open.delete(socket);
    });
  }

  #pass(req: IncomingMessage, res: ServerResponse): void {
    this.asked.push(`${req.method} ${req.headers.accept?.includes('event-stream') ? 'events' : 'json'}`);
    const onward = request({
      ...{ host: '127.0.0.1', port: this.#to, method: req.method, path: req.url, headers: req.headers },
      agent: false,
    });
    onward.on('error', () => res.destroy());
    onward.on('response', (answer) => {
      res.writeHead(answer.statusCode as number, answer.headers);
      if (!this.#options.holdsBack) {
        res.flushHeaders();
        answer.pipe(res);
        return;
      }
      const held: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => held.push(chunk));
      answer.on('end', () => res.end(Buffer.concat(held)));
    });
    res.on('close', () => onward.destroy());
    req.pipe(onward);
  }

  #upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.#options.upgrades === 'swallow') return;
    if (this.#options.upgrades === 'refuse') {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    this.upgrades += 1;
    const onward = connect(this.#to, '127.0.0.1', () => {
      const headers = req.rawHeaders.map((part, at) => (at % 2 === 0 ? `${part}: ` : `${part}\r\n`)).join('');
      onward.write(`${req.method} ${req.url} HTTP/1.1\r\n${headers}\r\n`);
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    this.#open.add(onward);
    onward.on('error', () => socket.destroy());
    onward.once('close', () => this.#open.delete(onward));
  }
}

import WebSocket from 'ws';

/** No measure of how quick anything is: a machine with other work takes its time. */
const AGAINST_HANGING_MS = 60_000;

/** A bare graphql-transport-ws socket: says exactly what it is told and remembers what it hears. */
export class RawSocket {
  readonly heard: { type: string; id?: string; payload?: never }[] = [];
  readonly socket: WebSocket;
  readonly closed: Promise<{ code: number; reason: string }>;
  readonly #waiting = new Set<() => void>();

  constructor(
    url: string,
    options: { protocol?: 'none'; headers?: Record<string, string>; localAddress?: string } = {},
  ) {
    this.socket = new WebSocket(
      `${url.replace(/^http/, 'ws')}/graphql`,
      options.protocol === 'none' ? [] : ['graphql-transport-ws'],
      {
        headers: { origin: url, ...options.headers },
        ...(options.localAddress ? { localAddress: options.localAddress } : {}),
      },
    );
    this.socket.on('error', () => {});
    this.closed = new Promise((resolve) => {
      this.socket.once('close', (code, reason) => resolve({ code, reason: String(reason) }));
    });
    this.socket.on('message', (data) => {
      this.heard.push(JSON.parse(String(data)));
      for (const wake of this.#waiting) wake();
    });
  }

  async open(): Promise<this> {
    if (this.socket.readyState === WebSocket.CONNECTING) {
      await new Promise((resolve, reject) => {
        this.socket.once('open', resolve);
        this.socket.once('error', reject);
      });
    }
    return this;
  }

  send(message: unknown): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  /** Opened, introduced and acknowledged. */
  async ready(payload?: Record<string, unknown>): Promise<this> {
    await this.open();
    this.send({ type: 'connection_init', ...(payload ? { payload } : {}) });
    await this.message(({ type }) => type === 'connection_ack');
    return this;
  }

  /** The first message that fits, heard already or still to come. */
  // biome-ignore lint/suspicious/noExplicitAny: messages are what the test says they are
  async message(fits: (message: any) => boolean, withinMs = AGAINST_HANGING_MS): Promise<any> {
    const deadline = AbortSignal.timeout(withinMs);
    for (;;) {
      const at = this.heard.findIndex(fits);
      if (at >= 0) return this.heard.splice(at, 1)[0];
      if (deadline.aborted) throw new Error(`heard no such message: ${JSON.stringify(this.heard)}`);
      await new Promise<void>((resolve) => {
        const wake = () => {
          this.#waiting.delete(wake);
          resolve();
        };
        this.#waiting.add(wake);
        deadline.addEventListener('abort', wake, { once: true });
      });
    }
  }

  next(id: string, withinMs?: number) {
    return this.message((message) => message.type === 'next' && message.id === id, withinMs);
  }

  close(): void {
    this.socket.terminate();
  }
}

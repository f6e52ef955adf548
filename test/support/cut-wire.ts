import { connect, createServer, type Server, type Socket } from 'node:net';

/** What may happen to a connection: torn down, hung up, gone without a word, or torn in the middle of a frame. */
export const CUTS = ['reset', 'end', 'silence', 'midFrame'] as const;
export type Cut = (typeof CUTS)[number];

interface Link {
  readonly near: Socket;
  readonly far: Socket;
  torn: boolean;
}

/** A wire between clients and servers that can be cut. Each connection goes to the server `next` names. */
export class CutWire {
  readonly #server: Server;
  readonly #links = new Set<Link>();
  #waiting: (() => void)[] = [];

  private constructor(next: () => number) {
    this.#server = createServer((near) => this.#join(near, next()));
  }

  static async to(next: () => number): Promise<CutWire> {
    const wire = new CutWire(next);
    await new Promise<void>((resolve) => wire.#server.listen(0, '127.0.0.1', resolve));
    return wire;
  }

  get url(): string {
    const { port } = this.#server.address() as { port: number };
    return `ws://127.0.0.1:${port}/graphql`;
  }

  /** Cuts the connection that `choose` picks among those that stand; waits for one when none does. */
  async cut(how: Cut, choose: (count: number) => number): Promise<void> {
    let standing = this.#standing();
    while (standing.length === 0) {
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
      standing = this.#standing();
    }
    const link = standing[choose(standing.length)] as Link;
    link.torn = true;
    const { near, far } = link;
    switch (how) {
      case 'reset':
        near.resetAndDestroy();
        far.resetAndDestroy();
        break;
      case 'end':
        near.end();
        far.end();
        break;
      case 'silence':
        near.unpipe(far);
        far.unpipe(near);
        near.pause();
        far.pause();
        break;
      case 'midFrame':
        far.unpipe(near);
        far.once('data', (chunk: Buffer) => {
          near.write(chunk.subarray(0, Math.ceil(chunk.length / 2)), () => near.resetAndDestroy());
          far.resetAndDestroy();
        });
        break;
    }
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const { near, far } of this.#links) {
      near.destroy();
      far.destroy();
    }
    await closed;
  }

  #standing(): Link[] {
    return [...this.#links].filter(({ torn, near, far }) => !torn && !near.destroyed && far.readyState === 'open');
  }

  #join(near: Socket, port: number): void {
    const far = connect(port, '127.0.0.1');
    const link: Link = { near, far, torn: false };
    this.#links.add(link);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      socket.on('error', () => undefined);
      socket.on('close', () => {
        if (!link.torn) other.destroy();
        // Where it was cut without a word, one end may be gone long before the other.
        if (other.closed) this.#links.delete(link);
      });
      socket.pipe(other);
    }
    far.once('connect', () => {
      for (const wake of this.#waiting.splice(0)) wake();
    });
  }
}

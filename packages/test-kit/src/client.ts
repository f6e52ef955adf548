import { type DocumentNode, print } from 'graphql';
import { createClient, type Client as SocketClient } from 'graphql-ws';
import WebSocket from 'ws';

/** A document as text, parsed, or typed by the code generator. */
export type Document<Data, Variables> =
  | string
  | (DocumentNode & { __apiType?: (variables: Variables) => Data })
  | { toString(): string };

// biome-ignore lint/suspicious/noExplicitAny: an untyped document answers with whatever it asked for
type Loose = any;

/** What the server refused, by the code a client would act on. */
export class GraphQLRefusal extends Error {
  readonly code: string;
  readonly params: Record<string, unknown>;

  constructor(
    readonly errors: readonly { message: string; extensions?: Record<string, unknown> }[],
    readonly status: number,
  ) {
    const code = String(errors[0]?.extensions?.code ?? errors[0]?.message ?? `HTTP ${status}`);
    super(code);
    this.name = 'GraphQLRefusal';
    this.code = code;
    this.params = (errors[0]?.extensions?.params ?? {}) as Record<string, unknown>;
  }
}

export interface Watch<Data> {
  /** The next push, or the next one that fits; waits at most `withinMs`. Pushes are consumed in order. */
  next(fits?: (data: Data) => boolean, withinMs?: number): Promise<Data>;
  /** Everything pushed so far that nobody has asked for. */
  readonly waiting: number;
  close(): Promise<void>;
}

/** No measure of how quick anything is: a machine with other work takes its time. */
const AGAINST_HANGING_MS = 60_000;

/** One person's browser: keeps the cookies it is given and speaks to the server over real HTTP and WebSocket. */
export class TestClient {
  readonly #origin: string;
  readonly #arrive: ((client: TestClient) => Promise<void>) | null;
  #cookies = new Map<string, string>();
  #arrived: Promise<void> | null = null;
  readonly #sockets = new Set<SocketClient>();

  /** `arrive` runs once, before the first request: a person signs in there. */
  constructor(origin: string, arrive: ((client: TestClient) => Promise<void>) | null = null) {
    this.#origin = origin;
    this.#arrive = arrive;
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Comes in once more before the next request, as somebody does the next morning. */
  arriveAgain(): void {
    this.#arrived = null;
  }

  /** Comes with a cookie it was given elsewhere. */
  setCookie(name: string, value: string): void {
    this.#cookies.set(name, value);
  }

  /** The answer's data; throws {@link GraphQLRefusal} when the answer carries errors. */
  async query<Data = Loose, Variables = Record<string, unknown>>(
    document: Document<Data, Variables>,
    variables?: Variables,
  ): Promise<Data> {
    const { status, body } = await this.post({ query: textOf(document), variables });
    if (body?.errors?.length) throw new GraphQLRefusal(body.errors, status);
    if (!body?.data) throw new GraphQLRefusal([{ message: `HTTP ${status} without data` }], status);
    return body.data as Data;
  }

  mutate<Data = Loose, Variables = Record<string, unknown>>(
    document: Document<Data, Variables>,
    variables?: Variables,
  ): Promise<Data> {
    return this.query(document, variables);
  }

  /** The raw exchange, for tests of the transport itself. */
  async post(
    payload: unknown,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; headers: Headers; body: Loose }> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...headers,
      },
      body: JSON.stringify(payload),
    });
    const text = await response.text();
    let body: Loose = null;
    try {
      body = JSON.parse(text);
    } catch {
      body = text;
    }
    return { status: response.status, headers: response.headers, body };
  }

  /** Any path of the server with this person's cookies. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    await this.#onceArrived();
    const headers = new Headers(init.headers);
    if (!headers.has('origin')) headers.set('origin', this.#origin);
    if (this.#cookies.size) headers.set('cookie', this.cookie);
    const response = await fetch(new URL(path, this.#origin), { redirect: 'manual', ...init, headers });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  /** Watches a subscription. The first push is the present state, so `await (await watch(…)).next()` is a read. */
  async watch<Data = Loose, Variables extends Record<string, unknown> = Record<string, unknown>>(
    document: Document<Data, Variables>,
    variables?: Variables,
  ): Promise<Watch<Data>> {
    await this.#onceArrived();
    const socket = this.#openSocket();
    const pushed: Data[] = [];
    let failure: Error | null = null;
    let ended = false;
    let stir = () => {};
    const unsubscribe = socket.subscribe<Data>(
      { query: textOf(document), variables },
      {
        next: ({ data, errors }) => {
          if (errors?.length) failure = new GraphQLRefusal(errors as never, 200);
          else pushed.push(data as Data);
          stir();
        },
        error: (reason) => {
          failure = Array.isArray(reason)
            ? new GraphQLRefusal(reason as never, 200)
            : Object.assign(new Error(`the socket closed: ${(reason as { code?: number }).code ?? String(reason)}`), {
                cause: reason,
              });
          stir();
        },
        complete: () => {
          ended = true;
          stir();
        },
      },
    );

    return {
      get waiting() {
        return pushed.length;
      },
      async next(fits = () => true, withinMs = AGAINST_HANGING_MS) {
        const deadline = AbortSignal.timeout(withinMs);
        for (;;) {
          while (pushed.length) {
            const data = pushed.shift() as Data;
            if (fits(data)) return data;
          }
          if (failure) throw failure;
          if (ended) throw new Error('the subscription ended');
          if (deadline.aborted) throw new Error(`nothing that fits was pushed within ${withinMs} ms`);
          await new Promise<void>((wake) => {
            stir = wake;
            deadline.addEventListener('abort', () => wake(), { once: true });
          });
        }
      },
      close: async () => {
        unsubscribe();
        this.#sockets.delete(socket);
        await socket.dispose();
      },
    };
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) await socket.dispose();
    this.#sockets.clear();
  }

  #onceArrived(): Promise<void> {
    this.#arrived ??= (async () => {
      if (!this.#arrive) return;
      const door = new TestClient(this.#origin);
      await this.#arrive(door);
      this.#cookies = door.#cookies;
    })();
    return this.#arrived;
  }

  #openSocket(): SocketClient {
    const origin = this.#origin;
    const headers = { origin, ...(this.#cookies.size ? { cookie: this.cookie } : {}) };
    class Socket extends WebSocket {
      constructor(url: string, protocols: string[]) {
        super(url, protocols, { headers });
      }
    }
    const socket = createClient({
      url: `${origin.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: Socket,
      retryAttempts: 0,
      lazy: true,
    });
    this.#sockets.add(socket);
    return socket;
  }

  #keep(setCookie: string): void {
    const [pair = '', ...attributes] = setCookie.split(';');
    const at = pair.indexOf('=');
    const name = pair.slice(0, at).trim();
    const value = pair.slice(at + 1).trim();
    const gone = attributes.some(
      (attribute) => /^\s*max-age=0\s*$/i.test(attribute) || /^\s*expires=thu, 01 jan 1970/i.test(attribute),
    );
    if (gone || !value) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}

function textOf(document: Document<Loose, Loose>): string {
  if (typeof document === 'string') return document;
  return 'kind' in document ? print(document as DocumentNode) : String(document);
}

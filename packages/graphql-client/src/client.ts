import {
  type AnyVariables,
  Client,
  cacheExchange,
  type Exchange,
  fetchExchange,
  makeOperation,
  mapExchange,
  type Operation,
} from '@urql/core';
import { map, pipe } from 'wonka';
import { documentHash } from './documents';
import { codedError } from './errors';
import { LiveSupervisor } from './live';
import { buildOf, NewerBuild, type PageName } from './newer-build';
import { openWebSocket } from './socket';
import { whicheverOpens } from './whichever-opens';

export interface ClientOptions {
  /** Which page this is: it learns when the server has a newer build of it. */
  readonly page?: PageName;
  /** Where GraphQL is served, on the page's own origin. */
  readonly url?: string;
  readonly onUnauthenticated?: () => void;
  /** The server answered something: there is a signal. */
  readonly onAnswered?: () => void;
  /** The device's own token, for screens: it goes before the browser's cookie, which may be somebody else's. */
  readonly bearer?: () => string | null;
  /** Send query text instead of ids of trusted documents: for development, where the manifest may be behind. */
  readonly sendText?: boolean;
}

export interface Connection {
  readonly client: Client;
  readonly live: LiveSupervisor;
  readonly sendText: boolean;
  readonly newer: NewerBuild;
}

/** The one way a client talks to the server: queries and commands over HTTP, live views over one WebSocket. */
export function createClient({
  page,
  url = '/graphql',
  onUnauthenticated,
  onAnswered,
  bearer,
  sendText = false,
}: ClientOptions = {}): Connection {
  const newer = new NewerBuild(page ?? null, typeof document === 'undefined' ? null : buildOf(document));
  const heeding: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    newer.hear(response.headers?.get('x-bandeng-builds'));
    return response;
  };
  const client = new Client({
    url,
    fetch: heeding,
    fetchOptions: () => {
      const token = bearer?.();
      const own = token ? { authorization: `Bearer ${token}` } : undefined;
      return { credentials: 'same-origin', headers: { 'x-bandeng': '1', ...own } };
    },
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    exchanges: [
      mapExchange({
        onResult(result) {
          const code = result.error ? codedError(result.error).code : null;
          if (code === 'OPERATION_NOT_REGISTERED') newer.notKnown();
          if (code === 'UNAUTHENTICATED') onUnauthenticated?.();
          else if (code !== 'NETWORK') onAnswered?.();
          // Whoever acted looks for what it did: if the live connection died unnoticed, the page says so soon.
          if (result.operation.kind === 'mutation') live.probe();
        },
      }),
      cacheExchange,
      trustedDocuments(sendText),
      patience(heeding),
      fetchExchange,
    ],
  });
  const live = new LiveSupervisor({
    url: () => webSocketUrl(url),
    openSocket: whicheverOpens(openWebSocket, async () => (await import('./line')).openLine),
    onUnauthenticated,
    onBuilds: (builds) => newer.hear(builds),
    onNotKnown: () => newer.notKnown(),
    bearer,
  });
  if (typeof window !== 'undefined') {
    window.addEventListener('online', () => live.retryNow());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') live.retryNow();
    });
  }
  return { client, live, sendText, newer };
}

function webSocketUrl(url: string): string {
  const target = new URL(url, window.location.href);
  target.protocol = target.protocol === 'https:' ? 'wss:' : 'ws:';
  return target.href;
}

/** A registered document travels as its id; urql leaves the text out when a document has an id and no definitions. */
const trustedDocuments =
  (sendText: boolean): Exchange =>
  ({ forward }) =>
  (operations) =>
    forward(
      pipe(
        operations,
        map((operation) => {
          const hash = documentHash(operation.query);
          if (!hash || sendText) return operation;
          const query = { ...operation.query, definitions: [], documentId: hash };
          const extensions = { ...operation.extensions, persistedQuery: { version: 1, sha256Hash: hash } };
          return makeOperation(operation.kind, { ...operation, query, extensions } as Operation, operation.context);
        }),
      ),
    );

/**
 * A server that restarts is away for seconds. What may safely be sent twice (reads, and commands that carry a
 * clientMutationId) is tried again quietly; only then does the person hear of it.
 */
const patience =
  (ask: typeof fetch): Exchange =>
  ({ forward }) =>
  (operations) =>
    forward(
      pipe(
        operations,
        map((operation) =>
          mayRepeat(operation)
            ? makeOperation(operation.kind, operation, { ...operation.context, fetch: patient(ask) })
            : operation,
        ),
      ),
    );

export function mayRepeat({ kind, variables }: Pick<Operation, 'kind' | 'variables'>): boolean {
  if (kind === 'query') return true;
  if (kind !== 'mutation') return false;
  const given = (variables ?? {}) as AnyVariables & Record<string, unknown>;
  return [given, ...Object.values(given)].some(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      typeof (value as Record<string, unknown>).clientMutationId === 'string',
  );
}

const WAITS_MS = [300, 700, 1500, 3000];
/** A server may ask for more patience than this; people have none. */
const LONGEST_WAIT_MS = 5000;
const AWAY = new Set([502, 503, 504]);

const patient =
  (ask: typeof fetch): typeof fetch =>
  async (input, init) => {
    for (const least of WAITS_MS) {
      let wait = least;
      try {
        const response = await ask(input, init);
        if (!AWAY.has(response.status)) return response;
        const asked = Number(response.headers?.get('retry-after'));
        if (asked > 0) wait = Math.max(least, Math.min(asked * 1000, LONGEST_WAIT_MS));
      } catch (error) {
        if (init?.signal?.aborted) throw error;
      }
      await new Promise((done) => setTimeout(done, wait + Math.random() * wait));
    }
    return ask(input, init);
  };

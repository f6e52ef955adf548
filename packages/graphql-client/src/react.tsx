import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  createContext,
  createElement,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { type AnyVariables, Provider } from 'urql';
import { canonicalJson } from './canonical-json';
import type { Connection } from './client';
import { subscribePayload } from './documents';
import { codedError } from './errors';
import type { LiveView, WatchOptions } from './live';
import { type Outcome, outcomeOf } from './outcome';

const ConnectionContext = createContext<Connection | null>(null);

export function ConnectionProvider({ connection, children }: { connection: Connection; children: ReactNode }) {
  return createElement(
    ConnectionContext.Provider,
    { value: connection },
    createElement(Provider, { value: connection.client }, children),
  );
}

export function useConnection(): Connection {
  const connection = useContext(ConnectionContext);
  if (!connection) throw new Error('ConnectionProvider is missing');
  return connection;
}

export interface UseLiveOptions extends WatchOptions {
  readonly pause?: boolean;
}

const paused: LiveView<never> = {
  data: null,
  revision: -1,
  dataAsOf: null,
  staleSince: null,
  connected: false,
  error: null,
};

/** A live view: the present state at once, every later state as it happens, the last good one while offline. */
export function useLive<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { pause = false, keepAs }: UseLiveOptions = {},
): LiveView<Data> {
  const { live, sendText } = useConnection();
  const key = canonicalJson(variables);
  const payload = useMemo(
    () => subscribePayload(document as never, JSON.parse(key) ?? {}, sendText),
    [document, key, sendText],
  );
  const subscribe = useCallback(
    (changed: () => void) => (pause ? () => undefined : live.watch(payload, changed, { keepAs })),
    [live, payload, pause, keepAs],
  );
  const seen = () => (pause ? paused : live.view(payload));
  const view = useSyncExternalStore(subscribe, seen, seen);
  return view as LiveView<Data>;
}

/** Server time, ticking. Draw countdowns from it: devices on a wall have odd clocks. */
export function useServerNow(everyMs = 1000): Date {
  const { live } = useConnection();
  const [now, setNow] = useState(() => live.serverNow());
  useEffect(() => {
    const timer = setInterval(() => setNow(live.serverNow()), everyMs);
    return () => clearInterval(timer);
  }, [live, everyMs]);
  return useMemo(() => new Date(now), [now]);
}

/** Whether the live connection is up. */
export function useConnected(): boolean {
  const { live } = useConnection();
  const subscribe = useCallback((changed: () => void) => live.onChange(changed), [live]);
  const isConnected = () => live.connected;
  return useSyncExternalStore(subscribe, isConnected, isConnected);
}

/** Whether the server has a newer build of this page than the one that runs. */
export function useNewerBuild(): boolean {
  const { newer } = useConnection();
  return useSyncExternalStore(newer.subscribe, newer.isThere, newer.isThere);
}

/** The answer of a mutation's single root field without its refusals. */
export type Accepted<Data> = Exclude<
  Data extends Record<string, unknown> ? Omit<Data, '__typename'>[keyof Omit<Data, '__typename'>] : never,
  { __typename?: `${string}Refusal` } | null | undefined
>;

/**
 * Runs a mutation. A refusal (a member of the result union whose name ends in Refusal) and an error come back the
 * same way, as a code for `useWords`. Nothing is thrown. `busy` is true from the press to the answer.
 */
export function useAct<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): [(variables: Variables) => Promise<Outcome<Accepted<Data>>>, { readonly busy: boolean }] {
  const { client } = useConnection();
  const [running, setRunning] = useState(0);
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);
  const run = useCallback(
    async (variables: Variables): Promise<Outcome<Accepted<Data>>> => {
      setRunning((n) => n + 1);
      try {
        const { data, error } = await client.mutation(document, variables).toPromise();
        if (error) return { ok: false, why: codedError(error) };
        return outcomeOf(data) as Outcome<Accepted<Data>>;
      } finally {
        if (mounted.current) setRunning((n) => n - 1);
      }
    },
    [client, document],
  );
  return [run, { busy: running > 0 }];
}

import { pathToFileURL } from 'node:url';
import WebSocket from 'ws';

export interface SupervisedView {
  // biome-ignore lint/suspicious/noExplicitAny: a view shows whatever its document asked for
  readonly data: any;
  readonly revision: number;
  readonly staleSince: Date | null;
  readonly connected: boolean;
}

interface Payload {
  readonly query: string;
  readonly variables: object;
}

/** The part of the clients' own supervisor that tests use. Its sources are a browser's: loaded, not type-checked here. */
interface LiveSupervisor {
  watch(payload: Payload, changed: () => void): () => void;
  view(payload: Payload): SupervisedView;
  close(): void;
}

export interface SupervisorOptions {
  readonly url: string | (() => string);
  readonly bearer?: () => string | null;
  readonly firstWaitMs?: number;
  readonly longestWaitMs?: number;
  readonly silenceMs?: number;
}

const source = new URL('../../packages/graphql-client/src/live.ts', import.meta.url);

/** What a page of ours runs on, over real sockets. */
export async function aSupervisor(options: SupervisorOptions): Promise<LiveSupervisor> {
  const { LiveSupervisor } = (await import(pathToFileURL(source.pathname).href)) as {
    LiveSupervisor: new (options: object, shelf: object) => LiveSupervisor;
  };
  const openSocket = (url: string, protocol: string) => new WebSocket(url, protocol);
  return new LiveSupervisor({ ...options, openSocket }, { get: () => null, set: () => undefined });
}

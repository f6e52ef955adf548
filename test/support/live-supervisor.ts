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

const source = (file: string) =>
  pathToFileURL(new URL(`../../packages/graphql-client/src/${file}.ts`, import.meta.url).pathname).href;
const openSocket = (url: string, protocol: string) => new WebSocket(url, protocol);
const noShelf = { get: () => null, set: () => undefined };

type Opener = (url: string, protocol: string) => unknown;
type WhicheverOpens = (socket: Opener, loadLine: () => Promise<Opener>) => Opener;

type Supervisors = new (options: object, shelf: object) => LiveSupervisor;

/** What a page of ours runs on, over real sockets. */
export async function aSupervisor(options: SupervisorOptions): Promise<LiveSupervisor> {
  const { LiveSupervisor } = (await import(source('live'))) as { LiveSupervisor: Supervisors };
  return new LiveSupervisor({ ...options, openSocket }, noShelf);
}

/** The same in a network that may let no socket through: by whatever opens. */
export async function aSupervisorAnywhere(options: SupervisorOptions): Promise<LiveSupervisor> {
  const { LiveSupervisor } = (await import(source('live'))) as { LiveSupervisor: Supervisors };
  const { whicheverOpens } = (await import(source('whichever-opens'))) as { whicheverOpens: WhicheverOpens };
  const { openLine } = (await import(source('line'))) as { openLine: Opener };
  return new LiveSupervisor({ ...options, openSocket: whicheverOpens(openSocket, async () => openLine) }, noShelf);
}

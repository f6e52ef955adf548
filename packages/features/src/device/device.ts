import { Outbox, openShelf, postFile, postMutation } from '@bandeng/graphql-client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { signedOut } from '../session/signed-out';

/** What a device keeps: acts on their way, forms half filled in, and what the server last said. */
export interface Kept {
  readonly outbox: Outbox;
  /** False only where the device is sure that there is no signal. */
  hasSignal(): boolean;
}

export interface Device extends Kept {
  /** Tries again from now on whenever there is reason to hope: a signal, somebody looking, a while gone by. */
  start(): void;
}

type Acts = Readonly<Record<string, TypedDocumentNode<unknown, never>>>;

export interface DeviceOptions {
  /** One shelf a client: what waits at a desk is not what waits on a phone. */
  readonly name: string;
  /** What the client's windows tell each other about it on. */
  readonly channel: string;
  /** Asked for when something is sent: features are still being read while the device is set up. */
  readonly features: () => readonly { readonly acts?: Acts }[];
  /** What is kept of an act, as its mutation takes it. */
  readonly variablesOf: (input: Readonly<Record<string, unknown>>) => Record<string, unknown>;
  readonly everyMs: number;
  readonly sendText: boolean;
}

export function createDevice({ name, channel, features, variablesOf, everyMs, sendText }: DeviceOptions): Device {
  const hasSignal = () => globalThis.navigator?.onLine !== false;
  const actOf = (act: string) => (Object.assign({}, ...features().map(({ acts }) => acts)) as Acts)[act]!;
  const outbox = new Outbox({
    open: () => openShelf(name),
    post: (entry, input) =>
      postMutation(actOf(entry.act), variablesOf(input), { url: '/graphql', person: entry.person, sendText }),
    upload: postFile,
    onSignInNeeded: signedOut,
    hasSignal,
    channel:
      typeof window === 'object' && typeof BroadcastChannel === 'function' ? new BroadcastChannel(channel) : null,
  });
  const start = () => {
    const send = () => void outbox.look().then(() => outbox.send());
    window.addEventListener('online', send);
    window.addEventListener('focus', send);
    window.addEventListener('pageshow', send);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') send();
    });
    setInterval(send, everyMs);
    void outbox.tidy();
  };
  return { outbox, hasSignal, start };
}

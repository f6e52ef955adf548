import { Outbox, openShelf, postFile, postMutation } from '@bandeng/graphql-client';
import { features } from './registry';
import { signedOut } from './session-events';

const acts = () => Object.assign({}, ...features.map((feature) => feature.acts ?? {}));

/** False only where the machine is sure that there is no signal. */
const hasSignal = () => globalThis.navigator?.onLine !== false;

/** What this machine keeps: acts at a desk without a signal, and what the server last said. */
export const outbox = new Outbox({
  open: () => openShelf('bandeng-desk'),
  post: (entry, { variables, clientMutationId }) =>
    postMutation(acts()[entry.act], under(variables as Variables, clientMutationId), {
      url: '/graphql',
      person: entry.person,
      sendText: import.meta.env.DEV,
    }),
  upload: postFile,
  onSignInNeeded: signedOut,
  hasSignal,
  channel: typeof BroadcastChannel === 'function' ? new BroadcastChannel('bandeng-desk') : null,
});

export const desk = { outbox, hasSignal };

type Variables = Readonly<Record<string, unknown>> & { readonly input?: Readonly<Record<string, unknown>> };

/** An act that makes something carries its key; one that sets something may be said twice. */
function under(variables: Variables, clientMutationId: unknown): Variables {
  const { input } = variables;
  return input && 'clientMutationId' in input ? { ...variables, input: { ...input, clientMutationId } } : variables;
}

const EVERY_SO_OFTEN_MS = 30_000;

/** Tries again whenever there is reason to hope, and keeps the pages' code where the browser may. */
export function startDesk(): void {
  const send = () => void outbox.look().then(() => outbox.send());
  window.addEventListener('online', send);
  window.addEventListener('focus', send);
  window.addEventListener('pageshow', send);
  setInterval(send, EVERY_SO_OFTEN_MS);
  void outbox.tidy();
  if (import.meta.env.PROD && window.isSecureContext) {
    navigator.serviceWorker?.register('/admin/sw.js', { scope: '/admin/' }).catch(() => undefined);
  }
}

import { Outbox, openShelf, postFile, postMutation } from '@bandeng/graphql-client';
import { features } from './registry';
import { signedOut } from './session-events';

const acts = () => Object.assign({}, ...features.map((feature) => feature.acts ?? {}));

/** False only where the phone is sure that there is no signal. */
export const hasSignal = () => globalThis.navigator?.onLine !== false;

/** What this phone keeps: acts on their way, forms half filled in, and what the server last said. */
export const outbox = new Outbox({
  open: () => openShelf('bandeng'),
  post: (entry, input) =>
    postMutation(
      acts()[entry.act],
      { input },
      { url: '/graphql', person: entry.person, sendText: import.meta.env.DEV },
    ),
  upload: postFile,
  onSignInNeeded: signedOut,
  hasSignal,
  channel: typeof BroadcastChannel === 'function' ? new BroadcastChannel('bandeng-outbox') : null,
});

const EVERY_SO_OFTEN_MS = 60_000;

/** Tries again whenever there is reason to hope: a signal, somebody looking, a minute gone by. */
export function startOutbox(): void {
  const send = () => void outbox.look().then(() => outbox.send());
  window.addEventListener('online', send);
  window.addEventListener('focus', send);
  window.addEventListener('pageshow', send);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') send();
  });
  setInterval(send, EVERY_SO_OFTEN_MS);
  void outbox.tidy();
}

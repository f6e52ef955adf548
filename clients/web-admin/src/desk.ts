import { createDevice } from '@bandeng/features/device';
import { features } from './registry';

/** The machine at a desk: acts without a signal, and what the server last said. */
export const desk = createDevice({
  name: 'bandeng-desk',
  channel: 'bandeng-desk',
  features: () => features,
  variablesOf: ({ variables, clientMutationId }) => under(variables as Variables, clientMutationId),
  everyMs: 30_000,
  sendText: import.meta.env.DEV,
});

export const { outbox } = desk;

type Variables = Readonly<Record<string, unknown>> & { readonly input?: Readonly<Record<string, unknown>> };

/** An act that makes something carries its key; one that sets something may be said twice. */
function under(variables: Variables, clientMutationId: unknown): Variables {
  const { input } = variables;
  return input && 'clientMutationId' in input ? { ...variables, input: { ...input, clientMutationId } } : variables;
}

/** Sends what waits, and keeps the pages' code where the browser may. */
export function startDesk(): void {
  desk.start();
  if (import.meta.env.PROD && window.isSecureContext) {
    navigator.serviceWorker?.register('/admin/sw.js', { scope: '/admin/' }).catch(() => undefined);
  }
}

import { createDevice, keepPages } from '@bandeng/features/device';
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

export const { start: startDesk } = desk;

export function openWithoutSignal(): void {
  if (import.meta.env.PROD) keepPages('/admin/sw.js', '/admin/');
}

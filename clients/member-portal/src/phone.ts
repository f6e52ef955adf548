import { createDevice } from '@bandeng/features/device';
import { features } from './registry';

/** This phone. Each act that may wait on it takes its key in its input. */
export const phone = createDevice({
  name: 'bandeng',
  channel: 'bandeng-outbox',
  features: () => features,
  variablesOf: (input) => ({ input }),
  everyMs: 60_000,
  sendText: import.meta.env.DEV,
});

export const { outbox, hasSignal } = phone;

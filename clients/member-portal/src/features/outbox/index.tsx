import type { Feature } from '../../registry';

/** What this phone keeps until there is a signal. */
export const feature: Feature = {
  focusRoutes: [{ path: 'outbox', lazy: () => import('./OutboxPage') }],
};

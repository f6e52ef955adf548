import { hasSignal } from './phone';
import { features } from './registry';

/**
 * Reloading on a road without a signal: the browser keeps the pages' code, where it may. On plain http it may not; there
 * the page that is open goes on working.
 */
export function keepPages(): void {
  if (!import.meta.env.PROD || !window.isSecureContext) return;
  navigator.serviceWorker?.register('/portal/sw.js', { scope: '/portal/' }).catch(() => undefined);
}

/** Once nothing else is to do, fetches the pages that have not been opened yet: later there may be no signal to. */
export function fetchPagesAhead(): void {
  const fetchAll = async () => {
    for (const { focusRoutes, routes } of features) {
      for (const { lazy } of [...(focusRoutes ?? []), ...(routes ?? [])]) {
        if (typeof lazy !== 'function') continue;
        // A browser does not fetch a second time what it once failed to: without a signal nothing is tried.
        if (!hasSignal()) {
          window.addEventListener('online', () => void fetchAll(), { once: true });
          return;
        }
        try {
          await lazy();
        } catch {
          return;
        }
      }
    }
  };
  setTimeout(() => void fetchAll(), AFTER_THE_FIRST_PAGE_MS);
}

const AFTER_THE_FIRST_PAGE_MS = 3000;

import { keepPages } from '@bandeng/features/device';
import { hasSignal } from './phone';
import { features } from './registry';

/** For reloading on a road without a signal, and for opening there what was not opened before. */
export function openWithoutSignal(): void {
  if (import.meta.env.PROD) keepPages('/portal/sw.js', '/portal/');
  void fetchPagesAhead();
}

/** The pages that have not been opened yet, one after the other. */
async function fetchPagesAhead(): Promise<void> {
  for (const { focusRoutes, routes } of features) {
    for (const { lazy } of [...(focusRoutes ?? []), ...(routes ?? [])]) {
      if (typeof lazy !== 'function') continue;
      // A browser does not fetch a second time what it once failed to: without a signal nothing is tried.
      if (!hasSignal()) {
        window.addEventListener('online', () => void fetchPagesAhead(), { once: true });
        return;
      }
      try {
        await lazy();
      } catch {
        return;
      }
    }
  }
}

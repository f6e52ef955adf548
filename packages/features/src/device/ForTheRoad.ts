import { useEffect } from 'react';

/** The first page comes first, and what it asks for. */
const AFTER_THE_FIRST_PAGE_MS = 3000;
let begun = false;

/**
 * Fetches, for whoever is signed in, what they may need later, once nothing else is to do. Somebody who follows a link from
 * a poster opens one page, and their phone fetches no other.
 */
export function ForTheRoad({ prepare }: { prepare: () => void }): null {
  useEffect(() => {
    if (begun) return;
    begun = true;
    setTimeout(prepare, AFTER_THE_FIRST_PAGE_MS);
  }, [prepare]);
  return null;
}

/** The browser keeps the pages' code, where it may: on plain http it may not, and the page that is open goes on working. */
export function keepPages(worker: string, scope: string): void {
  if (!window.isSecureContext) return;
  navigator.serviceWorker?.register(worker, { scope }).catch(() => undefined);
}

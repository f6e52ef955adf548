import { useSyncExternalStore } from 'react';

let underWay = 0;
const listeners = new Set<() => void>();

function count(by: number): void {
  underWay += by;
  for (const tell of listeners) tell();
}

/** Counts a picked file until it is made small and kept; a form handed in before that would leave it behind. */
export async function keepingFile<T>(keep: () => Promise<T>): Promise<T> {
  count(1);
  try {
    return await keep();
  } finally {
    count(-1);
  }
}

/** Whether a picked file is still being kept: what hands in the form waits for it, and says so. */
export const useKeepingFiles = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => underWay > 0,
    () => false,
  );

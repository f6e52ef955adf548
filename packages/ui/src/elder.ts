import { useSyncExternalStore } from 'react';
import { recall, remember } from './storage';

const KEY = 'bandeng.elder';
const listeners = new Set<() => void>();
let on = recall(KEY) === '1';

function show(): void {
  if (typeof document !== 'undefined') document.documentElement.classList.toggle('elder', on);
}
show();

/** Larger type (22/34) and targets (60 px) for the whole portal, remembered on this device. */
export function useElderMode(): [boolean, (next: boolean) => void] {
  const value = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => on,
    () => on,
  );
  return [value, setElderMode];
}

export function setElderMode(next: boolean): void {
  on = next;
  remember(KEY, next ? '1' : '0');
  show();
  for (const listener of listeners) listener();
}

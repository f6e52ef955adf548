import { useEffect } from 'react';

/** Acts on Alt and a letter, wherever the cursor stands. An act that is not possible now has no key. */
export function useKeys(keys: Readonly<Record<string, (() => void) | null>>): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
      if (!letter || !(letter in keys)) return;
      event.preventDefault();
      keys[letter]?.();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  });
}

/** localStorage that may be missing, full or forbidden: then things are remembered for this page only. */
const memory = new Map<string, string>();

export function remember(key: string, value: string): void {
  memory.set(key, value);
  try {
    globalThis.localStorage?.setItem(key, value);
  } catch {
    // Private mode or a full disk: the copy in memory serves until the page closes.
  }
}

export function recall(key: string): string | null {
  try {
    const kept = globalThis.localStorage?.getItem(key);
    if (kept !== null && kept !== undefined) return kept;
  } catch {
    // Forbidden by the browser: fall through to memory.
  }
  return memory.get(key) ?? null;
}

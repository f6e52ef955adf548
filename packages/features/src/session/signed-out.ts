/** Told when the server says that nobody is signed in any more, wherever that was noticed. */
const listeners = new Set<() => void>();

export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function signedOut(): void {
  for (const listener of [...listeners]) listener();
}

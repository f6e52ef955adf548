import { notFound } from './errors.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id as it is stored. What cannot be an id is the id of nothing. */
export function knownId(id: string): string {
  if (!UUID.test(id)) throw notFound();
  return id.toLowerCase();
}

/** Whether this is an id written with capital letters: another spelling of one that is stored. */
export function isSpelledOtherwise(id: unknown): boolean {
  return typeof id === 'string' && UUID.test(id) && id !== id.toLowerCase();
}

export function knownIdOrNull(id: string | null | undefined): string | null {
  return id == null ? null : knownId(id);
}

export function knownIds(ids: readonly string[] | null | undefined): string[] {
  return [...new Set((ids ?? []).map(knownId))];
}

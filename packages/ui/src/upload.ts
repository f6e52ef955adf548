import { compressImage } from './image';

export type Uploaded =
  | { readonly id: string }
  | { readonly code: string; readonly params?: Readonly<Record<string, unknown>> };

/** Brings one photograph up, made small first. A code says why it did not go; `wordsFor` has the words. */
export async function uploadPhoto(file: File): Promise<Uploaded> {
  try {
    const small = await compressImage(file);
    const answer = await fetch(`/files?name=${encodeURIComponent(small.name)}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': small.type || 'application/octet-stream', 'x-bandeng': '1' },
      body: small,
    });
    const body = await answer.json();
    if (answer.ok && typeof body?.id === 'string') return { id: body.id };
    const { code = 'UNKNOWN', params } = body?.errors?.[0]?.extensions ?? {};
    return { code, params };
  } catch {
    return { code: 'NETWORK' };
  }
}

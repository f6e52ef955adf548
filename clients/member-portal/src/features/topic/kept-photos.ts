import { openShelf } from '@bandeng/graphql-client';
import { recall, remember } from '@bandeng/ui';

/** A photograph of what is being written; its bytes lie beside it on the phone under the same key. */
export interface KeptPhoto {
  readonly key: string;
  readonly name: string;
  /** What the server calls it, once it is there. */
  readonly id: string | null;
}

const LIST = 'bandeng.topicPhotos';
let opened: ReturnType<typeof openShelf> | null = null;
const shelf = () => {
  opened ??= openShelf('bandeng-topic');
  return opened;
};

/** The photographs that go with the draft, in their order. */
export function keptPhotos(): readonly KeptPhoto[] {
  try {
    const kept: unknown = JSON.parse(recall(LIST) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isPhoto) : [];
  } catch {
    return [];
  }
}

export function keepPhotos(photos: readonly KeptPhoto[]): void {
  remember(LIST, JSON.stringify(photos.map(({ key, name, id }) => ({ key, name, id }))));
}

/** Where the phone has no room for it, it is there until the page closes. */
export async function keepBytes(key: string, blob: Blob): Promise<void> {
  const where = await shelf();
  await where.run(['file'], ({ file }) => file.put({ key, blob, keptAt: Date.now() })).catch(() => undefined);
}

export async function bytesOf(key: string): Promise<Blob | null> {
  const where = await shelf();
  const kept = await where.run(['file'], ({ file }) => file.get(key)).catch(() => undefined);
  return kept?.blob ?? null;
}

export async function forgetBytes(keys: readonly string[]): Promise<void> {
  const where = await shelf();
  await where
    .run(['file'], async ({ file }) => {
      for (const key of keys) await file.delete(key);
    })
    .catch(() => undefined);
}

const isPhoto = (one: unknown): one is KeptPhoto =>
  typeof one === 'object' && one !== null && typeof (one as KeptPhoto).key === 'string';

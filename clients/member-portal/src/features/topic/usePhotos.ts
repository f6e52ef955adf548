import { type CodedError, newClientMutationId } from '@bandeng/graphql-client';
import { compressImage } from '@bandeng/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { bytesOf, forgetBytes, type KeptPhoto, keepBytes, keepPhotos, keptPhotos } from './kept-photos';
import { sendPhoto } from './send-photo';

export const MOST_PHOTOS = 3;
/** Small enough for a village line, large enough to see what is meant. */
const SMALL = { maxSide: 1600, maxBytes: 600_000 };
const RESTS_MS = [1_000, 4_000, 10_000];

export interface Photo extends KeptPhoto {
  readonly url: string | null;
  /** How much of it has left the phone, from 0 to 1; null: it is not on its way. */
  readonly part: number | null;
  readonly why: CodedError | null;
}

/** What whoever hands in the words asks of the photographs beside them. */
export interface PhotosHeld {
  /** The ids of all, once all are there; null: one did not come, and the page says which. */
  settle(): Promise<readonly string[] | null>;
  /** The server has thrown away what was brought long ago: the same again. */
  bringAgain(): Promise<readonly string[] | null>;
  clear(): void;
}

const rest = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** The photographs of a draft: made small, kept on the phone, brought one after the other, and again where the line broke. */
export function usePhotos(onChange: () => void) {
  const [photos, setPhotos] = useState<readonly Photo[]>([]);
  const newest = useRef<readonly Photo[]>([]);
  const line = useRef<Promise<void>>(Promise.resolve());
  const blobs = useRef(new Map<string, Blob>());

  const show = useCallback((next: readonly Photo[]) => {
    newest.current = next;
    setPhotos(next);
    keepPhotos(next);
  }, []);
  const change = useCallback(
    (key: string, more: Partial<Photo>) =>
      show(newest.current.map((one) => (one.key === key ? { ...one, ...more } : one))),
    [show],
  );
  const bring = useCallback(
    (keys: readonly string[]) => {
      for (const key of keys) {
        line.current = line.current.then(() => bringOne(key, newest, blobs.current.get(key) ?? null, change));
      }
      return line.current;
    },
    [change],
  );
  useEffect(() => {
    let gone = false;
    void (async () => {
      const found = await kept(blobs.current);
      if (gone) return;
      show([...found, ...newest.current]);
      await bring(found.filter(({ id }) => id === null).map(({ key }) => key));
    })();
    return () => {
      gone = true;
    };
  }, [show, bring]);

  const held = useHeld({ newest, show, bring });
  const add = async (files: readonly File[]) => {
    for (const file of files) {
      if (newest.current.length >= MOST_PHOTOS) return;
      const small = await compressImage(file, SMALL);
      const key = newClientMutationId();
      blobs.current.set(key, small);
      await keepBytes(key, small);
      const photo = { key, name: small.name, id: null, url: URL.createObjectURL(small), part: 0, why: null };
      show([...newest.current, photo]);
      onChange();
      void bring([key]);
    }
  };
  const remove = (key: string) => {
    show(newest.current.filter((one) => one.key !== key));
    onChange();
    void forgetBytes([key]);
  };
  const again = (key: string) => bring([key]);
  return { photos, add, remove, again, held };
}

/** What lies on this phone from before, without those whose bytes are gone and that did not arrive. */
async function kept(blobs: Map<string, Blob>): Promise<Photo[]> {
  const found: Photo[] = [];
  for (const one of keptPhotos().slice(0, MOST_PHOTOS)) {
    const blob = await bytesOf(one.key);
    if (!blob) continue;
    blobs.set(one.key, blob);
    found.push({ ...one, url: URL.createObjectURL(blob), part: null, why: null });
  }
  return found;
}

type Changing = (key: string, more: Partial<Photo>) => void;

async function bringOne(
  key: string,
  newest: { readonly current: readonly Photo[] },
  blob: Blob | null,
  change: Changing,
): Promise<void> {
  const photo = newest.current.find((one) => one.key === key);
  if (!photo || photo.id !== null || !blob) return;
  const wanted = () => newest.current.some((one) => one.key === key);
  for (let tried = 0; wanted(); tried += 1) {
    change(key, { part: 0, why: null });
    const sent = await sendPhoto(blob, photo.name, (part) => change(key, { part }));
    if (sent.ok) return change(key, { id: sent.id, part: null });
    const pause = RESTS_MS[tried];
    if (!sent.mayPass || pause === undefined) return change(key, { part: null, why: sent.why });
    await rest(pause);
  }
}

function useHeld({
  newest,
  show,
  bring,
}: {
  newest: { readonly current: readonly Photo[] };
  show: (next: readonly Photo[]) => void;
  bring: (keys: readonly string[]) => Promise<void>;
}): PhotosHeld {
  const missing = () => newest.current.filter(({ id }) => id === null).map(({ key }) => key);
  const settle = async () => {
    await bring([]);
    if (missing().length > 0) await bring(missing());
    const ids = newest.current.flatMap(({ id }) => (id === null ? [] : [id]));
    return ids.length === newest.current.length ? ids : null;
  };
  return {
    settle,
    bringAgain: () => {
      show(newest.current.map((one) => ({ ...one, id: null })));
      return settle();
    },
    clear: () => {
      void forgetBytes(newest.current.map(({ key }) => key));
      show([]);
    },
  };
}

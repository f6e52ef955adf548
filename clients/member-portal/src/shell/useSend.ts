import { type FileRef, PhoneFull } from '@bandeng/graphql-client';
import { useWords } from '@bandeng/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { outbox } from '../phone';
import { say } from './say';
import type { DraftOf } from './useDraft';

export interface Written {
  readonly act: string;
  /** What it is about: its id and its name. */
  readonly lane: string;
  readonly about: string;
  /** What the list of waiting things calls it. */
  readonly title: string;
  readonly path: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly photos?: { readonly field: string; readonly files: readonly FileRef[] };
  readonly draft: Pick<DraftOf<object>, 'key' | 'id' | 'goOnAs'>;
  readonly words?: object;
}

/** As long as people wait for an answer before they put the phone away. */
const ANSWER_MS = 8000;

/**
 * Hands something in through the outbox. SENT: it is there. KEPT: it is on the phone and goes by itself. NO: it was
 * refused or could not be kept, the person has been told why, and the form is as it was. LEFT: the person has gone on to
 * another page meanwhile; the list of what waits tells them the rest.
 */
export function useSend({ done }: { done: string }) {
  const { t } = useTranslation('outbox');
  const words = useWords();
  const [busy, setBusy] = useState(false);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const send = async ({ photos, draft, ...written }: Written): Promise<'SENT' | 'KEPT' | 'NO' | 'LEFT'> => {
    setBusy(true);
    try {
      const id = await outbox.add({
        ...written,
        id: draft.id(),
        draftKey: draft.key,
        filesField: photos?.field ?? null,
        files: photos?.files ?? [],
        words: (written.words ?? {}) as Record<string, unknown>,
      });
      const entry = await outbox.settled(id, ANSWER_MS);
      if (entry?.state === 'SENT') {
        say(done, 2500);
        return here.current ? 'SENT' : 'LEFT';
      }
      if (!here.current) return 'LEFT';
      if (entry?.state === 'REFUSED' && entry.why) {
        const again = await outbox.takeBack(id, { replace: true });
        if (typeof again !== 'string') draft.goOnAs(again.id);
        say(words(entry.why));
        return 'NO';
      }
      say(t(outbox.view().lasts ? 'kept' : 'keptHere'));
      return 'KEPT';
    } catch (error) {
      say(t(error instanceof PhoneFull ? 'full' : 'notKept'));
      return 'NO';
    } finally {
      setBusy(false);
    }
  };
  return [send, { busy }] as const;
}

import { type FileRef, newClientMutationId, PhoneFull } from '@bandeng/graphql-client';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { outbox } from '../phone';
import { useViewer } from '../viewer';
import { say } from './say';

type Words = Readonly<Record<string, unknown>>;

/** A form as far as this person filled it in on this phone. */
export interface DraftOf<Fields> {
  readonly key: string;
  /** The `clientMutationId` of the act it will become. */
  id(): string;
  /** What was there when the page opened, or null. */
  readonly words: Partial<Fields> | null;
  readonly restoredAt: Date | null;
  /** Changes when the form has to start anew. */
  readonly round: number;
  save(words: Partial<Fields>): void;
  discard(): void;
  /** The act was refused: its words go on under another id. */
  goOnAs(id: string): void;
}

interface Restored {
  readonly words: Words | null;
  readonly savedAt: number | null;
  readonly round: number;
}

/** null until it is known whether there is one. `blank` is what the form holds before anything was typed. */
export function useDraft<Fields extends object>(form: string, about: string, blank: Partial<Fields> = {}) {
  const { t } = useTranslation('outbox');
  const person = useViewer().id;
  const key = `${person}/${form}/${about}`;
  const [restored, setRestored] = useState<Restored | null>(null);
  const id = useRef(newClientMutationId());
  const told = useRef(false);
  useEffect(() => {
    let gone = false;
    const start = (words: Words | null, savedAt: number | null) => {
      if (!gone) setRestored((before) => ({ words, savedAt, round: (before?.round ?? 0) + 1 }));
    };
    outbox.draft(key).then(
      (draft) => {
        id.current = draft?.id ?? newClientMutationId();
        start(draft?.words ?? null, draft?.savedAt ?? null);
      },
      () => start(null, null),
    );
    return () => {
      gone = true;
    };
  }, [key]);
  if (!restored) return null;

  const draft: DraftOf<Fields> = {
    key,
    id: () => id.current,
    words: restored.words as Partial<Fields> | null,
    restoredAt: restored.savedAt === null ? null : new Date(restored.savedAt),
    round: restored.round,
    save(words) {
      const written =
        said(words) === said(blank)
          ? outbox.dropDraft(key)
          : outbox.saveDraft({ key, id: id.current, person, words: words as Words, files: filesIn(words as Words) });
      written.catch((error) => {
        if (!told.current) say(t(error instanceof PhoneFull ? 'full' : 'notKept'));
        told.current = true;
      });
    },
    discard() {
      id.current = newClientMutationId();
      void outbox.dropDraft(key);
      setRestored({ words: null, savedAt: null, round: restored.round + 1 });
    },
    goOnAs(next) {
      id.current = next;
    },
  };
  return draft;
}

export const filesIn = (words: Words): readonly FileRef[] =>
  Array.isArray(words.photos) ? (words.photos as FileRef[]) : [];

/** What was really said: empty fields are no difference. */
function said(words: object): string {
  const filled = Object.entries(words).filter(
    ([, value]) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && !value.length),
  );
  return JSON.stringify(filled.sort(([a], [b]) => a.localeCompare(b)));
}

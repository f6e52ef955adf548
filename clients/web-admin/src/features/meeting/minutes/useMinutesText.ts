import { newClientMutationId } from '@bandeng/graphql-client';
import { useEffect, useRef, useState } from 'react';
import { outbox } from '../../../desk';
import { useViewer } from '../../../viewer';

export interface Written {
  readonly body: string;
  /** The version it was written over; null: nothing was saved before. */
  readonly base: number | null;
  /** The draft from the record that it takes in; missing where it was kept before drafts were. */
  readonly takenIn?: string | null;
}

/**
 * What is typed here and not saved yet. Kept on this machine as it is typed: a closed page or a dead battery loses none,
 * and what others save meanwhile is brought together when it is saved.
 */
export function useMinutesText(meetingId: string) {
  const person = useViewer().id;
  const key = `${person}/minutes/${meetingId}`;
  const id = useRef(newClientMutationId());
  const [written, setWritten] = useState<Written | null>(null);
  const [restored, setRestored] = useState(false);
  useEffect(() => {
    let gone = false;
    outbox.draft(key).then(
      (draft) => {
        if (gone || !draft) return;
        id.current = draft.id;
        setWritten((now) => now ?? (draft.words as unknown as Written));
        setRestored(true);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [key]);
  const write = (next: Written | null) => {
    setWritten(next);
    setRestored(false);
    const kept = next
      ? outbox.saveDraft({ key, id: id.current, person, words: { ...next }, files: [] })
      : outbox.dropDraft(key);
    kept.catch(() => undefined);
  };
  return { written, restored, write };
}

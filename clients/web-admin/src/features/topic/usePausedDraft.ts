import { useEffect, useState } from 'react';

export interface Draft {
  readonly title: string;
  readonly body: string;
  readonly place: string | null;
}

/** Asked about when the writer pauses, not with each stroke. */
const PAUSE_MS = 700;
const LEAST_WRITTEN = 6;

/** What is written so far, once the writer pauses; null while it says too little, or more than is taken. */
export function usePausedDraft({ title = '', body = '', place = '' }: Partial<Draft>): Draft | null {
  const [draft, setDraft] = useState<Draft | null>(null);
  useEffect(() => {
    const enough = (title + body).trim().length >= LEAST_WRITTEN && title.length <= 120 && body.length <= 7000;
    const timer = setTimeout(() => setDraft(enough ? { title, body, place: place || null } : null), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [title, body, place]);
  return draft;
}

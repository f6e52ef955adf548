import type { CodedError } from '@bandeng/graphql-client';
import { useEffect, useState } from 'react';
import { hasSignal, outbox } from '../phone';

/** Longer than this for a first answer, and what is on the phone is shown meanwhile. */
const PATIENCE_MS = 2000;

interface Asked<Data> {
  readonly data: Data | undefined;
  readonly why: CodedError | null;
}

/**
 * The answer when there is one; without a signal, what the server said the last time on this phone. `person`: only
 * what was told to them; undefined: to whoever it was.
 */
export function useLastKnown<Data>({ data, why }: Asked<Data>, keepAs: string, person: string | null | undefined) {
  const [kept, setKept] = useState<{ readonly data: Data; readonly asOf: number } | null>(null);
  const [late, setLate] = useState(false);
  const waiting = data === undefined;
  useEffect(() => {
    let gone = false;
    setKept(null);
    outbox.answer(keepAs).then(
      (found) => {
        if (gone || !found || (person !== undefined && found.person !== person)) return;
        setKept({ data: found.data as Data, asOf: found.asOf });
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [keepAs, person]);
  useEffect(() => {
    if (!waiting) return setLate(false);
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [waiting]);
  const away = waiting && (late || why?.code === 'NETWORK' || !hasSignal());
  if (!away || !kept) return { data, asOf: null };
  return { data: kept.data, asOf: new Date(kept.asOf) };
}

import { useEffect, useState } from 'react';
import type { CodedError } from '../errors';
import type { Outbox } from './outbox';

/** Longer than this for a first answer, and what is on the device is shown meanwhile. */
const PATIENCE_MS = 2000;

interface Asked<Data> {
  readonly data: Data | undefined;
  readonly why: CodedError | null;
}

/**
 * The answer when there is one; without a signal, what the server said the last time on this device. `person`: only
 * what was told to them; undefined: to whoever it was.
 */
export function useLastKnownOn<Data>(
  { outbox, hasSignal }: { readonly outbox: Outbox; hasSignal(): boolean },
  { data, why }: Asked<Data>,
  keepAs: string,
  person: string | null | undefined,
) {
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
  }, [outbox, keepAs, person]);
  useEffect(() => {
    if (!waiting) return setLate(false);
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [waiting]);
  const away = waiting && (late || why?.code === 'NETWORK' || !hasSignal());
  // A signal that comes back is not an answer yet: what is on the page stays, with all that is being typed there.
  useEffect(() => {
    if (away) setLate(true);
  }, [away]);
  if (!away || !kept) return { data, asOf: null };
  return { data: kept.data, asOf: new Date(kept.asOf) };
}

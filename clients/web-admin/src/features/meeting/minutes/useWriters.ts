import { useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import type { ReportMinutesPlaceMutation } from '../../../generated/graphql';
import { ReportMinutesPlace } from './documents';

const EVERY_MS = 5000;
const PLACE_LENGTH = 24;

export type MinutesDesk = ReportMinutesPlaceMutation['reportMinutesPlace'];

/** Who else writes in these minutes now, and which text is the newest; says to them where one is. */
export function useWriters(meetingId: string, { pause }: { readonly pause: boolean }) {
  const [, report] = useMutation(ReportMinutesPlace);
  const [desk, setDesk] = useState<MinutesDesk | null>(null);
  const place = useRef<string | null>(null);
  useEffect(() => {
    if (pause) return;
    let gone = false;
    const say = async () => {
      if (document.visibilityState !== 'visible') return;
      const { data } = await report({ meetingId, place: place.current });
      if (!gone && data) setDesk(data.reportMinutesPlace);
    };
    void say();
    const timer = setInterval(say, EVERY_MS);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [meetingId, pause, report]);
  /** The paragraph the caret is in. */
  const at = (body: string, caret: number) => {
    const start = body.lastIndexOf('\n', caret - 1) + 1;
    const end = body.indexOf('\n', caret);
    place.current =
      body
        .slice(start, end === -1 ? undefined : end)
        .trim()
        .slice(0, PLACE_LENGTH) || null;
  };
  return { desk, at };
}

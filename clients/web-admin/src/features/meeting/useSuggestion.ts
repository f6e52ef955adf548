import type { ResultOf } from '@graphql-typed-document-node/core';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../generated';

const SuggestResponse = graphql(`
  query ConsoleSuggestResponse($meetingId: ID!, $text: String!) {
    suggestResponse(meetingId: $meetingId, text: $text) {
      nature
      reason
      words { start end }
      dueDates { day start end provisional doubt }
    }
  }
`);

export type Suggested = ResultOf<typeof SuggestResponse>['suggestResponse'];

const PAUSE_MS = 350;
/** Fewer characters say nothing yet. */
const ENOUGH = 4;

/** What the words typed so far sound like; null while somebody is still typing, or where nothing is asked. */
export function useSuggestion(meetingId: string, text: string, wanted: boolean): Suggested | null {
  const [asked, setAsked] = useState('');
  const enough = wanted && text.trim().length >= ENOUGH;
  useEffect(() => {
    const pausing = setTimeout(() => setAsked(enough ? text : ''), PAUSE_MS);
    return () => clearTimeout(pausing);
  }, [text, enough]);
  const [{ data, stale, fetching }] = useQuery({
    query: SuggestResponse,
    variables: { meetingId, text: asked },
    pause: asked === '',
  });
  return enough && asked === text && !fetching && !stale ? (data?.suggestResponse ?? null) : null;
}

/** The day an answer is due when it names several: the last, when all of it is done. */
export function lastDayOf({ dueDates }: Suggested): string | null {
  return dueDates.reduce<string | null>((last, { day }) => (last && last > day ? last : day), null);
}

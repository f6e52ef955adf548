import { codedError, useAct } from '@bandeng/graphql-client';
import { useWords } from '@bandeng/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import { usePublicAddress } from '../session';
import { CalendarFeedDocument, MakeCalendarFeedDocument, RevokeCalendarFeedDocument } from './documents';

/** One's own address for calendar programs: there or not, made, replaced, stopped. It is known right after it was made. */
export function useCalendarFeed() {
  const words = useWords();
  const origin = usePublicAddress();
  const [{ data, error }, again] = useQuery({ query: CalendarFeedDocument, requestPolicy: 'cache-and-network' });
  const [make, making] = useAct(MakeCalendarFeedDocument);
  const [revoke, revoking] = useAct(RevokeCalendarFeedDocument);
  const [address, setAddress] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const retry = () => again({ requestPolicy: 'network-only' });
  return {
    feed: data?.calendarFeed ?? null,
    isKnown: data !== undefined,
    error: error && !data ? codedError(error) : null,
    retry,
    address,
    /** Calendar programs take the address by this scheme. */
    subscription: address && address.replace(/^https?:/, 'webcal:'),
    problem,
    busy: making.busy || revoking.busy,
    onMake: async () => {
      setProblem(null);
      const outcome = await make({});
      if (!outcome.ok) return setProblem(words(outcome.why));
      setAddress(`${origin}${outcome.value.path}`);
      retry();
    },
    onRevoke: async () => {
      setProblem(null);
      const outcome = await revoke({});
      if (!outcome.ok) return setProblem(words(outcome.why));
      setAddress(null);
      retry();
    },
  };
}

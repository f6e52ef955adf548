import { useCallback, useEffect } from 'react';
import { useLocation } from 'react-router';
import { useQuery } from 'urql';
import { WorklistTotalDocument } from './documents';
import { useAskedAgain } from './useAskedAgain';

/** Not more often than this: it is counted kind by kind. */
const AT_MOST_EVERY_MS = 20_000;
let askedAt = 0;

/** How much waits for this person, beside the entry of the navigation: asked again where one turns to another page. */
export function useWaitingTotal(pause = false): number {
  const { pathname } = useLocation();
  const [{ data }, again] = useQuery({ query: WorklistTotalDocument, variables: {}, pause });
  const ask = useCallback(() => {
    if (pause || Date.now() - askedAt < AT_MOST_EVERY_MS) return;
    askedAt = Date.now();
    again({ requestPolicy: 'network-only' });
  }, [again, pause]);
  useEffect(() => {
    if (pathname) ask();
  }, [pathname, ask]);
  useAskedAgain(ask);
  return data?.worklist.total ?? 0;
}

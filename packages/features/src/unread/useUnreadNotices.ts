import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../generated';

const Unread = graphql(`
  query UnreadNotices {
    unreadNotices {
      count
    }
  }
`);

const ASK_EVERY_MS = 60_000;

/** How many notices wait unread: asked again on every page, when one comes back, and each minute while one looks. */
export function useUnreadNotices(): number {
  const { pathname } = useLocation();
  const [{ data }, again] = useQuery({ query: Unread, variables: {} });
  useEffect(() => {
    const ask = () => {
      if (document.visibilityState === 'visible') again({ requestPolicy: 'network-only' });
    };
    // A page that was turned to may have been what was told.
    if (pathname) ask();
    const timer = setInterval(ask, ASK_EVERY_MS);
    document.addEventListener('visibilitychange', ask);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [again, pathname]);
  return data?.unreadNotices.count ?? 0;
}

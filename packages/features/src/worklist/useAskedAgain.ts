import { useEffect } from 'react';

/** Asks again when one comes back to the page: what waits is done by others, too. */
export function useAskedAgain(ask: () => void): void {
  useEffect(() => {
    const back = () => {
      if (document.visibilityState === 'visible') ask();
    };
    document.addEventListener('visibilitychange', back);
    window.addEventListener('focus', back);
    return () => {
      document.removeEventListener('visibilitychange', back);
      window.removeEventListener('focus', back);
    };
  }, [ask]);
}

import { useConnection, useNewerBuild } from '@bandeng/graphql-client';
import { ownBuild, reloadOnceFor, servedBuild, thisPlace } from '@bandeng/ui';
import { useEffect } from 'react';

/** Nothing has changed on the wall for so long: nobody is in the middle of reading what just came. */
const CALM_MS = 15_000;
/** Longest wait for a calm moment. */
const PATIENCE_MS = 300_000;
const LOOK_EVERY_MS = 5000;

/** Nobody stands at a wall to press refresh: it takes the newer build by itself, at a calm moment, while the server answers. */
export function useNewestBuild(place = thisPlace): void {
  const { live } = useConnection();
  const isThere = useNewerBuild();
  useEffect(() => {
    if (!isThere) return;
    const noticedAt = Date.now();
    let asking = false;
    const timer = setInterval(async () => {
      const isCalm = live.calmFor >= CALM_MS || Date.now() - noticedAt >= PATIENCE_MS;
      // Walls of one district do not all come back in the same second.
      if (!isCalm || asking || Math.random() < 0.5) return;
      asking = true;
      const served = await servedBuild();
      if (served !== null && served !== ownBuild() && reloadOnceFor(served, place)) clearInterval(timer);
      asking = false;
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isThere, live, place]);
}

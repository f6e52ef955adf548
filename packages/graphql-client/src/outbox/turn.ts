import { newClientMutationId } from '../mutation-id';
import type { Shelf } from './shelf';

/** One page at a time sends. */
export interface Turns {
  /** Does `work` if no other page is sending; false if one is. `stillMine` holds on to the turn while it takes long. */
  take(work: (stillMine: () => Promise<boolean>) => Promise<void>): Promise<boolean>;
}

const NAME = 'bandeng-outbox';

/** Longer than one request may take: a page that dies while sending is succeeded after this. */
export const LEASE_MS = 45_000;

/** The browser's own locks, where it has them (only on https); otherwise a lease on the shelf. */
export function turnsOn(shelf: () => Promise<Shelf>, now: () => number): Turns {
  const locks = globalThis.navigator?.locks;
  return locks ? byLock(locks) : byLease(shelf, now);
}

const byLock = (locks: LockManager): Turns => ({
  async take(work) {
    return locks.request(NAME, { ifAvailable: true }, async (lock) => {
      if (lock) await work(async () => true);
      return lock !== null;
    });
  },
});

export function byLease(shelf: () => Promise<Shelf>, now: () => number): Turns {
  const holder = newClientMutationId();
  const hold = async () =>
    (await shelf()).run(['turn'], async ({ turn }) => {
      const held = await turn.get(NAME);
      const at = now();
      // A phone's clock jumps when the network tells it the time: a lease from too far ahead is over as well.
      if (held && held.holder !== holder && held.until > at && held.until <= at + LEASE_MS) return false;
      await turn.put({ key: NAME, holder, until: at + LEASE_MS });
      return true;
    });
  const release = async () =>
    (await shelf()).run(['turn'], async ({ turn }) => {
      if ((await turn.get(NAME))?.holder === holder) await turn.delete(NAME);
    });
  return {
    async take(work) {
      if (!(await hold())) return false;
      try {
        await work(hold);
      } finally {
        await release();
      }
      return true;
    },
  };
}

import type { RequestContext, Services } from '../../kernel/context.js';
import { giveBackTry, HALL_TRIES, inTurn, mayTry, type TryLimit } from './tries.js';

/** Codes that were right, so many in all: whoever follows one looks often. */
const MOST_KNOWN = 5000;
const known = new WeakMap<Services, Set<string>>();

/**
 * Looks something up by a code that anybody may type: on a poster, a slip, a receipt. Wrong ones are counted by address,
 * before anything is looked at, whatever door they are tried at; right ones are free. A code that was right from this
 * address stays so while others there guess.
 */
export async function byCode<Found>(
  ctx: RequestContext,
  code: string,
  look: () => Promise<Found | null>,
): Promise<Found | null> {
  const { address } = ctx;
  if (address === null) return look();
  const right = known.get(ctx.services) ?? new Set<string>();
  known.set(ctx.services, right);
  const door = `${address} ${code}`;
  if (right.has(door)) {
    const found = await look();
    if (found === null) right.delete(door);
    return found;
  }
  return inTurn(ctx, 'code', async () => {
    const tries: TryLimit = { purpose: 'code', subject: address, limit: HALL_TRIES };
    await mayTry(ctx, tries);
    const found = await look();
    if (found === null) return null;
    await giveBackTry(ctx, tries);
    for (const oldest of right) {
      if (right.size < MOST_KNOWN) break;
      right.delete(oldest);
    }
    right.add(door);
    return found;
  });
}

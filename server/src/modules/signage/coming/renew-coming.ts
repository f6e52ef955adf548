import type { RequestContext } from '../../../kernel/context.js';
import type { RecordedEvent } from '../../../kernel/module.js';
import { prepared } from '../../../kernel/read.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { DISTRICT } from '../../display/index.js';
import { comingEvent } from '../signage.events.js';

const committeeQuery = prepared<{ committeeId: string }, { consultationId: string }>(
  'signage.committee-that-meets',
  'select committee_id as "committeeId" from consultation where id = :consultationId',
);
const wallsQuery = prepared<{ id: string | null }, { committeeId: string | null }>(
  'signage.walls-that-tell-what-comes',
  `select distinct committee_id as id from screen where status = 'PAIRED'
     and (committee_id is null or :committeeId::uuid is null or committee_id = :committeeId::uuid)`,
);

async function renew(ctx: RequestContext, committeeId: string | null): Promise<void> {
  const walls = await ctx.read.all(wallsQuery, { committeeId });
  // Most committees have none, and nobody need read that nothing happened there.
  if (walls.length === 0) return;
  await inTransaction(ctx, async (tx) =>
    tx.record(comingEvent('comingChanged', { committeeId, walls: walls.map(({ id }) => id ?? DISTRICT) })),
  );
}

/** A meeting was called, moved, called off, held: the walls of its committee say so. */
export async function renewComing(ctx: RequestContext, { data }: RecordedEvent): Promise<void> {
  const { consultationId, committeeId } = data as { consultationId?: string | null; committeeId?: string | null };
  if (committeeId !== undefined && committeeId !== null) return renew(ctx, committeeId);
  const found = consultationId ? await ctx.read.one(committeeQuery, { consultationId }) : null;
  await renew(ctx, found?.committeeId ?? null);
}

/** With each day there is another today, and with some another month. */
export const renewAllComing = (ctx: RequestContext): Promise<void> => renew(ctx, null);

import type { RequestContext } from '../../../kernel/context.js';
import type { RecordedEvent } from '../../../kernel/module.js';
import { prepared } from '../../../kernel/read.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { wallEvent } from '../signage.events.js';

const committeeQuery = prepared<{ committeeId: string }, { consultationId: string }>(
  'signage.committee-of-consultation',
  'select committee_id as "committeeId" from consultation where id = :consultationId',
);
const screensQuery = prepared<{ id: string }, { committeeId: string | null }>(
  'signage.screens-to-renew',
  `select id from screen where status = 'PAIRED' and (:committeeId::uuid is null or committee_id = :committeeId::uuid)
   order by id`,
);

async function renew(ctx: RequestContext, committeeId: string | null): Promise<void> {
  const screens = await ctx.read.all(screensQuery, { committeeId });
  // Most committees have none, and nobody need read that nothing happened there.
  if (screens.length === 0) return;
  await inTransaction(ctx, async (tx) =>
    tx.record(wallEvent('programmesRenewed', { committeeId, screenIds: screens.map(({ id }) => id) })),
  );
}

/** A meeting began or ended: the screens of its committee show it, or go back to what is planned. */
export async function renewOfMeeting(ctx: RequestContext, { data }: RecordedEvent): Promise<void> {
  const { consultationId } = data as { readonly consultationId: string };
  const found = await ctx.read.one(committeeQuery, { consultationId });
  if (found) await renew(ctx, found.committeeId);
}

/** What some screen shows may have gone or come: each is told anew. */
export const renewAll = (ctx: RequestContext): Promise<void> => renew(ctx, null);

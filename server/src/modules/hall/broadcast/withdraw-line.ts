import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { holdAsScribe, MeetingRefusal } from '../../meeting/index.js';
import type { Meeting } from '../../meeting/meeting.entity.js';
import { record } from '../hall.events.js';
import { BroadcastLine } from './broadcast.entity.js';

/** Takes a line back, before or after it was read. */
export async function withdrawLine(ctx: RequestContext, lineId: string): Promise<Meeting | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const known = await tx.em.findOne(BroadcastLine, knownId(lineId));
    if (!known) throw notFound();
    const floor = await holdAsScribe(tx, known.meeting.id);
    const line = await tx.em.findOneOrFail(BroadcastLine, known.id, { refresh: true });
    if (line.withdrawnAt !== null) return floor.meeting;
    line.withdrawnAt = ctx.now();
    record(tx, floor, 'broadcastLineWithdrawn', { lineId: line.id });
    return floor.meeting;
  });
}

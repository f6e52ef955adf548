import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { demandsWithoutDisposition } from '../commands/demands-in-the-way.js';
import { record } from '../commands/floor.js';
import { type AgendaItem, AgendaItemStatus } from '../meeting.entity.js';
import type { MeetingRefusal } from '../meeting.refusal.js';
import { whyCannotClose } from './agenda.rules.js';
import { holdAgendaItem } from './hold-agenda-item.js';

/** Takes an item off the floor, once each of its demands has a disposition. */
export async function closeAgendaItem(ctx: RequestContext, itemId: string): Promise<AgendaItem | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, item } = await holdAgendaItem(tx, itemId);
    const refusal = whyCannotClose(floor.meeting, item, await demandsWithoutDisposition(tx, { itemId: item.id }));
    if (refusal) return refusal;

    item.status = AgendaItemStatus.CLOSED;
    item.closedAt = ctx.now();
    record(tx, floor, 'agendaItemClosed', { itemId: item.id });
    return item;
  });
}

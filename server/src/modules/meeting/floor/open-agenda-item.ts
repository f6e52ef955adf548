import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { record } from '../commands/floor.js';
import { type AgendaItem, AgendaItemStatus } from '../meeting.entity.js';
import type { MeetingRefusal } from '../meeting.refusal.js';
import { whyCannotOpen } from './agenda.rules.js';
import { holdAgendaItem } from './hold-agenda-item.js';

/** Puts an item on the floor. Opening the item that already holds it changes nothing. */
export async function openAgendaItem(ctx: RequestContext, itemId: string): Promise<AgendaItem | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, item, agenda } = await holdAgendaItem(tx, itemId);
    const refusal = whyCannotOpen(floor.meeting, item, agenda);
    if (refusal) return refusal;
    if (item.status === AgendaItemStatus.ACTIVE) return item;

    item.status = AgendaItemStatus.ACTIVE;
    item.openedAt = ctx.now();
    record(tx, floor, 'agendaItemOpened', { itemId: item.id });
    return item;
  });
}

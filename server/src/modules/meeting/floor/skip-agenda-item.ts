import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { record } from '../commands/floor.js';
import { type AgendaItem, AgendaItemStatus } from '../meeting.entity.js';
import type { MeetingRefusal } from '../meeting.refusal.js';
import { whyCannotSkip } from './agenda.rules.js';
import { holdAgendaItem } from './hold-agenda-item.js';

/** Passes an item over; it may still be opened later. Its demands stay, and the end of the meeting asks for them. */
export async function skipAgendaItem(ctx: RequestContext, itemId: string): Promise<AgendaItem | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, item } = await holdAgendaItem(tx, itemId);
    const refusal = whyCannotSkip(floor.meeting, item);
    if (refusal) return refusal;
    if (item.status === AgendaItemStatus.SKIPPED) return item;

    item.status = AgendaItemStatus.SKIPPED;
    record(tx, floor, 'agendaItemSkipped', { itemId: item.id });
    return item;
  });
}

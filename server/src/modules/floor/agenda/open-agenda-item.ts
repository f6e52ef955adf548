import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import type { MeetingRefusal } from '../../meeting/index.js';
import { record } from '../floor.events.js';
import { whyCannotOpen } from './agenda.rules.js';
import { type AgendaItem, AgendaItemStatus } from './agenda-item.entity.js';
import { close, whyCannotLeave } from './close-agenda-item.js';
import { holdAgendaItem } from './hold-agenda-item.js';

/**
 * Puts an item on the floor. Opening the item that already holds it changes nothing. `closing` is the item the viewer
 * saw there: it is closed by the same act, and if another has taken its place meanwhile, nothing happens.
 */
export async function openAgendaItem(
  ctx: RequestContext,
  itemId: string,
  closing: string | null = null,
): Promise<AgendaItem | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdAgendaItem(tx, itemId);
    const { floor, item, agenda } = held;
    const refusal = whyCannotOpen(floor.meeting, item, agenda, closing);
    if (refusal) return refusal;
    if (item.status === AgendaItemStatus.ACTIVE) return item;
    const leaving = agenda.find(({ id, status }) => id === closing && status === AgendaItemStatus.ACTIVE);
    if (leaving) {
      const unsettled = await whyCannotLeave(tx, { ...held, item: leaving });
      if (unsettled) return unsettled;
      close(tx, { ...held, item: leaving });
      // One item at a time, also between two statements: the database holds the line.
      await tx.em.flush();
    }

    item.status = AgendaItemStatus.ACTIVE;
    item.openedAt = ctx.now();
    record(tx, floor, 'agendaItemOpened', { itemId: item.id });
    return item;
  });
}

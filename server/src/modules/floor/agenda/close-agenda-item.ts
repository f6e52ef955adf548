import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import type { MeetingRefusal } from '../../meeting/index.js';
import { record } from '../floor.events.js';
import { spentSeconds, whyCannotClose } from './agenda.rules.js';
import { type AgendaItem, AgendaItemStatus } from './agenda-item.entity.js';
import { headingsEndedBy } from './agenda-tree.rules.js';
import { demandsWithoutDisposition } from './demands-in-the-way.js';
import { type HeldItem, holdAgendaItem } from './hold-agenda-item.js';
import { settleHeadings } from './settle-headings.js';

/** Takes an item off the floor, once each of its demands has a disposition; with the last part its heading ends too. */
export async function closeAgendaItem(ctx: RequestContext, itemId: string): Promise<AgendaItem | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const held = await holdAgendaItem(tx, itemId);
    const refusal = await whyCannotLeave(tx, held);
    if (refusal) return refusal;
    close(tx, held);
    return held.item;
  });
}

/** Why an item may not leave the floor: its own demands, and those of the headings that end with it. */
export async function whyCannotLeave(
  tx: Transaction,
  { floor, item, agenda }: HeldItem,
): Promise<MeetingRefusal | null> {
  const unsettled = [];
  for (const { id } of [item, ...headingsEndedBy(agenda, item)]) {
    unsettled.push(...(await demandsWithoutDisposition(tx, { itemId: id })));
  }
  return whyCannotClose(floor.meeting, item, unsettled);
}

export function close(tx: Transaction, { floor, item, agenda }: HeldItem): void {
  const now = tx.ctx.now();
  item.spentSeconds = spentSeconds(item, now);
  item.status = AgendaItemStatus.CLOSED;
  item.closedAt = now;
  settleHeadings(agenda, now);
  record(tx, floor, 'agendaItemClosed', { itemId: item.id });
}

import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { holdAsChair, type MeetingRefusal } from '../../meeting/index.js';
import { record } from '../floor.events.js';
import { whyCannotReopen } from './agenda.rules.js';
import { type AgendaItem, AgendaItemStatus } from './agenda-item.entity.js';
import { holdAgendaItem } from './hold-agenda-item.js';
import { settleHeadings } from './settle-headings.js';

/** The chair takes a closed item up again, and says why: it waits for the floor like any other. */
export async function reopenAgendaItem(
  ctx: RequestContext,
  itemId: string,
  typed: string,
): Promise<AgendaItem | MeetingRefusal> {
  const reason = textInput(typed, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { floor, item, agenda } = await holdAgendaItem(tx, itemId, holdAsChair);
    const refusal = whyCannotReopen(floor.meeting, item, agenda);
    if (refusal) return refusal;

    item.status = AgendaItemStatus.PENDING;
    item.closedAt = null;
    item.reopenReason = reason;
    settleHeadings(agenda, ctx.now());
    record(tx, floor, 'agendaItemReopened', { itemId: item.id });
    return item;
  });
}

import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import type { MeetingRefusal } from '../../meeting/index.js';
import { record } from '../floor.events.js';
import { spentSeconds, whyCannotRestore, whyCannotSkip } from './agenda.rules.js';
import { type AgendaItem, AgendaItemStatus } from './agenda-item.entity.js';
import { isHeading, withParts } from './agenda-tree.rules.js';
import { holdAgendaItem } from './hold-agenda-item.js';
import { settleHeadings } from './settle-headings.js';

const { PENDING, ACTIVE, SKIPPED } = AgendaItemStatus;

/** Passes an item over, with all of its parts; it may come back. Its demands stay, and the end of the meeting asks for them. */
export async function skipAgendaItem(ctx: RequestContext, itemId: string): Promise<AgendaItem | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, item, agenda } = await holdAgendaItem(tx, itemId);
    const refusal = whyCannotSkip(floor.meeting, item);
    if (refusal) return refusal;
    if (item.status === SKIPPED) return item;

    const now = ctx.now();
    for (const part of withParts(agenda, item)) {
      if (isHeading(agenda, part) || (part.status !== PENDING && part.status !== ACTIVE)) continue;
      part.spentSeconds = spentSeconds(part, now);
      part.status = SKIPPED;
    }
    settleHeadings(agenda, now);
    record(tx, floor, 'agendaItemSkipped', { itemId: item.id });
    return item;
  });
}

/** Takes back that an item was passed over: it waits again, with its parts. */
export async function restoreAgendaItem(ctx: RequestContext, itemId: string): Promise<AgendaItem | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, item, agenda } = await holdAgendaItem(tx, itemId);
    const refusal = whyCannotRestore(floor.meeting, item);
    if (refusal) return refusal;
    if (item.status !== SKIPPED) return item;

    for (const part of withParts(agenda, item)) if (part.status === SKIPPED) part.status = PENDING;
    settleHeadings(agenda, ctx.now());
    record(tx, floor, 'agendaItemRestored', { itemId: item.id });
    return item;
  });
}

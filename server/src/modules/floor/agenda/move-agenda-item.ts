import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction } from '../../../kernel/transaction.js';
import type { MeetingRefusal } from '../../meeting/index.js';
import type { AgendaPlace } from '../agenda-place.js';
import { record } from '../floor.events.js';
import { whyCannotMove } from './agenda.rules.js';
import type { AgendaItem } from './agenda-item.entity.js';
import { parentAt, reordered, withParts } from './agenda-tree.rules.js';
import { holdAgendaItem, itemIn } from './hold-agenda-item.js';
import { settleHeadings } from './settle-headings.js';

/** Puts an item, with its parts, before or behind another or into it. Two who move at once take turns. */
export async function moveAgendaItem(
  ctx: RequestContext,
  itemId: string,
  where: AgendaPlace,
  of: string,
): Promise<AgendaItem | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, item, agenda } = await holdAgendaItem(tx, itemId);
    const target = itemIn(agenda, knownId(of));
    if (withParts(agenda, item).includes(target)) throw badInput('of', 'ITSELF');
    const refusal = whyCannotMove(floor.meeting, agenda, item, parentAt(agenda, target, where));
    if (refusal) return refusal;

    const { order, parentId } = reordered(agenda, item, { where, of: target.id });
    const same = order.every((one, index) => one.position === index + 1);
    if (same && (item.parent?.id ?? null) === parentId) return item;
    tx.em.assign(item, { parent: parentId });
    for (const [index, one] of order.entries()) one.position = index + 1;
    settleHeadings(order, ctx.now());
    record(tx, floor, 'agendaItemMoved', { itemId: item.id, where, of: target.id });
    return item;
  });
}

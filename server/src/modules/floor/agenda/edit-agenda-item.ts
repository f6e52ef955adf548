import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import { record } from '../floor.events.js';
import type { EditAgendaItemInput } from './agenda.inputs.js';
import { whyAgendaIsFixed } from './agenda.rules.js';
import { type AgendaItem, AgendaItemStatus } from './agenda-item.entity.js';
import { holdAgendaItem, itemTitleInput, plannedMinutesInput } from './hold-agenda-item.js';

/** Gives an item that is not closed other words or other minutes. */
export async function editAgendaItem(
  ctx: RequestContext,
  input: EditAgendaItemInput,
): Promise<AgendaItem | MeetingRefusal> {
  const plannedMinutes = plannedMinutesInput(input.plannedMinutes);
  return inTransaction(ctx, async (tx) => {
    const { floor, item } = await holdAgendaItem(tx, input.itemId);
    const title = itemTitleInput(input.title, item.part);
    const fixed = whyAgendaIsFixed(floor.meeting);
    if (fixed) return fixed;
    if (item.status === AgendaItemStatus.CLOSED) return new MeetingRefusal(MeetingRefusalCode.ITEM_ALREADY_CLOSED);
    expectVersion(item, input.version);
    if (item.title === title && item.plannedMinutes === plannedMinutes) return item;

    item.title = title;
    item.plannedMinutes = plannedMinutes;
    record(tx, floor, 'agendaItemEdited', { itemId: item.id, plannedMinutes });
    return item;
  });
}

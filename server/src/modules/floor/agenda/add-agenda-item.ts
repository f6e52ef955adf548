import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { demandOf, type HeldMeeting, holdAsScribe, type MeetingRefusal, onceIfAsked } from '../../meeting/index.js';
import { AgendaPlace } from '../agenda-place.js';
import { record } from '../floor.events.js';
import type { AddAgendaItemInput } from './agenda.inputs.js';
import { whyCannotPlace } from './agenda.rules.js';
import { AgendaItem, AgendaPart } from './agenda-item.entity.js';
import { parentAt, withParts } from './agenda-tree.rules.js';
import { agendaOf, itemIn, itemTitleInput, plannedMinutesInput } from './hold-agenda-item.js';
import { settleHeadings } from './settle-headings.js';

const MAX_DEMANDS = 50;

/** Adds an item, before or during the meeting: at the end, right behind another, or as a part of one. */
export async function addAgendaItem(
  ctx: RequestContext,
  input: AddAgendaItemInput,
): Promise<AgendaItem | MeetingRefusal> {
  const part = input.part ?? AgendaPart.OTHER;
  const title = itemTitleInput(input.title, part);
  const plannedMinutes = plannedMinutesInput(input.plannedMinutes);
  if (input.afterId && input.parentId) throw badInput('afterId', 'ONE_PLACE');
  if ((input.demandIds?.length ?? 0) > MAX_DEMANDS) throw badInput('demandIds', 'TOO_MANY');
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, input.meetingId);
    const { meeting } = floor;
    return onceIfAsked(
      tx,
      'addAgendaItem',
      input,
      async () => {
        const agenda = await agendaOf(tx, floor);
        const after = input.afterId ? itemIn(agenda, knownId(input.afterId)) : null;
        const parent = input.parentId
          ? itemIn(agenda, knownId(input.parentId))
          : after && parentAt(agenda, after, AgendaPlace.AFTER);
        const refusal = whyCannotPlace(meeting, agenda, parent, null);
        if (refusal) return refusal;

        const item = tx.em.create(AgendaItem, { meeting, parent, position: 0, title, part, plannedMinutes });
        const before = after ?? parent;
        const last = before ? withParts(agenda, before).at(-1) : agenda.at(-1);
        const at = last ? agenda.indexOf(last) + 1 : 0;
        const order = [...agenda.slice(0, at), item, ...agenda.slice(at)];
        for (const [index, one] of order.entries()) one.position = index + 1;
        settleHeadings(order, ctx.now());
        await hangDemands(tx, floor, item, input.demandIds ?? []);
        record(tx, floor, 'agendaItemAdded', { itemId: item.id });
        return item;
      },
      (id) => tx.em.findOneOrFail(AgendaItem, id),
    );
  });
}

/** What is to be settled under an item of its own is no longer waited for elsewhere on this agenda. */
async function hangDemands(
  tx: Transaction,
  floor: HeldMeeting,
  item: AgendaItem,
  demandIds: readonly string[],
): Promise<void> {
  if (demandIds.length === 0) return;
  const ids: string[] = [];
  for (const id of new Set(demandIds)) ids.push((await demandOf(tx, floor, id)).id);
  await tx.em.flush();
  const given = JSON.stringify(ids);
  await tx.em.execute(
    `delete from agenda_item_demands link using agenda_item other where other.id = link.agenda_item_id
       and other.meeting_id = ? and link.demand_id in (select value::uuid from jsonb_array_elements_text(?::jsonb))`,
    [floor.meeting.id, given],
  );
  await tx.em.execute(
    `insert into agenda_item_demands (agenda_item_id, demand_id)
     select ?, value::uuid from jsonb_array_elements_text(?::jsonb)`,
    [item.id, given],
  );
}

import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import { itemForNewDemand, whyCannotRemove } from '../agenda/agenda.rules.js';
import { AgendaItem } from '../agenda/agenda-item.entity.js';
import { withParts } from '../agenda/agenda-tree.rules.js';
import { holdAgendaItem } from '../agenda/hold-agenda-item.js';
import { settleHeadings } from '../agenda/settle-headings.js';
import { record } from '../floor.events.js';
import { SpeakerEntry } from '../queue/speaker-entry.entity.js';
import { Statement } from '../statements/statement.entity.js';

/**
 * Takes an item off the agenda that was put there by mistake, with its parts, as long as none of it was ever on the floor.
 * What was to be settled under it is settled where a demand raised now would be.
 */
export async function removeAgendaItem(ctx: RequestContext, itemId: string): Promise<AgendaItem | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, item, agenda } = await holdAgendaItem(tx, itemId);
    const refusal = whyCannotRemove(floor.meeting, agenda, item);
    if (refusal) return refusal;
    const gone = withParts(agenda, item);
    const ids = gone.map(({ id }) => id);
    const said = { item: { $in: ids } };
    if ((await tx.em.count(Statement, said)) > 0 || (await tx.em.count(SpeakerEntry, said)) > 0) {
      return new MeetingRefusal(MeetingRefusalCode.ITEM_NOT_PENDING);
    }

    const rest = agenda.filter((one) => !gone.includes(one));
    const loose = await tx.em.execute<{ id: string }[]>(
      'delete from agenda_item_demands where agenda_item_id = any(?::uuid[]) returning demand_id as id',
      [`{${ids.join()}}`],
    );
    const next = itemForNewDemand(rest);
    if (next) {
      await tx.em.execute(
        `insert into agenda_item_demands (agenda_item_id, demand_id)
         select ?, unnest(?::uuid[]) on conflict do nothing`,
        [next.id, `{${loose.map(({ id }) => id).join()}}`],
      );
    }
    await tx.em.nativeDelete(AgendaItem, { id: { $in: ids } });
    for (const [index, one] of rest.entries()) one.position = index + 1;
    settleHeadings(rest, ctx.now());
    record(tx, floor, 'agendaItemRemoved', { itemId: item.id, title: item.title });
    return item;
  });
}

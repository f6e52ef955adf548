import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { type Floor, holdAsScribe } from '../commands/floor.js';
import { AgendaItem } from '../meeting.entity.js';

/** An item with its whole agenda, read after the meeting is held. */
export async function holdAgendaItem(
  tx: Transaction,
  itemId: string,
): Promise<{ floor: Floor; item: AgendaItem; agenda: AgendaItem[] }> {
  const item = await tx.em.findOne(AgendaItem, knownId(itemId));
  if (!item) throw notFound();
  const floor = await holdAsScribe(tx, item.meeting.id);
  const agenda = await tx.em.find(
    AgendaItem,
    { meeting: floor.meeting.id },
    { refresh: true, orderBy: { position: 'asc' } },
  );
  return { floor, item, agenda };
}

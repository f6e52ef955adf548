import type { Transaction } from '../../../kernel/transaction.js';
import type { Meeting } from '../../meeting/meeting.entity.js';
import { AgendaItem } from './agenda-item.entity.js';
import { PlannedAgenda, type PlannedItem } from './planned-agenda.entity.js';

/** The meeting of one consultation will begin with the agenda of another's, without its demands. How many items; 0: it had none. */
export async function planAgendaLike(
  tx: Transaction,
  consultationId: string,
  fromConsultationId: string,
): Promise<number> {
  const agenda = await tx.em.find(
    AgendaItem,
    { meeting: { consultation: fromConsultationId } },
    { orderBy: { position: 'asc' } },
  );
  if (agenda.length === 0) return 0;
  const ids = agenda.map(({ id }) => id);
  const items = agenda.map(
    ({ title, part, plannedMinutes, parent }): PlannedItem => ({
      ...{ title, part, plannedMinutes },
      parent: parent ? ids.indexOf(parent.id) : null,
    }),
  );
  return planAgenda(tx, consultationId, items);
}

/** The meeting of one consultation will begin with these items. */
export async function planAgenda(
  tx: Transaction,
  consultationId: string,
  items: readonly PlannedItem[],
): Promise<number> {
  if (items.length === 0) return 0;
  const planned = await tx.em.findOne(PlannedAgenda, { consultation: consultationId });
  if (planned) planned.items = items;
  else tx.em.persist(tx.em.create(PlannedAgenda, { consultation: consultationId, items }));
  return items.length;
}

/** It begins with the agenda of its form after all. */
export async function forgetPlannedAgenda(tx: Transaction, consultationId: string): Promise<boolean> {
  return (await tx.em.nativeDelete(PlannedAgenda, { consultation: consultationId })) > 0;
}

/** The items of a meeting that begins with what was planned. */
export function placePlanned(tx: Transaction, meeting: Meeting, items: readonly PlannedItem[]): void {
  const placed: AgendaItem[] = [];
  for (const { parent, ...words } of items) {
    const position = placed.length + 1;
    placed.push(
      tx.em.create(AgendaItem, {
        ...words,
        meeting,
        position,
        parent: parent === null ? null : (placed[parent] ?? null),
      }),
    );
  }
}

import { AgendaItemStatus } from './agenda-item.entity.js';
import { headingsEndedBy, isHeading, numbersOf, withParts } from './agenda-tree.rules.js';
import type { LiveAgendaItem } from './live-agenda.types.js';

const { PENDING, ACTIVE } = AgendaItemStatus;

export type RawAgendaItem = Omit<LiveAgendaItem, 'number' | 'isHeading' | 'totalMinutes'>;

/** The agenda with its numbers and sums; reasons are for those in the room. */
export function toLiveAgenda(rows: readonly RawAgendaItem[], inTheRoom: boolean): LiveAgendaItem[] {
  const nodes = rows.map((row) => ({ ...row, parent: row.parentId === null ? null : { id: row.parentId } }));
  const numbers = numbersOf(nodes);
  return nodes.map(({ parent: _, ...row }, index) => {
    const node = nodes[index] as (typeof nodes)[number];
    const ends = row.status === ACTIVE ? headingsEndedBy(nodes, node) : [];
    return {
      ...row,
      number: numbers.get(row.id) ?? '',
      isHeading: isHeading(nodes, node),
      totalMinutes: minutesOf(withParts(nodes, node).filter((part) => !isHeading(nodes, part))),
      unsettledCount: [row, ...ends].reduce((sum, { unsettledCount }) => sum + unsettledCount, 0),
      reopenReason: inTheRoom ? row.reopenReason : null,
    };
  });
}

/** What comes next: what waits behind the item on the floor, else the first that waits. */
export function nextItemOf(agenda: readonly LiveAgendaItem[], active: LiveAgendaItem | null): LiveAgendaItem | null {
  const waiting = agenda.filter((item) => item.status === PENDING && !item.isHeading);
  return waiting.find(({ position }) => active === null || position > active.position) ?? waiting[0] ?? null;
}

export function minutesOf(items: readonly { readonly plannedMinutes: number }[]): number {
  return items.reduce((sum, { plannedMinutes }) => sum + plannedMinutes, 0);
}

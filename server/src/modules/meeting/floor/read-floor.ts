import { AgendaItemStatus } from '../meeting.entity.js';
import { headingsEndedBy, isHeading, numbersOf, withParts } from './agenda-tree.rules.js';
import type { LastSpoken, LiveAgendaItem, LiveChair, LiveFloor, LiveSpeaker } from './live-floor.types.js';

export type RawAgendaItem = Omit<LiveAgendaItem, 'number' | 'isHeading' | 'totalMinutes'>;

/** What the live statement reads beside the agenda and the queue. `m` is the meeting. */
export const FLOOR_COLUMNS = `m.queue_open as "queueOpen", m.first_timers_first as "firstTimersFirst",
  m.residents_first as "residentsFirst", m.warning_seconds as "warningSeconds", m.turn_minutes as "turnMinutes",
  m.planned_ends_at as "plannedEndsAt"`;

export type FloorRow = Pick<
  LiveFloor,
  'queueOpen' | 'firstTimersFirst' | 'residentsFirst' | 'warningSeconds' | 'turnMinutes' | 'plannedEndsAt'
> & { readonly chairs: readonly LiveChair[]; readonly lastSpoken: LastSpoken | null };

const { PENDING, ACTIVE, SKIPPED } = AgendaItemStatus;

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

export function toLiveFloor(
  {
    chairs,
    lastSpoken,
    queueOpen,
    firstTimersFirst,
    residentsFirst,
    warningSeconds,
    turnMinutes,
    plannedEndsAt,
  }: FloorRow,
  agenda: readonly LiveAgendaItem[],
  waiting: readonly LiveSpeaker[],
  seen: <Person extends LiveChair>(person: Person) => Person,
): LiveFloor {
  const leaves = agenda.filter((item) => !item.isHeading);
  const active = leaves.find(({ status }) => status === ACTIVE);
  return {
    queueOpen,
    firstTimersFirst,
    residentsFirst,
    warningSeconds,
    turnMinutes,
    plannedEndsAt,
    chairs: chairs.map(seen),
    lastSpoken: lastSpoken && seen(lastSpoken),
    waitingCount: waiting.length,
    upNext: waiting[0] ?? null,
    context: agenda.find(({ id }) => id === active?.parentId) ?? null,
    plannedMinutes: minutesOf(leaves.filter(({ status }) => status !== SKIPPED)),
    pendingMinutes: minutesOf(leaves.filter(({ status }) => status === PENDING)),
  };
}

function minutesOf(items: readonly { readonly plannedMinutes: number }[]): number {
  return items.reduce((sum, { plannedMinutes }) => sum + plannedMinutes, 0);
}

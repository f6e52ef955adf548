import { AgendaItemStatus } from '../agenda/agenda-item.entity.js';
import type { LiveAgendaItem } from '../agenda/live-agenda.types.js';
import { minutesOf } from '../agenda/read-agenda.js';
import type { LastSpoken, LiveChair, LiveFloor, LiveSpeaker } from './live-floor.types.js';

const { PENDING, ACTIVE, SKIPPED } = AgendaItemStatus;

/** What the live statement reads beside the agenda and the queue. `m` is the meeting. */
export const FLOOR_COLUMNS = `m.queue_open as "queueOpen", m.first_timers_first as "firstTimersFirst",
  m.residents_first as "residentsFirst", m.warning_seconds as "warningSeconds", m.turn_minutes as "turnMinutes",
  m.planned_ends_at as "plannedEndsAt"`;

export type FloorRow = Pick<
  LiveFloor,
  'queueOpen' | 'firstTimersFirst' | 'residentsFirst' | 'warningSeconds' | 'turnMinutes' | 'plannedEndsAt'
> & { readonly chairs: readonly LiveChair[]; readonly lastSpoken: LastSpoken | null };

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

import { registerEnumType } from 'type-graphql';
import { type Period, quarterOf, quarterPeriod, yearOf } from './period.rules.js';
import { PlanState } from './plan-entry.rules.js';

/** 常态化: every committee meets each quarter. What one quarter of one committee came to. */
export enum QuarterState {
  HELD = 'HELD',
  /** Nothing was held yet, and something is planned before the quarter ends. */
  PLANNED = 'PLANNED',
  /** Nothing was held and nothing is planned; there is still time. */
  UNPLANNED = 'UNPLANNED',
  /** The quarter is over and nothing was held. */
  MISSING = 'MISSING',
}
registerEnumType(QuarterState, { name: 'QuarterState', description: 'What one quarter of one committee came to.' });

export interface Quarter extends Period {
  readonly quarter: number;
  /** Consultations held, planned or not. */
  readonly held: number;
  /** Entries of the plan whose time ends in it and that are still to be held. */
  readonly planned: number;
  readonly state: QuarterState;
}

interface Planned {
  readonly toOn: string;
  readonly state: PlanState;
  readonly isActivity: boolean;
}

const STILL_TO_COME: readonly PlanState[] = [
  PlanState.DUE,
  PlanState.LATE,
  PlanState.MISSING,
  PlanState.POSTPONED,
  PlanState.UPCOMING,
];

/**
 * The four quarters of one committee's year. `heldOn` are the days its consultations took place, whether the plan knew
 * of them or not: the figure "committees that met" counts the same meetings. Activities that are no consultations do
 * not count.
 */
export function quartersOf(
  year: number,
  heldOn: readonly string[],
  entries: readonly Planned[],
  today: string,
): readonly Quarter[] {
  return [1, 2, 3, 4].map((quarter) => {
    const period = quarterPeriod(year, quarter);
    const within = (day: string) => yearOf(day) === year && quarterOf(day) === quarter;
    const held = heldOn.filter(within).length;
    const planned = entries.filter(
      ({ toOn, state, isActivity }) => !isActivity && within(toOn) && STILL_TO_COME.includes(state),
    ).length;
    return { ...period, quarter, held, planned, state: quarterState(held, planned, period.toOn < today) };
  });
}

function quarterState(held: number, planned: number, isOver: boolean): QuarterState {
  if (held > 0) return QuarterState.HELD;
  if (isOver) return QuarterState.MISSING;
  return planned > 0 ? QuarterState.PLANNED : QuarterState.UNPLANNED;
}

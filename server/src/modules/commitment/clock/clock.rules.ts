import { type Days, laterDay, type Timeliness, timelinessOf } from '../timeliness.rules.js';
import type { PartyClock, Waiting } from './clock.types.js';
import { WaitingFor } from './waiting-for.js';

/** One stretch, as it is stored. */
export interface Turn {
  readonly party: WaitingFor;
  readonly round: number;
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly dueOn: string | null;
}

export const PARTIES_IN_TURN = [
  WaitingFor.DEPARTMENT,
  WaitingFor.HOUSE,
  WaitingFor.MEMBER,
  WaitingFor.RESIDENTS,
] as const;

export function waitingOf(days: Days, today: string, party: WaitingFor, since: string, dueOn: string | null): Waiting {
  const left = dueOn === null ? null : days.between(today, dueOn);
  const timeliness: Timeliness | null = left === null ? null : timelinessOf(left, false);
  return {
    party,
    since,
    workingDays: party === WaitingFor.NOBODY ? 0 : days.between(since, today),
    dueOn,
    provisional: dueOn !== null && days.add(dueOn, 0).provisional,
    workingDaysLeft: left,
    timeliness,
  };
}

/**
 * What each party has used, each on a clock of its own. The open stretch runs until today, and is measured against the
 * day its party has now; a stretch that ended is measured against the day it had then.
 */
export function clocksOf(
  days: Days,
  today: string,
  turns: readonly Turn[],
  now: { readonly round: number; readonly waitingUntil: string | null },
): PartyClock[] {
  return PARTIES_IN_TURN.map((party) => {
    const own = turns.filter((turn) => turn.party === party);
    const held = (turn: Turn) => days.between(turn.startedOn, turn.endedOn ?? today);
    const late = (turn: Turn) => {
      const due = turn.endedOn === null ? now.waitingUntil : turn.dueOn;
      if (due === null) return 0;
      const from = laterDay(due, turn.startedOn);
      return Math.max(0, days.between(from, turn.endedOn ?? today));
    };
    const sum = (of: (turn: Turn) => number, among = own) => among.reduce((total, turn) => total + of(turn), 0);
    return {
      party,
      running: own.some(({ endedOn }) => endedOn === null),
      workingDaysThisRound: sum(
        held,
        own.filter(({ round }) => round === now.round),
      ),
      workingDaysTotal: sum(held),
      workingDaysLate: sum(late),
    };
  });
}

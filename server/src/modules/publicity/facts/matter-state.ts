import { SETTLED, WITH_DEPARTMENT } from '../../commitment/index.js';
import type { StoryMatterState } from '../story-view.js';
import type { RecordedCommitment, RecordedConsultation, RecordedDemand, StoryRecord } from './record.js';

const among = (statuses: readonly string[], status: string) => statuses.includes(status);

/** Accepted by the people concerned, and it was not closed as unsolved. */
export const isDone = (one: RecordedCommitment): boolean => among(SETTLED, one.status) && !one.closedUnsolved;
/** Over, well or not. */
export const isOver = (one: RecordedCommitment): boolean => among(SETTLED, one.status);

/** How far a commitment is, as everybody may read it. */
export function stateOfCommitment(one: RecordedCommitment, overdueBefore: string): StoryMatterState {
  if (isOver(one)) {
    if (one.closedUnsolved) return 'UNSOLVED';
    return one.status === 'HELD' ? 'HELD' : 'ACCEPTED';
  }
  if (one.relapseCount > 0) return 'RELAPSED';
  if (one.status === 'ACCEPTANCE_OPEN') return 'ACCEPTANCE_OPEN';
  if (among(WITH_DEPARTMENT, one.status) && one.dueOn < overdueBefore) return 'OVERDUE';
  if (one.status === 'REPROCESSING' || one.round > 1) return 'REPROCESSING';
  return 'IN_PROGRESS';
}

/** What is open before what is over, and of those what is due first: a demand is as far as its slowest part. */
export function slowest(parts: readonly RecordedCommitment[]): RecordedCommitment | null {
  const order = (one: RecordedCommitment) => [isOver(one) ? 1 : 0, one.closedUnsolved ? 0 : 1, one.dueOn] as const;
  return (
    parts.toSorted((a, b) => {
      const [x, y] = [order(a), order(b)];
      return x[0] - y[0] || x[1] - y[1] || (x[2] < y[2] ? -1 : x[2] > y[2] ? 1 : 0);
    })[0] ?? null
  );
}

/** A council can have a thousand demands, and each sentence of a story is held against all of them. */
const byDemand = new WeakMap<RecordedConsultation, Map<string, RecordedCommitment[]>>();

export function partsOf(consultation: RecordedConsultation, demandId: string): readonly RecordedCommitment[] {
  let parts = byDemand.get(consultation);
  if (!parts) {
    parts = Map.groupBy(consultation.commitments, (one) => one.demandId);
    byDemand.set(consultation, parts);
  }
  return parts.get(demandId) ?? [];
}

export function stateOfDemand(
  demand: RecordedDemand,
  parts: readonly RecordedCommitment[],
  overdueBefore: string,
): StoryMatterState {
  switch (demand.disposition) {
    case 'DECLINED':
    case 'ESCALATED':
    case 'CARRIED_OVER':
    case 'SOLVED_ON_SPOT':
      return demand.disposition;
    case 'COMMITMENT': {
      const part = slowest(parts);
      if (!part) return 'WAITING';
      if (isOver(part) && demand.promiseWaits) return 'IN_PROGRESS';
      return stateOfCommitment(part, overdueBefore);
    }
    default:
      return 'WAITING';
  }
}

const OPEN: readonly StoryMatterState[] = [
  'WAITING',
  'IN_PROGRESS',
  'OVERDUE',
  'ACCEPTANCE_OPEN',
  'REPROCESSING',
  'RELAPSED',
  'CARRIED_OVER',
];
export const isOpenState = (state: StoryMatterState): boolean => OPEN.includes(state);
/** Done, and nothing is left of it. */
export const isDoneState = (state: StoryMatterState): boolean =>
  state === 'ACCEPTED' || state === 'HELD' || state === 'SOLVED_ON_SPOT';

/** What of a consultation everybody may read. */
export const shownDemands = ({ demands }: RecordedConsultation): RecordedDemand[] =>
  demands.filter(({ takenDown }) => !takenDown);

export interface CountsOfConsultation {
  readonly demands: number;
  readonly promises: number;
  readonly done: number;
  readonly open: number;
  readonly declined: number;
  readonly carriedOver: number;
  readonly raters: number;
}

export function countsOf(consultation: RecordedConsultation, overdueBefore: string): CountsOfConsultation {
  const states = consultation.demands.map((demand) =>
    stateOfDemand(demand, partsOf(consultation, demand.id), overdueBefore),
  );
  const count = (wanted: (state: StoryMatterState) => boolean) => states.filter(wanted).length;
  return {
    demands: states.length,
    promises: consultation.commitments.length,
    done: count(isDoneState),
    open: count(isOpenState),
    declined: count((state) => state === 'DECLINED'),
    carriedOver: count((state) => state === 'CARRIED_OVER'),
    raters: consultation.commitments.reduce((sum, { verdict }) => sum + (verdict?.n ?? 0), 0),
  };
}

/** The commitment with this id, and the consultation it belongs to. */
export function commitmentIn(record: Pick<StoryRecord, 'consultations'>, id: string) {
  for (const consultation of record.consultations) {
    const commitment = consultation.commitments.find((one) => one.id === id);
    if (commitment) return { consultation, commitment };
  }
  return null;
}

export function demandIn(record: Pick<StoryRecord, 'consultations'>, id: string) {
  for (const consultation of record.consultations) {
    const demand = consultation.demands.find((one) => one.id === id);
    if (demand) return { consultation, demand };
  }
  return null;
}

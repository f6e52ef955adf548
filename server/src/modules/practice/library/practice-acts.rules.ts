import { PracticeRefusalCode } from '../practice.refusal.js';
import { PracticeStatus as S } from './practice.enums.js';

export enum PracticeAct {
  EDIT = 'EDIT',
  PROPOSE = 'PROPOSE',
  TAKE_BACK = 'TAKE_BACK',
  RETURN = 'RETURN',
  RELEASE = 'RELEASE',
  REVISE = 'REVISE',
  DISCARD = 'DISCARD',
  RETIRE = 'RETIRE',
  RESTORE = 'RESTORE',
}

/** What somebody is to a practice. */
export interface PracticeCapacity {
  readonly writes: boolean;
  readonly reviews: boolean;
  /** Words of theirs stand in it. */
  readonly wrote: boolean;
}

export interface PracticeStanding {
  readonly status: S;
  readonly edition: number;
}

interface ActRule {
  readonly who: (capacity: PracticeCapacity) => boolean;
  readonly at: readonly S[];
  readonly why?: (capacity: PracticeCapacity, standing: PracticeStanding) => PracticeRefusalCode | null;
}

const writer = ({ writes }: PracticeCapacity) => writes;
const reviewer = ({ reviews }: PracticeCapacity) => reviews;

const practiceActs: Readonly<Record<PracticeAct, ActRule>> = {
  EDIT: { who: writer, at: [S.DRAFT] },
  PROPOSE: { who: writer, at: [S.DRAFT] },
  TAKE_BACK: { who: writer, at: [S.PROPOSED] },
  RETURN: { who: reviewer, at: [S.PROPOSED] },
  RELEASE: {
    who: reviewer,
    at: [S.PROPOSED],
    why: ({ wrote }) => (wrote ? PracticeRefusalCode.WROTE_IT : null),
  },
  REVISE: { who: writer, at: [S.RELEASED] },
  DISCARD: { who: writer, at: [S.DRAFT] },
  // Also while it is written anew: what is in the library must not wait for that.
  RETIRE: {
    who: ({ writes, reviews }) => writes || reviews,
    at: [S.DRAFT, S.PROPOSED, S.RELEASED],
    why: (_, { edition }) => (edition === 0 ? PracticeRefusalCode.WRONG_STATUS : null),
  },
  RESTORE: { who: reviewer, at: [S.RETIRED] },
};

export const mayDo = (act: PracticeAct, capacity: PracticeCapacity): boolean => practiceActs[act].who(capacity);

/** Why it may not be done now, or null when it may. */
export function whyCannot(
  act: PracticeAct,
  capacity: PracticeCapacity,
  standing: PracticeStanding,
): PracticeRefusalCode | null {
  const rule = practiceActs[act];
  if (!rule.at.includes(standing.status)) return PracticeRefusalCode.WRONG_STATUS;
  return rule.why?.(capacity, standing) ?? null;
}

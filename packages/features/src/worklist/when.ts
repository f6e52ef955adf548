import type { Line } from './line-acts';

/** How pressing it is, the most first. */
export const TURNS = ['late', 'today', 'soon', 'later'] as const;
export type Turn = (typeof TURNS)[number];

export function turnOf({ workingDaysLeft, timeliness }: Pick<Line, 'workingDaysLeft' | 'timeliness'>): Turn {
  if (workingDaysLeft == null) return 'later';
  if (workingDaysLeft < 0) return 'late';
  if (workingDaysLeft === 0) return 'today';
  return timeliness === 'DUE_SOON' ? 'soon' : 'later';
}

export const keyOf = ({ kind, recordId }: Pick<Line, 'kind' | 'recordId'>) => `${kind}:${recordId}`;

import type { ActPanel_CommitmentFragment } from '../../../generated/graphql';

/** What an act on a commitment knows of it. */
export type Shown = ActPanel_CommitmentFragment;

/** A day as a picker gives it. */
export type Day = { format(pattern: string): string };
export const written = (day: Day | null | undefined) => day?.format('YYYY-MM-DD');

import type { Line } from '@bandeng/features/worklist';

export type Marked = Pick<Line, 'kind' | 'recordId' | 'title' | 'dueOn' | 'heldById'>;

/** A line as the server knows it: one turn of one matter. */
export const nameOf = ({ kind, recordId }: Pick<Marked, 'kind' | 'recordId'>) => ({ kind, recordId });

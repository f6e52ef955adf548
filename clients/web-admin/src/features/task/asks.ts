import type { TaskAsk, TaskRecordKind, TaskStatus } from '../../generated/graphql';

export const ASKS: readonly TaskAsk[] = [
  ...(['WORDS', 'CONSULTATIONS', 'BRIEFS', 'RESEARCH', 'COORDINATIONS', 'RECEPTIONS', 'POLICY_TALKS'] as const),
];
export const STATUSES: readonly TaskStatus[] = [
  ...(['GIVEN', 'RECEIVED', 'REPORTED', 'RETURNED', 'ACCEPTED', 'CANCELLED'] as const),
];

const PAGES: Readonly<Record<TaskRecordKind, string | null>> = {
  CONSULTATION: '/consultations/',
  BRIEF: '/briefs/',
  RESEARCH: '/research/',
  COORDINATION: '/coordinations/',
  RECEPTION: '/receptions/',
  // It stands on the page of its notice.
  POLICY_TALK: null,
};

/** The page of a record that fulfils a task. */
export function pageOf({ kind, recordId }: { readonly kind: TaskRecordKind; readonly recordId: string }) {
  const page = PAGES[kind];
  return page && `${page}${recordId}`;
}

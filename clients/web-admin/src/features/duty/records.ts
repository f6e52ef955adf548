import type { DutyRecordKind } from '../../generated/graphql';

const PAGES: Partial<Record<DutyRecordKind, string>> = {
  CONSULTATION: '/consultations/',
  TOPIC: '/topics/',
  COMMITMENT: '/commitments/',
  BRIEF: '/briefs/',
  POLICY_NOTICE: '/policy-notices/',
  RESEARCH: '/research/',
  STUDIO: '/studios/',
  TASK: '/tasks/',
  STORY: '/stories/',
};

/** The page of the record behind a line; null where the line itself is all there is. */
export function recordPath({ opens, opensId }: { readonly opens: DutyRecordKind; readonly opensId: string }) {
  const page = PAGES[opens];
  return page ? `${page}${opensId}` : null;
}

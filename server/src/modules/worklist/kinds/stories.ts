import { hasSeats, waiting } from '../waiting.js';
import { WaitingKind, WaitingOffice } from '../waiting.kinds.js';

const columns = {
  recordId: 's.id',
  place: 's.id',
  title: 's.title',
  committee: '(select lc.name from liaison_committee lc where lc.id = s.committee_id)',
  since: `coalesce((select max(g.at) from story_step g where g.story_id = s.id), s.created_at)`,
  version: 's.version',
} as const;

export const storyToComplete = waiting(
  WaitingKind.STORY_TO_COMPLETE,
  WaitingOffice.OWN,
  hasSeats,
  columns,
  `from story s where s.status = 'RETURNED' and s.writer_id = :accountId::uuid`,
);

/** Nobody reviews what they wrote or sign. */
export const storyToReview = waiting(
  WaitingKind.STORY_TO_REVIEW,
  WaitingOffice.REVIEWERS,
  ({ reviewer }) => reviewer,
  columns,
  `from story s where :reviewer::boolean and s.status = 'IN_REVIEW' and s.writer_id <> :accountId::uuid
   and s.signer_id is distinct from :accountId::uuid`,
);

/** Once its facts were checked, or that was declared; and each numbered correction. */
export const storyToSign = waiting(
  WaitingKind.STORY_TO_SIGN,
  WaitingOffice.SIGNERS,
  ({ signer }) => signer,
  columns,
  `from story s where :signer::boolean and (s.status = 'FACT_CHECK' and s.fact_check_closed_at is not null
     or s.status in ('PUBLISHED', 'NEEDS_REVIEW') and s.pending is not null)
   and s.writer_id <> :accountId::uuid and s.reviewer_id is distinct from :accountId::uuid`,
);

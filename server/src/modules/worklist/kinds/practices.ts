import { isConsultationTakenDown } from '../../consultation/index.js';
import { practiceTitleOnRecord } from '../../practice/index.js';
import { hasSeats, serves, waiting } from '../waiting.js';
import { WaitingKind, WaitingOffice } from '../waiting.kinds.js';

const columns = {
  recordId: 'p.id',
  place: 'p.consultation_id',
  title: practiceTitleOnRecord('p.title', 'p.consultation_id'),
  committee: '(select lc.name from liaison_committee lc where lc.id = p.committee_id)',
  version: 'p.version',
} as const;

/** Nobody releases what they wrote. */
export const practiceToReview = waiting(
  WaitingKind.PRACTICE_TO_REVIEW,
  WaitingOffice.SECRETARIAT,
  ({ secretariat }) => secretariat,
  { ...columns, since: 'p.proposed_at' },
  `from practice p where :secretariat::boolean and p.status = 'PROPOSED' and :accountId::uuid <> all(p.hands)
   and not ${isConsultationTakenDown('p.consultation_id')}`,
);

/** Came back: whoever wrote it goes on, or a colleague of the committee. */
export const practiceToComplete = waiting(
  WaitingKind.PRACTICE_TO_COMPLETE,
  WaitingOffice.COMMITTEE,
  hasSeats,
  { ...columns, since: 'p.created_at', detail: 'p.returned_because' },
  `from practice p where p.status = 'DRAFT' and p.returned_because is not null
   and (p.writer_id = :accountId::uuid or ${serves('p.committee_id')})
   and not ${isConsultationTakenDown('p.consultation_id')}`,
);

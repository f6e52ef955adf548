import { titleOnRecord } from '../../consultation/index.js';
import { hasSeats, waiting } from '../waiting.js';
import { WaitingKind, WaitingOffice } from '../waiting.kinds.js';

const columns = {
  recordId: 'r.id',
  place: 'r.id',
  title: titleOnRecord('r.title', 'r.consultation_id'),
  committee: '(select lc.name from liaison_committee lc where lc.id = r.committee_id)',
  since: 'coalesce(r.signed_at, r.created_at)',
  version: 'r.version',
} as const;

/** Came back, or a correction that was begun: whoever wrote it goes on. */
export const reportToComplete = waiting(
  WaitingKind.REPORT_TO_COMPLETE,
  WaitingOffice.OWN,
  hasSeats,
  columns,
  `from report r where r.status = 'DRAFT' and (r.returned_because is not null or r.corrects is not null)
   and r.writer_id = :accountId::uuid`,
);

/** Nobody signs what they wrote. */
export const reportToSign = waiting(
  WaitingKind.REPORT_TO_SIGN,
  WaitingOffice.SIGNERS,
  ({ signer }) => signer,
  columns,
  `from report r where :signer::boolean and r.status = 'SUBMITTED' and :accountId::uuid <> all(r.hands)`,
);

export const reportToSend = waiting(
  WaitingKind.REPORT_TO_SEND,
  WaitingOffice.OWN,
  hasSeats,
  columns,
  `from report r where r.status = 'SIGNED' and r.writer_id = :accountId::uuid`,
);

export const reportWordingToRead = waiting(
  WaitingKind.REPORT_WORDING_TO_READ,
  WaitingOffice.OWN,
  hasSeats,
  { ...columns, recordId: 'f.id', since: 'f.created_at' },
  `from report_wording_reader w join report_feedback f on f.id = w.feedback_id join report r on r.id = f.report_id
   where w.account_id = :accountId::uuid and f.withdrawn_at is null and f.entered_by <> w.account_id
     and not exists (select from report_wording_reading g where g.feedback_id = f.id and g.account_id = w.account_id)`,
);

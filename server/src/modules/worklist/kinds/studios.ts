import { dayAsMoment, isMember, isStaffOrSecretariat, serves, waiting } from '../waiting.js';
import { WaitingKind, WaitingOffice } from '../waiting.kinds.js';

const COMMITTEE = '(select lc.name from liaison_committee lc where lc.id = s.committee_id)';

export const studioToDecide = waiting(
  WaitingKind.STUDIO_TO_DECIDE,
  WaitingOffice.SECRETARIAT,
  ({ secretariat }) => secretariat,
  {
    ...{ recordId: 's.id', place: 's.id', title: 's.name', detail: 's.address', committee: COMMITTEE },
    ...{ since: 's.status_at', version: 's.version' },
  },
  `from studio s where s.status = 'PROPOSED' and :secretariat::boolean`,
);

const WAS_THERE = `exists (select from reception_duty d where d.reception_id = r.id and d.member_id = :memberId::uuid
  and d.taken_off_at is null and d.is_present)`;
const OPEN = 'r.cancelled_at is null and r.closed_at is null';
const ofDay = {
  ...{ recordId: 'r.id', place: 'r.id', title: 's.name', committee: COMMITTEE, version: 'r.version' },
  detail: `to_char(r.on_day, 'FMMM"月"FMDD"日"') || r.starts_at || '—' || r.ends_at`,
};

/** What is to come within a fortnight, and today until they have said that they are there. */
export const receptionToHold = waiting(
  WaitingKind.RECEPTION_TO_HOLD,
  WaitingOffice.OWN,
  isMember,
  { ...ofDay, since: 'd.created_at', dueOn: 'r.on_day' },
  `from reception_duty d join reception r on r.id = d.reception_id join studio s on s.id = r.studio_id
   where d.member_id = :memberId::uuid and d.taken_off_at is null and not d.is_present and ${OPEN}
     and r.on_day between :today::date and :today::date + 14`,
);

/** The day is past and nobody has said how it was: those on duty, or the committee. */
export const receptionToClose = waiting(
  WaitingKind.RECEPTION_TO_CLOSE,
  WaitingOffice.COMMITTEE,
  (reach) => isMember(reach) || isStaffOrSecretariat(reach),
  { ...ofDay, since: dayAsMoment('r.on_day + 1') },
  `from reception r join studio s on s.id = r.studio_id
   where r.on_day < :today::date and ${OPEN} and (${serves('s.committee_id')} or :memberId::uuid is not null and ${WAS_THERE})`,
);

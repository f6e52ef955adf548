import { SECTOR_OF_YEAR, SPECIAL_COMMITTEES_OF_YEAR } from '../../appraisal/index.js';
import { dayAsMoment, isMember, isOffice, waiting } from '../waiting.js';
import { WaitingKind, WaitingOffice } from '../waiting.kinds.js';

const REPORT = `from appraisal a join appraisal_round r on r.id = a.round_id join member m on m.id = a.member_id
  where r.called_back_at is null`;
const OPINION = `select from appraisal_opinion o where o.appraisal_id = a.id and o.withdrawn_at is null`;
const COMMITTEE = '(select lc.name from liaison_committee lc where lc.id = a.committee_id)';
const NOT_OWN = 'a.member_id is distinct from :memberId::uuid';
const IS_SECRETARIAT = ({ secretariat }: { readonly secretariat: boolean }) => secretariat;

/** One's own report, until somebody said something of it. */
export const appraisalToWrite = waiting(
  WaitingKind.APPRAISAL_TO_WRITE,
  WaitingOffice.OWN,
  isMember,
  { recordId: 'a.id', place: 'a.id', title: `r.year || '年度述职'`, since: 'a.created_at', dueOn: 'r.write_by' },
  `${REPORT} and a.member_id = :memberId::uuid and a.handed_in_at is null and a.grade is null and not exists (${OPINION})`,
);

/** The director, or whoever acts for them. */
export const appraisalToOpine = waiting(
  WaitingKind.APPRAISAL_TO_OPINE,
  WaitingOffice.COMMITTEE,
  ({ directorOf }) => directorOf.length > 0,
  {
    ...{ recordId: 'a.id', place: 'a.id', title: 'm.name', detail: `r.year || '年度述职'`, committee: COMMITTEE },
    ...{ since: `coalesce(a.handed_in_at, ${dayAsMoment('r.write_by')} + interval '1 day')`, dueOn: 'r.opine_by' },
  },
  `${REPORT} and a.committee_id = any(:directorOf::uuid[]) and ${NOT_OWN} and a.grade is null
   and (a.handed_in_at is not null or :today::date > r.write_by) and not exists (${OPINION} and o.side = 'COMMITTEE')`,
);

const UNSAID = (side: string) => `not exists (${OPINION} and o.side = '${side}')`;

/** The office of a sector or special committee of whoever wrote. */
export const appraisalToOpineAsGroup = waiting(
  WaitingKind.APPRAISAL_TO_OPINE_AS_GROUP,
  WaitingOffice.GROUP,
  isOffice,
  {
    ...{ recordId: 'a.id', place: 'a.id', title: 'm.name', detail: `r.year || '年度述职'`, committee: COMMITTEE },
    ...{ since: `coalesce(a.handed_in_at, ${dayAsMoment('r.write_by')} + interval '1 day')`, dueOn: 'r.opine_by' },
  },
  `${REPORT} and ${NOT_OWN} and a.grade is null and (a.handed_in_at is not null or :today::date > r.write_by)
   and (${SECTOR_OF_YEAR} = any(:groupIds::uuid[]) and ${UNSAID('SECTOR')}
     or ${SPECIAL_COMMITTEES_OF_YEAR} && :groupIds::uuid[] and ${UNSAID('SPECIAL_COMMITTEE')})`,
);

/** All of a round that can be decided, in one line. */
export const appraisalsToGrade = waiting(
  WaitingKind.APPRAISALS_TO_GRADE,
  WaitingOffice.SECRETARIAT,
  IS_SECRETARIAT,
  {
    ...{ recordId: 'r.id', place: 'r.id', title: `r.year || '年度述职（' || n.count || ' 人）'` },
    since: `${dayAsMoment('r.write_by')} + interval '1 day'`,
  },
  `from appraisal_round r cross join lateral (select count(*) from appraisal a where a.round_id = r.id and a.grade is null
     and ${NOT_OWN} and (:today::date > r.opine_by or exists (${OPINION} and o.side = 'COMMITTEE'))) n
   where :secretariat::boolean and r.called_back_at is null and :today::date > r.write_by and n.count > 0`,
);

/** Another person than who decided, and than whose it is. */
export const appraisalObjectionToAnswer = waiting(
  WaitingKind.APPRAISAL_OBJECTION_TO_ANSWER,
  WaitingOffice.SECRETARIAT,
  IS_SECRETARIAT,
  {
    ...{ recordId: 'a.id', place: 'a.id', title: 'm.name', detail: 'a.objection', committee: COMMITTEE },
    since: 'a.objected_at',
  },
  `${REPORT} and :secretariat::boolean and a.objected_at is not null and a.answered_at is null
   and a.graded_by <> :accountId::uuid and ${NOT_OWN}`,
);

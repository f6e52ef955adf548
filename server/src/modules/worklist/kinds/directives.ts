import { titleOnRecord } from '../../consultation/index.js';
import { isOfficer, isStaffOrSecretariat, serves, waiting } from '../waiting.js';
import { WaitingKind, WaitingOffice } from '../waiting.kinds.js';

/** Speaks for the one it was given to; nobody answers what they wrote themselves. */
const SPEAKS = `case a.office when 'COMMITTEE' then ${serves('k.committee_id')}
  when 'SECRETARIAT' then :secretariat::boolean else a.department_id = any(:departmentIds::uuid[]) end`;

export const directiveToAnswer = waiting(
  WaitingKind.DIRECTIVE_TO_ANSWER,
  WaitingOffice.COMMITTEE,
  (reach) => isStaffOrSecretariat(reach) || isOfficer(reach),
  {
    recordId: 'a.id',
    place: 'd.id',
    title: `case when a.office = 'DEPARTMENT' then ${titleOnRecord('k.title', 'k.id')} else k.title end`,
    detail: `case when a.office <> 'DEPARTMENT' then left(d.words, 80) end`,
    committee: '(select lc.name from liaison_committee lc where lc.id = k.committee_id)',
    department: `(select u.short_name from department u where u.id = a.department_id)`,
    since: 'd.written_at',
    dueOn: 'd.due_on',
    version: 'a.version',
    office: 'a.office',
  },
  `from directive_answer a join directive d on d.id = a.directive_id join consultation k on k.id = d.consultation_id
   where a.answered_at is null and d.withdrawn_at is null and d.written_by <> :accountId::uuid and ${SPEAKS}`,
);

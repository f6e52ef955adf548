import { prepared, type ReadContext } from '../../../kernel/read.js';
import type { AttendanceStatus, LeaveKind, ParticipantDuty, Party, SignInMethod } from '../../consultation/index.js';
import type { AttendanceAct } from './attendance-entry.entity.js';

export interface AttendanceLine {
  readonly act: AttendanceAct;
  readonly method: SignInMethod | null;
  readonly at: string;
  /** Null where somebody signed in on their own phone without an account. */
  readonly recordedByName: string | null;
  /** It was the person's own phone. */
  readonly bySelf: boolean;
}

export interface AttendanceRow {
  readonly participantId: string;
  readonly name: string;
  readonly party: Party;
  readonly duty: ParticipantDuty;
  readonly organisation: string | null;
  readonly departmentName: string | null;
  readonly interestGroupName: string | null;
  readonly attendance: AttendanceStatus;
  /** Of one who is not there, where whoever asks may know it and it was said. */
  readonly leaveKind: LeaveKind | null;
  readonly signInMethod: SignInMethod | null;
  readonly signedInAt: string | null;
  /** Signed in after the meeting was opened, by so many minutes; null when in time or not there. */
  readonly minutesLate: number | null;
  /** The last thing on record is that they left. */
  readonly left: boolean;
  readonly entries: readonly AttendanceLine[];
}

const attendanceQuery = prepared<AttendanceRow, { id: string; seesLeave: boolean }>(
  'meeting.attendance',
  `select p.id as "participantId", p.name, p.party, p.duty, p.organisation, d.short_name as "departmentName",
     g.name as "interestGroupName", p.attendance,
     case when :seesLeave::boolean and p.attendance <> 'PRESENT'
       then (select x.leave_kind from participant x where x.id = p.id) end as "leaveKind",
     p.sign_in_method as "signInMethod", p.signed_in_at as "signedInAt",
     case when p.signed_in_at > m.opened_at + interval '1 minute'
       then floor(extract(epoch from p.signed_in_at - m.opened_at) / 60)::int end as "minutesLate",
     coalesce((select e.act = 'LEFT' from attendance_entry e where e.meeting_id = m.id and coalesce(e.participant_id, e.observer_id) = p.id
       order by e.id desc limit 1), false) as left,
     (select coalesce(json_agg(json_build_object('act', e.act, 'method', e.method, 'at', e.at,
        'recordedByName', coalesce(
          (select display_name from account a where a.id = e.recorded_by),
          (select name from participant x where x.id = e.recorded_by)),
        'bySelf', coalesce(e.method = 'CODE', false)) order by e.id), '[]')
      from attendance_entry e where e.meeting_id = m.id and coalesce(e.participant_id, e.observer_id) = p.id) as entries
   from meeting m join meeting_person p on p.consultation_id = m.consultation_id and not p.removed
   left join department d on d.id = p.department_id left join interest_group g on g.id = p.interest_group_id
   where m.id = :id order by p.duty = 'OBSERVER', p.party, p.id`,
);

/** Everybody invited or seen, with each line of the sheet about them. */
export function readAttendance(read: ReadContext, id: string, seesLeave = false): Promise<AttendanceRow[]> {
  return read.all(attendanceQuery, { id, seesLeave });
}

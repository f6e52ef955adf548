import { ConsultationStatus } from './consultation.entity.js';
import { isBeforeTheMeeting } from './in-preparation.js';
import { AttendanceStatus } from './participant.entity.js';
import { attendanceLifecycle } from './participant.lifecycle.js';

/** What may be said now of whether somebody comes. Where nobody is asked yet, or the meeting is over, nothing. */
export function answersOf(attendance: AttendanceStatus, status: ConsultationStatus) {
  const open = isBeforeTheMeeting(status) && status !== ConsultationStatus.PLANNED;
  return {
    viewerCanConfirm: open && attendanceLifecycle.may(attendance, AttendanceStatus.CONFIRMED),
    viewerCanRequestLeave:
      open &&
      (attendance === AttendanceStatus.LEAVE_REQUESTED ||
        attendanceLifecycle.may(attendance, AttendanceStatus.LEAVE_REQUESTED)),
    viewerCanDecline: open && attendanceLifecycle.may(attendance, AttendanceStatus.DECLINED),
  };
}

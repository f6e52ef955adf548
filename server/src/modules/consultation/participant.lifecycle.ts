import { lifecycle } from '../../kernel/lifecycle.js';
import { AttendanceStatus } from './participant.entity.js';

const { INVITED, CONFIRMED, LEAVE_REQUESTED, LEAVE_APPROVED, LEAVE_REFUSED, DECLINED, PRESENT, ABSENT } =
  AttendanceStatus;

/**
 * Whoever comes after all is welcome, whatever was said before: every answer may still end in PRESENT.
 * Leave that was decided is decided otherwise, until whoever asked has said something else.
 * Where place or hour change, whether somebody comes is asked again: CONFIRMED → INVITED.
 */
export const attendanceLifecycle = lifecycle<AttendanceStatus>({
  [INVITED]: [CONFIRMED, LEAVE_REQUESTED, DECLINED, PRESENT, ABSENT],
  [CONFIRMED]: [INVITED, LEAVE_REQUESTED, DECLINED, PRESENT, ABSENT],
  [LEAVE_REQUESTED]: [LEAVE_APPROVED, LEAVE_REFUSED, CONFIRMED, PRESENT, ABSENT],
  [LEAVE_APPROVED]: [LEAVE_REFUSED, CONFIRMED, PRESENT],
  [LEAVE_REFUSED]: [LEAVE_APPROVED, CONFIRMED, LEAVE_REQUESTED, DECLINED, PRESENT, ABSENT],
  [DECLINED]: [CONFIRMED, PRESENT],
  [PRESENT]: [],
  [ABSENT]: [PRESENT],
});

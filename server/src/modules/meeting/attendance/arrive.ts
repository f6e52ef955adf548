import type { Transaction } from '../../../kernel/transaction.js';
import { AttendanceStatus, Participant, SignInMethod } from '../../consultation/index.js';
import { record } from '../meeting.events.js';
import type { Place } from '../place.js';
import { AttendanceAct } from './attendance-entry.entity.js';
import { noteAttendance } from './note-attendance.js';

/** Somebody with a seat is there, from now on or since they were seen. Who is there already has not come again. */
export function arrive(
  tx: Transaction,
  place: Place,
  participant: Participant,
  method: SignInMethod,
  seenAt: Date | null = null,
): void {
  if (participant.attendance === AttendanceStatus.PRESENT) return;
  const at = seenAt && seenAt < tx.ctx.now() ? seenAt : tx.ctx.now();
  participant.attendance = AttendanceStatus.PRESENT;
  participant.signInMethod = method;
  participant.signedInAt = at;
  noteAttendance(tx, place.meeting, { participant, observer: null }, AttendanceAct.SIGNED_IN, method, at);
  record(tx, place, 'signedIn', { participantId: participant.id, method });
}

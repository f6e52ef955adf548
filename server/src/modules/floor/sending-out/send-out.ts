import type { Transaction } from '../../../kernel/transaction.js';
import { AttendanceAct } from '../../meeting/attendance/attendance-entry.entity.js';
import { type HeldMeeting, noteAttendance } from '../../meeting/index.js';
import { MeetingObserver } from '../../meeting/people/meeting-observer.entity.js';
import { record } from '../floor.events.js';
import { leave } from '../queue/leave-queue.js';
import { SpeakerEntry, SpeakerStatus } from '../queue/speaker-entry.entity.js';

/** Sends one of those sitting in out: they were never there, and their pass opens nothing any more. */
export async function sendOut(tx: Transaction, floor: HeldMeeting, observer: MeetingObserver): Promise<void> {
  await leaveTheRoom(tx, floor, [observer]);
  record(tx, floor, 'observerSentOut', { observerId: observer.id });
}

/** Sends everybody out who sits in, and says how many. */
export async function sendEverybodyOut(tx: Transaction, floor: HeldMeeting): Promise<number> {
  const observers = await tx.em.find(MeetingObserver, { meeting: floor.meeting.id, removedAt: null });
  await leaveTheRoom(tx, floor, observers);
  return observers.length;
}

async function leaveTheRoom(
  tx: Transaction,
  { meeting }: HeldMeeting,
  observers: readonly MeetingObserver[],
): Promise<void> {
  const now = tx.ctx.now();
  for (const observer of observers) {
    observer.removedAt = now;
    noteAttendance(tx, meeting, { participant: null, observer }, AttendanceAct.UNDONE);
  }
  const hands = await tx.em.find(SpeakerEntry, {
    meeting: meeting.id,
    status: SpeakerStatus.WAITING,
    observer: { $in: observers.map(({ id }) => id) },
  });
  for (const hand of hands) leave(hand, now);
}

import { actorOf, type Transaction } from '../../../kernel/transaction.js';
import type { SignInMethod } from '../../consultation/index.js';
import type { Meeting } from '../meeting.entity.js';
import { columnsOf, type Somebody } from '../people/somebody.js';
import { type AttendanceAct, AttendanceEntry } from './attendance-entry.entity.js';

/** One line of the attendance sheet, never changed afterwards. */
export function noteAttendance(
  tx: Transaction,
  meeting: Meeting,
  who: Somebody,
  act: AttendanceAct,
  method: SignInMethod | null = null,
  at = tx.ctx.now(),
): void {
  const { kind, id } = actorOf(tx.ctx.viewer);
  tx.em.create(AttendanceEntry, {
    meeting: meeting.id,
    ...columnsOf(who),
    act,
    method,
    at,
    recordedByKind: kind,
    recordedBy: id,
  });
}

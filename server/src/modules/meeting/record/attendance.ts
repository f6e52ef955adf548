import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { hasRole, Role } from '../../../kernel/viewer.js';
import { AttendanceStatus, type SeatParams, seatParams } from '../../consultation/index.js';
import { record } from '../commands/floor.js';
import { holdForSomebody } from '../commands/sign-in.js';
import { MeetingStatus } from '../meeting.entity.js';
import { canScribe, canWatch } from '../meeting.policy.js';
import { type StandingRow, seatIn } from '../meeting.queries.js';
import { MeetingRefusal, MeetingRefusalCode } from '../meeting.refusal.js';
import { JOIN_SEAT } from '../meeting-record.sql.js';
import { columnsOf, idOf, type Somebody } from '../observers/somebody.js';
import { readAttendance } from './attendance.queries.js';
import type { AttendanceSheet } from './attendance.types.js';
import { AttendanceAct, AttendanceEntry } from './attendance-entry.entity.js';
import { noteAttendance } from './note-attendance.js';
import { MeetingSignIn } from './sign-in.types.js';

/** 离场 and 返场: somebody leaves before the end, or is back. They were there all the same. Twice changes nothing. */
export async function noteDeparture(
  ctx: RequestContext,
  participantId: string,
  back: boolean,
): Promise<MeetingSignIn | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, participant, observer } = await holdForSomebody(tx, participantId);
    const { meeting } = floor;
    const who = { participant, observer } as Somebody;
    if (meeting.status !== MeetingStatus.LIVE) {
      const { MEETING_ENDED, MEETING_NOT_LIVE } = MeetingRefusalCode;
      return new MeetingRefusal(meeting.status === MeetingStatus.ENDED ? MEETING_ENDED : MEETING_NOT_LIVE);
    }
    if (participant && participant.attendance !== AttendanceStatus.PRESENT) {
      return new MeetingRefusal(MeetingRefusalCode.NOT_SIGNED_IN);
    }
    const [last] = await tx.em.find(
      AttendanceEntry,
      { meeting: meeting.id, ...columnsOf(who) },
      { orderBy: { id: 'desc' }, limit: 1 },
    );
    const isAway = last?.act === AttendanceAct.LEFT;
    if (isAway === back) {
      noteAttendance(tx, meeting, who, back ? AttendanceAct.RETURNED : AttendanceAct.LEFT);
      record(tx, floor, back ? 'returned' : 'departed', { participantId: idOf(who) });
    }
    return observer ? MeetingSignIn.sittingIn(meeting, observer) : MeetingSignIn.of(meeting, participant);
  });
}

type SheetRow = StandingRow & Omit<AttendanceSheet, 'rows'>;

const sheetQuery = prepared<SheetRow, { id: string } & SeatParams>(
  'meeting.attendanceSheet',
  `select m.id as "meetingId", c.id as "consultationId", c.title, lc.name as "committeeName", c.place,
     m.opened_at as "openedAt", m.ended_at as "endedAt", c.committee_id as "committeeId", p.id as "participantId", p.duty
   from meeting m join consultation c on c.id = m.consultation_id
   join liaison_committee lc on lc.id = c.committee_id ${JOIN_SEAT} where m.id = :id`,
);

/** The sheet names people who live there: for those who keep the record, and whoever answers for it. */
export async function readAttendanceSheet(ctx: RequestContext, meetingId: string): Promise<AttendanceSheet> {
  const id = knownId(meetingId);
  const row = await ctx.read.one(sheetQuery, { id, ...seatParams(ctx.viewer) });
  const seat = row && seatIn(row);
  if (!row || !canWatch(ctx.viewer, row, seat)) throw notFound();
  authorize(canScribe(ctx.viewer, row, seat) || hasRole(ctx.viewer, Role.LEADER), 'read the attendance sheet');
  const { committeeId: _committee, participantId: _seat, duty: _duty, ...sheet } = row;
  return { ...sheet, rows: (await readAttendance(ctx.read, id)) as AttendanceSheet['rows'] };
}

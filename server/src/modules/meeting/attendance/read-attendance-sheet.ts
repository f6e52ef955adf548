import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { organises } from '../../../kernel/scope.js';
import { hasRole, Role } from '../../../kernel/viewer.js';
import { type SeatParams, seatParams, titleOnRecord } from '../../consultation/index.js';
import { canScribe, canWatch } from '../meeting.policy.js';
import { JOIN_SEAT } from '../people/people.sql.js';
import { type StandingRow, seatIn } from '../people/seat.queries.js';
import { readAttendance } from './attendance.queries.js';
import type { AttendanceSheet } from './attendance.types.js';

type SheetRow = StandingRow & Omit<AttendanceSheet, 'rows'>;

const sheetQuery = prepared<SheetRow, { id: string } & SeatParams>(
  'meeting.attendanceSheet',
  `select m.id as "meetingId", c.id as "consultationId", ${titleOnRecord('c.title', 'c.id')} as title, lc.name as "committeeName", c.place,
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
  const seesLeave = organises(ctx.viewer, row.committeeId);
  return { ...sheet, rows: (await readAttendance(ctx.read, id, seesLeave)) as AttendanceSheet['rows'] };
}

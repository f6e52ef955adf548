import { DutyDetail, DutyKind } from '../duty-kind.js';
import type { AttendanceCount, DutyCount, DutyLine } from './facts.types.js';

export type CountedLine = Pick<DutyLine, 'factId' | 'kind' | 'day' | 'detail' | 'done'>;

/** How many lines of each kind there are, and how many of them are done. */
export const countsOf = (rows: readonly CountedLine[]): DutyCount[] =>
  [...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, all]) => ({
    kind,
    lines: all.length,
    done: all.filter(({ done }) => done).length,
  }));

/** What the lines of attendance come to. */
export function attendanceOf(rows: readonly CountedLine[]): AttendanceCount {
  const meetings = rows.filter(({ kind }) => kind === DutyKind.ATTENDANCE);
  const of = (...details: DutyDetail[]) => meetings.filter(({ detail }) => detail && details.includes(detail)).length;
  const both = DutyDetail.LATE_AND_LEFT_EARLY;
  return {
    invited: meetings.length,
    present: meetings.filter(({ done }) => done).length,
    late: of(DutyDetail.LATE, both),
    leftEarly: of(DutyDetail.LEFT_EARLY, both),
    onLeave: of(DutyDetail.ON_LEAVE),
    excused: of(DutyDetail.EXCUSED_THEMSELVES),
    absent: of(DutyDetail.ABSENT),
  };
}

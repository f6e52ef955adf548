import type { ModuleDefinition } from '../../kernel/module.js';
import { AttendanceEntry } from './attendance/attendance-entry.entity.js';
import { DepartureResolver } from './door/departure.resolver.js';
import { Meeting } from './meeting.entity.js';
import { meetingEvents } from './meeting.events.js';
import { meetingPersonal } from './meeting.personal.js';
import { MeetingResolver } from './meeting.resolver.js';
import { MeetingObserver } from './people/meeting-observer.entity.js';
import { MeetingEvent } from './record/meeting-event.entity.js';

export { arrive } from './attendance/arrive.js';
export { readAttendance } from './attendance/attendance.queries.js';
export { attendanceWorkbook } from './attendance/attendance-workbook.js';
export { noteAttendance } from './attendance/note-attendance.js';
export { readAttendanceSheet } from './attendance/read-attendance-sheet.js';
export { CreatingInput } from './creating.input.js';
export { demandOf } from './demand-of.js';
export { freeJoinCode } from './door/free-join-code.js';
export { holdForSomebody } from './door/hold-for-somebody.js';
export { happenedAt, whyCannotNote } from './door/noted-later.rules.js';
export { MeetingSignIn } from './door/sign-in.types.js';
export { holdAsChair, holdAsScribe, holdMeeting, onceIfAsked, participantOf } from './hold-meeting.js';
export { Meeting, MeetingStatus } from './meeting.entity.js';
export {
  type MeetingIds,
  ofMeeting,
  ofObserver,
  ofSeat,
  ofThisMeeting,
} from './meeting.events.js';
export {
  AT_THE_TABLE,
  audienceOf,
  canArchive,
  canChair,
  canContest,
  canScribe,
  canTakeStance,
  canWatch,
  isAtTheTable,
  isInTheRoom,
  LiveAudience,
} from './meeting.policy.js';
export { DemandInTheWay, MeetingRefusal, MeetingRefusalCode } from './meeting.refusal.js';
export { MeetingResult, SignInResult } from './meeting.results.js';
export { type Scene, whyNotLive } from './meeting.rules.js';
export { observerIn } from './people/observer-in.js';
export { observerOfPass } from './people/observer-pass.js';
export { passArg } from './people/pass-arg.js';
export {
  CHAIRS,
  GROUPS_PRESENT,
  JOIN_OBSERVER,
  JOIN_PERSON,
  JOIN_SEAT,
  joinSomebody,
  NAMES_BY_PARTY,
  OBSERVERS,
  PARTICIPANTS,
  PARTIES_PRESENT,
  PERSON,
} from './people/people.sql.js';
export { PersonAtTable } from './people/person-at-table.js';
export { type StandingRow, seatIn, standingQuery } from './people/seat.queries.js';
export { asSeenInPublic, type PersonInPublic } from './people/seen-in-public.js';
export { columnsOf, idOf, type Somebody, seatedOf, somebodyOf } from './people/somebody.js';
export { watchedAs } from './people/watched-as.js';
export type { HeldMeeting, Place } from './place.js';
export { meetingReplay } from './record/record.cli.js';
export type { KeptRow } from './record/replay.rules.js';
export {
  judgeRecord,
  type RecordedMeetingEvent,
  type RecordVerdict,
  readStoredRecord,
  verifyMeetingRecords,
} from './record/verify-record.js';
export { whyRecordIsClosed } from './record-is-closed.js';

/** The meeting that others hold: its row, who is in the room, and what happened at it. */
export const meetingModule: ModuleDefinition = {
  name: 'meeting',
  layer: 'meetings',
  entities: [AttendanceEntry, Meeting, MeetingEvent, MeetingObserver],
  personal: meetingPersonal,
  events: [meetingEvents],
  resolvers: [MeetingResolver, DepartureResolver],
};

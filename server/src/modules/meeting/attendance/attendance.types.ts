import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { DateTime } from '../../../kernel/scalars.js';
import { AttendanceStatus, LeaveKind, ParticipantDuty, Party, SignInMethod } from '../../consultation/index.js';
import type { AttendanceLine, AttendanceRow } from './attendance.queries.js';
import { AttendanceAct } from './attendance-entry.entity.js';

@ObjectType({ description: 'One line of the attendance sheet; none is ever changed.' })
@Audience('GUEST', ...PARTIES)
export class AttendanceSheetLine implements AttendanceLine {
  @Field(() => AttendanceAct)
  act!: AttendanceAct;

  @Field(() => SignInMethod, { nullable: true })
  method!: SignInMethod | null;

  @Field(() => DateTime)
  at!: string;

  @Field(() => String, { nullable: true })
  recordedByName!: string | null;

  @Field(() => Boolean, { description: 'On their own phone.' })
  bySelf!: boolean;
}

@ObjectType({ description: 'Somebody on the attendance sheet.' })
@Audience('GUEST', ...PARTIES)
export class AttendanceSheetRow implements AttendanceRow {
  @Field(() => ID)
  participantId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Party)
  party!: Party;

  @Field(() => ParticipantDuty)
  duty!: ParticipantDuty;

  @Field(() => String, { nullable: true })
  organisation!: string | null;

  @Field(() => String, { nullable: true })
  departmentName!: string | null;

  @Field(() => String, { nullable: true })
  interestGroupName!: string | null;

  @Field(() => AttendanceStatus)
  attendance!: AttendanceStatus;

  @Field(() => LeaveKind, {
    nullable: true,
    description: 'For those who decide about leave; null where it was not said.',
  })
  leaveKind!: LeaveKind | null;

  @Field(() => SignInMethod, { nullable: true })
  signInMethod!: SignInMethod | null;

  @Field(() => DateTime, { nullable: true })
  signedInAt!: string | null;

  @Field(() => Int, { nullable: true, description: 'Minutes after the opening; null when in time or not there.' })
  minutesLate!: number | null;

  @Field(() => Boolean, { description: 'Left before the end and has not come back.' })
  left!: boolean;

  @Field(() => [AttendanceSheetLine])
  entries!: AttendanceSheetLine[];
}

@ObjectType({ description: '签到表: who was there, how and when it was noted, and by whom.' })
@Audience('GUEST', ...PARTIES)
export class AttendanceSheet {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => ID)
  consultationId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  committeeName!: string;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => DateTime, { nullable: true })
  openedAt!: string | null;

  @Field(() => DateTime, { nullable: true })
  endedAt!: string | null;

  @Field(() => [AttendanceSheetRow])
  rows!: AttendanceSheetRow[];
}

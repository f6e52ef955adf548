import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';
import { DateTime } from '../../kernel/scalars.js';
import {
  AttendanceStatus,
  ConsultationForm,
  ConsultationStatus,
  DelegateAuthority,
  ParticipantDuty,
  Party,
  SignInMethod,
} from '../consultation/index.js';
import { LiveClause } from './agreement/live-clause.types.js';
import { LiveAgendaItem, LiveFloor, LiveSpeaker, SpeakingShare } from './floor/live-floor.types.js';
import { MeetingStatus } from './meeting.entity.js';
import { LiveAudience } from './meeting.policy.js';
import { PersonAtTable } from './person-at-table.js';
import { LiveDemand, LiveStatement } from './said/live-demand.types.js';

@ObjectType()
@Audience('PUBLIC')
export class PartyAttendance {
  @Field(() => Party)
  party!: Party;

  @Field(() => Int)
  invited!: number;

  @Field(() => Int)
  present!: number;
}

@ObjectType({ description: 'A declared interest group and who of it is in the room.' })
@Audience('PUBLIC')
export class GroupAttendance {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  invited!: number;

  @Field(() => Int)
  present!: number;
}

@ObjectType({ description: 'The name list, for those who keep the record.' })
@Audience('PUBLIC')
export class LiveParticipant extends PersonAtTable {
  @Field(() => ID)
  id!: string;

  @Field(() => ParticipantDuty)
  duty!: ParticipantDuty;

  @Field(() => ID, { nullable: true })
  departmentId!: string | null;

  @Field(() => AttendanceStatus)
  attendance!: AttendanceStatus;

  @Field(() => SignInMethod, { nullable: true })
  signInMethod!: SignInMethod | null;

  @Field(() => DateTime, { nullable: true })
  signedInAt!: string | null;

  @Field(() => DelegateAuthority, { nullable: true })
  delegateAuthority!: DelegateAuthority | null;
}

@ObjectType({ description: 'The present state of a meeting for one audience.' })
@Audience('PUBLIC')
export class MeetingLive {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  consultationId!: string;

  @Field(() => LiveAudience, {
    description: 'For whose eyes this is; the street learns that there is a meeting, and no more.',
  })
  audience!: LiveAudience;

  @Field(() => String)
  title!: string;

  @Field(() => ConsultationForm)
  form!: ConsultationForm;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => String)
  committeeName!: string;

  @Field(() => MeetingStatus)
  status!: MeetingStatus;

  @Field(() => DateTime, { nullable: true })
  startsAt!: string | null;

  @Field(() => DateTime, { nullable: true })
  openedAt!: string | null;

  @Field(() => DateTime, { nullable: true })
  endedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Six digits, for desk and wall; null once the meeting has ended.',
  })
  joinCode!: string | null;

  @Field(() => Int)
  speakingMinutes!: number;

  @Field(() => Float)
  consensusThreshold!: number;

  @Field(() => LiveFloor)
  floor!: LiveFloor;

  @Field(() => [LiveAgendaItem])
  agenda!: LiveAgendaItem[];

  @Field(() => LiveAgendaItem, { nullable: true })
  activeItem!: LiveAgendaItem | null;

  @Field(() => LiveAgendaItem, { nullable: true })
  nextItem!: LiveAgendaItem | null;

  @Field(() => LiveSpeaker, { nullable: true })
  speaking!: LiveSpeaker | null;

  @Field(() => [LiveSpeaker])
  queue!: LiveSpeaker[];

  @Field(() => [LiveDemand])
  demands!: LiveDemand[];

  @Field(() => Int, { description: '待追问' })
  pursueCount!: number;

  @Field(() => Int)
  settledCount!: number;

  @Field(() => [LiveClause])
  clauses!: LiveClause[];

  @Field(() => [LiveStatement], { description: 'The newest thirty, newest first.' })
  statements!: LiveStatement[];

  @Field(() => Int)
  invitedCount!: number;

  @Field(() => Int)
  presentCount!: number;

  @Field(() => Int)
  observerCount!: number;

  @Field(() => [PartyAttendance])
  parties!: PartyAttendance[];

  @Field(() => [GroupAttendance])
  groups!: GroupAttendance[];

  @Field(() => [SpeakingShare])
  speakingShares!: SpeakingShare[];

  @Field(() => [LiveParticipant], { description: 'Only for those who keep the record.' })
  participants!: LiveParticipant[];
}

@ObjectType({ description: 'A meeting in a list.' })
@Audience('GUEST', ...PARTIES)
export class MeetingRow {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  consultationId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => ConsultationForm)
  form!: ConsultationForm;

  @Field(() => String)
  committeeName!: string;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => MeetingStatus)
  status!: MeetingStatus;

  @Field(() => ConsultationStatus)
  consultationStatus!: ConsultationStatus;

  @Field(() => DateTime, { nullable: true })
  startsAt!: string | null;

  @Field(() => Int)
  invitedCount!: number;

  @Field(() => Int)
  presentCount!: number;

  @Field(() => Int)
  demandCount!: number;

  @Field(() => Int)
  settledCount!: number;
}

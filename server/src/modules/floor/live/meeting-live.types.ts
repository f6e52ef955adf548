import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { DateTime } from '../../../kernel/scalars.js';
import {
  AttendanceStatus,
  ConsultationForm,
  DelegateAuthority,
  ParticipantDuty,
  Party,
  SignInMethod,
} from '../../consultation/index.js';
import { LiveAudience, PersonAtTable } from '../../meeting/index.js';
import { MeetingStatus } from '../../meeting/meeting.entity.js';
import { LiveAgendaItem } from '../agenda/live-agenda.types.js';
import { LiveClause } from '../agreement/live-clause.types.js';
import { LiveDemand } from '../answers/live-demand.types.js';
import { LiveFloor, LiveSpeaker, SpeakingShare } from '../queue/live-floor.types.js';
import { LiveStatement } from '../statements/live-statement.types.js';

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

  @Field(() => Boolean, {
    description: 'Speaks for an organisation of the directory: answers and promises in its name.',
  })
  speaksForOrganisation!: boolean;

  @Field(() => AttendanceStatus)
  attendance!: AttendanceStatus;

  @Field(() => SignInMethod, { nullable: true })
  signInMethod!: SignInMethod | null;

  @Field(() => DateTime, { nullable: true })
  signedInAt!: string | null;

  @Field(() => DelegateAuthority, { nullable: true })
  delegateAuthority!: DelegateAuthority | null;

  @Field(() => Boolean, { description: 'Left before the end, and is not back.' })
  isAway!: boolean;
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

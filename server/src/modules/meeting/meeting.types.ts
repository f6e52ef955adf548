import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import {
  AttendanceStatus,
  ConsultationForm,
  ConsultationStatus,
  DelegateAuthority,
  DemandStatus,
  Disposition,
  type Participant,
  ParticipantDuty,
  Party,
  SignInMethod,
} from '../consultation/index.js';
import { ClauseFault } from './consensus.rules.js';
import {
  AgendaItemStatus,
  AgendaPart,
  ClauseStatus,
  type Meeting,
  MeetingStatus,
  MinutesStatus,
  ResponseNature,
  SpeakerKind,
  SpeakerStatus,
  StanceKind,
  StatementKind,
  StatementMode,
} from './meeting.entity.js';
import { MeetingRefusalCode } from './meeting.refusal.js';
import { MinutesAnswerRow, MinutesParty } from './minutes/minutes.types.js';
import { PromisePart } from './promise.rules.js';
import { Evidence } from './said/evidence.js';

@ObjectType({ description: 'Who has just signed in, and where.' })
@Audience('PUBLIC')
export class MeetingSignIn {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => ID)
  participantId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Party)
  party!: Party;

  @Field(() => AttendanceStatus)
  attendance!: AttendanceStatus;

  @Field(() => String, {
    nullable: true,
    description: 'For somebody sitting in without an account: their voice in questions and opinions. Otherwise null.',
  })
  pass: string | null = null;

  get id(): string {
    return this.participantId;
  }

  static of(meeting: Meeting, participant: Participant): MeetingSignIn {
    const { id, name, party, attendance } = participant;
    return Object.assign(new MeetingSignIn(), { meetingId: meeting.id, participantId: id, name, party, attendance });
  }
}

@ObjectType({ description: 'The meeting behind six digits, as far as anybody may know it.' })
@Audience('PUBLIC')
export class JoinedMeeting {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => DateTime, { nullable: true })
  startsAt!: string | null;

  @Field(() => String)
  committeeName!: string;

  @Field(() => MeetingStatus)
  status!: MeetingStatus;
}

@ObjectType()
@Audience('PUBLIC')
export class LiveAgendaItem {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  position!: number;

  @Field(() => String, { description: 'Empty: the words of its part are its title.' })
  title!: string;

  @Field(() => AgendaPart)
  part!: AgendaPart;

  @Field(() => Int)
  plannedMinutes!: number;

  @Field(() => AgendaItemStatus)
  status!: AgendaItemStatus;

  @Field(() => DateTime, { nullable: true })
  openedAt!: string | null;

  @Field(() => DateTime, { nullable: true })
  closedAt!: string | null;

  @Field(() => Int, {
    description:
      'Demands without a disposition: its own, and of the items that end with it. Above zero it cannot close.',
  })
  unsettledCount!: number;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { description: '1, 2, 2.1 …' })
  number!: string;

  @Field(() => ID, { nullable: true, description: 'The item it is a part of.' })
  parentId!: string | null;

  @Field(() => Boolean, { description: 'It has parts: it is on the floor through them.' })
  isHeading!: boolean;

  @Field(() => Int, { description: 'Its minutes; with parts, theirs together.' })
  totalMinutes!: number;

  @Field(() => Int, { description: 'Time on the floor before `openedAt`; once it has left, all of it.' })
  spentSeconds!: number;

  @Field(() => String, { nullable: true, description: 'Why the chair took it up again. Null in public.' })
  reopenReason!: string | null;
}

@ObjectType({ description: 'Someone who speaks or waits to.' })
@Audience('PUBLIC')
export class LiveSpeaker {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true, description: 'Null in public.' })
  participantId!: string | null;

  @Field(() => Party)
  party!: Party;

  @Field(() => String, { nullable: true, description: 'Null on public screens for the people concerned.' })
  name!: string | null;

  @Field(() => String, { nullable: true })
  organisation!: string | null;

  @Field(() => String, { nullable: true })
  departmentName!: string | null;

  @Field(() => String, { nullable: true })
  interestGroupName!: string | null;

  @Field(() => SpeakerStatus)
  status!: SpeakerStatus;

  @Field(() => Int)
  position!: number;

  @Field(() => DateTime, { nullable: true })
  startedAt!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the time is up, by the server’s clock: count down to it. Null while the time stands still.',
  })
  endsAt!: string | null;

  @Field(() => SpeakerKind)
  kind!: SpeakerKind;

  @Field(() => String, { nullable: true, description: 'POINT_OF_ORDER: what it is about.' })
  categoryName!: string | null;

  @Field(() => Int, { nullable: true, description: 'The number of the demand it is about.' })
  demandNumber!: number | null;

  @Field(() => ID, { nullable: true, description: 'ANSWER: the question.' })
  answersToId!: string | null;

  @Field(() => String, { nullable: true, description: 'A few words on what they want to say; only for the desk.' })
  note!: string | null;

  @Field(() => Int, { description: 'Time spoken before it last began to run, pauses left out.' })
  spokenSeconds!: number;

  @Field(() => Int)
  allottedSeconds!: number;

  @Field(() => Boolean, { description: 'Has not spoken at this meeting before.' })
  firstTime!: boolean;
}

@ObjectType({ description: 'Who holds the chair now.' })
@Audience('PUBLIC')
export class LiveChair {
  @Field(() => ID, { nullable: true, description: 'Null in public.' })
  participantId!: string | null;

  @Field(() => Party)
  party!: Party;

  @Field(() => String, { nullable: true, description: 'Null on public screens for the people concerned.' })
  name!: string | null;

  @Field(() => String, { nullable: true })
  organisation!: string | null;

  @Field(() => String, { nullable: true })
  departmentName!: string | null;

  @Field(() => String, { nullable: true })
  interestGroupName!: string | null;
}

@ObjectType({ description: 'The turn that ended last.' })
@Audience('PUBLIC')
export class LastSpoken extends LiveChair {
  @Field(() => ID)
  id!: string;

  @Field(() => SpeakerKind)
  kind!: SpeakerKind;
}

@ObjectType({ description: 'How the floor is run, and whether the meeting keeps its time.' })
@Audience('PUBLIC')
export class LiveFloor {
  @Field(() => [LiveChair])
  chairs!: LiveChair[];

  @Field(() => Boolean, { description: 'Closed, only points of order and the desk still add to the queue.' })
  queueOpen!: boolean;

  @Field(() => Boolean)
  firstTimersFirst!: boolean;

  @Field(() => Boolean)
  residentsFirst!: boolean;

  @Field(() => Int)
  warningSeconds!: number;

  @Field(() => Int, { nullable: true, description: 'Minutes for one turn here; null: what the form says.' })
  turnMinutes!: number | null;

  @Field(() => Int)
  waitingCount!: number;

  @Field(() => LiveSpeaker, { nullable: true })
  upNext!: LiveSpeaker | null;

  @Field(() => LastSpoken, { nullable: true })
  lastSpoken!: LastSpoken | null;

  @Field(() => LiveAgendaItem, { nullable: true, description: 'What the item on the floor is a part of.' })
  context!: LiveAgendaItem | null;

  @Field(() => DateTime, { nullable: true, description: 'When it would end by the plan it opened with.' })
  plannedEndsAt!: string | null;

  @Field(() => Int, { description: 'The minutes of the whole agenda.' })
  plannedMinutes!: number;

  @Field(() => Int, { description: 'The minutes planned for what still waits: the meeting ends no sooner than these.' })
  pendingMinutes!: number;
}

@ObjectType({ description: 'What was answered to a demand. Empty lists in public: it is not yet confirmed.' })
@Audience('PUBLIC')
export class LiveResponse {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID)
  participantId!: string;

  @Field(() => Party)
  party!: Party;

  @Field(() => String, { nullable: true, description: 'Null on public screens for the people concerned.' })
  name!: string | null;

  @Field(() => String, { nullable: true })
  organisation!: string | null;

  @Field(() => String, { nullable: true })
  departmentName!: string | null;

  @Field(() => String, { nullable: true })
  interestGroupName!: string | null;

  @Field(() => ResponseNature)
  nature!: ResponseNature;

  @Field(() => Boolean)
  downgraded!: boolean;

  @Field(() => [PromisePart], { description: 'What keeps it from being a promise; only for those meant as one.' })
  missing!: PromisePart[];

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true })
  action!: string | null;

  @Field(() => String, { nullable: true })
  deliverable!: string | null;

  @Field(() => LocalDate, { nullable: true })
  dueOn!: string | null;

  @Field(() => String, { nullable: true })
  responsiblePerson!: string | null;

  @Field(() => String, { nullable: true })
  authorisedBy!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true })
  basis!: string | null;

  @Field(() => String, { nullable: true })
  contestReason!: string | null;

  @Field(() => DateTime)
  respondedAt!: string;
}

@ObjectType()
@Audience('PUBLIC')
export class LiveDemand {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  body!: string;

  @Field(() => Int, { nullable: true })
  rank!: number | null;

  @Field(() => DemandStatus)
  status!: DemandStatus;

  @Field(() => Disposition, { nullable: true })
  disposition!: Disposition | null;

  @Field(() => String, { nullable: true })
  dispositionReason!: string | null;

  @Field(() => String, { nullable: true })
  carriedOverTo!: string | null;

  @Field(() => LocalDate, { nullable: true })
  carriedOverUntil!: string | null;

  @Field(() => ID, { nullable: true })
  itemId!: string | null;

  @Field(() => ID, { nullable: true })
  departmentId!: string | null;

  @Field(() => String, { nullable: true })
  departmentName!: string | null;

  @Field(() => String, { nullable: true })
  interestGroupName!: string | null;

  @Field(() => Boolean, { description: '待追问: answered, but not settled.' })
  toPursue!: boolean;

  @Field(() => [LiveResponse])
  responses!: LiveResponse[];
}

@ObjectType({ description: 'Stances of one declared interest group, hands included.' })
@Audience('PUBLIC')
export class GroupTally {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  agree!: number;

  @Field(() => Int)
  reserved!: number;

  @Field(() => Int)
  disagree!: number;

  @Field(() => Int)
  handAgree!: number;

  @Field(() => Int)
  handReserved!: number;

  @Field(() => Int)
  handDisagree!: number;
}

@ObjectType({ description: 'Stances of those who stand for no interest group.' })
@Audience('PUBLIC')
export class PartyTally {
  @Field(() => Party, { nullable: true, description: 'Null in a secret vote: all of them together.' })
  party!: Party | null;

  @Field(() => Int)
  agree!: number;

  @Field(() => Int)
  reserved!: number;

  @Field(() => Int)
  disagree!: number;
}

@ObjectType({ description: '保留意见: kept and printed.' })
@Audience('PUBLIC')
export class LiveReservation {
  @Field(() => Party)
  party!: Party;

  @Field(() => String, { nullable: true, description: 'Null on public screens for the people concerned.' })
  name!: string | null;

  @Field(() => String, { nullable: true })
  organisation!: string | null;

  @Field(() => String, { nullable: true })
  departmentName!: string | null;

  @Field(() => String, { nullable: true })
  interestGroupName!: string | null;

  @Field(() => StanceKind)
  kind!: StanceKind;

  @Field(() => String)
  text!: string;
}

@ObjectType()
@Audience('PUBLIC')
export class LiveClause {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  number!: number;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  policyBasis!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The clause of the policy list it rests on, if it was taken from it.',
  })
  policyClauseId!: string | null;

  @Field(() => ClauseStatus)
  status!: ClauseStatus;

  @Field(() => Boolean, { description: 'Stances are taken in secret: while it is open all counts are nought.' })
  secret!: boolean;

  @Field(() => Int, { nullable: true, description: 'How many have cast a ballot; null where it is not secret.' })
  votedCount!: number | null;

  @Field(() => [GroupTally])
  groups!: GroupTally[];

  @Field(() => [PartyTally])
  parties!: PartyTally[];

  @Field(() => [LiveReservation])
  reservations!: LiveReservation[];

  @Field(() => [String], { description: 'Reservations given in secret, in no order, once it is closed.' })
  unnamedReservations!: string[];

  @Field(() => Boolean, { description: 'Whether it passes the double test as it stands.' })
  holds!: boolean;

  @Field(() => ClauseFault, { nullable: true })
  fault!: ClauseFault | null;

  @Field(() => Float, { nullable: true, description: 'The least share of agreement over the groups, 0 to 1.' })
  minimumShare!: number | null;

  @Field(() => String, { nullable: true })
  weakestGroupName!: string | null;

  @Field(() => Boolean)
  smallNumbers!: boolean;
}

@ObjectType()
@Audience('PUBLIC')
export class LiveStatement {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID, { nullable: true })
  itemId!: string | null;

  @Field(() => Party)
  party!: Party;

  @Field(() => String, { nullable: true, description: 'Null on public screens for the people concerned.' })
  name!: string | null;

  @Field(() => String, { nullable: true })
  organisation!: string | null;

  @Field(() => String, { nullable: true })
  departmentName!: string | null;

  @Field(() => String, { nullable: true })
  interestGroupName!: string | null;

  @Field(() => ID)
  participantId!: string;

  @Field(() => StatementMode)
  mode!: StatementMode;

  @Field(() => StatementKind)
  kind!: StatementKind;

  @Field(() => String)
  text!: string;

  @Field(() => ID, { nullable: true })
  demandId!: string | null;

  @Field(() => Int, { nullable: true })
  demandNumber!: number | null;

  @Field(() => [Evidence], { description: 'What it rests on.' })
  evidence!: Evidence[];

  @Field(() => DateTime)
  saidAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When the speaker took it back; the words stay, marked.' })
  withdrawnAt!: string | null;

  @Field(() => Int, { description: 'Above one it was corrected: statementHistory tells how.' })
  versionCount!: number;
}

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

@ObjectType({ description: 'Turns and speaking time of one party.' })
@Audience('PUBLIC')
export class SpeakingShare {
  @Field(() => Party)
  party!: Party;

  @Field(() => Int)
  turns!: number;

  @Field(() => Int, { description: 'Pauses left out; without the run of whoever speaks now.' })
  seconds!: number;

  @Field(() => Int, { nullable: true, description: 'What the party may use up. Null: without a budget.' })
  budgetSeconds!: number | null;
}

@ObjectType({ description: 'The name list, for those who keep the record.' })
@Audience('PUBLIC')
export class LiveParticipant {
  @Field(() => ID)
  id!: string;

  @Field(() => ParticipantDuty)
  duty!: ParticipantDuty;

  @Field(() => Party)
  party!: Party;

  @Field(() => String, { nullable: true, description: 'Null on public screens for the people concerned.' })
  name!: string | null;

  @Field(() => String, { nullable: true })
  organisation!: string | null;

  @Field(() => String, { nullable: true })
  departmentName!: string | null;

  @Field(() => String, { nullable: true })
  interestGroupName!: string | null;

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

@ObjectType()
@Audience('GUEST', ...PARTIES)
export class MyStance {
  @Field(() => ID)
  clauseId!: string;

  @Field(() => StanceKind)
  kind!: StanceKind;

  @Field(() => String, { nullable: true })
  reservation!: string | null;
}

@ObjectType({ description: 'One’s own place in the queue.' })
@Audience('GUEST', ...PARTIES)
export class MyHand {
  @Field(() => ID)
  id!: string;

  @Field(() => SpeakerStatus)
  status!: SpeakerStatus;

  @Field(() => Int, { description: 'How many wait before.' })
  ahead!: number;
}

@ObjectType({
  description: 'An answer to what the viewer (or their group) asked for, under the nature it was recorded with.',
})
@Audience('GUEST', ...PARTIES)
export class MyAnswer {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  demandTitle!: string;

  @Field(() => String, { nullable: true })
  departmentName!: string | null;

  @Field(() => ResponseNature)
  nature!: ResponseNature;

  @Field(() => String)
  text!: string;

  @Field(() => LocalDate, { nullable: true })
  dueOn!: string | null;

  @Field(() => Boolean, { description: '已追问: the asker said that the nature is wrong.' })
  contested!: boolean;

  @Field(() => Boolean)
  viewerCanContest!: boolean;
}

@ObjectType({ description: 'What differs by person at a meeting: everybody’s part comes by meetingLive.' })
@Audience('GUEST', ...PARTIES)
export class MyMeeting {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => ID)
  consultationId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => MeetingStatus)
  status!: MeetingStatus;

  @Field(() => DateTime, { nullable: true })
  startsAt!: string | null;

  @Field(() => ID, { nullable: true, description: 'Null for those who watch without a seat.' })
  participantId!: string | null;

  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => Party, { nullable: true })
  party!: Party | null;

  @Field(() => ParticipantDuty, { nullable: true })
  duty!: ParticipantDuty | null;

  @Field(() => String, { nullable: true })
  interestGroupName!: string | null;

  @Field(() => AttendanceStatus, { nullable: true })
  attendance!: AttendanceStatus | null;

  @Field(() => MyHand, { nullable: true })
  hand!: MyHand | null;

  @Field(() => [MyStance])
  stances!: MyStance[];

  @Field(() => [ID], { description: 'Secret clauses on which the viewer has cast a ballot.' })
  votedClauseIds!: string[];

  @Field(() => [MyAnswer])
  answers!: MyAnswer[];

  @Field(() => Boolean)
  viewerCanScribe!: boolean;

  @Field(() => Boolean)
  viewerCanChair!: boolean;

  @Field(() => Boolean)
  viewerCanRaiseHand!: boolean;

  @Field(() => Boolean)
  viewerCanTakeStance!: boolean;
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

@ObjectType()
@Audience('GUEST', ...PARTIES)
export class MinutesAttendance {
  @Field(() => Party)
  party!: Party;

  @Field(() => [String])
  present!: string[];

  @Field(() => [String])
  onLeave!: string[];

  @Field(() => [String])
  absent!: string[];
}

@ObjectType({
  description: 'The minutes and the record they are written from. Readiness and override stay printed beside the text.',
})
@Audience('GUEST', ...PARTIES)
export class MinutesPage {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => ID)
  consultationId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => ConsultationForm)
  form!: ConsultationForm;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => String)
  committeeName!: string;

  @Field(() => MeetingStatus)
  meetingStatus!: MeetingStatus;

  @Field(() => DateTime, { nullable: true })
  openedAt!: string | null;

  @Field(() => DateTime, { nullable: true })
  endedAt!: string | null;

  @Field(() => [String])
  chairNames!: string[];

  @Field(() => [String])
  scribeNames!: string[];

  @Field(() => Float, { nullable: true, description: '0 to 1, at the moment of convening.' })
  convenedReadiness!: number | null;

  @Field(() => String, { nullable: true, description: 'Why it was convened below the threshold.' })
  overrideReason!: string | null;

  @Field(() => [MinutesAttendance])
  attendance!: MinutesAttendance[];

  @Field(() => Int)
  observerCount!: number;

  @Field(() => [LiveAgendaItem])
  agenda!: LiveAgendaItem[];

  @Field(() => [LiveStatement], { description: 'All of them, oldest first.' })
  statements!: LiveStatement[];

  @Field(() => [LiveDemand])
  demands!: LiveDemand[];

  @Field(() => [LiveClause])
  clauses!: LiveClause[];

  @Field(() => [SpeakingShare])
  speakingShares!: SpeakingShare[];

  @Field(() => MinutesStatus, { nullable: true, description: 'Null until first saved.' })
  status!: MinutesStatus | null;

  @Field(() => Int, { nullable: true })
  version!: number | null;

  @Field(() => String, { nullable: true })
  body!: string | null;

  @Field(() => String, { nullable: true, description: 'The draft from the record that this text takes in.' })
  takenIn!: string | null;

  @Field(() => String, { nullable: true })
  editedByName!: string | null;

  @Field(() => String, { nullable: true })
  confirmedByName!: string | null;

  @Field(() => DateTime, { nullable: true })
  confirmedAt!: string | null;

  @Field(() => Int, { nullable: true, description: 'The version at which this text was saved.' })
  textVersion!: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'By when they go out, in the working days of the form.' })
  dueOn!: string | null;

  @Field(() => Boolean, { description: 'Counted beyond the last published year of the calendar.' })
  dueProvisional!: boolean;

  @Field(() => DateTime, { nullable: true })
  putToPartiesAt!: string | null;

  @Field(() => Int, { nullable: true, description: 'Another one than textVersion: the text has changed since.' })
  putToPartiesVersion!: number | null;

  @Field(() => [MinutesParty], { description: 'The parties that were at the table.' })
  parties!: MinutesParty[];

  @Field(() => [MinutesAnswerRow])
  answers!: MinutesAnswerRow[];

  @Field(() => String, { nullable: true, description: 'Why confirmed although a party had not answered.' })
  unansweredReason!: string | null;

  @Field(() => Boolean)
  viewerMayAnswer!: boolean;

  @Field(() => MinutesAnswerRow, { nullable: true })
  viewerAnswer!: MinutesAnswerRow | null;

  @Field(() => Boolean)
  viewerCanArchive!: boolean;

  @Field(() => Boolean)
  viewerCanSave!: boolean;

  @Field(() => Boolean, { description: 'The viewer chairs; whyCannotConfirm says what is in the way.' })
  viewerMayConfirm!: boolean;

  @Field(() => MeetingRefusalCode, { nullable: true })
  whyCannotConfirm!: MeetingRefusalCode | null;
}

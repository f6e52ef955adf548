import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { CodeStanding } from './acceptance.rules.js';
import { PartyClock, PartyTurn, Waiting } from './clock/clock.types.js';
import {
  AcceptanceResult,
  Attitude,
  CommitmentStatus,
  CommitmentStepKind,
  Presence,
  ResultClass,
  VerificationFinding,
} from './commitment.entity.js';
import { CommitmentRefusalCode } from './commitment.refusal.js';
import { CommitmentAct, WaitingFor } from './commitment-acts.rules.js';
import { DocumentRow, PhotoPairRow } from './evidence/evidence.types.js';
import { CommitmentLink, MovedTo } from './lineage/lineage.types.js';
import { LookBackRow } from './look-back/look-back.types.js';
import { type DeadlineState, Timeliness } from './timeliness.rules.js';

@ObjectType({ description: 'A deadline as it stands today, or as it stood on the day the thing was done.' })
@Audience('PUBLIC')
export class Deadline implements DeadlineState {
  @Field(() => LocalDate)
  dueOn!: string;

  @Field(() => Boolean, { description: 'Beyond the published holidays: counted by weekends alone (暂按周末推算).' })
  provisional!: boolean;

  @Field(() => Int, { description: 'Working days left; negative: working days late.' })
  workingDaysLeft!: number;

  @Field(() => Timeliness)
  timeliness!: Timeliness;

  @Field(() => LocalDate, { nullable: true, description: 'The day it was done; null while it is not.' })
  doneOn!: string | null;
}

@ObjectType({ description: 'A commitment as it stands in a list.' })
@Audience(...PARTIES)
export class CommitmentRow {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  number!: string;

  @Field(() => String)
  demandTitle!: string;

  @Field(() => String)
  action!: string;

  @Field(() => String)
  deliverable!: string;

  @Field(() => CommitmentStatus)
  status!: CommitmentStatus;

  @Field(() => WaitingFor)
  waitingFor!: WaitingFor;

  @Field(() => Waiting, { description: 'Since when, and until when.' })
  waiting!: Waiting;

  @Field(() => Boolean, { description: 'A leader took it up in the present round, or in one before.' })
  supervised!: boolean;

  @Field(() => Boolean, { description: "On the leaders' list by rule, and no leader has taken it up since." })
  awaitsLeader!: boolean;

  @Field(() => Int, { description: 'How often its due date was moved.' })
  extensionCount!: number;

  @Field(() => Int, { description: 'How often a look-back found it undone again.' })
  relapseCount!: number;

  @Field(() => Int, { description: '1 at first; one more each time it is reprocessed.' })
  round!: number;

  @Field(() => ResultClass, { nullable: true })
  resultClass!: ResultClass | null;

  @Field(() => Boolean)
  closedUnsolved!: boolean;

  @Field(() => Deadline, { description: 'The date the work is due; done when the department replied.' })
  completion!: Deadline;

  @Field(() => Deadline, { description: 'The date to acknowledge by.' })
  acknowledgement!: Deadline;

  @Field(() => String)
  leadDepartmentName!: string;

  @Field(() => [String])
  assistingDepartmentNames!: string[];

  @Field(() => String)
  committeeName!: string;

  @Field(() => ID)
  consultationId!: string;

  @Field(() => String)
  consultationTitle!: string;

  @Field(() => String, { nullable: true })
  followingMemberName!: string | null;

  @Field(() => Int, { description: 'Progress entries in the present round; without one no reply may be sent.' })
  progressCount!: number;

  @Field(() => DateTime)
  lastActedAt!: string;

  @Field(() => Int)
  daysSinceUpdate!: number;
}

@ObjectType()
@Audience(...PARTIES)
export class TimelinessCount {
  @Field(() => Timeliness, { nullable: true, description: 'null: no longer with the department.' })
  timeliness!: Timeliness | null;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'Commitments the viewer may read: open ones first, then by due date.' })
@Audience(...PARTIES)
export class CommitmentPage {
  @Field(() => [CommitmentRow])
  nodes!: readonly CommitmentRow[];

  @Field(() => String, { nullable: true, description: 'Where the next page starts; null on the last.' })
  endCursor!: string | null;

  @Field(() => Int)
  totalCount!: number;

  @Field(() => [TimelinessCount], { description: 'Under the same filter without its timeliness.' })
  counts!: readonly TimelinessCount[];

  @Field(() => [PartyTurn], { description: 'Under the same filter without its timeliness: whose turn it is.' })
  parties!: readonly PartyTurn[];

  @Field(() => Int, { description: "Of these: on the leaders' list, and no leader has taken them up." })
  awaitLeader!: number;
}

@ObjectType({ description: 'Something the viewer may do with a commitment at some point of its life.' })
@Audience(...PARTIES)
export class CommitmentActOption {
  @Field(() => CommitmentAct)
  act!: CommitmentAct;

  @Field(() => CommitmentRefusalCode, { nullable: true, description: 'Why not now; null: it may be done now.' })
  whyNot!: CommitmentRefusalCode | null;
}

@ObjectType({ description: 'One step of the chain.' })
@Audience(...PARTIES)
export class CommitmentStepRow {
  @Field(() => ID)
  id!: string;

  @Field(() => CommitmentStepKind)
  kind!: CommitmentStepKind;

  @Field(() => Int)
  round!: number;

  @Field(() => DateTime)
  at!: string;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The date this step set or asked for.' })
  dueOn!: string | null;

  @Field(() => String, { nullable: true })
  actorName!: string | null;
}

@ObjectType()
@Audience(...PARTIES)
export class ProgressRow {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  round!: number;

  @Field(() => String, { nullable: true })
  stageZh!: string | null;

  @Field(() => String, { nullable: true })
  stageEn!: string | null;

  @Field(() => String)
  text!: string;

  @Field(() => [ID])
  photoIds!: string[];

  @Field(() => [PhotoPairRow])
  pairs!: PhotoPairRow[];

  @Field(() => [DocumentRow])
  documents!: DocumentRow[];

  @Field(() => DateTime)
  reportedAt!: string;

  @Field(() => String, { nullable: true })
  reporterName!: string | null;
}

@ObjectType()
@Audience(...PARTIES)
export class ReplyRow {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  round!: number;

  @Field(() => ResultClass)
  resultClass!: ResultClass;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true })
  basis!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'D: the day it is looked at again.' })
  nextLookOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What was done of the promised deliverable.' })
  delivered!: string | null;

  @Field(() => [ID], { description: 'Progress entries that show it.' })
  progressIds!: string[];

  @Field(() => [ID])
  photoIds!: string[];

  @Field(() => [PhotoPairRow])
  pairs!: PhotoPairRow[];

  @Field(() => [DocumentRow])
  documents!: DocumentRow[];

  @Field(() => DateTime)
  repliedAt!: string;

  @Field(() => String, { nullable: true })
  replierName!: string | null;
}

@ObjectType()
@Audience(...PARTIES)
export class VerificationRow {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  round!: number;

  @Field(() => VerificationFinding)
  finding!: VerificationFinding;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  place!: string;

  @Field(() => Presence)
  presence!: Presence;

  @Field(() => [ID])
  photoIds!: string[];

  @Field(() => DateTime)
  verifiedAt!: string;

  @Field(() => String)
  memberName!: string;
}

@ObjectType({ description: 'How residents answered in one round. Result and attitude are counted apart.' })
@Audience('PUBLIC')
export class AcceptanceTally {
  @Field(() => Int)
  round!: number;

  @Field(() => Int)
  n!: number;

  @Field(() => Int, { description: 'Of n: those invited by name. The others came by the open code.' })
  invitedCount!: number;

  @Field(() => Int, { description: 'How many were invited by name; those who did not answer are the rest.' })
  invitedTotal!: number;

  @Field(() => Int)
  invitedSolved!: number;

  @Field(() => Int)
  invitedHalfSolved!: number;

  @Field(() => Int)
  invitedNotSolved!: number;

  @Field(() => Int)
  invitedCameBack!: number;

  @Field(() => Float, { nullable: true, description: 'Of those invited who answered.' })
  invitedShare!: number | null;

  @Field(() => Boolean, { description: 'Enough of those invited answered: they decide. The open code never does.' })
  invitedDecide!: boolean;

  @Field(() => Int)
  solved!: number;

  @Field(() => Int)
  halfSolved!: number;

  @Field(() => Int)
  notSolved!: number;

  @Field(() => Int)
  cameBack!: number;

  @Field(() => Int)
  attitudeGood!: number;

  @Field(() => Int)
  attitudeFair!: number;

  @Field(() => Int)
  attitudePoor!: number;

  @Field(() => Float, { nullable: true, description: '(solved + half of half-solved) ÷ n; null when n is 0.' })
  share!: number | null;

  @Field(() => Float)
  threshold!: number;

  @Field(() => Int, { description: 'Fewer answers of those invited decide nothing.' })
  minimum!: number;

  @Field(() => Boolean)
  enough!: boolean;

  @Field(() => Boolean, { description: 'Whether residents accept the result as things stand.' })
  accepted!: boolean;
}

@ObjectType({ description: 'What a resident wrote beside the answer; not published.' })
@Audience(...PARTIES)
export class AcceptanceCommentRow {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  round!: number;

  @Field(() => AcceptanceResult)
  result!: AcceptanceResult;

  @Field(() => Boolean)
  invited!: boolean;

  @Field(() => String)
  comment!: string;

  @Field(() => DateTime, { description: 'The day alone, as its midnight in China: when exactly is not kept.' })
  answeredAt!: string;
}

@ObjectType({ description: 'The circle a commitment is looked at in.' })
@Audience(...PARTIES)
export class SiteFenceRow {
  @Field(() => String)
  place!: string;

  @Field(() => Float)
  latitude!: number;

  @Field(() => Float)
  longitude!: number;

  @Field(() => Int)
  radiusMetres!: number;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'One commitment with everything its page shows.' })
@Audience(...PARTIES)
export class CommitmentDetail extends CommitmentRow {
  @Field(() => String)
  trackingCode!: string;

  @Field(() => ID)
  committeeId!: string;

  @Field(() => ID)
  demandId!: string;

  @Field(() => Int)
  demandNumber!: number;

  @Field(() => String)
  demandBody!: string;

  @Field(() => ID, { nullable: true })
  topicId!: string | null;

  @Field(() => String, { nullable: true })
  topicTitle!: string | null;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => String)
  responsiblePerson!: string;

  @Field(() => LocalDate, { description: 'As promised at the meeting; an extension does not change it.' })
  promisedDueOn!: string;

  @Field(() => Int)
  promiseVersion!: number;

  @Field(() => [PartyClock], { description: 'What each party has used, each on a clock of its own.' })
  clocks!: PartyClock[];

  @Field(() => Int, { description: 'Of the form it was made under.' })
  extensionsAllowed!: number;

  @Field(() => LocalDate, { description: 'The latest day an extension may be asked until.' })
  extensionLatest!: string;

  @Field(() => CommitmentLink, { nullable: true })
  splitFrom!: CommitmentLink | null;

  @Field(() => CommitmentLink, { nullable: true })
  mergedInto!: CommitmentLink | null;

  @Field(() => [CommitmentLink], { description: 'What it was split into.' })
  parts!: CommitmentLink[];

  @Field(() => [CommitmentLink], { description: 'What was merged into it.' })
  mergedFrom!: CommitmentLink[];

  @Field(() => LocalDate, { nullable: true })
  extensionUntil!: string | null;

  @Field(() => String, { nullable: true })
  extensionReason!: string | null;

  @Field(() => String, { nullable: true })
  wrongUnitReason!: string | null;

  @Field(() => String, { nullable: true })
  acceptanceCode!: string | null;

  @Field(() => LocalDate, { nullable: true })
  acceptanceClosesOn!: string | null;

  @Field(() => DateTime, { nullable: true })
  closedAt!: string | null;

  @Field(() => [CommitmentStepRow])
  steps!: CommitmentStepRow[];

  @Field(() => [ProgressRow])
  progress!: ProgressRow[];

  @Field(() => [ReplyRow])
  replies!: ReplyRow[];

  @Field(() => [VerificationRow])
  verifications!: VerificationRow[];

  @Field(() => [AcceptanceTally], { description: 'One for each round residents were asked in.' })
  acceptance!: AcceptanceTally[];

  @Field(() => [AcceptanceCommentRow], { description: 'The newest 100.' })
  comments!: AcceptanceCommentRow[];

  @Field(() => [LookBackRow], { description: 'Due and done, by due date.' })
  lookBacks!: LookBackRow[];

  @Field(() => String, { nullable: true })
  lookBackMemberName!: string | null;

  @Field(() => SiteFenceRow, { nullable: true, description: "For the committee's staff." })
  siteFence!: SiteFenceRow | null;

  @Field(() => Boolean, { description: 'A verification can say whether it was made at the place.' })
  hasSiteFence!: boolean;

  @Field(() => Boolean, { description: 'May put a covered copy in the place of a published picture.' })
  viewerCanCoverPhotos!: boolean;

  @Field(() => [CommitmentActOption], {
    description: "The viewer's own acts, with the reason where one is not open now.",
  })
  viewerActs!: CommitmentActOption[];
}

@ObjectType({ description: 'A name to choose.' })
@Audience(...PARTIES)
export class CommitmentChoice {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'Whose commitments the viewer may read.' })
@Audience(...PARTIES)
export class CommitmentFilterChoices {
  @Field(() => [CommitmentChoice])
  departments!: CommitmentChoice[];

  @Field(() => [CommitmentChoice])
  committees!: CommitmentChoice[];
}

@ObjectType({ description: 'Whom staff may give a commitment to.' })
@Audience(...PARTIES)
export class CommitmentChoices {
  @Field(() => [CommitmentChoice])
  departments!: CommitmentChoice[];

  @Field(() => [CommitmentChoice], { description: "The committee's members today." })
  members!: CommitmentChoice[];
}

@ObjectType({ description: 'What a resident sees before and after answering. No names.' })
@Audience('PUBLIC')
export class AcceptanceNotice {
  @Field(() => String, {
    nullable: true,
    description: 'The code of the notice; null before acceptance was first opened.',
  })
  acceptanceCode!: string | null;

  @Field(() => String)
  number!: string;

  @Field(() => String)
  trackingCode!: string;

  @Field(() => String)
  demandTitle!: string;

  @Field(() => String)
  action!: string;

  @Field(() => String)
  deliverable!: string;

  @Field(() => String)
  departmentName!: string;

  @Field(() => String)
  committeeName!: string;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => Int)
  round!: number;

  @Field(() => ResultClass, { nullable: true })
  resultClass!: ResultClass | null;

  @Field(() => String, { nullable: true, description: "The department's last reply." })
  replyText!: string | null;

  @Field(() => VerificationFinding, { nullable: true })
  finding!: VerificationFinding | null;

  @Field(() => Boolean)
  open!: boolean;

  @Field(() => CodeStanding, { description: 'What this code stands for today, and what became of it.' })
  standing!: CodeStanding;

  @Field(() => LocalDate, { nullable: true })
  closesOn!: string | null;

  @Field(() => CommitmentStatus)
  status!: CommitmentStatus;

  @Field(() => Boolean, { description: 'This voice was invited by name.' })
  invited!: boolean;
  @Field(() => [MovedTo], { description: 'Split or merged: where it goes on.' })
  movedTo!: MovedTo[];

  @Field(() => AcceptanceTally)
  tally!: AcceptanceTally;

  @Field(() => AcceptanceResult, { nullable: true, description: "This voice's own answer, if it gave one." })
  myResult!: AcceptanceResult | null;

  @Field(() => Attitude, { nullable: true })
  myAttitude!: Attitude | null;
}

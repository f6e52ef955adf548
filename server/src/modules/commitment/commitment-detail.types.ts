import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { AcceptanceCommentRow, AcceptanceOddityRow, AcceptanceTally } from './acceptance/acceptance.types.js';
import { PartyClock } from './clock/clock.types.js';
import { CommitmentRefusalCode } from './commitment.refusal.js';
import { CommitmentAct } from './commitment-acts.rules.js';
import { CommitmentRow } from './commitment-row.types.js';
import { CommitmentStepKind, StepChannel } from './commitment-step.entity.js';
import { CommitmentLink } from './lineage/lineage.types.js';
import { LookBackRow } from './look-back/look-back.types.js';
import { MatterCorrection } from './mending/mending.types.js';
import { ProgressRow } from './progress/progress.types.js';
import { RelapseReportRow } from './relapse-report/relapse-report.types.js';
import { ReplyRow } from './reply/reply.types.js';
import { SiteFenceRow, VerificationRow } from './verification/verification.types.js';

@ObjectType({ description: 'Something the viewer may do with a commitment at some point of its life.' })
@Audience(...PARTIES)
export class CommitmentActOption {
  @Field(() => CommitmentAct)
  act!: CommitmentAct;

  @Field(() => CommitmentRefusalCode, { nullable: true, description: 'Why not now; null: it may be done now.' })
  whyNot!: CommitmentRefusalCode | null;
}

@ObjectType()
@Audience(...PARTIES)
export class CommitmentDepartment {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
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

  @Field(() => StepChannel, { nullable: true, description: 'How it came from an organisation without accounts.' })
  channel!: StepChannel | null;

  @Field(() => String, { nullable: true, description: 'The organisation in whose name it was done.' })
  inNameOf!: string | null;
}

@ObjectType({ description: 'One commitment with everything its page shows.' })
@Audience(...PARTIES)
export class CommitmentDetail extends CommitmentRow {
  @Field(() => String)
  trackingCode!: string;

  @Field(() => ID)
  committeeId!: string;

  @Field(() => ID, { nullable: true, description: 'Set where an organisation leads, and no department.' })
  leadOrganisationId!: string | null;

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

  @Field(() => Boolean, { description: 'May issue the organisation in the lead a link, and take it back.' })
  viewerCanIssueLink!: boolean;

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

  @Field(() => String, { nullable: true, description: 'Why the department asks to give it back; not yet decided.' })
  returnReason!: string | null;

  @Field(() => CommitmentAct, { nullable: true, description: 'What was last done with it, where it can be undone.' })
  lastAct!: CommitmentAct | null;

  @Field(() => [MatterCorrection], { description: 'What was put right, newest first, with what it said before.' })
  corrections!: MatterCorrection[];

  @Field(() => [CommitmentDepartment], { description: 'By name.' })
  assistingDepartments!: CommitmentDepartment[];

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

  @Field(() => LocalDate, {
    nullable: true,
    description: 'When the committee said that the notice of this round hangs.',
  })
  noticePostedOn!: string | null;

  @Field(() => [AcceptanceOddityRow], {
    description: 'What looks wrong about the answers and the slips; for the committee and leaders.',
  })
  oddities!: AcceptanceOddityRow[];

  @Field(() => [AcceptanceCommentRow], { description: 'The newest 100.' })
  comments!: AcceptanceCommentRow[];

  @Field(() => [RelapseReportRow], {
    description:
      '群众反映反弹, the newest first; for the committee, leaders, and the members who follow it or look back.',
  })
  relapseReports!: RelapseReportRow[];

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

  @Field(() => Boolean, { description: 'May take down what is public of its consultation.' })
  viewerCanTakeDown!: boolean;

  @Field(() => [CommitmentActOption], {
    description: "The viewer's own acts, with the reason where one is not open now.",
  })
  viewerActs!: CommitmentActOption[];
}

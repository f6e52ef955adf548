import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Audience, ORGANISERS, PARTIES } from '../../../kernel/audience.js';
import { DateTime, LocalDate } from '../../../kernel/scalars.js';
import { CodeStanding } from '../acceptance.rules.js';
import { CommitmentStatus, ResultClass } from '../commitment.entity.js';
import { MovedTo } from '../lineage/lineage.types.js';
import { VerificationFinding } from '../verification/verification.entity.js';
import { AcceptanceResult, Attitude } from './acceptance-answer.entity.js';
import { OddityKind } from './acceptance-oddity.entity.js';

@ObjectType({ description: 'Somebody asked by a code of their own. Whether and how they answered is not told.' })
@Audience(...ORGANISERS)
export class AcceptanceInvitationRow {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  label!: string;

  @Field(() => Boolean, { description: 'Sat at the table, and may also answer as the guest they came as.' })
  atTable!: boolean;

  @Field(() => Boolean)
  withdrawn!: boolean;

  @Field(() => String)
  code!: string;
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

@ObjectType({
  description:
    'What looks wrong about the answers of one day. They are counted as they came: whoever reads it asks around.',
})
@Audience(...PARTIES)
export class AcceptanceOddityRow {
  @Field(() => Int)
  round!: number;

  @Field(() => OddityKind)
  kind!: OddityKind;

  @Field(() => LocalDate)
  day!: string;

  @Field(() => Int, { description: 'How many answers, or how many slips.' })
  answers!: number;
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

  @Field(() => DateTime, {
    nullable: true,
    description: 'Taken down by the secretariat then: its words and pictures are empty.',
  })
  takenDownAt!: string | null;

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

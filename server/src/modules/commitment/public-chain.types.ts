import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { ConsultationForm, Disposition } from '../consultation/index.js';
import { AcceptanceTally } from './acceptance/acceptance.types.js';
import { CommitmentStatus, ResultClass } from './commitment.entity.js';
import { WaitingFor } from './commitment-acts.rules.js';
import { Deadline } from './commitment-row.types.js';
import { CommitmentStepKind, StepChannel } from './commitment-step.entity.js';
import { EscalationStep } from './escalation/escalation.types.js';
import { PhotoPairRow } from './evidence/evidence.types.js';
import { MovedTo } from './lineage/lineage.types.js';
import { LookBackFinding } from './look-back/look-back.entity.js';
import { PublicCorrection } from './mending/mending.types.js';
import { PublicRelapseReport } from './relapse-report/relapse-report.types.js';
import { Presence, VerificationFinding } from './verification/verification.entity.js';

@ObjectType({ description: 'One thing that happened, without names.' })
@Audience('PUBLIC')
export class PublicChainStep {
  @Field(() => DateTime, {
    nullable: true,
    description: 'Taken down by the secretariat then: its words and pictures are empty.',
  })
  takenDownAt!: string | null;

  @Field(() => Int, { description: 'Pictures of it that were taken down.' })
  photosTakenDown!: number;

  @Field(() => CommitmentStepKind)
  kind!: CommitmentStepKind;

  @Field(() => Int)
  round!: number;

  @Field(() => DateTime)
  at!: string;

  @Field(() => LocalDate, { nullable: true })
  dueOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the department or the member wrote for everybody to read.',
  })
  text!: string | null;

  @Field(() => ResultClass, { nullable: true })
  resultClass!: ResultClass | null;

  @Field(() => VerificationFinding, { nullable: true })
  finding!: VerificationFinding | null;

  @Field(() => String, { nullable: true, description: 'How far it was.' })
  stageZh!: string | null;

  @Field(() => String, { nullable: true })
  stageEn!: string | null;

  @Field(() => String, { nullable: true, description: 'A reply: what was done of the promised deliverable.' })
  delivered!: string | null;

  @Field(() => String, { nullable: true, description: 'A reply that it cannot be solved: why.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'And what that rests on.' })
  basis!: string | null;

  @Field(() => LookBackFinding, { nullable: true })
  lookBackFinding!: LookBackFinding | null;

  @Field(() => Presence, { nullable: true, description: 'Whether the member stood at the place.' })
  presence!: Presence | null;

  @Field(() => StepChannel, { nullable: true, description: 'How it came from an organisation without accounts.' })
  channel!: StepChannel | null;

  @Field(() => [PhotoPairRow])
  pairs!: PhotoPairRow[];

  @Field(() => [ID])
  photoIds!: string[];
}

@ObjectType({ description: 'What was promised, who has it, by when, and what happened so far.' })
@Audience('PUBLIC')
export class PublicCommitment {
  @Field(() => String)
  number!: string;

  @Field(() => String)
  trackingCode!: string;

  @Field(() => String)
  action!: string;

  @Field(() => String)
  deliverable!: string;

  @Field(() => String)
  departmentName!: string;

  @Field(() => [String])
  assistingDepartmentNames!: string[];

  @Field(() => CommitmentStatus)
  status!: CommitmentStatus;

  @Field(() => [MovedTo], { description: 'Split or merged: where it goes on.' })
  movedTo!: MovedTo[];

  @Field(() => WaitingFor)
  waitingFor!: WaitingFor;

  @Field(() => Int)
  round!: number;

  @Field(() => ResultClass, { nullable: true })
  resultClass!: ResultClass | null;

  @Field(() => Boolean)
  closedUnsolved!: boolean;

  @Field(() => Int, { description: 'How often a look-back found it undone again.' })
  relapseCount!: number;

  @Field(() => LocalDate)
  promisedDueOn!: string;

  @Field(() => Deadline)
  completion!: Deadline;

  @Field(() => LocalDate, { nullable: true, description: 'The next date something is due; null when it is over.' })
  nextOn!: string | null;

  @Field(() => Int)
  daysSinceUpdate!: number;

  @Field(() => Boolean, { description: 'Nothing was heard for 21 days or more, and it is not over.' })
  silent!: boolean;

  @Field(() => PublicRelapseReport, { nullable: true, description: 'The last time somebody said that it came back.' })
  relapseReport!: PublicRelapseReport | null;

  @Field(() => Boolean, {
    description: 'Closed and still looked at: whoever holds the code may say that it came back.',
  })
  canReportRelapse!: boolean;

  @Field(() => String, { nullable: true, description: 'The code to answer with, while residents are asked.' })
  acceptanceCode!: string | null;

  @Field(() => [PublicCorrection], { description: '已更正: newest first.' })
  corrections!: PublicCorrection[];

  @Field(() => [PublicChainStep])
  steps!: PublicChainStep[];

  @Field(() => [AcceptanceTally])
  acceptance!: AcceptanceTally[];
}

@ObjectType({ description: 'What was asked, and how it was settled.' })
@Audience('PUBLIC')
export class PublicDemand {
  @Field(() => DateTime, {
    nullable: true,
    description: 'Taken down by the secretariat then: its words and pictures are empty.',
  })
  takenDownAt!: string | null;

  @Field(() => Int)
  number!: number;

  @Field(() => String)
  title!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: '已更正: its words were put right then, after everybody could read them.',
  })
  correctedAt!: string | null;

  @Field(() => Disposition, { nullable: true })
  disposition!: Disposition | null;

  @Field(() => String, { nullable: true })
  departmentName!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true })
  basis!: string | null;

  @Field(() => LocalDate, { nullable: true })
  carriedOverUntil!: string | null;

  @Field(() => [EscalationStep], { description: 'It went up as a brief: what became of that, in order.' })
  escalation!: EscalationStep[];

  @Field(() => [PublicCommitment], { description: 'Several where several units promised: it is done when all are.' })
  commitments!: PublicCommitment[];

  @Field(() => PublicCommitment, { nullable: true, description: 'Of `commitments`, the one it is only as far as.' })
  commitment!: PublicCommitment | null;

  @Field(() => Boolean, { description: 'Not over: not settled, carried over, or promised and not done.' })
  isOpen!: boolean;

  @Field(() => Boolean, { description: 'Something was promised that has not been given to anybody yet.' })
  promiseWaits!: boolean;
}

@ObjectType({ description: 'From what was asked to what became of it, for whoever holds the code. No names.' })
@Audience('PUBLIC')
export class PublicChain {
  @Field(() => DateTime, {
    nullable: true,
    description: 'Taken down by the secretariat then: its words and pictures are empty.',
  })
  takenDownAt!: string | null;

  @Field(() => Boolean, { description: '结果正在审核: the minutes are confirmed, nothing of them is published yet.' })
  inReview!: boolean;

  @Field(() => String)
  trackingCode!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  committeeName!: string;

  @Field(() => String, { description: 'Who held it (主办); the committee assists (协办) where it is another.' })
  hostName!: string;

  @Field(() => ConsultationForm)
  form!: ConsultationForm;

  @Field(() => DateTime, { nullable: true })
  heldAt!: string | null;

  @Field(() => [PublicDemand])
  demands!: PublicDemand[];
}

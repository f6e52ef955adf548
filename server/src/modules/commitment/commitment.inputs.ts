import { Field, ID, InputType } from 'type-graphql';
import { LocalDate } from '../../kernel/scalars.js';
import { AcceptanceResult, Attitude, CommitmentStatus, ResultClass, VerificationFinding } from './commitment.entity.js';
import { Timeliness } from './timeliness.rules.js';

const MUTATION_ID = 'A key of this one act: sent twice, it counts once.';

@InputType({ description: 'Which commitments. What is left out does not narrow.' })
export class CommitmentFilter {
  @Field(() => [CommitmentStatus], { nullable: true })
  statuses?: CommitmentStatus[] | null;

  @Field(() => Timeliness, { nullable: true, description: 'Of the due date, while the department has it.' })
  timeliness?: Timeliness | null;

  @Field(() => ID, { nullable: true, description: 'Lead or assisting.' })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true })
  committeeId?: string | null;

  @Field(() => ID, { nullable: true })
  consultationId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Those I follow as a member, handle for my department, or look after for my committee.',
  })
  mine?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of the number, the demand, the promise or the title.' })
  text?: string | null;
}

@InputType()
export class ReportProgressInput {
  @Field(() => ID)
  commitmentId!: string;

  @Field(() => String, { description: 'The people concerned can read it. At most 7,000 characters.' })
  text!: string;

  @Field(() => [ID], { description: 'Pictures uploaded by the sender; at most 9. They become public.' })
  photoIds: string[] = [];

  @Field(() => String, { nullable: true, description: MUTATION_ID })
  clientMutationId?: string | null;
}

@InputType()
export class RequestExtensionInput {
  @Field(() => ID)
  commitmentId!: string;

  @Field(() => LocalDate)
  until!: string;

  @Field(() => String, { description: 'At most 1,000 characters.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: MUTATION_ID })
  clientMutationId?: string | null;
}

@InputType()
export class ReplyToCommitmentInput {
  @Field(() => ID)
  commitmentId!: string;

  @Field(() => ResultClass)
  resultClass!: ResultClass;

  @Field(() => String, { description: 'The people concerned can read it. At most 7,000 characters.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'D: why it cannot be solved. At most 1,000 characters.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'D: the policy that rests on. At most 1,000 characters.' })
  basis?: string | null;

  @Field(() => String, { nullable: true, description: MUTATION_ID })
  clientMutationId?: string | null;
}

@InputType()
export class VerifyCommitmentInput {
  @Field(() => ID)
  commitmentId!: string;

  @Field(() => VerificationFinding)
  finding!: VerificationFinding;

  @Field(() => String, { description: 'What was seen. At most 7,000 characters.' })
  text!: string;

  @Field(() => String, { description: 'Where. At most 120 characters.' })
  place!: string;

  @Field(() => [ID], { description: 'Pictures uploaded by the sender; at most 9. They become public.' })
  photoIds: string[] = [];

  @Field(() => String, { nullable: true, description: MUTATION_ID })
  clientMutationId?: string | null;
}

@InputType()
export class AnswerAcceptanceInput {
  @Field(() => String, { description: 'The code on the notice; case, blanks and hyphens do not matter.' })
  code!: string;

  @Field(() => AcceptanceResult)
  result!: AcceptanceResult;

  @Field(() => Attitude)
  attitude!: Attitude;

  @Field(() => String, { nullable: true, description: 'At most 1,000 characters; seen by the parties, not published.' })
  comment?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Random, made and kept by the device: 22 to 64 letters, digits, `-` or `_`. Not needed by guests.',
  })
  deviceToken?: string | null;

  @Field(() => String, { nullable: true, description: MUTATION_ID })
  clientMutationId?: string | null;
}

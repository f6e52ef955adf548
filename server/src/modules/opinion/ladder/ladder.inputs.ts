import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../../kernel/scalars.js';
import { BriefKind } from '../brief.entity.js';
import { BriefActInput } from '../opinion.inputs.js';
import { BriefLevel, SubmissionOutcome } from './submission.entity.js';

@InputType()
export class SendBriefUpInput extends BriefActInput {
  @Field(() => BriefLevel) level!: BriefLevel;
  @Field(() => String) recipient!: string;
  @Field(() => LocalDate) sentOn!: string;
  @Field(() => String, { nullable: true, description: 'Number of the letter out.' }) letterOut?: string | null;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class RecordOutcomeInput {
  @Field(() => ID) submissionId!: string;
  @Field(() => Int) version!: number;
  @Field(() => SubmissionOutcome, { description: 'SENT takes an outcome back.' }) outcome!: SubmissionOutcome;
  @Field(() => BriefKind, { nullable: true, description: 'ADOPTED: by itself or within a composite.' })
  adoptedAs?: BriefKind | null;
  @Field(() => LocalDate, { nullable: true }) outcomeOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the letter in, or where it was printed.' })
  letterIn?: string | null;
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => String, { nullable: true, description: 'Needed to change an outcome that stands.' })
  reason?: string | null;
}

@InputType()
export class WithdrawSubmissionInput {
  @Field(() => ID) submissionId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class SubmissionFilter {
  @Field(() => Int, { nullable: true, description: 'The year it was sent in.' }) year?: number | null;
  @Field(() => BriefLevel, { nullable: true }) level?: BriefLevel | null;
  @Field(() => SubmissionOutcome, { nullable: true }) outcome?: SubmissionOutcome | null;
}

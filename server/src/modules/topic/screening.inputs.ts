import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../kernel/scalars.js';
import { CriterionAnswer, CriterionKind } from './screening.entity.js';
import { BulkDecision } from './screening.types.js';

@InputType()
export class CriterionAnswerInput {
  @Field(() => ID)
  criterionId!: string;

  @Field(() => CriterionAnswer)
  answer!: CriterionAnswer;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

/** A topic with the version that was seen: what changed meanwhile is not decided on. */
@InputType()
export class SeenTopicInput {
  @Field(() => ID)
  topicId!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class AnswerChecklistInput extends SeenTopicInput {
  @Field(() => [CriterionAnswerInput])
  answers!: CriterionAnswerInput[];
}

@InputType()
export class UnmergeTopicInput extends SeenTopicInput {
  @Field(() => String, { description: 'Why the merge was wrong; both submitters read it.' })
  reason!: string;
}

@InputType()
export class ReopenTopicInput extends SeenTopicInput {
  @Field(() => String, { description: 'Why the decision was wrong; the submitter reads it.' })
  reason!: string;
}

@InputType()
export class MergeTopicsInput {
  @Field(() => [SeenTopicInput], { description: 'At most 100.' })
  topics!: SeenTopicInput[];

  @Field(() => ID)
  intoId!: string;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class BulkDecisionInput {
  @Field(() => BulkDecision)
  decision!: BulkDecision;

  @Field(() => [SeenTopicInput], { description: 'At most 100.' })
  topics!: SeenTopicInput[];

  @Field(() => String, { nullable: true, description: 'Every submitter reads it. REOPENED: the reason.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'DECLINED: code of the reason.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'TRANSFERRED: one of unit, departmentId, committeeId.' })
  unit?: string | null;

  @Field(() => ID, { nullable: true })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true })
  committeeId?: string | null;

  @Field(() => LocalDate, { nullable: true })
  replyDueOn?: string | null;
}

@InputType()
export class AnswerLetterInput {
  @Field(() => ID)
  letterId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { description: 'What was done; the submitter reads it.' })
  answer!: string;
}

@InputType({ description: 'What the answer to a letter says now, and why.' })
export class CorrectLetterAnswerInput extends AnswerLetterInput {
  @Field(() => String)
  reason!: string;
}

@InputType()
export class SaveCriterionInput {
  @Field(() => ID, { nullable: true, description: 'Left out: a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that was seen, where one is changed.' })
  version?: number | null;

  @Field(() => CriterionKind)
  kind!: CriterionKind;

  @Field(() => String)
  text!: string;

  @Field(() => Int)
  position!: number;

  @Field(() => Boolean)
  active!: boolean;

  @Field(() => String, { nullable: true })
  clientMutationId?: string | null;
}

@InputType()
export class SaveDeclineReasonInput {
  @Field(() => ID, { nullable: true, description: 'Left out: a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that was seen, where one is changed.' })
  version?: number | null;

  @Field(() => String)
  wordsZh!: string;

  @Field(() => String)
  wordsEn!: string;

  @Field(() => Boolean)
  needsNote!: boolean;

  @Field(() => Int)
  position!: number;

  @Field(() => Boolean)
  active!: boolean;

  @Field(() => String, { nullable: true })
  clientMutationId?: string | null;
}

@InputType({ description: 'The department keeps the letter after all, and why.' })
export class TakeBackLetterReturnInput {
  @Field(() => ID)
  letterId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { description: 'At most 1,000 characters.' })
  reason!: string;
}

@InputType({ description: 'The letter is not for this department, and why; at best whose it is.' })
export class ReturnLetterInput {
  @Field(() => ID)
  letterId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { description: 'At most 1,000 characters.' })
  reason!: string;
}

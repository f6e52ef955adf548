import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTime } from '../../kernel/scalars.js';
import { QuestionKind } from './questionnaire.entity.js';

@InputType()
export class QuestionInput {
  @Field(() => QuestionKind)
  kind!: QuestionKind;

  @Field(() => String)
  text!: string;

  @Field(() => [String], { description: 'CHOICE and CHOICES: two to twelve.' })
  options!: string[];

  @Field(() => Boolean)
  isRequired!: boolean;
}

@InputType()
export class SetQuestionsInput {
  @Field(() => ID)
  consultationId!: string;

  @Field(() => Int, { nullable: true, description: 'Of the survey that is changed; left out for the first.' })
  version?: number | null;

  @Field(() => String, { nullable: true, description: 'What people read before the questions.' })
  intro?: string | null;

  @Field(() => [QuestionInput], { description: 'One to ten.' })
  questions!: QuestionInput[];

  @Field(() => String, { nullable: true })
  clientMutationId?: string | null;
}

@InputType()
export class CloseQuestionnaireInput {
  @Field(() => ID)
  consultationId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int, { nullable: true, description: 'How many people were asked; null or left out: nobody knows.' })
  askedCount?: number | null;
}

@InputType()
export class OpenQuestionnaireInput extends CloseQuestionnaireInput {
  @Field(() => DateTime)
  closesAt!: Date;
}

@InputType()
export class AnswerInput {
  @Field(() => String)
  questionId!: string;

  @Field(() => [String], { description: 'Ids of options or demands, the figure of a scale, or the one text.' })
  values!: string[];
}

@InputType()
export class AnswerQuestionnaireInput {
  @Field(() => String)
  code!: string;

  @Field(() => String, { nullable: true, description: 'What this device keeps to be known again; random.' })
  deviceToken?: string | null;

  @Field(() => ID, { nullable: true, description: 'null: none of the declared groups.' })
  interestGroupId?: string | null;

  @Field(() => [AnswerInput])
  answers!: AnswerInput[];

  @Field(() => String, { nullable: true })
  clientMutationId?: string | null;
}

@InputType()
export class EnterPaperAnswerInput {
  @Field(() => ID)
  consultationId!: string;

  @Field(() => ID, { nullable: true, description: 'null: none of the declared groups.' })
  interestGroupId?: string | null;

  @Field(() => [AnswerInput])
  answers!: AnswerInput[];

  @Field(() => String, { nullable: true })
  clientMutationId?: string | null;
}

@InputType()
export class WithdrawPaperAnswerInput {
  @Field(() => ID)
  consultationId!: string;

  @Field(() => ID)
  answerId!: string;
}

@InputType()
export class RaiseWishInput extends WithdrawPaperAnswerInput {
  @Field(() => String)
  questionId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  body?: string | null;

  @Field(() => ID, { nullable: true, description: 'The department it is put to.' })
  departmentId?: string | null;
}

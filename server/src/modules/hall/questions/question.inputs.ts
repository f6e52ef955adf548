import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class AskQuestionInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => String, { description: 'At most 200 characters.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of somebody sitting in without an account. Null: one’s own seat.',
  })
  pass?: string | null;

  @Field(() => String, { nullable: true, description: 'A UUID of this very act: sent twice, it is done once.' })
  clientMutationId?: string | null;
}

@InputType()
export class AnswerQuestionInput {
  @Field(() => ID)
  questionId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID, { nullable: true, description: 'The statement it was answered in. Null: answered, but not noted.' })
  statementId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The demand it belongs to. Null: none.' })
  demandId?: string | null;
}

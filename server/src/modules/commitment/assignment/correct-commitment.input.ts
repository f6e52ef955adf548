import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class CorrectCommitmentInput {
  @Field(() => ID)
  commitmentId!: string;

  @Field(() => Int, { description: 'The `promiseVersion` that was seen.' })
  version!: number;

  @Field(() => String)
  action!: string;

  @Field(() => String)
  deliverable!: string;

  @Field(() => String)
  responsiblePerson!: string;
}

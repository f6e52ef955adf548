import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class CorrectDemandInput {
  @Field(() => ID)
  demandId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true, description: 'Null or left out: it stays as it is.' })
  body?: string | null;

  @Field(() => String, { nullable: true, description: 'Null or left out: it stays as it is.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'Null or left out: it stays as it is.' })
  basis?: string | null;

  @Field(() => String, { description: 'Why it is corrected; at most 1,000 characters.' })
  why!: string;
}

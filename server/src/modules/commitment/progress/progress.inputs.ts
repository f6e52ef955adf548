import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class SaveProgressStageInput {
  @Field(() => ID, { nullable: true, description: 'Left out: a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that was seen, of one that is there.' })
  version?: number | null;

  @Field(() => String, { description: 'At most 20 characters.' })
  wordsZh!: string;

  @Field(() => String, { description: 'At most 40 characters.' })
  wordsEn!: string;

  @Field(() => Int)
  position!: number;

  @Field(() => Boolean)
  active!: boolean;

  @Field(() => String, { nullable: true, description: 'A key of this one act: sent twice, it counts once.' })
  clientMutationId?: string | null;
}

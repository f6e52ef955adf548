import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../kernel/scalars.js';

@InputType()
export class OpenRankingInput {
  @Field(() => String)
  title!: string;

  @Field(() => ID, { nullable: true, description: 'Left out or null: the whole district.' })
  committeeId?: string | null;

  @Field(() => [ID], { description: 'Accepted topics, 2 to 20.' })
  topicIds!: string[];

  @Field(() => Int, { description: 'How many a member may put in order.' })
  places!: number;

  @Field(() => LocalDate, { description: 'The last day.' })
  closesOn!: string;

  @Field(() => String, { nullable: true })
  clientMutationId?: string | null;
}

@InputType()
export class CastRankingInput {
  @Field(() => ID)
  roundId!: string;

  @Field(() => [ID], { description: 'Topics, the first place first. Empty: takes the voice back.' })
  choices!: string[];

  @Field(() => String, { nullable: true })
  clientMutationId?: string | null;
}

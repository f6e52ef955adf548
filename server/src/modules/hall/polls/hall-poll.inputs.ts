import { Field, ID, InputType } from 'type-graphql';
import { HallPollWord } from './hall-poll.rules.js';

@InputType()
export class PrepareHallPollInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => String, { description: 'What it is about; at most 120 characters.' })
  title!: string;

  @Field(() => [String], { description: 'The first statements; each at most 140 characters.' })
  items!: string[];

  @Field(() => Boolean, { nullable: true, description: 'Whether those who sit in are asked, too. Null: they are.' })
  observersVote?: boolean | null;

  @Field(() => String, { nullable: true, description: 'A UUID of this very act: sent twice, it is done once.' })
  clientMutationId?: string | null;
}

@InputType()
export class AddPollItemInput {
  @Field(() => ID)
  roundId!: string;

  @Field(() => String, { description: 'At most 140 characters.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'The noted statement it is taken from. Null: none.' })
  statementId?: string | null;

  @Field(() => String, { nullable: true, description: 'A UUID of this very act: sent twice, it is done once.' })
  clientMutationId?: string | null;
}

@InputType()
export class SubmitPollItemInput {
  @Field(() => ID)
  roundId!: string;

  @Field(() => String, { description: 'At most 140 characters.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of somebody sitting in without an account. Null: one’s own seat.',
  })
  pass?: string | null;

  @Field(() => String, { nullable: true, description: 'A UUID of this very act: sent twice, it is done once.' })
  clientMutationId?: string | null;
}

@InputType({ description: 'One’s word on one statement; another one replaces it.' })
export class VoteOnPollItemInput {
  @Field(() => ID)
  itemId!: string;

  @Field(() => HallPollWord)
  word!: HallPollWord;

  @Field(() => String, {
    nullable: true,
    description: 'Of somebody sitting in without an account. Null: one’s own seat.',
  })
  pass?: string | null;
}

import { Field, ID, InputType, Int } from 'type-graphql';
import { Party } from '../../consultation/index.js';
import { SpeakerKind } from './speaker-entry.entity.js';

@InputType({ description: 'What somebody wants the floor for.' })
export class HandInput {
  @Field(() => SpeakerKind)
  kind: SpeakerKind = SpeakerKind.CONTRIBUTION;

  @Field(() => ID, { nullable: true, description: 'POINT_OF_ORDER: what it is about. Left out or null: not said.' })
  categoryId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The demand it is about. Left out or null: none.' })
  demandId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'ANSWER: the question (an entry of the queue). Left out or null: none.',
  })
  answersToId?: string | null;

  @Field(() => String, { nullable: true, description: 'A few words for the desk, at most 60. Left out or null: none.' })
  note?: string | null;
}

@InputType()
export class PartyMinutesInput {
  @Field(() => Party)
  party!: Party;

  @Field(() => Int, { nullable: true, description: '1 to 480. Null or left out: without a budget.' })
  minutes?: number | null;
}

@InputType({ description: 'What is left out or null stays as it is.' })
export class FloorOptionsInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => Boolean, { nullable: true })
  queueOpen?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  firstTimersFirst?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  residentsFirst?: boolean | null;

  @Field(() => Int, { nullable: true, description: '5 to 300.' })
  warningSeconds?: number | null;

  @Field(() => Int, { nullable: true, description: '1 to 60; 0 goes back to what the form says.' })
  turnMinutes?: number | null;

  @Field(() => [PartyMinutesInput], { nullable: true, description: 'Only the parties named change.' })
  partyMinutes?: PartyMinutesInput[] | null;
}

@InputType()
export class PointOfOrderCategoryInput {
  @Field(() => ID, { nullable: true, description: 'Null or left out: a new one.' })
  id?: string | null;

  @Field(() => String, { description: 'At most 20 characters.' })
  name!: string;

  @Field(() => Int, { description: '1 to 99; the least speaks first.' })
  rank!: number;

  @Field(() => Int, { description: '1 to 10.' })
  minutes!: number;

  @Field(() => Boolean)
  retired!: boolean;

  @Field(() => Int, { nullable: true, description: 'The version seen; null for a new one.' })
  version?: number | null;

  @Field(() => String, { nullable: true, description: 'A UUID of this very act: sent twice, it is done once.' })
  clientMutationId?: string | null;
}

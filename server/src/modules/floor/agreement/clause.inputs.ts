import { Field, ID, InputType, Int } from 'type-graphql';
import { CreatingInput } from '../../meeting/index.js';
import { StanceKind } from './consensus-clause.entity.js';

@InputType()
export class AddClauseInput extends CreatingInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => String, { description: 'At most 1000 characters.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Without one the clause cannot hold. Null: none yet.' })
  policyBasis?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A clause of the policy list to rest on; its citation becomes the basis. Null or left out: none.',
  })
  policyClauseId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Stances taken in secret. Null or left out: openly.' })
  secret?: boolean | null;
}

@InputType()
export class ReviseClauseInput {
  @Field(() => ID)
  clauseId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true, description: 'Left out or null: none.' })
  policyBasis?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A clause of the policy list to rest on; its citation becomes the basis. Null or left out: none.',
  })
  policyClauseId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Stances taken in secret. Null or left out: openly.' })
  secret?: boolean | null;
}

@InputType()
export class TakeStanceInput {
  @Field(() => ID)
  clauseId!: string;

  @Field(() => StanceKind)
  kind!: StanceKind;

  @Field(() => String, { nullable: true, description: 'The words of a reservation. Left out or null: none.' })
  reservation?: string | null;

  @Field(() => ID, { nullable: true, description: 'For the scribe: whose stance it is. Left out or null: one’s own.' })
  participantId?: string | null;
}

@InputType({ description: 'Hands raised in one interest group, without those who took a stance by phone.' })
export class CountHandsInput {
  @Field(() => ID)
  clauseId!: string;

  @Field(() => ID)
  interestGroupId!: string;

  @Field(() => Int)
  agreeCount!: number;

  @Field(() => Int)
  reservedCount!: number;

  @Field(() => Int)
  disagreeCount!: number;
}

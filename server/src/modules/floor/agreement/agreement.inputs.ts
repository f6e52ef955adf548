import { Field, ID, InputType } from 'type-graphql';
import { StanceKind } from './consensus-clause.entity.js';

@InputType({ description: 'One’s own ballot on a secret clause. It cannot be changed afterwards.' })
export class CastSecretBallotInput {
  @Field(() => ID)
  clauseId!: string;

  @Field(() => StanceKind)
  kind!: StanceKind;

  @Field(() => String, {
    nullable: true,
    description: 'Words of a reservation, kept and printed without a name and apart from the ballot. Null: none.',
  })
  reservation?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A code drawn by the phone (eight of 2–9 and A–Z without I and O), to find the ballot in the list after closing. Null: none.',
  })
  receipt?: string | null;
}

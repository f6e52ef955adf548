import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { DateTime } from '../../../kernel/scalars.js';
import { Presence, VerificationFinding } from './verification.entity.js';

@ObjectType()
@Audience(...PARTIES)
export class VerificationRow {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  round!: number;

  @Field(() => VerificationFinding)
  finding!: VerificationFinding;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  place!: string;

  @Field(() => Presence)
  presence!: Presence;

  @Field(() => [ID])
  photoIds!: string[];

  @Field(() => DateTime)
  verifiedAt!: string;

  @Field(() => String)
  memberName!: string;
}

@ObjectType({ description: 'The circle a commitment is looked at in.' })
@Audience(...PARTIES)
export class SiteFenceRow {
  @Field(() => String)
  place!: string;

  @Field(() => Float)
  latitude!: number;

  @Field(() => Float)
  longitude!: number;

  @Field(() => Int)
  radiusMetres!: number;

  @Field(() => Int)
  version!: number;
}

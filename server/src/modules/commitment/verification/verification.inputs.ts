import { Field, Float, ID, InputType, Int } from 'type-graphql';

@InputType({
  description: 'Where a phone is. It is compared with the fence once and forgotten; only in or out is kept.',
})
export class PositionInput {
  @Field(() => Float)
  latitude!: number;

  @Field(() => Float)
  longitude!: number;

  @Field(() => Float, { description: 'How far the phone may be off.' })
  accuracyMetres!: number;
}

@InputType()
export class SetSiteFenceInput {
  @Field(() => ID)
  commitmentId!: string;

  @Field(() => String, { description: 'What the place is called. At most 120 characters.' })
  place!: string;

  @Field(() => Float)
  latitude!: number;

  @Field(() => Float)
  longitude!: number;

  @Field(() => Int, { description: '20 to 5,000.' })
  radiusMetres!: number;

  @Field(() => Int, { nullable: true, description: 'The version that was seen; left out where there is no fence yet.' })
  version?: number | null;
}

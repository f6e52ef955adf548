import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Audience, ORGANISERS } from '../../../kernel/audience.js';

@ObjectType({
  description:
    'A place of this committee to choose from. Without a circle it is known by name alone, from a topic or a meeting.',
})
@Audience(...ORGANISERS)
export class SitePlace {
  @Field(() => String)
  place!: string;

  @Field(() => Float, { nullable: true })
  latitude!: number | null;

  @Field(() => Float, { nullable: true })
  longitude!: number | null;

  @Field(() => Int, { nullable: true })
  radiusMetres!: number | null;
}

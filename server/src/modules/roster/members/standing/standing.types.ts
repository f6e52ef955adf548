import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, STAFF } from '../../../../kernel/audience.js';
import { LocalDate } from '../../../../kernel/scalars.js';

@ObjectType({ description: 'What held of a member from a day until the next row.' })
@Audience(...STAFF)
export class StandingRow {
  @Field(() => ID) id!: string;
  @Field(() => LocalDate, { nullable: true, description: 'null: what was known before changes were kept.' })
  startsOn!: string | null;
  @Field(() => String, { nullable: true }) sectorName!: string | null;
  @Field(() => [String]) specialCommitteeNames!: string[];
  @Field(() => String, { nullable: true }) unit!: string | null;
  @Field(() => String, { nullable: true }) post!: string | null;
  @Field(() => String, { nullable: true }) duty!: string | null;
  @Field(() => String, { nullable: true, description: 'Seen as the telephone of today.' }) phone!: string | null;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => String, { nullable: true }) enteredByName!: string | null;
  @Field(() => Boolean, { description: 'Its day has not come.' }) isToCome!: boolean;
}

@ObjectType({ description: 'A member in a term, from a day until a day.' })
@Audience(...STAFF)
export class TermMembershipRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) number!: number;
  @Field(() => LocalDate) startsOn!: string;
  @Field(() => LocalDate, { nullable: true }) endsOn!: string | null;
}

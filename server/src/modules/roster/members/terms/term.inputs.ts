import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../../../kernel/scalars.js';

@InputType()
export class TermInput {
  @Field(() => Int, { description: '第几届, from 1 to 99.' }) number!: number;
  @Field(() => LocalDate) startsOn!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Included; null: until the next one begins.' })
  endsOn?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Everybody who was a member on a day of it belongs to it, as far as they do not yet.',
  })
  takesIn?: boolean | null;
}

@InputType()
export class EnterTermInput extends TermInput {
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class CorrectTermInput extends TermInput {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String, { nullable: true, description: 'Why; kept beside what it said before.' }) reason?: string | null;
}

import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Ground, Kept, PersonalKind, Purpose, Whose } from '../../kernel/personal.js';
import { DateTime } from '../../kernel/scalars.js';

@ObjectType({ description: 'What is kept of people outside, what for, on what ground, how long.' })
@Audience('PUBLIC')
export class PersonalNoticeLine {
  @Field(() => Whose) whose!: Whose;
  @Field(() => [PersonalKind]) what!: readonly PersonalKind[];
  @Field(() => Purpose) purpose!: Purpose;
  @Field(() => Ground) ground!: Ground;
  @Field(() => Kept) kept!: Kept;
}

@ObjectType({ description: '个人信息说明: what is told to whoever leaves something of themselves here.' })
@Audience('PUBLIC')
export class PersonalNoticeText {
  @Field(() => Int, { description: 'Counts up with each change of it; 0 before the first was written down.' })
  number!: number;

  @Field(() => DateTime, { nullable: true, description: 'It says so since then.' })
  since!: string | null;

  @Field(() => String, { nullable: true, description: 'Who answers for what is kept; null: not said yet.' })
  keeper!: string | null;

  @Field(() => String, { nullable: true, description: 'Where they are asked.' })
  contact!: string | null;

  @Field(() => [PersonalNoticeLine])
  lines!: readonly PersonalNoticeLine[];
}

@InputType()
export class SayPersonalNoticeInput {
  @Field(() => Int, { description: 'Of the notice that was read.' })
  number!: number;

  @Field(() => String, { description: 'The full name of the office that answers for what is kept.' })
  keeper!: string;

  @Field(() => String, { description: 'Its telephone, address, hours: where people ask.' })
  contact!: string;
}

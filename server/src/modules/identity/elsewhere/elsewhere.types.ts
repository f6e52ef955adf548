import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { DateTime } from '../../../kernel/scalars.js';
import { IdentityRefusal } from '../identity.refusal.js';

@ObjectType({ description: 'Where people of this house may sign in beside their passwords.' })
@Audience('PUBLIC')
export class SignInProvider {
  @Field(() => String)
  code!: string;

  @Field(() => String, { description: 'What stands on the button: 用〇〇登录.' })
  name!: string;
}

@ObjectType({ description: 'The browser goes there, and is led back.' })
@Audience('PUBLIC')
export class ElsewhereBegun {
  @Field(() => String)
  url!: string;
}

@ObjectType({ description: 'An account is bound to this person there.' })
@Audience('SIGNED_IN')
export class OutsideIdentityRow {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  provider!: string;

  @Field(() => String, { description: 'The name of the provider as it is set up; its code where it is not any more.' })
  providerName!: string;

  @Field(() => String, { description: 'What the provider calls the person.' })
  subject!: string;

  @Field(() => String, { nullable: true, description: 'As the provider said it.' })
  name!: string | null;

  @Field(() => DateTime)
  boundAt!: string;

  @Field(() => String, { nullable: true, description: 'null: the holder.' })
  boundByName!: string | null;

  @Field(() => DateTime, { nullable: true })
  lastUsedAt!: string | null;
}

@ObjectType({ description: 'Somebody a provider knows came, and no account is bound to them.' })
@Audience('SECRETARIAT')
export class OutsideArrivalRow {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  provider!: string;

  @Field(() => String)
  providerName!: string;

  @Field(() => String)
  subject!: string;

  @Field(() => String, { nullable: true, description: 'As the provider said it: nobody has compared it.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'The last four digits.' })
  phoneEnd!: string | null;

  @Field(() => DateTime)
  lastCameAt!: string;
}

@ObjectType()
@Audience('SIGNED_IN')
export class ElsewhereUnbound {
  @Field(() => ID)
  id!: string;
}

@InputType()
export class SignInElsewhereInput {
  @Field(() => String)
  provider!: string;

  @Field(() => String, { description: 'The page to go on to: a path of the client.' })
  to!: string;

  @Field(() => Boolean, { description: 'The browser is the own program of the provider.' })
  inApp!: boolean;
}

@InputType()
export class BindMineInput extends SignInElsewhereInput {
  @Field(() => String)
  password!: string;

  @Field(() => String, { nullable: true, description: 'Of the second factor, where there is one.' })
  code?: string | null;
}

@InputType()
export class BindAccountInput {
  @Field(() => ID)
  accountId!: string;

  @Field(() => String)
  provider!: string;

  @Field(() => String, { description: 'What the provider calls the person: typed, or of somebody who came.' })
  subject!: string;
}

export const BeginElsewhereResult = resultUnion('BeginElsewhereResult', ElsewhereBegun, IdentityRefusal);

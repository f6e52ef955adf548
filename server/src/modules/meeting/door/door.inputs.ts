import { Field, InputType } from 'type-graphql';
import { CreatingInput } from '../creating.input.js';

@InputType()
export class SignInObserverInput extends CreatingInput {
  @Field(() => String)
  joinCode!: string;

  @Field(() => String, { description: 'At most 30 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Where they are from. Left out or null: not said.' })
  organisation?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The pass this phone was given before, at this very meeting: it stays the same observer.',
  })
  pass?: string | null;
}

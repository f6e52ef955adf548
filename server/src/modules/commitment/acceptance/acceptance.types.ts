import { Field, ID, ObjectType } from 'type-graphql';
import { Audience, ORGANISERS } from '../../../kernel/audience.js';

@ObjectType({ description: 'Somebody asked by a code of their own. Whether and how they answered is not told.' })
@Audience(...ORGANISERS)
export class AcceptanceInvitationRow {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  label!: string;

  @Field(() => Boolean, { description: 'Sat at the table, and may also answer as the guest they came as.' })
  atTable!: boolean;

  @Field(() => Boolean)
  withdrawn!: boolean;

  @Field(() => String)
  code!: string;
}

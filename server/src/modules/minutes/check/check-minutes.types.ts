import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { ClaimKind } from '../../wording/index.js';

registerEnumType(ClaimKind, {
  name: 'ClaimKind',
  description: 'What a text claims: a number, a day, a name, an office.',
});

@InputType()
export class CheckMinutesInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => String, { nullable: true, description: 'A text not saved yet; null: the one that is saved.' })
  body?: string | null;
}

@ObjectType({ description: 'Something the minutes say and the record of the meeting does not have.' })
@Audience('GUEST', ...PARTIES)
export class MinutesFinding {
  @Field(() => ClaimKind)
  kind!: ClaimKind;

  @Field(() => String, { description: 'As the text has it.' })
  text!: string;

  @Field(() => Int, { description: 'The line it stands in, from zero.' })
  line!: number;

  @Field(() => String)
  sentence!: string;

  @Field(() => String, { nullable: true, description: 'What the record has of this kind that is nearest.' })
  nearest!: string | null;
}

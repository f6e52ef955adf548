import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { DateTime } from '../../../kernel/scalars.js';

@ObjectType({ description: 'What is kept of whoever submitted a topic, as far as its code alone may tell.' })
@Audience('PUBLIC')
export class KeptOfSubmitter {
  @Field(() => String, {
    nullable: true,
    description: 'The first character of their name, of a longer one; null: none is kept.',
  })
  nameBegins!: string | null;

  @Field(() => String, { nullable: true, description: 'The last two digits of their telephone; null: none is kept.' })
  phoneEnding!: string | null;

  @Field(() => Boolean, { description: '已匿名化: there was a name or a telephone, and it was taken away.' })
  anonymised!: boolean;

  @Field(() => Int, { nullable: true, description: 'The notice they left it under; null: none is known.' })
  noticeNumber!: number | null;

  @Field(() => DateTime, { nullable: true })
  noticedAt!: string | null;
}

@InputType()
abstract class OwnDataInput {
  @Field(() => String) trackingCode!: string;

  @Field(() => String, {
    description: 'The telephone that was left, by which they show who they are; where none was, the name.',
  })
  knownAs!: string;
}

@InputType()
export class CorrectOwnNameInput extends OwnDataInput {
  @Field(() => String, { nullable: true }) submitterName?: string | null;
  @Field(() => String, { nullable: true }) submitterPhone?: string | null;
  @Field(() => Int, { nullable: true, description: 'Of the notice on personal information that was shown.' })
  noticeNumber?: number | null;
}

@InputType()
export class EraseOwnNameInput extends OwnDataInput {}

@InputType()
export class EraseSubmitterInput {
  @Field(() => ID) topicId!: string;
  @Field(() => Int) version!: number;
}

@InputType()
export class CorrectSubmitterInput extends EraseSubmitterInput {
  @Field(() => String, { nullable: true }) submitterName?: string | null;
  @Field(() => String, { nullable: true }) submitterPhone?: string | null;
  @Field(() => Int, { nullable: true, description: 'Of the notice on personal information they were told of.' })
  noticeNumber?: number | null;
}

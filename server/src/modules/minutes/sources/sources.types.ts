import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { DateTime } from '../../../kernel/scalars.js';
import { MinutesSourceKind } from './sources.rules.js';

registerEnumType(MinutesSourceKind, {
  name: 'MinutesSourceKind',
  description: 'What of the record of a meeting a sentence rests on.',
});

@InputType()
export class MinutesSourceInput {
  @Field(() => MinutesSourceKind)
  kind!: MinutesSourceKind;

  @Field(() => ID, { description: 'Of the meeting or of what was recorded; of attendance and turns the party.' })
  id!: string;
}

@InputType()
export class MinutesDraftedInput {
  @Field(() => String, { description: 'Words as they were drafted; each of their sentences rests on all the sources.' })
  text!: string;

  @Field(() => [MinutesSourceInput], { description: 'At most 20. What the record does not have is left out.' })
  sources!: MinutesSourceInput[];
}

@InputType()
export class MinutesSentencesInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => String, { nullable: true, description: 'A text not saved yet; null: the one that is saved.' })
  body?: string | null;

  @Field(() => [MinutesDraftedInput], { nullable: true, description: 'What was drafted of it, beside what is saved.' })
  drafted?: MinutesDraftedInput[] | null;
}

@ObjectType({ description: 'Something in the record of a meeting.' })
@Audience('GUEST', ...PARTIES)
export class MinutesSource {
  @Field(() => MinutesSourceKind)
  kind!: MinutesSourceKind;

  @Field(() => ID, { description: 'Of the meeting or of what was recorded; of attendance and turns the party.' })
  id!: string;
}

@ObjectType({ description: 'A sentence of the minutes, with what it was made from.' })
@Audience('GUEST', ...PARTIES)
export class MinutesSentence {
  @Field(() => Int, { description: 'The line it stands in, from zero.' })
  line!: number;

  @Field(() => String)
  text!: string;

  @Field(() => [MinutesSource], { description: 'None: nobody drafted it from the record, or it was changed since.' })
  sources!: readonly MinutesSource[];

  @Field(() => [String], { description: 'Names, figures, days and offices in it that its sources do not have.' })
  foreign!: string[];
}

@ObjectType({ description: 'An event in the record of a meeting, as the record counts them.' })
@Audience('GUEST', ...PARTIES)
export class MinutesSourceEvent {
  @Field(() => Int)
  number!: number;

  @Field(() => DateTime)
  at!: string;
}

@ObjectType({ description: 'What a sentence rests on, opened: its words, and the events it came about by.' })
@Audience('GUEST', ...PARTIES)
export class MinutesSourceRecord {
  @Field(() => MinutesSourceKind)
  kind!: MinutesSourceKind;

  @Field(() => ID)
  id!: string;

  @Field(() => Boolean, { description: 'Its speaker took it back since; its words are not shown.' })
  takenBack!: boolean;

  @Field(() => [String], { description: 'Names, titles and what was said, as the record has them.' })
  words!: string[];

  @Field(() => Int, { nullable: true, description: 'How often the party spoke; null but for turns.' })
  turns!: number | null;

  @Field(() => Int, { nullable: true, description: 'How long the party spoke; null but for turns.' })
  seconds!: number | null;

  @Field(() => [MinutesSourceEvent], { description: 'Oldest first, at most 200.' })
  events!: MinutesSourceEvent[];
}

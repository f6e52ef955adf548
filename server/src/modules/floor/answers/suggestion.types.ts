import { Field, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { LocalDate } from '../../../kernel/scalars.js';
import { DayDoubt, NatureReason, ResponseNature } from '../../wording/index.js';

@Audience('GUEST', ...PARTIES)
@ObjectType({ description: 'A stretch of the text: characters (UTF-16) from `start` up to `end`.' })
export class SuggestedWords {
  @Field(() => Int)
  start!: number;

  @Field(() => Int)
  end!: number;
}

@Audience('GUEST', ...PARTIES)
@ObjectType({ description: 'A day by which the words say something will be done.' })
export class SuggestedDueDate extends SuggestedWords {
  @Field(() => LocalDate)
  day!: string;

  @Field(() => Boolean, { description: 'Counted in working days of a year whose holidays are not published yet.' })
  provisional!: boolean;

  @Field(() => DayDoubt, {
    nullable: true,
    description: 'Why it may be another day; null where the words leave no doubt.',
  })
  doubt!: DayDoubt | null;
}

@Audience('GUEST', ...PARTIES)
@ObjectType({ description: 'What an answer sounds like. Whoever keeps the record decides.' })
export class ResponseSuggestion {
  @Field(() => ResponseNature)
  nature!: ResponseNature;

  @Field(() => NatureReason)
  reason!: NatureReason;

  @Field(() => [SuggestedWords], { description: 'The words that decided; at most four.' })
  words!: readonly SuggestedWords[];

  @Field(() => [SuggestedDueDate], { description: 'In the order of the text; none before the meeting.' })
  dueDates!: readonly SuggestedDueDate[];
}

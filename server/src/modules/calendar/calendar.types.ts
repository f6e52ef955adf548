import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';
import { HolidayKind } from '../../kernel/calendar/holiday.entity.js';
import { LocalDate } from '../../kernel/scalars.js';

registerEnumType(HolidayKind, {
  name: 'HolidayKind',
  description: 'OFF: a holiday although a weekday. WORKED: worked although a weekend (调休).',
});

@ObjectType({ description: 'A day that differs from its weekday.' })
@Audience(...PARTIES, 'GROUP_OFFICER')
export class CalendarDay {
  @Field(() => LocalDate)
  day!: string;

  @Field(() => HolidayKind)
  kind!: HolidayKind;

  @Field(() => String)
  name!: string;
}

@ObjectType({
  description: 'One year of the working calendar. Deadlines beyond the last published year are provisional.',
})
@Audience(...PARTIES, 'GROUP_OFFICER')
export class CalendarYearState {
  @Field(() => Int)
  year!: number;

  @Field(() => Int, { description: '0 while nobody has entered anything.' })
  version!: number;

  @Field(() => Boolean)
  published!: boolean;

  @Field(() => [CalendarDay])
  days!: CalendarDay[];

  @Field(() => [CalendarDay], {
    description: 'What the national arrangement says, as far as this installation knows it.',
  })
  national!: CalendarDay[];

  @Field(() => Int, { description: 'Deadlines that are still open and fall in this year.' })
  openDeadlines!: number;
}

@ObjectType({ description: 'The working calendar.' })
@Audience(...PARTIES, 'GROUP_OFFICER')
export class WorkingCalendarState {
  @Field(() => Int, { description: 'Beyond this year dates are counted by weekends alone (暂按周末推算).' })
  publishedThrough!: number;

  @Field(() => [CalendarYearState])
  years!: CalendarYearState[];

  @Field(() => Boolean)
  viewerCanEdit!: boolean;
}

@InputType()
export class CalendarDayInput {
  @Field(() => LocalDate)
  day!: string;

  @Field(() => HolidayKind)
  kind!: HolidayKind;

  @Field(() => String, { description: 'At most 40 characters.' })
  name!: string;
}

@InputType()
export class SaveCalendarYearInput {
  @Field(() => Int)
  year!: number;

  @Field(() => Int, { description: 'The version that was seen; 0 for a year nobody has entered.' })
  version!: number;

  @Field(() => [CalendarDayInput], { description: 'All of them: what is left out goes. At most 120.' })
  days!: CalendarDayInput[];

  @Field(() => Boolean)
  published!: boolean;
}

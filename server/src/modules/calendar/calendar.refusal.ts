import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';

export enum CalendarRefusalCode {
  /** A weekend day is off already, a weekday is worked already. */
  DAY_IS_SO_ANYWAY = 'DAY_IS_SO_ANYWAY',
  /** A year is published once its holidays are in it. */
  NO_HOLIDAYS_YET = 'NO_HOLIDAYS_YET',
}
registerEnumType(CalendarRefusalCode, { name: 'CalendarRefusalCode' });

@ObjectType({ description: 'Why a year of the calendar stays as it is.' })
@Audience('SECRETARIAT')
export class CalendarRefusal extends Refusal {
  @Field(() => CalendarRefusalCode)
  readonly code: CalendarRefusalCode;

  constructor(code: CalendarRefusalCode) {
    super();
    this.code = code;
  }
}

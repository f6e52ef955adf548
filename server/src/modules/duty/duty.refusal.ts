import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';

export enum DutyRefusalCode {
  NOTHING_CHANGED = 'NOTHING_CHANGED',
  /** A brief within a composite earns no more than one adopted by itself. */
  COMPOSITE_OVER_SINGLE = 'COMPOSITE_OVER_SINGLE',
  /** A higher rung earns no less than the one below it. */
  RUNG_BELOW_LOWER = 'RUNG_BELOW_LOWER',
  DAY_IN_FUTURE = 'DAY_IN_FUTURE',
  /** Nobody confirms what they entered, or what they did themselves. */
  OWN_ENTRY = 'OWN_ENTRY',
  ALREADY_CONFIRMED = 'ALREADY_CONFIRMED',
  /** It went back, and whoever entered it puts it right first. */
  WAITS_FOR_CORRECTION = 'WAITS_FOR_CORRECTION',
  WITHDRAWN = 'WITHDRAWN',
  /** Rules hold from a day of this year on: what earlier years came to stays. */
  NOT_THIS_YEAR = 'NOT_THIS_YEAR',
}
registerEnumType(DutyRefusalCode, { name: 'DutyRefusalCode' });

@ObjectType({ description: 'Why nothing was changed.' })
@Audience(...STAFF, 'MEMBER')
export class DutyRefusal extends Refusal {
  @Field(() => DutyRefusalCode)
  readonly code: DutyRefusalCode;

  constructor(code: DutyRefusalCode) {
    super();
    this.code = code;
  }
}

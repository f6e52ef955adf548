import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';

export enum DutyRefusalCode {
  NOTHING_CHANGED = 'NOTHING_CHANGED',
  /** A brief within a composite earns no more than one adopted by itself. */
  COMPOSITE_OVER_SINGLE = 'COMPOSITE_OVER_SINGLE',
  /** A higher rung earns no less than the one below it. */
  RUNG_BELOW_LOWER = 'RUNG_BELOW_LOWER',
}
registerEnumType(DutyRefusalCode, { name: 'DutyRefusalCode' });

@ObjectType({ description: 'Why the rules of points stay as they are.' })
@Audience('SECRETARIAT')
export class DutyRefusal extends Refusal {
  @Field(() => DutyRefusalCode)
  readonly code: DutyRefusalCode;

  constructor(code: DutyRefusalCode) {
    super();
    this.code = code;
  }
}

import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, ORGANISERS } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';

export enum RightsRefusalCode {
  /** A name, a telephone or a code is needed to find anything by. */
  NOTHING_TO_FIND_BY = 'NOTHING_TO_FIND_BY',
  DAY_TO_COME = 'DAY_TO_COME',
  /** It was answered or withdrawn, or waits for another step. */
  STEP_NOT_ALLOWED = 'STEP_NOT_ALLOWED',
  /** Whoever prepared it does not confirm it. */
  OWN_ANSWER = 'OWN_ANSWER',
  /** The law or the record keeps it. */
  MUST_BE_KEPT = 'MUST_BE_KEPT',
  /** Something else is found now than when it was prepared. */
  FOUND_ANEW = 'FOUND_ANEW',
}
registerEnumType(RightsRefusalCode, { name: 'RightsRefusalCode' });

@ObjectType({ description: 'Why nothing was changed.' })
@Audience(...ORGANISERS)
export class RightsRefusal extends Refusal {
  @Field(() => RightsRefusalCode)
  readonly code: RightsRefusalCode;

  constructor(code: RightsRefusalCode) {
    super();
    this.code = code;
  }
}

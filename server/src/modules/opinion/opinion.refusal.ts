import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';

export enum OpinionRefusalCode {
  /** It stands elsewhere by now. */
  WRONG_STATUS = 'WRONG_STATUS',
  /** Somebody has gone on with it since: it takes the ordinary way from here. */
  STEP_WENT_ON = 'STEP_WENT_ON',
  /** Situation, analysis and suggestion each need words. */
  PART_MISSING = 'PART_MISSING',
  TOO_LONG = 'TOO_LONG',
  SHARES_NOT_HUNDRED = 'SHARES_NOT_HUNDRED',
  /** Nobody judges, changes or signs what they wrote. */
  OWN_BRIEF = 'OWN_BRIEF',
  EDITED_IT = 'EDITED_IT',
  REVIEWED_IT = 'REVIEWED_IT',
  /** It went into a composite; that is what goes up. */
  WITHIN_COMPOSITE = 'WITHIN_COMPOSITE',
  OUTCOME_AWAITED = 'OUTCOME_AWAITED',
  INSTRUCTION_OPEN = 'INSTRUCTION_OPEN',
  /** That recipient has it already. */
  SENT_ALREADY = 'SENT_ALREADY',
  /** There is an outcome: changing it needs a reason. */
  REASON_NEEDED = 'REASON_NEEDED',
  /** Something is known of it: that is taken back first. */
  OUTCOME_STANDS = 'OUTCOME_STANDS',
  BEFORE_IT_WAS_SENT = 'BEFORE_IT_WAS_SENT',
  DAY_IN_FUTURE = 'DAY_IN_FUTURE',
  /** Nobody can do it by a day that is over. */
  DUE_DAY_PAST = 'DUE_DAY_PAST',
  /** The record is not one a brief grows out of, or not one the viewer may read. */
  NOT_A_SOURCE = 'NOT_A_SOURCE',
  /** A demand went up as this brief and has no other: it is disposed of otherwise first. */
  DEMAND_WENT_UP_AS_THIS = 'DEMAND_WENT_UP_AS_THIS',
  /** The look-back comes after it was handled. */
  NOT_HANDLED_YET = 'NOT_HANDLED_YET',
  LOOK_BACK_BEFORE_DUE = 'LOOK_BACK_BEFORE_DUE',
  /** Somebody has to be able to read it. */
  READERS_NEEDED = 'READERS_NEEDED',
  /** Nobody names themselves: another person does. */
  NOT_ONESELF = 'NOT_ONESELF',
  NOT_NOMINATED = 'NOT_NOMINATED',
  NOT_APPOINTED = 'NOT_APPOINTED',
  INFORMANT_ENDED = 'INFORMANT_ENDED',
  /** That person is nominated or in office already. */
  INFORMANT_ALREADY = 'INFORMANT_ALREADY',
  LOGIN_NAME_TAKEN = 'LOGIN_NAME_TAKEN',
}
registerEnumType(OpinionRefusalCode, { name: 'OpinionRefusalCode' });

@ObjectType({ description: 'Why nothing was changed.' })
@Audience(...PARTIES, 'REVIEWER', 'SIGNER', 'GROUP_OFFICER')
export class OpinionRefusal extends Refusal {
  @Field(() => OpinionRefusalCode)
  readonly code: OpinionRefusalCode;

  constructor(code: OpinionRefusalCode) {
    super();
    this.code = code;
  }
}

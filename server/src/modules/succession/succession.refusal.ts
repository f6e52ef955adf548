import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';

export enum SuccessionRefusalCode {
  /** It is in other hands already, or over. */
  NOT_THEIRS = 'NOT_THEIRS',
  /** Whoever follows a matter is enrolled in its committee. */
  SUCCESSOR_OF_ANOTHER_COMMITTEE = 'SUCCESSOR_OF_ANOTHER_COMMITTEE',
  SUCCESSOR_OF_HANDLER = 'SUCCESSOR_OF_HANDLER',
  /** Who verified it does not look back at it. */
  SUCCESSOR_VERIFIED = 'SUCCESSOR_VERIFIED',
  /** A meeting has a chair, and members' research a lead. */
  NEEDS_SUCCESSOR = 'NEEDS_SUCCESSOR',
  /** They are no member, or leave themselves. */
  SUCCESSOR_NOT_IN_TERM = 'SUCCESSOR_NOT_IN_TERM',
  /** They left, and that stands. */
  LEFT_ALREADY = 'LEFT_ALREADY',
  LEFT_NOT = 'LEFT_NOT',
  /** They were no member on that day, or it is more than a year ahead. */
  LAST_DAY_OUTSIDE_TERM = 'LAST_DAY_OUTSIDE_TERM',
  /** They move to another committee on a later day. */
  LATER_MOVE_EXISTS = 'LATER_MOVE_EXISTS',
  /** Nobody records that they leave themselves. */
  OWN_DEPARTURE = 'OWN_DEPARTURE',
  /** Whoever is not let in has nothing to do here: it is opened again first. */
  ACCOUNT_SHUT = 'ACCOUNT_SHUT',
}
registerEnumType(SuccessionRefusalCode, { name: 'SuccessionRefusalCode' });

@ObjectType({ description: 'Why nothing was given; nothing else was written either.' })
@Audience('SECRETARIAT')
export class SuccessionRefusal extends Refusal {
  @Field(() => SuccessionRefusalCode) readonly code: SuccessionRefusalCode;
  @Field(() => ID, { nullable: true, description: 'The thing it is about.' }) readonly recordId: string | null;

  constructor(code: SuccessionRefusalCode, recordId: string | null) {
    super();
    this.code = code;
    this.recordId = recordId;
  }
}

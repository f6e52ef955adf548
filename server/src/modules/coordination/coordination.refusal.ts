import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';
import { COORDINATION_PARTIES } from './coordination.audience.js';

export enum CoordinationRefusalCode {
  /** It is accepted, closed, or goes on under another number: nothing is stuck. */
  MATTER_OVER = 'MATTER_OVER',
  /** One of this matter is called and not over yet. */
  ALREADY_CALLED = 'ALREADY_CALLED',
  NOT_IN_FUTURE = 'NOT_IN_FUTURE',
  NOT_PROPOSED = 'NOT_PROPOSED',
  ALREADY_AGREED = 'ALREADY_AGREED',
  /** It is called off, refused or held already. */
  OVER = 'OVER',
  NOT_AGREED = 'NOT_AGREED',
  NOT_BEGUN = 'NOT_BEGUN',
  NOTHING_CHANGED = 'NOTHING_CHANGED',
  /** There is no record yet. */
  NO_RECORD = 'NO_RECORD',
  ALREADY_RECORDED = 'ALREADY_RECORDED',
  ALREADY_ANSWERED = 'ALREADY_ANSWERED',
  /** The days within which it could be contested are over. */
  TOO_LATE = 'TOO_LATE',
  /** What was agreed is contested: first the record has to be put right. */
  CONTESTED = 'CONTESTED',
  STEP_WITHDRAWN = 'STEP_WITHDRAWN',
  /** It is marked: what the unit says of it comes too late. */
  ALREADY_MARKED = 'ALREADY_MARKED',
}
registerEnumType(CoordinationRefusalCode, { name: 'CoordinationRefusalCode' });

@ObjectType({ description: 'Why nothing was changed.' })
@Audience(...COORDINATION_PARTIES)
export class CoordinationRefusal extends Refusal {
  @Field(() => CoordinationRefusalCode)
  readonly code: CoordinationRefusalCode;

  constructor(code: CoordinationRefusalCode) {
    super();
    this.code = code;
  }
}

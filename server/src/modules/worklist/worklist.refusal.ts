import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';

export enum WorklistRefusalCode {
  /** Somebody has done it, or it is not this person's. */
  NOT_WAITING = 'NOT_WAITING',
  /** It can be set aside from tomorrow on, for ninety days at most. */
  DAY_NOT_AHEAD = 'DAY_NOT_AHEAD',
  /** It is due before that day. */
  PAST_DEADLINE = 'PAST_DEADLINE',
  /** Nobody else can do it. */
  ONLY_YOURS = 'ONLY_YOURS',
  /** That person could not do it. */
  NOT_A_COLLEAGUE = 'NOT_A_COLLEAGUE',
  /** A colleague took it, or was given it, meanwhile. */
  HELD_BY_ANOTHER = 'HELD_BY_ANOTHER',
  /** Nobody has it in particular. */
  NOT_HELD = 'NOT_HELD',
}
registerEnumType(WorklistRefusalCode, { name: 'WorklistRefusalCode' });

@ObjectType({ description: 'Why nothing was changed about a line of the worklist.' })
@Audience('SIGNED_IN')
export class WorklistRefusal extends Refusal {
  @Field(() => WorklistRefusalCode)
  readonly code: WorklistRefusalCode;

  constructor(code: WorklistRefusalCode) {
    super();
    this.code = code;
  }
}

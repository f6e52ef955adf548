import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';
import { BRIEF_WRITERS } from '../opinion/index.js';

export enum ProposingRefusalCode {
  /** The operator named no model. */
  NO_MODEL = 'NO_MODEL',
  /** It was handed in, or is with the desk. */
  NOT_BEING_WRITTEN = 'NOT_BEING_WRITTEN',
  /** It grew out of nothing, or of nothing that can be sent. */
  NO_RECORDS = 'NO_RECORDS',
  /** One question of a person at a time. */
  ASKING_ALREADY = 'ASKING_ALREADY',
  TOO_OFTEN = 'TOO_OFTEN',
  /** Others ask at this moment. */
  MODEL_BUSY = 'MODEL_BUSY',
  MODEL_AWAY = 'MODEL_AWAY',
  MODEL_TOO_SLOW = 'MODEL_TOO_SLOW',
  MODEL_UNREADABLE = 'MODEL_UNREADABLE',
}
registerEnumType(ProposingRefusalCode, { name: 'ProposingRefusalCode' });

@ObjectType({ description: 'Why nothing was proposed.' })
@Audience(...BRIEF_WRITERS)
export class ProposingRefusal extends Refusal {
  @Field(() => ProposingRefusalCode)
  readonly code: ProposingRefusalCode;

  constructor(code: ProposingRefusalCode) {
    super();
    this.code = code;
  }
}

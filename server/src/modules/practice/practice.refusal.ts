import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';

export enum PracticeRefusalCode {
  /** The notice is out: what was announced is changed where it is announced. */
  ALREADY_NOTIFIED = 'ALREADY_NOTIFIED',
  /** A survey was begun here: what somebody wrote is not written over. */
  SURVEY_BEGUN = 'SURVEY_BEGUN',
  NOTHING_CHOSEN = 'NOTHING_CHOSEN',
  /** It is called off, put off or over. */
  STEP_NOT_ALLOWED = 'STEP_NOT_ALLOWED',
}
registerEnumType(PracticeRefusalCode, { name: 'PracticeRefusalCode' });

@ObjectType({ description: 'Why nothing was taken over.' })
@Audience(...STAFF)
export class PracticeRefusal extends Refusal {
  @Field(() => PracticeRefusalCode)
  readonly code: PracticeRefusalCode;

  constructor(code: PracticeRefusalCode) {
    super();
    this.code = code;
  }
}

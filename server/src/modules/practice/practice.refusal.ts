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
  /** The practice is not at the step this is done at. */
  WRONG_STATUS = 'WRONG_STATUS',
  /** Nobody releases what they wrote. */
  WROTE_IT = 'WROTE_IT',
  /** A practice is drawn from a consultation that is over. */
  NOT_OVER = 'NOT_OVER',
  /** Nothing became of it that others could learn from. */
  NO_OUTCOME = 'NO_OUTCOME',
  ALREADY_DRAWN_UP = 'ALREADY_DRAWN_UP',
  NOTHING_WRITTEN = 'NOTHING_WRITTEN',
  /** It names somebody, or says a telephone: that goes to no other committee. */
  NAMES_SOMEBODY = 'NAMES_SOMEBODY',
  TAKEN_DOWN = 'TAKEN_DOWN',
  /** It is not in the library any more. */
  NOT_IN_LIBRARY = 'NOT_IN_LIBRARY',
}
registerEnumType(PracticeRefusalCode, { name: 'PracticeRefusalCode' });

@ObjectType({ description: 'Why nothing was taken over, or why a practice stays as it is.' })
@Audience(...STAFF)
export class PracticeRefusal extends Refusal {
  @Field(() => PracticeRefusalCode)
  readonly code: PracticeRefusalCode;

  constructor(code: PracticeRefusalCode) {
    super();
    this.code = code;
  }
}

export const refuse = (code: keyof typeof PracticeRefusalCode) => new PracticeRefusal(PracticeRefusalCode[code]);

import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';

export enum IntakeRefusalCode {
  /** A topic needs words: no column is the title, and none the body. */
  NO_WORDS_COLUMN = 'NO_WORDS_COLUMN',
  /** Two columns cannot be the same field. */
  FIELD_TWICE = 'FIELD_TWICE',
  /** It was not checked yet. */
  NOT_CHECKED = 'NOT_CHECKED',
  /** Every row is there already, or cannot be taken. */
  NOTHING_NEW = 'NOTHING_NEW',
  /** It is running or done: nothing about it changes any more. */
  IMPORT_CONFIRMED = 'IMPORT_CONFIRMED',
  IMPORT_DISCARDED = 'IMPORT_DISCARDED',
}
registerEnumType(IntakeRefusalCode, { name: 'IntakeRefusalCode' });

@ObjectType({ description: 'Why an import did not go on.' })
@Audience('SECRETARIAT')
export class IntakeRefusal extends Refusal {
  @Field(() => IntakeRefusalCode)
  readonly code: IntakeRefusalCode;

  constructor(code: IntakeRefusalCode) {
    super();
    this.code = code;
  }
}

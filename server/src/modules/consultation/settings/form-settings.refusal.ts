import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { Refusal } from '../../../kernel/refusal.js';

export enum FormSettingsRefusalCode {
  /** Every party weighs nothing: no meeting could ever be ready. */
  NO_PARTY_COUNTS = 'NO_PARTY_COUNTS',
  /** A party counts but is asked for nothing: it would always be ready. */
  PARTY_ASKED_NOTHING = 'PARTY_ASKED_NOTHING',
  NOTHING_CHANGED = 'NOTHING_CHANGED',
}
registerEnumType(FormSettingsRefusalCode, { name: 'FormSettingsRefusalCode' });

@ObjectType({ description: 'Why the settings of a form stay as they are.' })
@Audience('SECRETARIAT')
export class FormSettingsRefusal extends Refusal {
  @Field(() => FormSettingsRefusalCode)
  readonly code: FormSettingsRefusalCode;

  constructor(code: FormSettingsRefusalCode) {
    super();
    this.code = code;
  }
}

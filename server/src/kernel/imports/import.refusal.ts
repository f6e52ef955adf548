import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, ORGANISERS } from '../audience.js';
import { Refusal } from '../refusal.js';

export enum ImportRefusalCode {
  /** It was confirmed: nothing about it changes any more. */
  IMPORT_CONFIRMED = 'IMPORT_CONFIRMED',
  IMPORT_DISCARDED = 'IMPORT_DISCARDED',
  /** Not one row would do anything. */
  NOTHING_TO_IMPORT = 'NOTHING_TO_IMPORT',
}
registerEnumType(ImportRefusalCode, { name: 'ImportRefusalCode' });

@ObjectType({ description: 'Why an import did not go on.' })
@Audience(...ORGANISERS, 'DEPARTMENT_OFFICER')
export class ImportRefusal extends Refusal {
  @Field(() => ImportRefusalCode)
  readonly code: ImportRefusalCode;

  constructor(code: ImportRefusalCode) {
    super();
    this.code = code;
  }
}

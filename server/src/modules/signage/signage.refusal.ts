import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';

export enum SignageRefusalCode {
  /** A slot still plays it. */
  PLAYLIST_IN_USE = 'PLAYLIST_IN_USE',
  PLAYLIST_RETIRED = 'PLAYLIST_RETIRED',
  /** Not released, covered since, or taken down. */
  PICTURE_NOT_RELEASED = 'PICTURE_NOT_RELEASED',
  /** It ended, or was taken back. */
  ANNOUNCEMENT_OVER = 'ANNOUNCEMENT_OVER',
  /** It would be over before it begins. */
  ANNOUNCEMENT_ENDS_TOO_EARLY = 'ANNOUNCEMENT_ENDS_TOO_EARLY',
  ANNOUNCEMENT_TOO_LONG = 'ANNOUNCEMENT_TOO_LONG',
  SLOT_ENDS_BEFORE_IT_STARTS = 'SLOT_ENDS_BEFORE_IT_STARTS',
  SLOT_RETIRED = 'SLOT_RETIRED',
}
registerEnumType(SignageRefusalCode, { name: 'SignageRefusalCode' });

@ObjectType({ description: 'Why it stays as it is.' })
@Audience(...STAFF)
export class SignageRefusal extends Refusal {
  @Field(() => SignageRefusalCode)
  readonly code: SignageRefusalCode;

  constructor(code: SignageRefusalCode) {
    super();
    this.code = code;
  }
}

export const refuse = (code: keyof typeof SignageRefusalCode) => new SignageRefusal(SignageRefusalCode[code]);

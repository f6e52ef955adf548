import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';

export enum DisplayRefusalCode {
  /** Nobody's screen shows this pairing code, or it has run out. */
  PAIRING_CODE_UNKNOWN = 'PAIRING_CODE_UNKNOWN',
  SCREEN_NOT_PAIRED = 'SCREEN_NOT_PAIRED',
  /** The scene needs a meeting, and none was named. */
  SCENE_NEEDS_MEETING = 'SCENE_NEEDS_MEETING',
  MEETING_ENDED = 'MEETING_ENDED',
}
registerEnumType(DisplayRefusalCode, { name: 'DisplayRefusalCode' });

@ObjectType()
@Audience('PUBLIC')
export class DisplayRefusal extends Refusal {
  @Field(() => DisplayRefusalCode)
  readonly code: DisplayRefusalCode;

  constructor(code: DisplayRefusalCode) {
    super();
    this.code = code;
  }
}

import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';
import { LocalDate } from '../../kernel/scalars.js';

export enum TopicCallRefusalCode {
  NOT_OPEN_YET = 'NOT_OPEN_YET',
  CALL_CLOSED = 'CALL_CLOSED',
  /** The call is not put to this member's committee or sector. */
  NOT_IN_REACH = 'NOT_IN_REACH',
  /** It is not answered this way: without an account, or on somebody's behalf. */
  CHANNEL_NOT_OPEN = 'CHANNEL_NOT_OPEN',
  /** The township that was chosen is not among those it is put to. */
  COMMITTEE_NOT_IN_REACH = 'COMMITTEE_NOT_IN_REACH',
  /** Longer than it was, and not over before it begins to matter. */
  NOT_LONGER = 'NOT_LONGER',
}
registerEnumType(TopicCallRefusalCode, { name: 'TopicCallRefusalCode' });

@ObjectType({ description: 'Why a call was not answered or not changed.' })
@Audience('PUBLIC')
export class TopicCallRefusal extends Refusal {
  @Field(() => TopicCallRefusalCode)
  readonly code: TopicCallRefusalCode;

  @Field(() => LocalDate, { nullable: true, description: 'The day it opens or closed, where that is the reason.' })
  readonly day: string | null;

  constructor(code: TopicCallRefusalCode, day: string | null = null) {
    super();
    this.code = code;
    this.day = day;
  }
}

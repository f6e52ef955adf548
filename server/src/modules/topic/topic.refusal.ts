import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';
import { TopicStatus } from './topic.entity.js';

export enum TopicRefusalCode {
  /** The topic's present status does not allow this step. */
  STEP_NOT_ALLOWED = 'STEP_NOT_ALLOWED',
  /** No committee is named, and one must take it up. */
  COMMITTEE_NEEDED = 'COMMITTEE_NEEDED',
  MERGE_INTO_ITSELF = 'MERGE_INTO_ITSELF',
  /** The other topic is no longer under way. */
  MERGE_TARGET_OVER = 'MERGE_TARGET_OVER',
  /** Declined for another reason than those listed: it must be said which. */
  NOTE_NEEDED = 'NOTE_NEEDED',
}
registerEnumType(TopicRefusalCode, { name: 'TopicRefusalCode' });

@ObjectType({ description: 'Why a step with a topic was not taken.' })
@Audience('PUBLIC')
export class TopicRefusal extends Refusal {
  @Field(() => TopicRefusalCode)
  readonly code: TopicRefusalCode;

  @Field(() => TopicStatus, { nullable: true, description: 'The present status, where that is the reason.' })
  readonly presentStatus: TopicStatus | null;

  constructor(code: TopicRefusalCode, presentStatus: TopicStatus | null = null) {
    super();
    this.code = code;
    this.presentStatus = presentStatus;
  }
}

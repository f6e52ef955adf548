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
  /** This reason alone says too little: a sentence must be added. */
  NOTE_NEEDED = 'NOTE_NEEDED',
  /** The reason is no longer on the list. */
  REASON_NOT_OFFERED = 'REASON_NOT_OFFERED',
  /** The checklist says to leave it out: taking it up needs a written reason. */
  HITS_LEAVE_OUT = 'HITS_LEAVE_OUT',
  /** No ground for taking it up is ticked: taking it up needs a written reason. */
  MEETS_NO_TAKE_UP = 'MEETS_NO_TAKE_UP',
  /** The topic is with this committee already. */
  ALREADY_THERE = 'ALREADY_THERE',
  /** The date of reply has passed. */
  DUE_TOO_EARLY = 'DUE_TOO_EARLY',
  /** The department has answered this letter. */
  ALREADY_ANSWERED = 'ALREADY_ANSWERED',
  /** There is no answer yet that could be put right. */
  NOT_ANSWERED = 'NOT_ANSWERED',
  /** The letter to the department was taken back. */
  LETTER_WITHDRAWN = 'LETTER_WITHDRAWN',
  /** A brief was written from it: it goes on there. */
  IN_A_BRIEF = 'IN_A_BRIEF',
  /** Nothing says anything else than before. */
  NOTHING_CORRECTED = 'NOTHING_CORRECTED',
  /** The letter went back to the committee: it answers for the topic now. */
  LETTER_RETURNED = 'LETTER_RETURNED',
  /** Everybody sees this photograph already. */
  PHOTO_RELEASED = 'PHOTO_RELEASED',
  /** Nobody but those who handle the topic sees this photograph. */
  PHOTO_NOT_RELEASED = 'PHOTO_NOT_RELEASED',
  /** The letter was not sent back: there is nothing to take back. */
  LETTER_NOT_RETURNED = 'LETTER_NOT_RETURNED',
  /** The topic was placed anew since the letter came back. */
  RETURN_ACTED_ON = 'RETURN_ACTED_ON',
  /** Neither name nor telephone of its submitter is kept. */
  NOTHING_KEPT = 'NOTHING_KEPT',
  /** Name and telephone are so already. */
  NOTHING_CHANGED = 'NOTHING_CHANGED',
  /** That is not what was left with it. */
  NOT_WHO_SUBMITTED = 'NOT_WHO_SUBMITTED',
  /** Without name and telephone it is erased, not corrected. */
  NOTHING_LEFT = 'NOTHING_LEFT',
  /** A list needs its last entry. */
  LAST_ONE_ACTIVE = 'LAST_ONE_ACTIVE',
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

import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';
import { INVITED, PREPARERS } from './consultation.audience.js';
import { ConsultationStatus, Party } from './consultation.entity.js';
import type { ConveneFacts } from './convene-facts.js';
import { ConveneObstacle } from './convene-obstacle.js';

export enum ConsultationRefusalCode {
  /** The present status does not allow it. */
  STEP_NOT_ALLOWED = 'STEP_NOT_ALLOWED',
  /** The topic has not been accepted, or is in a consultation already. */
  TOPIC_NOT_ACCEPTED = 'TOPIC_NOT_ACCEPTED',
  /** A consultation is about something: its last topic is given back by cancelling it. */
  LAST_TOPIC = 'LAST_TOPIC',
  TOO_MANY_TOPICS = 'TOO_MANY_TOPICS',
  /** Its topic has gone on elsewhere since it was called off. */
  TOPIC_USED_SINCE = 'TOPIC_USED_SINCE',
  PLACE_NEEDED = 'PLACE_NEEDED',
  TIME_NEEDED = 'TIME_NEEDED',
  TIME_HAS_PASSED = 'TIME_HAS_PASSED',
  /** Another day is a postponement. */
  ANOTHER_DAY = 'ANOTHER_DAY',
  /** The notice is out: place and hour change by a notice of their own, the day by postponing. */
  ALREADY_NOTIFIED = 'ALREADY_NOTIFIED',
  NAME_TAKEN = 'NAME_TAKEN',
  /** A member, delegate, officer or one of the committee bears this name; a namesake is told apart by what is written beside it. */
  NAMED_LIKE_OFFICE = 'NAMED_LIKE_OFFICE',
  /** Somebody belongs to the group, or a demand does. */
  GROUP_IN_USE = 'GROUP_IN_USE',
  /** What this person did stays; they can decline or be given leave instead. */
  PARTICIPANT_HAS_ACTED = 'PARTICIPANT_HAS_ACTED',
  /** They have an account, or sit for a member or a department: their telephone stands there. */
  SEAT_HAS_ACCOUNT = 'SEAT_HAS_ACCOUNT',
  /** Who answers for a unit, or is concerned, neither chairs nor keeps the record: they would rule on what they said themselves. */
  SIDE_HOLDS_NO_DUTY = 'SIDE_HOLDS_NO_DUTY',
  /** Nobody stands in for the director on that day. */
  NOBODY_ACTS = 'NOBODY_ACTS',
  ATTENDANCE_NOT_ALLOWED = 'ATTENDANCE_NOT_ALLOWED',
  REASON_NEEDED = 'REASON_NEEDED',
  DEMAND_ANSWERED = 'DEMAND_ANSWERED',
  /** It was withdrawn, or merged into another. */
  DEMAND_TAKEN_BACK = 'DEMAND_TAKEN_BACK',
  /** An answer or the chair has settled it. */
  DEMAND_SETTLED = 'DEMAND_SETTLED',
  /** Somebody promised on it, and what was objected to that is not settled. */
  DEMAND_PROMISED = 'DEMAND_PROMISED',
  /** Others were merged into it: they are taken out first. */
  DEMAND_HAS_OTHERS = 'DEMAND_HAS_OTHERS',
  /** It was neither withdrawn nor merged. */
  DEMAND_STANDS = 'DEMAND_STANDS',
  /** Neither into itself nor into one that was taken back. */
  DEMAND_TARGET = 'DEMAND_TARGET',
  /** The demand is not put to this department. */
  DEMAND_NOT_YOURS = 'DEMAND_NOT_YOURS',
  /** More answers than people asked. */
  MORE_ANSWERS_THAN_ASKED = 'MORE_ANSWERS_THAN_ASKED',
  /** The gate stays shut; a ConveneRefusal says what is in the way. */
  NOT_READY_TO_CONVENE = 'NOT_READY_TO_CONVENE',
  /** The speech paper was handed in: take it back first, or wait for the review. */
  PAPER_WITH_ORGANISERS = 'PAPER_WITH_ORGANISERS',
  /** What became of the speech paper meanwhile does not allow it. */
  PAPER_STEP_NOT_ALLOWED = 'PAPER_STEP_NOT_ALLOWED',
  /** Nobody reviews what they wrote. */
  OWN_PAPER = 'OWN_PAPER',
  /** Sending a paper back takes a note that says what is missing. */
  NOTE_NEEDED = 'NOTE_NEEDED',
  /** Nothing says anything else than before. */
  NOTHING_CORRECTED = 'NOTHING_CORRECTED',
  /** It stands again first. */
  SUGGESTION_WITHDRAWN = 'SUGGESTION_WITHDRAWN',
  CODE_UNKNOWN = 'CODE_UNKNOWN',
  /** The consultation the code was for is over or was cancelled. */
  CODE_OVER = 'CODE_OVER',
}
registerEnumType(ConsultationRefusalCode, { name: 'ConsultationRefusalCode' });

@ObjectType({ description: 'Why nothing was changed in a consultation.' })
@Audience('PUBLIC')
export class ConsultationRefusal extends Refusal {
  @Field(() => ConsultationRefusalCode)
  readonly code: ConsultationRefusalCode;

  @Field(() => ConsultationStatus, { nullable: true, description: 'The present status, where that is the reason.' })
  readonly presentStatus: ConsultationStatus | null;

  constructor(code: ConsultationRefusalCode, presentStatus: ConsultationStatus | null = null) {
    super();
    this.code = code;
    this.presentStatus = presentStatus;
  }
}

@ObjectType()
@Audience(...INVITED)
export class GroupName {
  @Field(() => String) id!: string;
  @Field(() => String) name!: string;
}

@ObjectType({ description: 'What keeps the meeting from being convened; its director may override it in writing.' })
@Audience(...PREPARERS)
export class ConveneRefusal extends Refusal {
  @Field(() => ConsultationRefusalCode)
  readonly code = ConsultationRefusalCode.NOT_READY_TO_CONVENE;

  @Field(() => [ConveneObstacle])
  readonly obstacles: readonly ConveneObstacle[];

  @Field(() => Float)
  readonly readiness: number;

  @Field(() => Float)
  readonly threshold: number;

  @Field(() => [Party])
  readonly missingParties: readonly Party[];

  @Field(() => [GroupName])
  readonly missingGroups: readonly GroupName[];

  @Field(() => Int)
  readonly noticeWorkingDays: number;

  @Field(() => Int)
  readonly requiredNoticeWorkingDays: number;

  constructor(obstacles: readonly ConveneObstacle[], facts: ConveneFacts) {
    super();
    this.obstacles = obstacles;
    this.readiness = facts.readiness;
    this.threshold = facts.threshold;
    this.missingParties = facts.missingParties;
    this.missingGroups = facts.missingGroups;
    this.noticeWorkingDays = facts.noticeWorkingDays;
    this.requiredNoticeWorkingDays = facts.requiredNoticeWorkingDays;
  }
}

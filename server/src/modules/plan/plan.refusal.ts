import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';
import { PLANNERS } from './plan.audience.js';

export enum PlanRefusalCode {
  /** It was withdrawn; restore it first. */
  WITHDRAWN = 'WITHDRAWN',
  NOT_WITHDRAWN = 'NOT_WITHDRAWN',
  /** Its consultation was held: what was planned is done. */
  ALREADY_HELD = 'ALREADY_HELD',
  /** A consultation is being prepared for it; end that first, or unlink it. */
  HAS_CONSULTATION = 'HAS_CONSULTATION',
  NO_CONSULTATION = 'NO_CONSULTATION',
  /** It is an activity, not a consultation. */
  NOT_A_CONSULTATION = 'NOT_A_CONSULTATION',
  /** It is a consultation: its meeting says that it was held. */
  NOT_AN_ACTIVITY = 'NOT_AN_ACTIVITY',
  /** Another committee holds that consultation. */
  OF_ANOTHER_COMMITTEE = 'OF_ANOTHER_COMMITTEE',
  /** That consultation was cancelled, or fulfils another entry. */
  CONSULTATION_TAKEN = 'CONSULTATION_TAKEN',
  /** A sector's entry: which committee holds the meeting must be said. */
  COMMITTEE_NEEDED = 'COMMITTEE_NEEDED',
  /** The topic is not waiting for a consultation, or is another committee's. */
  TOPIC_NOT_ACCEPTED = 'TOPIC_NOT_ACCEPTED',
  SAME_TIME = 'SAME_TIME',
  DAY_IN_FUTURE = 'DAY_IN_FUTURE',
}
registerEnumType(PlanRefusalCode, { name: 'PlanRefusalCode' });

@ObjectType({ description: 'Why nothing was changed in the plan.' })
@Audience(...PLANNERS)
export class PlanRefusal extends Refusal {
  @Field(() => PlanRefusalCode)
  readonly code: PlanRefusalCode;

  constructor(code: PlanRefusalCode) {
    super();
    this.code = code;
  }
}

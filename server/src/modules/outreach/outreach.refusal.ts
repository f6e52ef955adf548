import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';
import { TELLERS } from './outreach.audience.js';

export enum OutreachRefusalCode {
  ALREADY_PUBLISHED = 'ALREADY_PUBLISHED',
  NOT_PUBLISHED = 'NOT_PUBLISHED',
  WITHDRAWN = 'WITHDRAWN',
  /** Nobody on the roster belongs to the audience that was chosen. */
  NOBODY_ADDRESSED = 'NOBODY_ADDRESSED',
  READ_BY_IN_PAST = 'READ_BY_IN_PAST',
  EVERYBODY_HAS_READ = 'EVERYBODY_HAS_READ',
  /** Those who have not read it were reminded today already. */
  REMINDED_TODAY = 'REMINDED_TODAY',
  NO_NEWCOMERS = 'NO_NEWCOMERS',
  DAY_IN_FUTURE = 'DAY_IN_FUTURE',
  BEFORE_PUBLISHED = 'BEFORE_PUBLISHED',
  AFTER_WITHDRAWN = 'AFTER_WITHDRAWN',
  RECORD_WITHDRAWN = 'RECORD_WITHDRAWN',
  /** A question of it has become a topic. */
  QUESTION_TAKEN_UP = 'QUESTION_TAKEN_UP',
  /** This question is a topic already. */
  ALREADY_TOPIC = 'ALREADY_TOPIC',
}
registerEnumType(OutreachRefusalCode, { name: 'OutreachRefusalCode' });

@ObjectType({ description: 'Why nothing was changed.' })
@Audience(...TELLERS)
export class OutreachRefusal extends Refusal {
  @Field(() => OutreachRefusalCode)
  readonly code: OutreachRefusalCode;

  constructor(code: OutreachRefusalCode) {
    super();
    this.code = code;
  }
}

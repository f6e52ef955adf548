import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';
import { STUDIO_PEOPLE } from './studio.audience.js';

export enum StudioRefusalCode {
  /** From where it stands it does not come to stand there. */
  NOT_FROM_HERE = 'NOT_FROM_HERE',
  /** Whoever applied for it does not agree to it. */
  OWN_PROPOSAL = 'OWN_PROPOSAL',
  NOTHING_CORRECTED = 'NOTHING_CORRECTED',
  /** It is not open: no days are planned. */
  NOT_OPEN = 'NOT_OPEN',
  /** Members are received by those who keep the studio. */
  NOT_OF_STUDIO = 'NOT_OF_STUDIO',
  /** It receives then already. */
  DAY_TAKEN = 'DAY_TAKEN',
  /** A member is on duty elsewhere in that half of the day. */
  MEMBER_ELSEWHERE = 'MEMBER_ELSEWHERE',
  /** The day is past: only the committee enters it, marked as entered afterwards. */
  DAY_PAST = 'DAY_PAST',
  NOT_TODAY = 'NOT_TODAY',
  NOT_YET = 'NOT_YET',
  CANCELLED = 'CANCELLED',
  NOT_CANCELLED = 'NOT_CANCELLED',
  CLOSED = 'CLOSED',
  NOT_CLOSED = 'NOT_CLOSED',
  /** There are words of visitors: a day that was held is not called off. */
  HAS_VISITS = 'HAS_VISITS',
  /** Whoever closes a day was there; else the committee closes it. */
  NOT_PRESENT = 'NOT_PRESENT',
  WITHDRAWN = 'WITHDRAWN',
  NOT_WITHDRAWN = 'NOT_WITHDRAWN',
}
registerEnumType(StudioRefusalCode, { name: 'StudioRefusalCode' });

@ObjectType({ description: 'Why nothing was changed.' })
@Audience(...STUDIO_PEOPLE)
export class StudioRefusal extends Refusal {
  @Field(() => StudioRefusalCode)
  readonly code: StudioRefusalCode;

  constructor(code: StudioRefusalCode) {
    super();
    this.code = code;
  }
}

import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';

export enum PublicityRefusalCode {
  /** It is not at the step this is done at. */
  WRONG_STATUS = 'WRONG_STATUS',
  /** Nobody reviews or signs what they wrote. */
  WROTE_IT = 'WROTE_IT',
  /** Nobody signs what they reviewed. */
  REVIEWED_IT = 'REVIEWED_IT',
  /** Whoever signed in spite of an error is not the one who looks again. */
  SIGNED_IT = 'SIGNED_IT',
  /** A story without words, or without anything it is about, is not handed in. */
  NOTHING_WRITTEN = 'NOTHING_WRITTEN',
  NO_SUBJECT = 'NO_SUBJECT',
  /** What it is about is not public. */
  SUBJECT_NOT_PUBLIC = 'SUBJECT_NOT_PUBLIC',
  /** It says what the record does not: mend it, or say why it is signed all the same. */
  CLAIMS_UNTRUE = 'CLAIMS_UNTRUE',
  /** A warning is signed with a reason. */
  WARNING_WITHOUT_REASON = 'WARNING_WITHOUT_REASON',
  FACT_CHECK_OPEN = 'FACT_CHECK_OPEN',
  /** A fact was objected to: mend it, or say why it stands. */
  FACT_OBJECTED = 'FACT_OBJECTED',
  DAY_IN_PAST = 'DAY_IN_PAST',
  NOTHING_CHANGED = 'NOTHING_CHANGED',
  ALREADY_FILLED = 'ALREADY_FILLED',
  ALREADY_SET_ASIDE = 'ALREADY_SET_ASIDE',
  NOT_SET_ASIDE = 'NOT_SET_ASIDE',
  /** None of these photographs hangs on this story and waits to be released. */
  NO_PHOTO_WAITS = 'NO_PHOTO_WAITS',
  /** Unknown, run out, taken back, or the check is closed. */
  LINK_UNKNOWN = 'LINK_UNKNOWN',
  /** Staff who gave the link out do not answer it. */
  LINK_OF_ANOTHER = 'LINK_OF_ANOTHER',
  FACT_UNKNOWN = 'FACT_UNKNOWN',
  NOTHING_TO_CHECK = 'NOTHING_TO_CHECK',
  CORRECTION_PENDING = 'CORRECTION_PENDING',
  NO_CORRECTION = 'NO_CORRECTION',
  NOT_IN_DOUBT = 'NOT_IN_DOUBT',
  NOT_FORCED = 'NOT_FORCED',
  ALREADY_WITHDRAWN = 'ALREADY_WITHDRAWN',
  NOT_PUBLISHED = 'NOT_PUBLISHED',
  DAY_BEFORE_PUBLICATION = 'DAY_BEFORE_PUBLICATION',
  DAY_IN_FUTURE = 'DAY_IN_FUTURE',
}
registerEnumType(PublicityRefusalCode, { name: 'PublicityRefusalCode' });

@ObjectType({ description: 'Why it stays as it is.' })
@Audience('PUBLIC')
export class PublicityRefusal extends Refusal {
  @Field(() => PublicityRefusalCode)
  readonly code: PublicityRefusalCode;

  constructor(code: PublicityRefusalCode) {
    super();
    this.code = code;
  }
}

export const refuse = (code: keyof typeof PublicityRefusalCode) => new PublicityRefusal(PublicityRefusalCode[code]);

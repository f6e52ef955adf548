import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { Refusal } from '../../../kernel/refusal.js';

export enum RenewalRefusalCode {
  /** One is being prepared already. */
  RENEWAL_OPEN = 'RENEWAL_OPEN',
  /** It is settled: it is taken back first. */
  RENEWAL_CONFIRMED = 'RENEWAL_CONFIRMED',
  RENEWAL_NOT_CONFIRMED = 'RENEWAL_NOT_CONFIRMED',
  /** It was carried out, or called off. */
  RENEWAL_OVER = 'RENEWAL_OVER',
  /** The first day is past; the last day lies before it. */
  RENEWAL_DAY_PAST = 'RENEWAL_DAY_PAST',
  RENEWAL_ENDS_BEFORE_START = 'RENEWAL_ENDS_BEFORE_START',
  /** A term of this number exists, or one that begins on that day or later. */
  RENEWAL_TERM_EXISTS = 'RENEWAL_TERM_EXISTS',
  /** Something has to be put right first. */
  RENEWAL_PROBLEMS = 'RENEWAL_PROBLEMS',
  /** They are no member on the last day of the term that ends. */
  RENEWAL_NOT_IN_TERM = 'RENEWAL_NOT_IN_TERM',
  RENEWAL_TOO_MANY_SPECIAL = 'RENEWAL_TOO_MANY_SPECIAL',
  /** It is not in the hands of whoever leaves. */
  RENEWAL_NOT_THEIRS = 'RENEWAL_NOT_THEIRS',
  /** Whoever takes it over neither stays nor comes. */
  RENEWAL_SUCCESSOR_GONE = 'RENEWAL_SUCCESSOR_GONE',
  /** Nobody appoints themselves. */
  RENEWAL_OWN_ACCOUNT = 'RENEWAL_OWN_ACCOUNT',
}
registerEnumType(RenewalRefusalCode, { name: 'RenewalRefusalCode' });

@ObjectType({ description: 'Why the change of term could not be changed so.' })
@Audience('SECRETARIAT')
export class RenewalRefusal extends Refusal {
  @Field(() => RenewalRefusalCode) readonly code: RenewalRefusalCode;
  @Field(() => Int, { nullable: true, description: 'How many things have to be put right.' })
  readonly problems: number | null;

  constructor(code: RenewalRefusalCode, problems: number | null = null) {
    super();
    this.code = code;
    this.problems = problems;
  }
}

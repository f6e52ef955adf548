import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';

export enum IdentityRefusalCode {
  /** Unknown name, wrong password, or an account that may not sign in: one answer, so that names cannot be probed. */
  WRONG_NAME_OR_PASSWORD = 'WRONG_NAME_OR_PASSWORD',
  /** Too many tries; `params.minutes` until the next. */
  TOO_MANY_TRIES = 'TOO_MANY_TRIES',
  WRONG_PASSWORD = 'WRONG_PASSWORD',
  /** Neither ten characters nor eight of three kinds. */
  PASSWORD_TOO_SHORT = 'PASSWORD_TOO_SHORT',
  PASSWORD_TOO_LONG = 'PASSWORD_TOO_LONG',
  PASSWORD_LIKE_NAME = 'PASSWORD_LIKE_NAME',
  PASSWORD_TOO_COMMON = 'PASSWORD_TOO_COMMON',
  PASSWORD_UNCHANGED = 'PASSWORD_UNCHANGED',
  /** Unknown, used or expired activation code. */
  CODE_NOT_GOOD = 'CODE_NOT_GOOD',
  /** The first account exists, or the token is another installation's. */
  TOKEN_NOT_GOOD = 'TOKEN_NOT_GOOD',
  LOGIN_NAME_FORMAT = 'LOGIN_NAME_FORMAT',
  LOGIN_NAME_TAKEN = 'LOGIN_NAME_TAKEN',
  /** Nobody grants, ends or disables what is their own. */
  OWN_ACCOUNT = 'OWN_ACCOUNT',
  POST_ALREADY_HELD = 'POST_ALREADY_HELD',
  /** The special committee or sector is no more. */
  OFFICE_RETIRED = 'OFFICE_RETIRED',
  /** The member has an account already. */
  MEMBER_HAS_ACCOUNT = 'MEMBER_HAS_ACCOUNT',
  ACCOUNT_DISABLED = 'ACCOUNT_DISABLED',
  /** Not the one that is shown now, shown before, or used up. */
  SECOND_FACTOR_WRONG = 'SECOND_FACTOR_WRONG',
  /** There is none to confirm: begin again. */
  SECOND_FACTOR_NOT_BEGUN = 'SECOND_FACTOR_NOT_BEGUN',
  /** It waits for a second person already. */
  ALREADY_REQUESTED = 'ALREADY_REQUESTED',
  /** Whoever asked for it does not confirm it. */
  OWN_REQUEST = 'OWN_REQUEST',
  REQUEST_DECIDED = 'REQUEST_DECIDED',
  /** The account has a post that takes two persons. */
  NEEDS_SECOND_PERSON = 'NEEDS_SECOND_PERSON',
  /** Too late, from another browser, used before, or begun by somebody else. */
  ELSEWHERE_STALE = 'ELSEWHERE_STALE',
  /** The provider did not say who it is, or what it said does not hold. */
  ELSEWHERE_REFUSED = 'ELSEWHERE_REFUSED',
  /** The provider does not answer, or not in a way that can be read. */
  ELSEWHERE_AWAY = 'ELSEWHERE_AWAY',
  /** Nobody has bound an account to this person there. */
  ELSEWHERE_UNBOUND = 'ELSEWHERE_UNBOUND',
  /** Another account is bound to this person there. */
  ELSEWHERE_TAKEN = 'ELSEWHERE_TAKEN',
  /** The account is bound to somebody else there: that is undone first. */
  ELSEWHERE_OTHER = 'ELSEWHERE_OTHER',
  /** The account decides for the whole house: its holder binds it, signed in by password. */
  ELSEWHERE_BIND_YOURSELF = 'ELSEWHERE_BIND_YOURSELF',
  /** Its holder has not yet set a password with the slip. */
  ELSEWHERE_NOT_ACTIVATED = 'ELSEWHERE_NOT_ACTIVATED',
}
registerEnumType(IdentityRefusalCode, { name: 'IdentityRefusalCode' });

@ObjectType()
@Audience('PUBLIC')
export class IdentityRefusalParams {
  @Field(() => Int, { nullable: true })
  minutes!: number | null;
}

@ObjectType({ description: 'Why an account could not be entered or changed.' })
@Audience('PUBLIC')
export class IdentityRefusal extends Refusal {
  @Field(() => IdentityRefusalCode)
  readonly code: IdentityRefusalCode;

  @Field(() => IdentityRefusalParams, { nullable: true })
  readonly params: IdentityRefusalParams | null;

  constructor(code: IdentityRefusalCode, minutes: number | null = null) {
    super();
    this.code = code;
    this.params = minutes === null ? null : { minutes };
  }
}

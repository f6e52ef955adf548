import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';

export enum RosterRefusalCode {
  /** A committee, department, sector, special committee or organisation of this name exists. */
  NAME_TAKEN = 'NAME_TAKEN',
  /** Members, a plan, a call, a notice or an informant name it: they are moved first. */
  GROUP_IN_USE = 'GROUP_IN_USE',
  /** The member is in this committee on that day. */
  ALREADY_THERE = 'ALREADY_THERE',
  /** The present membership began on that day or later: a day of history would be overwritten. */
  MOVE_TOO_EARLY = 'MOVE_TOO_EARLY',
  /** Another move is entered for a later day. */
  LATER_MOVE_EXISTS = 'LATER_MOVE_EXISTS',
  TOO_MANY_SPECIAL_COMMITTEES = 'TOO_MANY_SPECIAL_COMMITTEES',
  TERM_ENDS_BEFORE_START = 'TERM_ENDS_BEFORE_START',
  PHONE_OF_ANOTHER = 'PHONE_OF_ANOTHER',
  /** Nobody ends their own. */
  OWN_APPOINTMENT = 'OWN_APPOINTMENT',
  STAFF_ALREADY_ENDED = 'STAFF_ALREADY_ENDED',
  ORGANISATION_RETIRED = 'ORGANISATION_RETIRED',
  ORGANISATION_IN_USE = 'ORGANISATION_IN_USE',
  /** It is the one that is retired, or was retired itself. */
  SUCCESSOR_NOT_IN_USE = 'SUCCESSOR_NOT_IN_USE',
  /** From today on, in order, and at most a year. */
  ACTING_DAYS_NOT_POSSIBLE = 'ACTING_DAYS_NOT_POSSIBLE',
  /** Somebody acts for the director on some of these days. */
  ACTING_ALREADY = 'ACTING_ALREADY',
  IS_DIRECTOR_ALREADY = 'IS_DIRECTOR_ALREADY',
  /** It bears another name since that day or a later one. */
  NAMED_LATER = 'NAMED_LATER',
  /** A name that is to come is written down when its day has come. */
  NAMED_AHEAD = 'NAMED_AHEAD',
  GROUP_RETIRED = 'GROUP_RETIRED',
  GROUP_NOT_RETIRED = 'GROUP_NOT_RETIRED',
  /** Members belong to it on that day or later: it is merged with another, or they are moved first. */
  GROUP_HAS_MEMBERS = 'GROUP_HAS_MEMBERS',
  /** It says what holds on that day already. */
  NOTHING_CHANGED = 'NOTHING_CHANGED',
  /** What was known before changes were kept is put right, not taken back. */
  FIRST_STANDING = 'FIRST_STANDING',
  /** They left, and that stands. */
  LEFT_ALREADY = 'LEFT_ALREADY',
  LEFT_NOT = 'LEFT_NOT',
  /** They were no member on that day, or it is more than a year ahead. */
  LAST_DAY_OUTSIDE_TERM = 'LAST_DAY_OUTSIDE_TERM',
  /** A term of this number exists. */
  TERM_EXISTS = 'TERM_EXISTS',
  TERM_OVERLAPS = 'TERM_OVERLAPS',
  /** Somebody belonged to the term on days that would lie outside of it. */
  TERM_LEAVES_OUT = 'TERM_LEAVES_OUT',
  /** Somebody left in it: it is put right, not removed. */
  TERM_IN_USE = 'TERM_IN_USE',
}
registerEnumType(RosterRefusalCode, { name: 'RosterRefusalCode' });

@ObjectType({ description: 'Why the roster could not be changed so.' })
@Audience('SIGNED_IN')
export class RosterRefusal extends Refusal {
  @Field(() => RosterRefusalCode)
  readonly code: RosterRefusalCode;

  constructor(code: RosterRefusalCode) {
    super();
    this.code = code;
  }
}

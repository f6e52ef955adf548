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

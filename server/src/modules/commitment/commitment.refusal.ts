import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';

export enum CommitmentRefusalCode {
  /** The commitment is not at the point where this is done. */
  WRONG_STATUS = 'WRONG_STATUS',
  /** The department that handles a matter does not judge it. */
  HANDLING_DEPARTMENT = 'HANDLING_DEPARTMENT',
  ACKNOWLEDGE_BY_PASSED = 'ACKNOWLEDGE_BY_PASSED',
  NO_PROGRESS_YET = 'NO_PROGRESS_YET',
  REASON_AND_BASIS_REQUIRED = 'REASON_AND_BASIS_REQUIRED',
  SAME_PERSON_REPLIED = 'SAME_PERSON_REPLIED',
  EXTENSION_NOT_LATER = 'EXTENSION_NOT_LATER',
  DEPARTMENT_ALREADY_ON_IT = 'DEPARTMENT_ALREADY_ON_IT',
  MEMBER_OF_ANOTHER_COMMITTEE = 'MEMBER_OF_ANOTHER_COMMITTEE',
  URGED_TODAY = 'URGED_TODAY',
  ACCEPTANCE_STILL_RUNNING = 'ACCEPTANCE_STILL_RUNNING',
  ACCEPTANCE_NOT_OPEN = 'ACCEPTANCE_NOT_OPEN',
  CODE_UNKNOWN = 'CODE_UNKNOWN',
  /** Closing as not solved is for a D-class reply only, and needs a reason. */
  NOT_A_D_CLASS_REPLY = 'NOT_A_D_CLASS_REPLY',
  CLOSING_REASON_REQUIRED = 'CLOSING_REASON_REQUIRED',
}
registerEnumType(CommitmentRefusalCode, {
  name: 'CommitmentRefusalCode',
  description: 'The ways the house says no to an act on a commitment.',
});

@ObjectType({ description: 'Why an act on a commitment was not done. Nothing was changed.' })
@Audience('PUBLIC')
export class CommitmentRefusal extends Refusal {
  @Field(() => CommitmentRefusalCode)
  readonly code: CommitmentRefusalCode;

  constructor(code: CommitmentRefusalCode) {
    super();
    this.code = code;
  }
}

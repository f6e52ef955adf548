import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { WaitingFor } from './clock/waiting-for.js';
import { CommitmentStatus } from './commitment.entity.js';
import { Timeliness } from './timeliness.rules.js';

export const MUTATION_ID = 'A key of this one act: sent twice, it counts once.';

/** 督办 */
export enum SupervisionState {
  /** Long overdue, put on the leaders' list by rule, and no leader has taken it up. */
  AWAITS_LEADER = 'AWAITS_LEADER',
  SUPERVISED = 'SUPERVISED',
}
registerEnumType(SupervisionState, {
  name: 'SupervisionState',
  description: 'Where a matter stands with the leaders.',
});

@InputType({ description: 'Which commitments. What is left out does not narrow.' })
export class CommitmentFilter {
  @Field(() => [CommitmentStatus], { nullable: true })
  statuses?: CommitmentStatus[] | null;

  @Field(() => WaitingFor, { nullable: true, description: 'Whom it waits for.' })
  waitingFor?: WaitingFor | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only what waits for the viewer: for their department, or for them as a member.',
  })
  myTurn?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whoever it waits for is past the day they had.' })
  partyLate?: boolean | null;

  @Field(() => SupervisionState, { nullable: true })
  supervision?: SupervisionState | null;

  @Field(() => Timeliness, { nullable: true, description: 'Of the due date, while the department has it.' })
  timeliness?: Timeliness | null;

  @Field(() => ID, { nullable: true, description: 'Lead or assisting; an organisation leads.' })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The department or organisation in the lead.' })
  leadDepartmentId?: string | null;

  @Field(() => ID, { nullable: true })
  committeeId?: string | null;

  @Field(() => ID, { nullable: true })
  consultationId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Those I follow as a member, handle for my department, or look after for my committee.',
  })
  mine?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of the number, the demand, the promise or the title.' })
  text?: string | null;
}

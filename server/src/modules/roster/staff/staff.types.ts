import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Audience, ORGANISERS, STAFF } from '../../../kernel/audience.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { LocalDate } from '../../../kernel/scalars.js';
import { AccountStatus, ActivationSlip, IdentityRefusal } from '../../identity/index.js';
import { CommitteeDuty } from '../roster.entity.js';
import { RosterRefusal } from '../roster.refusal.js';

@ObjectType({ description: 'Somebody who works for a committee, with the account they do it by.' })
@Audience(...STAFF)
export class StaffRow {
  @Field(() => ID)
  id!: string;

  @Field(() => CommitteeDuty)
  duty!: CommitteeDuty;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: "Seen by the secretariat and the committee's own staff." })
  phone!: string | null;

  @Field(() => ID, { nullable: true })
  accountId!: string | null;

  @Field(() => String, { nullable: true })
  loginName!: string | null;

  @Field(() => AccountStatus, { nullable: true })
  accountStatus!: AccountStatus | null;

  @Field(() => LocalDate)
  startsOn!: string;

  @Field(() => LocalDate, { nullable: true })
  endsOn!: string | null;
}

@ObjectType({ description: '代理主任: may do what a director may, from one day to another.' })
@Audience(...STAFF)
export class ActingDirectorRow {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => LocalDate)
  startsOn!: string;

  @Field(() => LocalDate, { description: 'Included.' })
  endsOn!: string;

  @Field(() => String)
  reason!: string;
}

@InputType()
export class AppointActingDirectorInput {
  @Field(() => ID)
  committeeId!: string;

  @Field(() => ID, { description: 'Somebody with an account in use; not oneself.' })
  accountId!: string;

  @Field(() => LocalDate, { description: 'Today or later.' })
  startsOn!: string;

  @Field(() => LocalDate, { description: 'Included; at most a year.' })
  endsOn!: string;

  @Field(() => String, { description: 'At most 1,000 characters.' })
  reason!: string;
}

@ObjectType()
@Audience('SECRETARIAT')
export class StaffAppointed {
  @Field(() => ID)
  id!: string;

  @Field(() => ActivationSlip, {
    nullable: true,
    description: 'null: an account in use, or the answer to a repeated call.',
  })
  slip!: ActivationSlip | null;
}

@ObjectType()
@Audience('SECRETARIAT')
export class StaffEnded {
  @Field(() => ID)
  id!: string;
}

@ObjectType({ description: 'What is printed for a committee, once.' })
@Audience(...ORGANISERS)
export class CommitteeSlips {
  @Field(() => String)
  committeeName!: string;

  @Field(() => [ActivationSlip])
  slips!: ActivationSlip[];

  @Field(() => Int, { description: 'Those who have set a password already and need none.' })
  activatedCount!: number;
}
export const AppointStaffResult = resultUnion('AppointStaffResult', StaffAppointed, IdentityRefusal);
export const ActingDirectorResult = resultUnion('ActingDirectorResult', StaffEnded, RosterRefusal);
export const EndStaffResult = resultUnion('EndStaffResult', StaffEnded, RosterRefusal);

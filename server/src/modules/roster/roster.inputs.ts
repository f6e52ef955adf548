import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { LocalDate } from '../../kernel/scalars.js';
import { CommitteeDuty, Gender, TownshipKind } from './roster.entity.js';

@InputType()
export class MemberFilter {
  @Field(() => ID, { nullable: true })
  committeeId?: string | null;

  @Field(() => ID, { nullable: true })
  sectorId?: string | null;

  @Field(() => ID, { nullable: true })
  specialCommitteeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who belongs to this term, or did.' })
  termId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: only those in no liaison committee today.' })
  withoutCommittee?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: in term today; false: no longer or not yet; left out: all.',
  })
  inTerm?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether an account was activated.' })
  activated?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of the name, unit or skills.' })
  text?: string | null;
}

export enum NameOrder {
  ENTERED = 'ENTERED',
  STROKES = 'STROKES',
  PINYIN = 'PINYIN',
  COMMITTEE = 'COMMITTEE',
}
registerEnumType(NameOrder, {
  name: 'NameOrder',
  description: 'As they were entered; by the strokes of the surname; by pinyin; by committee, and in each by strokes.',
});

@InputType({ description: 'A member as they are to be; what is left out or null is empty.' })
export class MemberInput {
  @Field(() => String)
  name!: string;

  @Field(() => Gender, { nullable: true })
  gender?: Gender | null;

  @Field(() => String, { nullable: true })
  party?: string | null;

  @Field(() => ID, { nullable: true })
  sectorId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'At most two.' })
  specialCommitteeIds?: string[] | null;

  @Field(() => String, { nullable: true })
  unit?: string | null;

  @Field(() => String, { nullable: true })
  post?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => [String], { nullable: true })
  skillTags?: string[] | null;

  @Field(() => String, { nullable: true })
  term?: string | null;

  @Field(() => LocalDate, { nullable: true })
  termStartsOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'After this day no longer in term.' })
  termEndsOn?: string | null;
}

@InputType()
export class CreateMemberInput extends MemberInput {
  @Field(() => ID, { nullable: true, description: 'Enrolled here from today on.' })
  committeeId?: string | null;

  @Field(() => String, { nullable: true })
  clientMutationId?: string | null;
}

@InputType()
export class CommitteeInput {
  @Field(() => String)
  townshipName!: string;

  @Field(() => TownshipKind)
  townshipKind!: TownshipKind;

  @Field(() => String, { nullable: true, description: 'Nine digits of the statistical division code.' })
  townshipCode?: string | null;

  @Field(() => String, { nullable: true, description: "Left out: the township's name and 联络委." })
  name?: string | null;
}

@InputType()
export class CreateCommitteeInput extends CommitteeInput {
  @Field(() => String, { nullable: true })
  clientMutationId?: string | null;
}

@InputType()
export class AppointStaffInput {
  @Field(() => CommitteeDuty)
  duty!: CommitteeDuty;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => ID, { nullable: true, description: 'Somebody who has an account already; left out: a new one is made.' })
  accountId?: string | null;

  @Field(() => String, { nullable: true, description: 'Of the new account; left out: the next free one.' })
  loginName?: string | null;

  @Field(() => String, { nullable: true })
  clientMutationId?: string | null;
}

@InputType()
export class DepartmentInput {
  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'What people call it: 住建局.' })
  shortName!: string;

  @Field(() => String, { nullable: true })
  contactName?: string | null;

  @Field(() => String, { nullable: true })
  contactPhone?: string | null;

  @Field(() => String, { nullable: true })
  deputyName?: string | null;

  @Field(() => String, { nullable: true })
  deputyPhone?: string | null;
}

@InputType()
export class CreateDepartmentInput extends DepartmentInput {
  @Field(() => String, { nullable: true })
  clientMutationId?: string | null;
}

@InputType({ description: 'What the person says one row of the file is.' })
export class RowDecisionInput {
  @Field(() => String)
  rowKey!: string;

  @Field(() => ID, { nullable: true, description: 'This known member. Left out: see `skip`.' })
  memberId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: nobody to import; false or left out without memberId: somebody new.',
  })
  skip?: boolean | null;
}

@InputType()
export class AdjustImportInput {
  @Field(() => Boolean, { nullable: true })
  createCommittees?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  createSectors?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  createSpecialCommittees?: boolean | null;

  @Field(() => [RowDecisionInput], { nullable: true, description: 'Added to those made before.' })
  decisions?: RowDecisionInput[] | null;
}

import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES, STAFF } from '../../kernel/audience.js';
import { pageOf } from '../../kernel/page.js';
import { resultUnion } from '../../kernel/refusal.js';
import { LocalDate } from '../../kernel/scalars.js';
import { AccountStatus, ActivationSlip, IdentityRefusal } from '../identity/index.js';
import {
  CommitteeDuty,
  Department,
  Gender,
  LiaisonCommittee,
  Member,
  Sector,
  SpecialCommittee,
  TownshipKind,
} from './roster.entity.js';
import { RosterRefusal } from './roster.refusal.js';

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

@ObjectType({ description: 'A liaison committee with who runs it and how many are enrolled.' })
@Audience(...STAFF)
export class CommitteeRow {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  name!: string;

  @Field(() => ID)
  townshipId!: string;

  @Field(() => String)
  townshipName!: string;

  @Field(() => TownshipKind)
  townshipKind!: TownshipKind;

  @Field(() => String, { nullable: true })
  townshipCode!: string | null;

  @Field(() => [StaffRow], { description: 'The director first, then the officers; those in office today.' })
  staff!: StaffRow[];

  @Field(() => Int, { description: 'Members in term enrolled here today.' })
  memberCount!: number;

  @Field(() => Int, { description: 'Of these, members who have set a password.' })
  activatedCount!: number;

  @Field(() => Boolean)
  viewerCanIssueSlips!: boolean;
}
export const CommitteePage = pageOf('CommitteePage', CommitteeRow, ...STAFF);

@ObjectType()
@Audience(...PARTIES)
export class NamedGroup {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'What forms choose from.' })
@Audience(...PARTIES)
export class RosterCatalog {
  @Field(() => [NamedGroup])
  committees!: NamedGroup[];

  @Field(() => [NamedGroup])
  sectors!: NamedGroup[];

  @Field(() => [NamedGroup])
  specialCommittees!: NamedGroup[];

  @Field(() => [NamedGroup], { description: 'By what people call them.' })
  departments!: NamedGroup[];
}

@ObjectType({ description: 'A member in a list.' })
@Audience(...STAFF)
export class MemberRow {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  name!: string;

  @Field(() => Gender, { nullable: true })
  gender!: Gender | null;

  @Field(() => String, { nullable: true })
  party!: string | null;

  @Field(() => ID, { nullable: true })
  committeeId!: string | null;

  @Field(() => String, { nullable: true })
  committeeName!: string | null;

  @Field(() => ID, { nullable: true })
  sectorId!: string | null;

  @Field(() => String, { nullable: true })
  sectorName!: string | null;

  @Field(() => [NamedGroup])
  specialCommittees!: NamedGroup[];

  @Field(() => String, { nullable: true })
  unit!: string | null;

  @Field(() => String, { nullable: true })
  post!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Seen by the secretariat and the member's own committee's staff.",
  })
  phone!: string | null;

  @Field(() => [String])
  skillTags!: string[];

  @Field(() => String, { nullable: true })
  term!: string | null;

  @Field(() => LocalDate, { nullable: true })
  termStartsOn!: string | null;

  @Field(() => LocalDate, { nullable: true })
  termEndsOn!: string | null;

  @Field(() => Boolean)
  isInTerm!: boolean;

  @Field(() => AccountStatus, { nullable: true, description: 'null: no account yet.' })
  accountStatus!: AccountStatus | null;
}
export const MemberPage = pageOf('MemberPage', MemberRow, ...STAFF);

@ObjectType({ description: 'Where a member was, from a day until a day.' })
@Audience(...STAFF)
export class MembershipRow {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  committeeId!: string;

  @Field(() => String)
  committeeName!: string;

  @Field(() => LocalDate)
  startsOn!: string;

  @Field(() => LocalDate, { nullable: true })
  endsOn!: string | null;
}

@ObjectType({ description: 'A member with their history.' })
@Audience(...STAFF)
export class MemberDetail extends MemberRow {
  @Field(() => [MembershipRow], { description: 'Newest first.' })
  memberships!: MembershipRow[];

  @Field(() => String, { nullable: true })
  loginName!: string | null;

  @Field(() => Boolean)
  viewerCanRevise!: boolean;

  @Field(() => Boolean)
  viewerCanMove!: boolean;
}

@ObjectType({ description: '全员入委: every member in term in a liaison committee.' })
@Audience(...STAFF)
export class Enrolment {
  @Field(() => Int)
  inTerm!: number;

  @Field(() => Int)
  enrolled!: number;

  @Field(() => Int, {
    description: 'In term and in no committee; listed by members(filter: {withoutCommittee: true, inTerm: true}).',
  })
  without!: number;

  @Field(() => Float, { nullable: true, description: 'enrolled ÷ inTerm; null when nobody is in term.' })
  rate!: number | null;
}

@ObjectType()
@Audience(...PARTIES)
export class DepartmentRow {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  shortName!: string;

  @Field(() => String, { nullable: true })
  contactName!: string | null;

  @Field(() => String, { nullable: true, description: 'Seen by staff.' })
  contactPhone!: string | null;

  @Field(() => String, { nullable: true })
  deputyName!: string | null;

  @Field(() => String, { nullable: true, description: 'Seen by staff.' })
  deputyPhone!: string | null;

  @Field(() => Int, { description: 'Accounts that act for this department.' })
  officerCount!: number;
}
export const DepartmentPage = pageOf('DepartmentPage', DepartmentRow, ...PARTIES);

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
@Audience('SECRETARIAT', 'DIRECTOR', 'LIAISON_OFFICER')
export class CommitteeSlips {
  @Field(() => String)
  committeeName!: string;

  @Field(() => [ActivationSlip])
  slips!: ActivationSlip[];

  @Field(() => Int, { description: 'Those who have set a password already and need none.' })
  activatedCount!: number;
}

@ObjectType({ description: 'Groups the file names and the district has not.' })
@Audience('SECRETARIAT')
export class ImportCreates {
  @Field(() => [String])
  committees!: readonly string[];

  @Field(() => [String])
  sectors!: readonly string[];

  @Field(() => [String])
  specialCommittees!: readonly string[];
}

@ObjectType({ description: 'What is chosen for a list of members.' })
@Audience('SECRETARIAT')
export class RosterImportChoices {
  @Field(() => ImportCreates, { description: 'What confirming creates beside members.' })
  creates!: ImportCreates;

  @Field(() => ImportCreates, { description: 'What rows fail for want of, and may be created instead.' })
  missing!: ImportCreates;
}

export const ChangeMemberResult = resultUnion('ChangeMemberResult', Member, RosterRefusal);
export const ChangeCommitteeResult = resultUnion('ChangeCommitteeResult', LiaisonCommittee, RosterRefusal);
export const ChangeDepartmentResult = resultUnion('ChangeDepartmentResult', Department, RosterRefusal);
export const CreateSectorResult = resultUnion('CreateSectorResult', Sector, RosterRefusal);
export const CreateSpecialCommitteeResult = resultUnion(
  'CreateSpecialCommitteeResult',
  SpecialCommittee,
  RosterRefusal,
);
export const AppointStaffResult = resultUnion('AppointStaffResult', StaffAppointed, IdentityRefusal);
export const EndStaffResult = resultUnion('EndStaffResult', StaffEnded, RosterRefusal);

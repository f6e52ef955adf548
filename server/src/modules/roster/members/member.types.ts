import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Audience, STAFF } from '../../../kernel/audience.js';
import { pageOf } from '../../../kernel/page.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { LocalDate } from '../../../kernel/scalars.js';
import { AccountStatus } from '../../identity/index.js';
import { Gender, Member } from '../roster.entity.js';
import { RosterRefusal } from '../roster.refusal.js';
import { NamedGroup } from '../roster.types.js';
import { StandingRow, TermMembershipRow } from './standing/standing.types.js';
import { DepartureRow } from './terms/term.types.js';

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

  @Field(() => String, { nullable: true, description: '政协职务' })
  duty!: string | null;

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

  @Field(() => [StandingRow], { description: 'What held by days, newest first; empty as long as nothing changed.' })
  standings!: StandingRow[];

  @Field(() => [TermMembershipRow], { description: 'Newest first.' })
  terms!: TermMembershipRow[];

  @Field(() => [DepartureRow], { description: 'Newest first; of those, one at most stands.' })
  departures!: DepartureRow[];

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

export const ChangeMemberResult = resultUnion('ChangeMemberResult', Member, RosterRefusal);

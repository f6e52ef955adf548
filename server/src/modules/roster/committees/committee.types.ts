import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, STAFF } from '../../../kernel/audience.js';
import { pageOf } from '../../../kernel/page.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { LiaisonCommittee, Sector, SpecialCommittee, TownshipKind } from '../roster.entity.js';
import { RosterRefusal } from '../roster.refusal.js';
import { ActingDirectorRow, StaffRow } from '../staff/staff.types.js';

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

  @Field(() => [ActingDirectorRow], { description: 'Today and on days to come.' })
  actingDirectors!: ActingDirectorRow[];

  @Field(() => Int, { description: 'Members in term enrolled here today.' })
  memberCount!: number;

  @Field(() => Int, { description: 'Of these, members who have set a password.' })
  activatedCount!: number;

  @Field(() => Boolean)
  viewerCanIssueSlips!: boolean;
}
export const CommitteePage = pageOf('CommitteePage', CommitteeRow, ...STAFF);
export const ChangeCommitteeResult = resultUnion('ChangeCommitteeResult', LiaisonCommittee, RosterRefusal);
export const CreateSectorResult = resultUnion('CreateSectorResult', Sector, RosterRefusal);
export const CreateSpecialCommitteeResult = resultUnion(
  'CreateSpecialCommitteeResult',
  SpecialCommittee,
  RosterRefusal,
);

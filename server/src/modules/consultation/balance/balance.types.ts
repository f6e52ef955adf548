import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { PREPARERS } from '../consultation.audience.js';
import { Party } from '../consultation.entity.js';
import { PartyPresence } from './balance.rules.js';
import { SuggestionReason } from './suggest-members.rules.js';

@ObjectType()
@Audience(...PREPARERS)
export class PartyBalanceRow {
  @Field(() => Party) party!: Party;
  @Field(() => PartyPresence) presence!: PartyPresence;
  @Field(() => Int, { description: 'Invited, and neither declined nor on leave; chair, scribe and observers aside.' })
  comingCount!: number;
  @Field(() => Int, { description: 'Of them, those who said so.' }) confirmedCount!: number;
}

@ObjectType()
@Audience(...PREPARERS)
export class GroupBalanceRow {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => Int) comingCount!: number;
}

@ObjectType({ description: 'A department something is asked of, which nobody of comes.' })
@Audience(...PREPARERS)
export class MissingDepartment {
  @Field(() => ID) departmentId!: string;
  @Field(() => String) departmentName!: string;
  @Field(() => Int) demandCount!: number;
}

@ObjectType({ description: 'Whose voice would be missing if the meeting were held as it is.' })
@Audience(...PREPARERS)
export class BalanceState {
  @Field(() => [PartyBalanceRow]) parties!: readonly PartyBalanceRow[];
  @Field(() => [GroupBalanceRow], { description: 'Empty: no interest group was declared yet.' })
  groups!: readonly GroupBalanceRow[];
  @Field(() => [MissingDepartment]) missingDepartments!: readonly MissingDepartment[];
}

@ObjectType()
@Audience(...PREPARERS)
export class GivenReason {
  @Field(() => SuggestionReason) reason!: SuggestionReason;
  @Field(() => String, { nullable: true, description: 'The tag, the group, the sector, the earlier consultation.' })
  detail!: string | null;
}

@ObjectType({ description: 'A member to think of, and why.' })
@Audience(...PREPARERS)
export class SuggestedMember {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) unitAndTitle!: string | null;
  @Field(() => String, { nullable: true }) sectorName!: string | null;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => [GivenReason]) reasons!: readonly GivenReason[];
  @Field(() => Int, { description: 'Consultations of the same quarter they are invited to.' })
  invitedThisQuarter!: number;
  @Field(() => Boolean, { description: 'Invited often enough: others stand before them.' }) isOverloaded!: boolean;
}

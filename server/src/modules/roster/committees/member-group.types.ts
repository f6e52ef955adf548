import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { LocalDate } from '../../../kernel/scalars.js';
import { RosterRefusal } from '../roster.refusal.js';
import { MemberGroupKind } from './member-group.inputs.js';

@ObjectType({ description: 'What it is called from a day on.' })
@Audience('SECRETARIAT')
export class GroupNameRow {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => LocalDate, { nullable: true, description: 'null: from the beginning.' }) startsOn!: string | null;
}

@ObjectType({ description: 'A sector or a special committee, for whoever keeps the lists.' })
@Audience('SECRETARIAT')
export class MemberGroupRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => MemberGroupKind) kind!: MemberGroupKind;
  @Field(() => String) name!: string;
  @Field(() => Int, { description: 'Members who belong to it.' }) memberCount!: number;
  @Field(() => Boolean, { description: 'Somebody or something names it: it is renamed, not removed.' })
  inUse!: boolean;
  @Field(() => LocalDate, { nullable: true, description: 'From this day on nobody belongs to it.' })
  retiredOn!: string | null;
  @Field(() => String, { nullable: true }) retiredReason!: string | null;
  @Field(() => String, { nullable: true, description: 'To which its members belong since.' })
  successorName!: string | null;
  @Field(() => [GroupNameRow], { description: 'Its names by days, newest first; empty as long as it had one.' })
  names!: GroupNameRow[];
}

@ObjectType({ description: 'A member, to the office of their special committee or sector.' })
@Audience('GROUP_OFFICER')
export class OfficeMember {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) unit!: string | null;
}

@ObjectType({ description: 'A special committee or a sector, to its own office.' })
@Audience('GROUP_OFFICER')
export class OwnOffice {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => MemberGroupKind) kind!: MemberGroupKind;
  @Field(() => [OfficeMember], { description: 'Who belongs to it today and is in term, by name.' })
  members!: OfficeMember[];
}

@ObjectType({ description: 'A sector or a special committee that was changed.' })
@Audience('SECRETARIAT')
export class MemberGroupChanged {
  @Field(() => ID) id!: string;
}

export const ChangeMemberGroupResult = resultUnion('ChangeMemberGroupResult', MemberGroupChanged, RosterRefusal);

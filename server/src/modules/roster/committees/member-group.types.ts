import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { RosterRefusal } from '../roster.refusal.js';
import { MemberGroupKind } from './member-group.inputs.js';

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
}

@ObjectType({ description: 'A sector or a special committee that was renamed or removed.' })
@Audience('SECRETARIAT')
export class MemberGroupChanged {
  @Field(() => ID) id!: string;
}

export const ChangeMemberGroupResult = resultUnion('ChangeMemberGroupResult', MemberGroupChanged, RosterRefusal);

import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';

export enum MemberGroupKind {
  /** 界别 */
  SECTOR = 'SECTOR',
  /** 专委会 */
  SPECIAL_COMMITTEE = 'SPECIAL_COMMITTEE',
}
registerEnumType(MemberGroupKind, { name: 'MemberGroupKind' });

@InputType({ description: 'A sector or a special committee, as it was seen.' })
export class MemberGroupInput {
  @Field(() => MemberGroupKind) kind!: MemberGroupKind;
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
}

@InputType()
export class RenameMemberGroupInput extends MemberGroupInput {
  @Field(() => String) name!: string;
}

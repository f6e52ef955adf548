import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { LocalDate } from '../../../kernel/scalars.js';

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
  @Field(() => LocalDate, {
    nullable: true,
    description: 'From this day on it is called so, today at the latest. Left out or null: it was written wrong.',
  })
  from?: string | null;
}

@InputType()
export class RestoreMemberGroupInput extends MemberGroupInput {
  @Field(() => String) reason!: string;
}

@InputType()
export class RetireMemberGroupInput extends RestoreMemberGroupInput {
  @Field(() => LocalDate, { description: 'From this day on nobody belongs to it.' }) on!: string;
}

@InputType()
export class MergeMemberGroupsInput extends RetireMemberGroupInput {
  @Field(() => ID, { description: 'To which its members belong from that day on.' }) intoId!: string;
}

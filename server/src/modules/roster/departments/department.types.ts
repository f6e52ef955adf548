import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { pageOf } from '../../../kernel/page.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { Department } from '../roster.entity.js';
import { RosterRefusal } from '../roster.refusal.js';

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
export const ChangeDepartmentResult = resultUnion('ChangeDepartmentResult', Department, RosterRefusal);

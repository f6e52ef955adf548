import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { DateTime, LocalDate } from '../../../kernel/scalars.js';
import { ConsultationForm } from '../../consultation/index.js';
import { PlanState } from '../../plan/index.js';

@ObjectType({ description: 'A meeting that was called and is not over.' })
@Audience('SCREEN')
export class WallMeetingRow {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => ConsultationForm) form!: ConsultationForm;
  @Field(() => String) hostName!: string;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field(() => DateTime) startsAt!: string;
  @Field(() => Boolean) isLive!: boolean;
}

@ObjectType({ description: 'What somebody plans to hold this month, and where it stands.' })
@Audience('SCREEN')
export class WallPlanRow {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => ConsultationForm, { nullable: true, description: 'Null: an activity that is no consultation.' })
  form!: ConsultationForm | null;
  @Field(() => String, { nullable: true }) activity!: string | null;
  @Field(() => String) organiserName!: string;
  @Field(() => LocalDate) fromOn!: string;
  @Field(() => LocalDate) toOn!: string;
  @Field(() => PlanState) state!: PlanState;
}

@ObjectType({ description: 'What comes: the meetings that were called, and the plan of this month.' })
@Audience('SCREEN')
export class WallComing {
  @Field(() => LocalDate, { description: 'The first day of the month.' }) month!: string;
  @Field(() => [WallMeetingRow], { description: 'The next sixty, the soonest first.' }) meetings!: WallMeetingRow[];
  @Field(() => Int) meetingCount!: number;
  @Field(() => [WallPlanRow], { description: 'At most 120, by their days.' }) plan!: WallPlanRow[];
  @Field(() => Int) planCount!: number;
  @Field(() => Int, { description: 'Of the plan of this month.' }) heldCount!: number;
  @Field(() => Int, { description: 'Of earlier months of this year, and still not held.' }) lateCount!: number;
}

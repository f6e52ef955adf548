import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { ConsultationForm } from '../consultation/index.js';
import { OrganiserKind } from './plan.entity.js';
import { PlanState } from './plan-entry.rules.js';

@InputType({ description: 'When: the first and the last day, both included; whole months for what has only a month.' })
export class PeriodOfPlanInput {
  @Field(() => LocalDate)
  fromOn!: string;

  @Field(() => LocalDate)
  toOn!: string;
}

@InputType()
abstract class PlanWords {
  @Field(() => String)
  title!: string;

  @Field(() => ConsultationForm, { nullable: true, description: 'null: an activity that is no consultation.' })
  form?: ConsultationForm | null;

  @Field(() => String, { nullable: true, description: 'What the activity is called; needed without a form.' })
  activity?: string | null;

  @Field(() => String, { nullable: true })
  responsible?: string | null;

  @Field(() => String, { nullable: true })
  departments?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class AddPlanEntryInput extends PlanWords {
  @Field(() => Int)
  year!: number;

  @Field(() => OrganiserKind)
  organiserKind!: OrganiserKind;

  @Field(() => ID)
  organiserId!: string;

  @Field(() => PeriodOfPlanInput)
  period!: PeriodOfPlanInput;

  @Field(() => String, { nullable: true })
  clientMutationId?: string | null;
}

@InputType()
export class RevisePlanEntryInput extends PlanWords {
  @Field(() => ID)
  entryId!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
abstract class OfPlanEntry {
  @Field(() => ID)
  entryId!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class PostponePlanEntryInput extends OfPlanEntry {
  @Field(() => PeriodOfPlanInput)
  period!: PeriodOfPlanInput;

  @Field(() => String)
  reason!: string;
}

@InputType()
export class WithdrawPlanEntryInput extends OfPlanEntry {
  @Field(() => String)
  reason!: string;
}

@InputType()
export class RestorePlanEntryInput extends OfPlanEntry {
  @Field(() => String)
  reason!: string;
}

@InputType()
export class LinkPlanEntryInput extends OfPlanEntry {
  @Field(() => ID)
  consultationId!: string;
}

@InputType()
export class UnlinkPlanEntryInput extends OfPlanEntry {
  @Field(() => String)
  reason!: string;
}

@InputType()
export class NotePlanEntryHeldInput extends OfPlanEntry {
  @Field(() => LocalDate)
  heldOn!: string;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class StartPlanEntryInput extends OfPlanEntry {
  @Field(() => ID, {
    nullable: true,
    description: 'An accepted topic of the committee. Left out or null: one is made from the entry.',
  })
  topicId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who holds it, where a sector or special committee planned it.' })
  committeeId?: string | null;

  @Field(() => String, { nullable: true })
  place?: string | null;

  @Field(() => DateTime, { nullable: true })
  startsAt?: Date | null;

  @Field(() => String, { nullable: true })
  clientMutationId?: string | null;
}

@InputType()
export class PlanFilter {
  @Field(() => Int)
  year!: number;

  @Field(() => OrganiserKind, { nullable: true })
  organiserKind?: OrganiserKind | null;

  @Field(() => ID, { nullable: true })
  organiserId?: string | null;

  @Field(() => PlanState, { nullable: true })
  state?: PlanState | null;

  @Field(() => ConsultationForm, { nullable: true })
  form?: ConsultationForm | null;

  @Field(() => Int, { nullable: true, description: 'Planned for a time that touches this month, 1 to 12.' })
  month?: number | null;

  @Field(() => Int, { nullable: true, description: 'Its time ends in this quarter, 1 to 4.' })
  quarter?: number | null;

  @Field(() => String, { nullable: true, description: 'In the title.' })
  text?: string | null;
}

@InputType()
export class OrganiserChoiceInput {
  @Field(() => String, { description: 'The name as the file has it.' })
  given!: string;

  @Field(() => OrganiserKind, { nullable: true, description: 'null, with the id: its rows are left out.' })
  kind?: OrganiserKind | null;

  @Field(() => ID, { nullable: true })
  id?: string | null;
}

@InputType()
export class PlanRowChoiceInput {
  @Field(() => String)
  key!: string;

  @Field(() => Boolean, { nullable: true })
  skip?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'The month it is for, 1 to 12.' })
  month?: number | null;
}

@InputType()
export class PlanColumnChoiceInput {
  @Field(() => String)
  sheet!: string;

  @Field(() => String)
  column!: string;

  @Field(() => String, {
    nullable: true,
    description: 'UNIT, TITLE, KIND, TIME, RESPONSIBLE, DEPARTMENTS, NOTE; null leaves it out.',
  })
  field?: string | null;
}

@InputType({ description: 'What is decided about a file; what is left out stays as it was.' })
export class AdjustPlanImportInput {
  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => ConsultationForm, { nullable: true })
  defaultForm?: ConsultationForm | null;

  @Field(() => [OrganiserChoiceInput], { nullable: true })
  organisers?: OrganiserChoiceInput[] | null;

  @Field(() => [PlanRowChoiceInput], { nullable: true })
  rows?: PlanRowChoiceInput[] | null;

  @Field(() => [PlanColumnChoiceInput], { nullable: true })
  columns?: PlanColumnChoiceInput[] | null;
}

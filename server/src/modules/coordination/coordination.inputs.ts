import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { StepOutcome } from './coordination.entity.js';

@InputType()
export class CallCoordinationInput {
  @Field(() => ID) commitmentId!: string;
  @Field(() => DateTime) startsAt!: Date;
  @Field(() => String) place!: string;
  @Field(() => String, { description: 'What is stuck.' }) stuck!: string;
  @Field(() => [ID], { description: 'Beside the unit in the lead, which is always asked.' }) departmentIds!: string[];
  @Field(() => [ID], { description: 'Of the committee’s directory.' }) organisationIds!: string[];
  @Field(() => Boolean) withTownship!: boolean;
  @Field(() => String, { nullable: true, description: 'Who else is asked, in words.' }) others?: string | null;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class DecideCoordinationInput {
  @Field(() => ID) coordinationId!: string;
  @Field(() => Int) version!: number;
  @Field(() => Boolean) agree!: boolean;
  @Field(() => String, { nullable: true, description: 'Not agreed: why.' }) reason?: string | null;
}

@InputType()
export class MoveCoordinationInput {
  @Field(() => ID) coordinationId!: string;
  @Field(() => Int) version!: number;
  @Field(() => DateTime) startsAt!: Date;
  @Field(() => String) place!: string;
  @Field(() => String) reason!: string;
}

@InputType()
export class CancelCoordinationInput {
  @Field(() => ID) coordinationId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class CoordinationLineInput {
  @Field(() => ID) partyId!: string;
  @Field(() => Boolean) came!: boolean;
  @Field(() => String, { nullable: true, description: 'Who came for them.' }) who?: string | null;
  @Field(() => String, { nullable: true, description: 'What they said, in a line.' }) said?: string | null;
}

@InputType()
export class CoordinationStepInput {
  @Field(() => ID, { nullable: true, description: 'Left out: a new one.' }) id?: string | null;
  @Field(() => ID) partyId!: string;
  @Field(() => String) what!: string;
  @Field(() => LocalDate) dueOn!: string;
}

@InputType()
abstract class CoordinationRecordInput {
  @Field(() => ID) coordinationId!: string;
  @Field(() => Int) version!: number;
  @Field(() => [CoordinationLineInput], { description: 'Who is left out did not come.' })
  lines!: CoordinationLineInput[];
  @Field(() => String, { nullable: true }) agreed?: string | null;
  @Field(() => [CoordinationStepInput]) steps!: CoordinationStepInput[];
}

@InputType()
export class RecordCoordinationInput extends CoordinationRecordInput {}

@InputType()
export class CorrectCoordinationRecordInput extends CoordinationRecordInput {
  @Field(() => String) reason!: string;
}

@InputType()
export class AnswerCoordinationRecordInput {
  @Field(() => ID) coordinationId!: string;
  @Field(() => Int) version!: number;
  @Field(() => Boolean) confirms!: boolean;
  @Field(() => String, { nullable: true, description: 'Contested: what is not so.' }) words?: string | null;
}

@InputType()
export class ReportCoordinationStepInput {
  @Field(() => ID) stepId!: string;
  @Field(() => String) words!: string;
}

@InputType()
export class MarkCoordinationStepInput {
  @Field(() => ID) stepId!: string;
  @Field(() => StepOutcome) outcome!: StepOutcome;
  @Field(() => String, { nullable: true, description: 'NOT_DONE: how far it is.' }) words?: string | null;
}

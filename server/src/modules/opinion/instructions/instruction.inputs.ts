import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../../kernel/scalars.js';
import { BriefLevel } from '../ladder/submission.entity.js';
import { BriefActInput } from '../opinion.inputs.js';
import { InstructionStatus } from './instruction.entity.js';

@InputType()
export class RecordInstructionInput extends BriefActInput {
  @Field(() => String) leaderName!: string;
  @Field(() => String) leaderPost!: string;
  @Field(() => BriefLevel) level!: BriefLevel;
  @Field(() => LocalDate) instructedOn!: string;
  @Field(() => String, { description: 'Kept apart; only those named read it, and each reading is noted.' })
  wording!: string;
  @Field(() => String, { description: 'To whom it was given.' }) addressee!: string;
  @Field(() => ID, { nullable: true }) departmentId?: string | null;
  @Field(() => String, { description: 'What has to be done, without quoting the leader.' }) duty!: string;
  @Field(() => LocalDate) dueOn!: string;
  @Field(() => LocalDate) lookBackOn!: string;
  @Field(() => [ID], { description: 'Accounts that may read the wording, beside whoever writes it down.' })
  readerIds!: string[];
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType({ description: 'By a leader themselves: their name, post and the day are not asked.' })
export class WriteInstructionInput extends BriefActInput {
  @Field(() => String, { description: 'Kept apart; only those named read it, and each reading is noted.' })
  wording!: string;
  @Field(() => String, { description: 'To whom it is given.' }) addressee!: string;
  @Field(() => ID, { nullable: true, description: 'Left out, the office says with whom it lies.' })
  departmentId?: string | null;
  @Field(() => String, { description: 'What has to be done, in words whoever does it may read.' }) duty!: string;
  @Field(() => LocalDate) dueOn!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Left out: twenty working days after it is due.' })
  lookBackOn?: string | null;
  @Field(() => [ID], { description: 'Accounts that may read the wording, beside whoever writes it.' })
  readerIds!: string[];
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class TakeInInstructionInput {
  @Field(() => ID) instructionId!: string;
  @Field(() => Int) version!: number;
  @Field(() => ID, { nullable: true, description: 'With whom it lies; null: the office reports itself.' })
  departmentId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why it goes to another than had it: needed then. Without quoting the leader.',
  })
  reason?: string | null;
}

@InputType()
export class WithdrawInstructionInput {
  @Field(() => ID) instructionId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String, { description: 'Without quoting the leader.' }) reason!: string;
}

@InputType()
export class NameReadersInput {
  @Field(() => ID) instructionId!: string;
  @Field(() => Int) version!: number;
  @Field(() => [ID], { description: 'All who may read it from now on.' }) readerIds!: string[];
}

@InputType()
export class ReportHandlingInput {
  @Field(() => ID) instructionId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String, { description: 'What was done; told to those it came from.' }) note!: string;
}

@InputType()
export class CorrectInstructionInput {
  @Field(() => ID) instructionId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String, { nullable: true, description: 'Left out, the wording stays.' }) wording?: string | null;
  @Field(() => String) addressee!: string;
  @Field(() => String) duty!: string;
  @Field(() => LocalDate) dueOn!: string;
  @Field(() => LocalDate) lookBackOn!: string;
  @Field(() => String, { description: 'Why it is put right; without quoting the leader.' }) reason!: string;
}

@InputType()
export class LookBackInput {
  @Field(() => ID) instructionId!: string;
  @Field(() => Int) version!: number;
  @Field(() => Boolean, { description: 'false: it has to be acted on again, by the new day.' }) holds!: boolean;
  @Field(() => String) note!: string;
  @Field(() => LocalDate, { nullable: true }) dueOn?: string | null;
  @Field(() => LocalDate, { nullable: true }) lookBackOn?: string | null;
}

@InputType()
export class InstructionFilter {
  @Field(() => InstructionStatus, { nullable: true }) status?: InstructionStatus | null;
  @Field(() => ID, { nullable: true, description: 'The one alone.' }) id?: string | null;
  @Field(() => ID, { nullable: true, description: 'Those on this brief.' }) briefId?: string | null;
  @Field(() => ID, { nullable: true }) departmentId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Past its day, and nothing reported.' }) late?: boolean | null;
}

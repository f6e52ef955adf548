import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../kernel/scalars.js';
import { TaskAsk, TaskRecordKind, TaskStatus } from './task.entity.js';

@InputType()
abstract class TaskWords {
  @Field(() => String) title!: string;
  @Field(() => String) words!: string;
  @Field(() => TaskAsk) ask!: TaskAsk;
  @Field(() => Int, { nullable: true, description: 'How many; left out where words are asked for.' })
  wanted?: number | null;
  @Field(() => LocalDate, { description: 'Records count from then on.' }) startsOn!: string;
  @Field(() => LocalDate) dueOn!: string;
  @Field(() => [ID], { description: 'Whom it is given to.' }) committeeIds!: string[];
  @Field(() => [ID]) fileIds!: string[];
}

@InputType()
export class GiveTaskInput extends TaskWords {
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class CorrectTaskInput extends TaskWords {
  @Field(() => ID) taskId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class CancelTaskInput {
  @Field(() => ID) taskId!: string;
  @Field(() => [ID], { description: 'Which committees’ parts.' }) partIds!: string[];
  @Field(() => String) reason!: string;
}

@InputType()
export class ReceiveTaskInput {
  @Field(() => ID) partId!: string;
}

@InputType()
export class AskTaskExtensionInput {
  @Field(() => ID) partId!: string;
  @Field(() => Int) version!: number;
  @Field(() => LocalDate) dueOn!: string;
  @Field(() => String) reason!: string;
}

@InputType()
export class SetTaskDayInput {
  @Field(() => ID) partId!: string;
  @Field(() => Int) version!: number;
  @Field(() => LocalDate, { nullable: true, description: 'Null: what was asked for is refused.' })
  dueOn?: string | null;
  @Field(() => String) words!: string;
}

@InputType()
export class TaskRecordInput {
  @Field(() => TaskRecordKind) kind!: TaskRecordKind;
  @Field(() => ID) recordId!: string;
}

@InputType()
export class ReportTaskInput {
  @Field(() => ID) partId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) report!: string;
  @Field(() => [TaskRecordInput], { description: 'The records that fulfil it.' }) records!: TaskRecordInput[];
}

@InputType()
export class TakeTaskBackInput {
  @Field(() => ID) partId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class JudgeTaskInput {
  @Field(() => ID) partId!: string;
  @Field(() => Int) version!: number;
  @Field(() => Boolean) accept!: boolean;
  @Field(() => String, { nullable: true, description: 'Returned: why. Accepted with fewer than asked for: why.' })
  words?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Returned: by when it is reported anew.' })
  dueOn?: string | null;
}

@InputType()
export class NameTaskHelpersInput {
  @Field(() => ID) partId!: string;
  @Field(() => Int) version!: number;
  @Field(() => [ID], { description: 'Members of the committee; who is left out is taken off.' }) memberIds!: string[];
}

@InputType()
export class TellTaskPartInput {
  @Field(() => ID) partId!: string;
  @Field(() => ID, { nullable: true, description: 'Written down for a member; left out: one’s own.' })
  memberId?: string | null;
  @Field(() => String) words!: string;
}

@InputType()
export class DeclineTaskPartInput {
  @Field(() => ID) partId!: string;
  @Field(() => String) reason!: string;
}

@InputType()
export class TaskFilter {
  @Field(() => TaskStatus, { nullable: true, description: 'A part in sight stands so.' }) status?: TaskStatus | null;
  @Field(() => TaskAsk, { nullable: true }) ask?: TaskAsk | null;
  @Field(() => ID, { nullable: true }) committeeId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'true: only where a part in sight is late.' })
  late?: boolean | null;
}

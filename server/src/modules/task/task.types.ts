import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import { CorrectionRow } from '../../kernel/corrections/index.js';
import { pageOf } from '../../kernel/page.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { CARRIERS, TASK_PARTIES } from './task.audience.js';
import { TaskAsk, TaskRecordKind, TaskStatus, TaskStepKind } from './task.entity.js';

@ObjectType({ description: 'It was written; read it again.' })
@Audience(...TASK_PARTIES)
export class TaskChanged {
  @Field(() => ID, { description: 'Of the task.' }) id!: string;
}

@ObjectType({
  description: 'One in the list. Counted are the parts in sight: all of them, the committee’s, or where one is named.',
})
@Audience(...TASK_PARTIES)
export class TaskRow {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => TaskAsk) ask!: TaskAsk;
  @Field(() => Int, { nullable: true }) wanted!: number | null;
  @Field(() => LocalDate, { description: 'Where one part is in sight, of that part.' }) dueOn!: string;
  @Field(() => DateTime) givenAt!: string;
  @Field(() => Int, { description: 'Committees that have it; called off ones are not counted.' }) parts!: number;
  @Field(() => Int, { description: 'Of them, said that they have it.' }) received!: number;
  @Field(() => Int, { description: 'Of them, reported.' }) reported!: number;
  @Field(() => Int, { description: 'Of them, accepted.' }) accepted!: number;
  @Field(() => Int, { description: 'Of them, not done on their day.' }) late!: number;
  @Field(() => TaskStatus, { nullable: true, description: 'Where one part is in sight, of that part.' })
  status!: TaskStatus | null;
}

export const TaskPage = pageOf('TaskPage', TaskRow, ...TASK_PARTIES);

@ObjectType()
@Audience(...TASK_PARTIES)
export class TaskFile {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@ObjectType({ description: 'A record that fulfils a task.' })
@Audience(...TASK_PARTIES)
export class TaskRecord {
  @Field(() => TaskRecordKind) kind!: TaskRecordKind;
  @Field(() => ID) recordId!: string;
  @Field(() => String, { nullable: true, description: 'Null: it is not for the viewer to read yet.' })
  title!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Null: it stands no more.' }) onDay!: string | null;
  @Field(() => Boolean, { description: 'It was not taken back or called off since.' }) stands!: boolean;
  @Field(() => Int, { description: 'How many other tasks it is named for.' }) elsewhere!: number;
}

@ObjectType({ description: 'A member who carries a task out.' })
@Audience(...TASK_PARTIES)
export class TaskHelperRow {
  @Field(() => ID) memberId!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true, description: 'What they did.' }) words!: string | null;
  @Field(() => Boolean, { description: 'Written down for them by the committee.' }) byOthers!: boolean;
  @Field(() => String, { nullable: true, description: 'They say that they have no part in it.' })
  declinedReason!: string | null;
  @Field(() => [CorrectionRow]) corrections!: CorrectionRow[];
  @Field(() => Boolean, { description: 'Tells what they did: they themselves, or the committee for them.' })
  viewerCanTell!: boolean;
  @Field(() => Boolean, { description: 'Says that they have no part in it.' }) viewerCanDecline!: boolean;
}

@ObjectType({ description: 'What happened.' })
@Audience(...TASK_PARTIES)
export class TaskStepRow {
  @Field(() => ID) id!: string;
  @Field(() => TaskStepKind) kind!: TaskStepKind;
  @Field(() => DateTime) at!: string;
  @Field(() => String, { nullable: true }) byName!: string | null;
  @Field(() => String, { nullable: true }) words!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'The day asked for or set.' }) day!: string | null;
}

@ObjectType({ description: 'A task as one committee has it.' })
@Audience(...TASK_PARTIES)
export class TaskPartRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => TaskStatus) status!: TaskStatus;
  @Field(() => Boolean) late!: boolean;
  @Field(() => ID) committeeId!: string;
  @Field(() => String) committeeName!: string;
  @Field(() => LocalDate) dueOn!: string;
  @Field(() => DateTime, { nullable: true }) receivedAt!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'A later day that was asked for.' }) askedDueOn!:
    | string
    | null;
  @Field(() => String, { nullable: true }) askedReason!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Of countable tasks: before a report all records there are, then those it names that still stand.',
  })
  counted!: number | null;
  @Field(() => String, { nullable: true }) report!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Of the last report, also where it was taken back.' })
  reportedAt!: string | null;
  @Field(() => String, { nullable: true }) reportedByName!: string | null;
  @Field(() => [TaskRecord]) records!: TaskRecord[];
  @Field(() => DateTime, { nullable: true }) decidedAt!: string | null;
  @Field(() => String, { nullable: true }) decisionWords!: string | null;
  @Field(() => String, { nullable: true }) cancelledReason!: string | null;
  @Field(() => [TaskHelperRow]) helpers!: TaskHelperRow[];
  @Field(() => [TaskStepRow], { description: 'Oldest first.' }) steps!: TaskStepRow[];
  @Field(() => [CorrectionRow]) corrections!: CorrectionRow[];
  @Field(() => Boolean) viewerCanReceive!: boolean;
  @Field(() => Boolean) viewerCanAskExtension!: boolean;
  @Field(() => Boolean) viewerCanReport!: boolean;
  @Field(() => Boolean, { description: 'What the committee did last.' }) viewerCanTakeBack!: boolean;
  @Field(() => Boolean) viewerCanNameHelpers!: boolean;
  @Field(() => Boolean) viewerCanSetDay!: boolean;
  @Field(() => Boolean) viewerCanRefuseExtension!: boolean;
  @Field(() => Boolean, { description: 'Accepts or returns the report.' }) viewerCanJudge!: boolean;
  @Field(() => Boolean) viewerCanTakeDecisionBack!: boolean;
  @Field(() => Boolean) viewerCanCancel!: boolean;
  @Field(() => Boolean) viewerCanRestore!: boolean;
}

@ObjectType({ description: '任务 from the party group, as far as it is the viewer’s business.' })
@Audience(...TASK_PARTIES)
export class TaskDetail {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) title!: string;
  @Field(() => String) words!: string;
  @Field(() => TaskAsk) ask!: TaskAsk;
  @Field(() => Int, { nullable: true }) wanted!: number | null;
  @Field(() => LocalDate) startsOn!: string;
  @Field(() => LocalDate) dueOn!: string;
  @Field(() => DateTime) givenAt!: string;
  @Field(() => String, { nullable: true }) givenByName!: string | null;
  @Field(() => [TaskFile]) files!: TaskFile[];
  @Field(() => [TaskPartRow]) parts!: TaskPartRow[];
  @Field(() => [CorrectionRow]) corrections!: CorrectionRow[];
  @Field(() => Boolean, { description: 'Puts it right, also for more committees.' }) viewerCanCorrect!: boolean;
}

@ObjectType()
@Audience(...CARRIERS)
export class TaskMemberChoice {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@ObjectType({ description: 'What a report may name, and who may carry the task out.' })
@Audience(...CARRIERS)
export class TaskChoices {
  @Field(() => [TaskRecord], { description: 'Of the kind that is counted; of all kinds where words are asked for.' })
  records!: TaskRecord[];
  @Field(() => [TaskMemberChoice]) members!: TaskMemberChoice[];
}

@ObjectType({ description: 'How a committee stands with the tasks whose day lies in a period.' })
@Audience(...STAFF)
export class TaskCount {
  @Field(() => ID) committeeId!: string;
  @Field(() => String) committeeName!: string;
  @Field(() => Int, { description: 'That are not called off.' }) given!: number;
  @Field(() => Int) accepted!: number;
  @Field(() => Int) late!: number;
}

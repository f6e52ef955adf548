import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { Refusal, resultUnion } from '../../kernel/refusal.js';
import { LocalDate } from '../../kernel/scalars.js';
import { askTaskExtension } from './carry/ask-task-extension.js';
import { receiveTask } from './carry/receive-task.js';
import { reportTask } from './carry/report-task.js';
import { takeTaskBack } from './carry/take-task-back.js';
import { cancelTask, restoreTask } from './give/cancel-task.js';
import { correctTask } from './give/correct-task.js';
import { giveTask } from './give/give-task.js';
import { nameTaskHelpers } from './help/name-task-helpers.js';
import { declineTaskPart, tellTaskPart } from './help/tell-task-part.js';
import { judgeTask, takeTaskDecisionBack } from './judge/judge-task.js';
import { setTaskDay } from './judge/set-task-day.js';
import { CARRIERS, TASK_PARTIES, TELLERS } from './task.audience.js';
import { Task, type TaskPart } from './task.entity.js';
import {
  AskTaskExtensionInput,
  CancelTaskInput,
  CorrectTaskInput,
  DeclineTaskPartInput,
  GiveTaskInput,
  JudgeTaskInput,
  NameTaskHelpersInput,
  ReceiveTaskInput,
  ReportTaskInput,
  SetTaskDayInput,
  TakeTaskBackInput,
  TaskFilter,
  TellTaskPartInput,
} from './task.inputs.js';
import { readTask, readTaskChoices } from './task.queries.js';
import { TaskRefusal } from './task.refusal.js';
import { TaskChanged, TaskChoices, TaskCount, TaskDetail, TaskPage } from './task.types.js';
import { readTaskCounts, readTasks } from './tasks.queries.js';

const TaskResult = resultUnion('TaskResult', TaskChanged, TaskRefusal);

const changed = async (answer: Promise<Task | TaskPart | TaskRefusal>) => {
  const given = await answer;
  if (given instanceof Refusal) return given;
  return Object.assign(new TaskChanged(), { id: given instanceof Task ? given.id : given.task.id });
};

@Resolver()
export class TaskResolver {
  @Audience(...TASK_PARTIES)
  @Query(() => TaskPage, { description: 'Tasks that are the viewer’s business, newest first.' })
  tasks(
    @Arg('filter', () => TaskFilter, { nullable: true }) filter: TaskFilter | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readTasks(ctx, { filter, first, after });
  }

  @Audience(...TASK_PARTIES)
  @Query(() => TaskDetail, { nullable: true, description: 'By its id, or that of a committee’s part of it.' })
  task(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readTask(ctx, id);
  }

  @Audience(...CARRIERS)
  @Query(() => TaskChoices)
  taskChoices(@Arg('partId', () => ID) partId: string, @Ctx() ctx: RequestContext) {
    return readTaskChoices(ctx, partId);
  }

  @Audience(...STAFF)
  @Query(() => [TaskCount], { description: 'By committee, of the tasks whose day lies in the period.' })
  taskCounts(
    @Arg('from', () => LocalDate) from: string,
    @Arg('to', () => LocalDate) to: string,
    @Arg('committeeId', () => ID, { nullable: true }) committeeId: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readTaskCounts(ctx, { from, to, committeeId });
  }

  @Audience('SECRETARIAT')
  @Mutation(() => TaskResult, { description: 'To one, several or all committees; each of them is told.' })
  giveTask(@Arg('input', () => GiveTaskInput) input: GiveTaskInput, @Ctx() ctx: RequestContext) {
    return changed(giveTask(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => TaskResult, { description: 'Whoever has it is told; committees that are new get it.' })
  correctTask(@Arg('input', () => CorrectTaskInput) input: CorrectTaskInput, @Ctx() ctx: RequestContext) {
    return changed(correctTask(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => TaskResult, { description: 'Of the committees named it is asked no more.' })
  cancelTask(@Arg('input', () => CancelTaskInput) input: CancelTaskInput, @Ctx() ctx: RequestContext) {
    return changed(cancelTask(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => TaskResult, { description: 'Of the committees named it is asked again.' })
  restoreTask(@Arg('input', () => CancelTaskInput) input: CancelTaskInput, @Ctx() ctx: RequestContext) {
    return changed(restoreTask(ctx, input));
  }

  @Audience(...CARRIERS)
  @Mutation(() => TaskResult)
  receiveTask(@Arg('input', () => ReceiveTaskInput) input: ReceiveTaskInput, @Ctx() ctx: RequestContext) {
    return changed(receiveTask(ctx, input));
  }

  @Audience(...CARRIERS)
  @Mutation(() => TaskResult, { description: 'The day stands until it is decided.' })
  askTaskExtension(
    @Arg('input', () => AskTaskExtensionInput) input: AskTaskExtensionInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(askTaskExtension(ctx, input));
  }

  @Audience(...CARRIERS)
  @Mutation(() => TaskResult, { description: 'Sent again before it is judged: corrected.' })
  reportTask(@Arg('input', () => ReportTaskInput) input: ReportTaskInput, @Ctx() ctx: RequestContext) {
    return changed(reportTask(ctx, input));
  }

  @Audience(...CARRIERS)
  @Mutation(() => TaskResult, { description: 'What was asked for, the report, or the receipt.' })
  takeTaskBack(@Arg('input', () => TakeTaskBackInput) input: TakeTaskBackInput, @Ctx() ctx: RequestContext) {
    return changed(takeTaskBack(ctx, input));
  }

  @Audience(...CARRIERS)
  @Mutation(() => TaskResult, { description: 'Those who are new or left out are told.' })
  nameTaskHelpers(@Arg('input', () => NameTaskHelpersInput) input: NameTaskHelpersInput, @Ctx() ctx: RequestContext) {
    return changed(nameTaskHelpers(ctx, input));
  }

  @Audience(...TELLERS)
  @Mutation(() => TaskResult, { description: 'One’s own, or written down for a member.' })
  tellTaskPart(@Arg('input', () => TellTaskPartInput) input: TellTaskPartInput, @Ctx() ctx: RequestContext) {
    return changed(tellTaskPart(ctx, input));
  }

  @Audience('MEMBER')
  @Mutation(() => TaskResult, { description: 'Told after all, it is taken back.' })
  declineTaskPart(@Arg('input', () => DeclineTaskPartInput) input: DeclineTaskPartInput, @Ctx() ctx: RequestContext) {
    return changed(declineTaskPart(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => TaskResult, { description: 'Asked for or not; or what was asked for is refused.' })
  setTaskDay(@Arg('input', () => SetTaskDayInput) input: SetTaskDayInput, @Ctx() ctx: RequestContext) {
    return changed(setTaskDay(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => TaskResult, { description: 'Accepted, or returned with what is missing.' })
  judgeTask(@Arg('input', () => JudgeTaskInput) input: JudgeTaskInput, @Ctx() ctx: RequestContext) {
    return changed(judgeTask(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => TaskResult, { description: 'The report lies before whoever gave the task again.' })
  takeTaskDecisionBack(@Arg('input', () => TakeTaskBackInput) input: TakeTaskBackInput, @Ctx() ctx: RequestContext) {
    return changed(takeTaskDecisionBack(ctx, input));
  }
}

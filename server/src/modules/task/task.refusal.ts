import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';
import { TASK_PARTIES } from './task.audience.js';

export enum TaskRefusalCode {
  /** The committee has not said that it has it. */
  NOT_RECEIVED = 'NOT_RECEIVED',
  ALREADY_RECEIVED = 'ALREADY_RECEIVED',
  /** There is no report to judge. */
  NOT_REPORTED = 'NOT_REPORTED',
  /** It went back for more, and was not reported again since. */
  RETURNED = 'RETURNED',
  /** It is reported: no longer day is asked for, nobody is named. */
  REPORTED = 'REPORTED',
  ACCEPTED = 'ACCEPTED',
  CANCELLED = 'CANCELLED',
  NOT_CANCELLED = 'NOT_CANCELLED',
  NOTHING_TO_TAKE_BACK = 'NOTHING_TO_TAKE_BACK',
  /** Nobody asked for a later day. */
  NOT_ASKED = 'NOT_ASKED',
  /** The day is not later than the one that stands, or has passed. */
  DAY_NOT_LATER = 'DAY_NOT_LATER',
  DAY_PASSED = 'DAY_PASSED',
  /** Fewer records than were asked for: whoever accepts that says why. */
  FEWER_THAN_WANTED = 'FEWER_THAN_WANTED',
  NOTHING_CHANGED = 'NOTHING_CHANGED',
  /** Somebody reported on what was asked: it is not another thing any more. */
  HAS_REPORTS = 'HAS_REPORTS',
}
registerEnumType(TaskRefusalCode, { name: 'TaskRefusalCode' });

@ObjectType({ description: 'Why nothing was changed.' })
@Audience(...TASK_PARTIES)
export class TaskRefusal extends Refusal {
  @Field(() => TaskRefusalCode)
  readonly code: TaskRefusalCode;

  constructor(code: TaskRefusalCode) {
    super();
    this.code = code;
  }
}

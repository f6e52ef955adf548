import { TaskStatus as S, TaskAsk, TaskRecordKind } from './task.entity.js';
import { TaskSide } from './task.policy.js';
import { TaskRefusalCode as Code } from './task.refusal.js';

export enum TaskAct {
  RECEIVE = 'RECEIVE',
  ASK_EXTENSION = 'ASK_EXTENSION',
  REPORT = 'REPORT',
  /** The committee takes back what it did last. */
  TAKE_BACK = 'TAKE_BACK',
  NAME_HELPERS = 'NAME_HELPERS',
  TELL_PART = 'TELL_PART',
  SET_DAY = 'SET_DAY',
  REFUSE_EXTENSION = 'REFUSE_EXTENSION',
  ACCEPT = 'ACCEPT',
  RETURN = 'RETURN',
  TAKE_DECISION_BACK = 'TAKE_DECISION_BACK',
  CANCEL = 'CANCEL',
  RESTORE = 'RESTORE',
}

/** What decides, of one committee's part. */
export interface Standing {
  readonly status: S;
  readonly askedDueOn: string | null;
  /** It was judged before: a report that is taken back was returned. */
  readonly decidedAt: Date | null;
  readonly cancelledFrom: S | null;
}

const BEFORE_REPORT: readonly S[] = [S.RECEIVED, S.RETURNED];
const OPEN: readonly S[] = [S.GIVEN, S.RECEIVED, S.REPORTED, S.RETURNED];

/** Whose act it is, and where it may be done. */
export const taskActs: Readonly<Record<TaskAct, { readonly by: TaskSide; readonly from: readonly S[] }>> = {
  RECEIVE: { by: TaskSide.COMMITTEE, from: [S.GIVEN] },
  ASK_EXTENSION: { by: TaskSide.COMMITTEE, from: BEFORE_REPORT },
  REPORT: { by: TaskSide.COMMITTEE, from: [...BEFORE_REPORT, S.REPORTED] },
  TAKE_BACK: { by: TaskSide.COMMITTEE, from: [S.RECEIVED, S.RETURNED, S.REPORTED] },
  NAME_HELPERS: { by: TaskSide.COMMITTEE, from: [...BEFORE_REPORT, S.REPORTED] },
  TELL_PART: { by: TaskSide.HELPER, from: [...BEFORE_REPORT, S.REPORTED] },
  SET_DAY: { by: TaskSide.GIVER, from: [S.GIVEN, S.RECEIVED, S.RETURNED] },
  REFUSE_EXTENSION: { by: TaskSide.GIVER, from: BEFORE_REPORT },
  ACCEPT: { by: TaskSide.GIVER, from: [S.REPORTED] },
  RETURN: { by: TaskSide.GIVER, from: [S.REPORTED] },
  TAKE_DECISION_BACK: { by: TaskSide.GIVER, from: [S.ACCEPTED, S.RETURNED] },
  CANCEL: { by: TaskSide.GIVER, from: OPEN },
  RESTORE: { by: TaskSide.GIVER, from: [S.CANCELLED] },
};

/** Why it may not be done where it stands; what the words and days say is asked by each act. */
export function whyCannot(act: TaskAct, { status, askedDueOn }: Standing): Code | null {
  if (!taskActs[act].from.includes(status)) return whyNotFrom(act, status);
  if (act === TaskAct.REFUSE_EXTENSION && askedDueOn === null) return Code.NOT_ASKED;
  if (act === TaskAct.TAKE_BACK && status === S.RETURNED && askedDueOn === null) return Code.NOTHING_TO_TAKE_BACK;
  return null;
}

function whyNotFrom(act: TaskAct, status: S): Code {
  if (act === TaskAct.RESTORE) return Code.NOT_CANCELLED;
  if (status === S.CANCELLED) return Code.CANCELLED;
  if (act === TaskAct.TAKE_BACK && status === S.GIVEN) return Code.NOTHING_TO_TAKE_BACK;
  if (act === TaskAct.TAKE_DECISION_BACK) return Code.NOTHING_TO_TAKE_BACK;
  if (status === S.ACCEPTED) return Code.ACCEPTED;
  if (act === TaskAct.RECEIVE) return Code.ALREADY_RECEIVED;
  if (act === TaskAct.ACCEPT || act === TaskAct.RETURN)
    return status === S.RETURNED ? Code.RETURNED : Code.NOT_REPORTED;
  return status === S.REPORTED ? Code.REPORTED : Code.NOT_RECEIVED;
}

/** Where it stands afterwards. */
export function statusAfter(act: TaskAct, { status, askedDueOn, decidedAt, cancelledFrom }: Standing): S {
  switch (act) {
    case TaskAct.RECEIVE:
      return S.RECEIVED;
    case TaskAct.REPORT:
    case TaskAct.TAKE_DECISION_BACK:
      return S.REPORTED;
    case TaskAct.ACCEPT:
      return S.ACCEPTED;
    case TaskAct.RETURN:
      return S.RETURNED;
    case TaskAct.CANCEL:
      return S.CANCELLED;
    case TaskAct.RESTORE:
      return cancelledFrom ?? S.GIVEN;
    case TaskAct.TAKE_BACK:
      if (askedDueOn !== null) return status;
      if (status === S.REPORTED) return decidedAt === null ? S.RECEIVED : S.RETURNED;
      return S.GIVEN;
    default:
      return status;
  }
}

/** A later day, which has not passed. */
export function whyNotThatDay(asked: string, stands: string, today: string): Code | null {
  if (asked < today) return Code.DAY_PASSED;
  return asked <= stands ? Code.DAY_NOT_LATER : null;
}

/** What may be earlier, by whoever gave it: not before today, and another one. */
export function whyNotSet(day: string, stands: string, today: string): Code | null {
  if (day < today) return Code.DAY_PASSED;
  return day === stands ? Code.NOTHING_CHANGED : null;
}

/** Fewer than were asked for are accepted with words. */
export const whyTooFew = (
  { wanted }: { readonly wanted: number | null },
  counted: number,
  words: string | null,
): Code | null => (wanted !== null && counted < wanted && words === null ? Code.FEWER_THAN_WANTED : null);

/** The records a countable task counts; null: it asks for words, and any of them may stand beside those. */
export const RECORD_OF: Readonly<Record<TaskAsk, TaskRecordKind | null>> = {
  WORDS: null,
  CONSULTATIONS: TaskRecordKind.CONSULTATION,
  BRIEFS: TaskRecordKind.BRIEF,
  RESEARCH: TaskRecordKind.RESEARCH,
  COORDINATIONS: TaskRecordKind.COORDINATION,
  RECEPTIONS: TaskRecordKind.RECEPTION,
  POLICY_TALKS: TaskRecordKind.POLICY_TALK,
};

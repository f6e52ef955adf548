import { describe, expect, it } from '@jest/globals';
import { TaskStatus as S, TaskAsk, TaskRecordKind } from './task.entity.js';
import { TaskSide } from './task.policy.js';
import { TaskRefusalCode as Code } from './task.refusal.js';
import {
  RECORD_OF,
  type Standing,
  statusAfter,
  TaskAct,
  taskActs,
  whyCannot,
  whyNotSet,
  whyNotThatDay,
  whyTooFew,
} from './task.rules.js';

const statuses = Object.values(S);
const acts = Object.values(TaskAct);
const at = (status: S, more: Partial<Standing> = {}): Standing => ({
  ...{ status, askedDueOn: null, decidedAt: null, cancelledFrom: status === S.CANCELLED ? S.RECEIVED : null },
  ...more,
});
const before = new Date('2026-03-01T00:00:00Z');

describe('every status, every act', () => {
  const allowed: Readonly<Record<TaskAct, readonly S[]>> = {
    RECEIVE: [S.GIVEN],
    ASK_EXTENSION: [S.RECEIVED, S.RETURNED],
    REPORT: [S.RECEIVED, S.RETURNED, S.REPORTED],
    TAKE_BACK: [S.RECEIVED, S.REPORTED],
    NAME_HELPERS: [S.RECEIVED, S.RETURNED, S.REPORTED],
    TELL_PART: [S.RECEIVED, S.RETURNED, S.REPORTED],
    SET_DAY: [S.GIVEN, S.RECEIVED, S.RETURNED],
    REFUSE_EXTENSION: [],
    ACCEPT: [S.REPORTED],
    RETURN: [S.REPORTED],
    TAKE_DECISION_BACK: [S.ACCEPTED, S.RETURNED],
    CANCEL: [S.GIVEN, S.RECEIVED, S.REPORTED, S.RETURNED],
    RESTORE: [S.CANCELLED],
  };
  it('is done where it may be, and refused with a reason elsewhere', () => {
    for (const act of acts)
      expect([act, statuses.filter((status) => whyCannot(act, at(status)) === null)]).toEqual([
        act,
        statuses.filter((status) => allowed[act].includes(status)),
      ]);
  });

  it('says why not in words of where it stands', () => {
    expect(whyCannot(TaskAct.REPORT, at(S.GIVEN))).toBe(Code.NOT_RECEIVED);
    expect(whyCannot(TaskAct.REPORT, at(S.ACCEPTED))).toBe(Code.ACCEPTED);
    expect(whyCannot(TaskAct.REPORT, at(S.CANCELLED))).toBe(Code.CANCELLED);
    expect(whyCannot(TaskAct.ASK_EXTENSION, at(S.REPORTED))).toBe(Code.REPORTED);
    expect(whyCannot(TaskAct.RECEIVE, at(S.RECEIVED))).toBe(Code.ALREADY_RECEIVED);
    expect(whyCannot(TaskAct.RECEIVE, at(S.ACCEPTED))).toBe(Code.ACCEPTED);
    expect(whyCannot(TaskAct.ACCEPT, at(S.RETURNED))).toBe(Code.RETURNED);
    expect(whyCannot(TaskAct.RETURN, at(S.RECEIVED))).toBe(Code.NOT_REPORTED);
    expect(whyCannot(TaskAct.TAKE_BACK, at(S.GIVEN))).toBe(Code.NOTHING_TO_TAKE_BACK);
    expect(whyCannot(TaskAct.TAKE_BACK, at(S.RETURNED))).toBe(Code.NOTHING_TO_TAKE_BACK);
    expect(whyCannot(TaskAct.TAKE_BACK, at(S.ACCEPTED))).toBe(Code.ACCEPTED);
    expect(whyCannot(TaskAct.TAKE_DECISION_BACK, at(S.REPORTED))).toBe(Code.NOTHING_TO_TAKE_BACK);
    expect(whyCannot(TaskAct.RESTORE, at(S.GIVEN))).toBe(Code.NOT_CANCELLED);
    expect(whyCannot(TaskAct.REFUSE_EXTENSION, at(S.RECEIVED))).toBe(Code.NOT_ASKED);
    expect(whyCannot(TaskAct.REFUSE_EXTENSION, at(S.RECEIVED, { askedDueOn: '2026-05-01' }))).toBeNull();
    expect(whyCannot(TaskAct.TAKE_BACK, at(S.RETURNED, { askedDueOn: '2026-05-01' }))).toBeNull();
  });

  it('leads somewhere from everywhere, and everywhere is reached', () => {
    const reached = new Set<S>([S.GIVEN]);
    for (const status of reached)
      for (const act of acts)
        for (const decidedAt of [null, before])
          if (whyCannot(act, at(status, { decidedAt })) === null)
            reached.add(statusAfter(act, at(status, { decidedAt, cancelledFrom: S.RECEIVED })));
    expect([...reached].sort()).toEqual([...statuses].sort());
    for (const status of statuses) expect(acts.some((act) => taskActs[act].from.includes(status))).toBe(true);
  });

  it('is taken back to where it came from', () => {
    expect(statusAfter(TaskAct.TAKE_BACK, at(S.RECEIVED))).toBe(S.GIVEN);
    expect(statusAfter(TaskAct.TAKE_BACK, at(S.REPORTED))).toBe(S.RECEIVED);
    expect(statusAfter(TaskAct.TAKE_BACK, at(S.REPORTED, { decidedAt: before }))).toBe(S.RETURNED);
    expect(statusAfter(TaskAct.TAKE_BACK, at(S.RETURNED, { askedDueOn: '2026-05-01' }))).toBe(S.RETURNED);
    for (const judged of [TaskAct.ACCEPT, TaskAct.RETURN])
      expect(statusAfter(TaskAct.TAKE_DECISION_BACK, at(statusAfter(judged, at(S.REPORTED))))).toBe(S.REPORTED);
    for (const from of taskActs.CANCEL.from)
      expect(statusAfter(TaskAct.RESTORE, at(S.CANCELLED, { cancelledFrom: from }))).toBe(from);
    expect(statusAfter(TaskAct.RESTORE, at(S.CANCELLED, { cancelledFrom: null }))).toBe(S.GIVEN);
    expect(statusAfter(TaskAct.RECEIVE, at(S.GIVEN))).toBe(S.RECEIVED);
    expect(statusAfter(TaskAct.SET_DAY, at(S.RETURNED))).toBe(S.RETURNED);
  });

  it('is the committee’s, the giver’s or the member’s', () => {
    const of = (side: TaskSide) => acts.filter((act) => taskActs[act].by === side);
    expect(of(TaskSide.HELPER)).toEqual([TaskAct.TELL_PART]);
    expect(of(TaskSide.COMMITTEE)).toEqual([
      ...[TaskAct.RECEIVE, TaskAct.ASK_EXTENSION, TaskAct.REPORT, TaskAct.TAKE_BACK, TaskAct.NAME_HELPERS],
    ]);
  });
});

it('days asked for are later, days set are other ones, and none has passed', () => {
  expect(whyNotThatDay('2026-04-02', '2026-04-01', '2026-03-01')).toBeNull();
  expect(whyNotThatDay('2026-04-01', '2026-04-01', '2026-03-01')).toBe(Code.DAY_NOT_LATER);
  expect(whyNotThatDay('2026-02-28', '2026-02-01', '2026-03-01')).toBe(Code.DAY_PASSED);
  expect(whyNotThatDay('2026-03-01', '2026-02-01', '2026-03-01')).toBeNull();
  expect(whyNotSet('2026-03-01', '2026-04-01', '2026-03-01')).toBeNull();
  expect(whyNotSet('2026-02-28', '2026-04-01', '2026-03-01')).toBe(Code.DAY_PASSED);
  expect(whyNotSet('2026-04-01', '2026-04-01', '2026-03-01')).toBe(Code.NOTHING_CHANGED);
});

it('fewer than were asked for are accepted with words only', () => {
  expect(whyTooFew({ wanted: 2 }, 1, null)).toBe(Code.FEWER_THAN_WANTED);
  expect(whyTooFew({ wanted: 2 }, 1, '遇汛期')).toBeNull();
  expect(whyTooFew({ wanted: 2 }, 2, null)).toBeNull();
  expect(whyTooFew({ wanted: null }, 0, null)).toBeNull();
});

it('every countable task counts a kind of its own', () => {
  const kinds = Object.values(TaskAsk).flatMap((ask) => RECORD_OF[ask] ?? []);
  expect(kinds.sort()).toEqual(Object.values(TaskRecordKind).sort());
});

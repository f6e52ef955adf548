import type { IconName } from './icons';

export type Tone = 'ok' | 'soon' | 'bad' | 'relapsed' | 'info' | 'calm' | 'brand';

export interface StatusLook {
  readonly tone: Tone;
  readonly icon: IconName;
}

const look = (tone: Tone, icon: IconName): StatusLook => ({ tone, icon });

/**
 * Every status people meet, as colour and icon; its word is `status:<kind>.<value>`.
 * A test holds that each value has its word in both languages.
 */
export const statuses = {
  timeliness: {
    ON_TIME: look('ok', 'clock'),
    DUE_SOON: look('soon', 'clock'),
    OVERDUE: look('bad', 'alert'),
    LONG_OVERDUE: look('bad', 'alert'),
  },
  topic: {
    DRAFT: look('calm', 'pen'),
    SUBMITTED: look('info', 'dot'),
    RETURNED: look('soon', 'loop'),
    DECLINED: look('calm', 'minus'),
    MERGED: look('calm', 'forward'),
    TRANSFERRED: look('calm', 'forward'),
    TO_BRIEF: look('info', 'forward'),
    ACCEPTED: look('ok', 'checkRing'),
    SCHEDULED: look('info', 'clock'),
    CONSULTED: look('info', 'bench'),
    CLOSED: look('ok', 'checkRing'),
  },
  consultation: {
    PLANNED: look('calm', 'ring'),
    PREPARING: look('info', 'pen'),
    READY: look('ok', 'checkRing'),
    NOTIFIED: look('info', 'forward'),
    IN_SESSION: look('brand', 'bench'),
    MINUTES_DRAFT: look('info', 'pen'),
    MINUTES_CONFIRMED: look('info', 'checkRing'),
    TRACKING: look('info', 'eye'),
    EVALUATED: look('ok', 'checkRing'),
    ARCHIVED: look('calm', 'box'),
    POSTPONED: look('soon', 'clock'),
    CANCELLED: look('calm', 'minus'),
  },
  review: {
    WAITING: look('info', 'eye'),
    SENT_BACK: look('soon', 'loop'),
    RELEASED: look('ok', 'checkRing'),
  },
  agendaItem: {
    PENDING: look('calm', 'ring'),
    ACTIVE: look('brand', 'dot'),
    CLOSED: look('ok', 'checkRing'),
    SKIPPED: look('calm', 'minus'),
  },
  demand: {
    RAISED: look('calm', 'hand'),
    RESPONDED: look('soon', 'dot'),
    DISPOSED: look('ok', 'checkRing'),
  },
  disposition: {
    COMMITMENT: look('info', 'flag'),
    SOLVED_ON_SPOT: look('ok', 'checkRing'),
    DECLINED: look('calm', 'minus'),
    ESCALATED: look('info', 'forward'),
    CARRIED_OVER: look('calm', 'forward'),
    WITHDRAWN: look('calm', 'minus'),
    MERGED: look('calm', 'forward'),
  },
  responseNature: {
    EXPLANATION: look('calm', 'dot'),
    POSITION: look('soon', 'dot'),
    COMMITMENT: look('info', 'flag'),
    SOLVED_ON_SPOT: look('ok', 'checkRing'),
    DECLINED: look('calm', 'minus'),
    FORWARDED: look('soon', 'forward'),
  },
  commitment: {
    ASSIGNED: look('info', 'dot'),
    WRONG_UNIT: look('soon', 'loop'),
    ACKNOWLEDGED: look('info', 'check'),
    IN_PROGRESS: look('info', 'clock'),
    EXTENSION_REQUESTED: look('soon', 'clock'),
    REPLIED: look('info', 'checkRing'),
    VERIFIED: look('info', 'eye'),
    ACCEPTANCE_OPEN: look('brand', 'hand'),
    CLOSED: look('ok', 'checkRing'),
    REPROCESSING: look('soon', 'loop'),
    HELD: look('ok', 'checkRing'),
    RELAPSED: look('relapsed', 'loop'),
    SPLIT: look('calm', 'forward'),
    MERGED: look('calm', 'forward'),
    WITHDRAWN: look('calm', 'loop'),
  },
  resultClass: {
    A: look('ok', 'checkRing'),
    B: look('info', 'clock'),
    C: look('soon', 'flag'),
    D: look('bad', 'crossRing'),
  },
  verdict: {
    SOLVED: look('ok', 'checkRing'),
    HALF_SOLVED: look('soon', 'half'),
    NOT_SOLVED: look('bad', 'crossRing'),
    CAME_BACK: look('relapsed', 'loop'),
    RELAPSED: look('relapsed', 'loop'),
  },
  lookBack: {
    HELD: look('ok', 'checkRing'),
    RELAPSED: look('relapsed', 'loop'),
    NEW_PROBLEM: look('soon', 'flag'),
    STILL_HARD: look('bad', 'crossRing'),
    CAN_BE_DONE: look('info', 'loop'),
  },
  presence: {
    IN: look('ok', 'checkRing'),
    OUT: look('soon', 'minus'),
    UNKNOWN: look('calm', 'ring'),
  },
  speechPaper: {
    DRAFT: look('calm', 'pen'),
    SUBMITTED: look('info', 'clock'),
    RETURNED: look('soon', 'loop'),
    ACCEPTED: look('ok', 'checkRing'),
  },
  attendance: {
    INVITED: look('calm', 'ring'),
    CONFIRMED: look('info', 'check'),
    LEAVE_REQUESTED: look('soon', 'clock'),
    LEAVE_APPROVED: look('calm', 'minus'),
    LEAVE_REFUSED: look('soon', 'crossRing'),
    DECLINED: look('calm', 'minus'),
    PRESENT: look('ok', 'checkRing'),
    ABSENT: look('bad', 'crossRing'),
    OBSERVER: look('info', 'eye'),
  },
  board: {
    IN_PROGRESS: look('info', 'clock'),
    OVERDUE: look('bad', 'alert'),
    ACCEPTANCE_OPEN: look('brand', 'hand'),
    ACCEPTED: look('ok', 'checkRing'),
    SOLVED_ON_SPOT: look('ok', 'checkRing'),
    UNSOLVED: look('bad', 'crossRing'),
    REPROCESSING: look('soon', 'loop'),
    RELAPSED: look('relapsed', 'loop'),
    DECLINED: look('calm', 'minus'),
    CARRIED_OVER: look('calm', 'forward'),
    ESCALATED: look('info', 'forward'),
  },
  story: {
    DRAFT: look('calm', 'pen'),
    IN_REVIEW: look('info', 'eye'),
    RETURNED: look('soon', 'loop'),
    FACT_CHECK: look('info', 'clock'),
    SCHEDULED: look('info', 'forward'),
    PUBLISHED: look('ok', 'checkRing'),
    NEEDS_REVIEW: look('soon', 'alert'),
    WITHDRAWN: look('calm', 'minus'),
    DISCARDED: look('calm', 'minus'),
  },
  practice: {
    DRAFT: look('calm', 'pen'),
    PROPOSED: look('info', 'eye'),
    RELEASED: look('ok', 'checkRing'),
    RETIRED: look('calm', 'minus'),
    DISCARDED: look('calm', 'minus'),
  },
  practiceOutcome: {
    SOLVED: look('ok', 'checkRing'),
    PARTLY: look('info', 'forward'),
    OPEN: look('info', 'clock'),
    CAME_BACK: look('bad', 'alert'),
    NOT_YET: look('calm', 'minus'),
  },
  report: {
    DRAFT: look('calm', 'pen'),
    SUBMITTED: look('info', 'eye'),
    SIGNED: look('info', 'forward'),
    SENT: look('ok', 'checkRing'),
    WITHDRAWN: look('calm', 'minus'),
    DISCARDED: look('calm', 'minus'),
  },
  storySlot: {
    OPEN: look('info', 'clock'),
    GAP: look('bad', 'alert'),
    TAKEN_UP: look('info', 'pen'),
    FILLED: look('ok', 'checkRing'),
    SET_ASIDE: look('calm', 'minus'),
    LAPSED: look('calm', 'minus'),
  },
  brief: {
    DRAFT: look('calm', 'pen'),
    SUBMITTED: look('info', 'dot'),
    FIRST_REVIEW: look('info', 'eye'),
    RETURNED: look('soon', 'loop'),
    RETAINED: look('calm', 'box'),
    EDITING: look('info', 'pen'),
    REVIEWED: look('info', 'check'),
    SIGNED: look('info', 'checkRing'),
    ISSUED: look('ok', 'checkRing'),
    FEEDBACK: look('brand', 'forward'),
    ARCHIVED: look('calm', 'box'),
  },
  policyNotice: {
    DRAFT: look('calm', 'pen'),
    PUBLISHED: look('ok', 'checkRing'),
    WITHDRAWN: look('calm', 'minus'),
  },
  submission: {
    SENT: look('info', 'clock'),
    ADOPTED: look('ok', 'checkRing'),
    FORWARDED: look('info', 'forward'),
    NOT_ADOPTED: look('calm', 'minus'),
  },
  instruction: {
    OPEN: look('soon', 'clock'),
    HANDLED: look('info', 'eye'),
    HELD: look('ok', 'checkRing'),
    WITHDRAWN: look('calm', 'crossRing'),
  },
  informant: {
    NOMINATED: look('calm', 'flag'),
    APPOINTED: look('info', 'check'),
    ACTIVE: look('ok', 'checkRing'),
    ENDED: look('calm', 'minus'),
  },
  screen: {
    ONLINE: look('ok', 'dot'),
    OFFLINE: look('soon', 'offline'),
    REVOKED: look('calm', 'minus'),
  },
  account: {
    INVITED: look('soon', 'clock'),
    ACTIVE: look('ok', 'checkRing'),
    DISABLED: look('calm', 'minus'),
    NONE: look('calm', 'ring'),
  },
  plan: {
    FULFILLED: look('ok', 'checkRing'),
    LATE: look('bad', 'alert'),
    MISSING: look('bad', 'crossRing'),
    DUE: look('soon', 'clock'),
    POSTPONED: look('info', 'forward'),
    UPCOMING: look('calm', 'ring'),
    WITHDRAWN: look('calm', 'minus'),
  },
  planQuarter: {
    HELD: look('ok', 'checkRing'),
    PLANNED: look('info', 'clock'),
    UNPLANNED: look('soon', 'ring'),
    MISSING: look('bad', 'crossRing'),
  },
  topicCall: {
    UPCOMING: look('calm', 'ring'),
    OPEN: look('ok', 'dot'),
    CLOSED: look('calm', 'box'),
  },
  importRow: {
    NEW: look('ok', 'checkRing'),
    UPDATE: look('info', 'pen'),
    UNCHANGED: look('calm', 'check'),
    ERROR: look('bad', 'crossRing'),
    SKIPPED: look('calm', 'minus'),
  },
} as const satisfies Record<string, Record<string, StatusLook>>;

export type StatusKind = keyof typeof statuses;

const unknown = look('calm', 'dot');

/** A value this client does not know yet (an older client, a newer server) still shows, calmly. */
export function statusLook(kind: StatusKind, value: string): StatusLook {
  const looks: Record<string, StatusLook> = statuses[kind];
  return Object.keys(looks).includes(value) ? (looks[value] ?? unknown) : unknown;
}

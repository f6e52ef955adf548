import { LEAST_FREE_BYTES } from '../../kernel/disk.js';

export type State = 'GREEN' | 'YELLOW' | 'RED';

/** What was found, each as it was read; null where there is none, or it could not be read. */
export interface Facts {
  readonly now: Date;
  readonly backup: {
    readonly isSet: boolean;
    readonly isEncrypted: boolean;
    readonly lastGood: Date | null;
    readonly lastFailed: Failed;
  };
  readonly drill: { readonly isSet: boolean; readonly lastGood: Date | null; readonly lastFailed: Failed };
  readonly freeBytes: number | null;
  readonly oldestUnhandled: Date | null;
  readonly failedJobs: readonly string[];
  readonly deliveries: { readonly waiting: number; readonly failed: number; readonly oldest: Date | null };
  /** What this server's clock is ahead of the database's. */
  readonly clockAheadMs: number;
  readonly certificateEnds: Date | 'NOT_SET' | 'UNREADABLE';
  readonly calendar: { readonly today: string; readonly lastYear: number | null };
}

type Failed = { readonly at: Date; readonly fault: string } | null;

/** One line of the page: how it stands, which case it is (a word of the page), and what the case is about. */
export interface Judged {
  readonly kind: StatusKindName;
  readonly state: State;
  readonly situation: string;
  readonly at?: Date | null;
  readonly count?: number | null;
  readonly detail?: string | null;
}

export type StatusKindName =
  | 'BACKUP'
  | 'DRILL'
  | 'DISK'
  | 'OUTBOX'
  | 'JOBS'
  | 'DELIVERIES'
  | 'CLOCK'
  | 'CERTIFICATE'
  | 'CALENDAR';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Of a nightly backup, one may be late; two are missing. */
const BACKUP_LATE_MS = 26 * HOUR_MS;
const BACKUP_MISSING_MS = 50 * HOUR_MS;
/** Of weekly drills. */
const DRILL_OLD_MS = 8 * DAY_MS;
const LITTLE_FREE_BYTES = 4 * LEAST_FREE_BYTES;
const MEGABYTE = 1e6;

export function judge(facts: Facts): Judged[] {
  return [
    backup(facts),
    drill(facts),
    disk(facts),
    outbox(facts),
    jobs(facts),
    deliveries(facts),
    clock(facts),
    certificate(facts),
    calendar(facts),
  ];
}

const since = ({ now }: Facts, at: Date) => now.getTime() - at.getTime();
const line = (kind: StatusKindName, state: State, situation: string, more: Partial<Judged> = {}): Judged => ({
  ...{ kind, state, situation },
  ...more,
});

function backup(facts: Facts): Judged {
  const { isSet, isEncrypted, lastGood, lastFailed } = facts.backup;
  if (!isSet) return line('BACKUP', 'RED', 'NOT_SET');
  if (lastFailed && (!lastGood || lastFailed.at > lastGood))
    return line('BACKUP', 'RED', 'FAILED', { at: lastGood, detail: lastFailed.fault });
  if (!lastGood) return line('BACKUP', 'YELLOW', 'NONE_YET');
  const age = since(facts, lastGood);
  if (age > BACKUP_MISSING_MS) return line('BACKUP', 'RED', 'OLD', { at: lastGood });
  if (age > BACKUP_LATE_MS) return line('BACKUP', 'YELLOW', 'LATE', { at: lastGood });
  return line('BACKUP', isEncrypted ? 'GREEN' : 'YELLOW', isEncrypted ? 'GOOD' : 'NOT_ENCRYPTED', { at: lastGood });
}

function drill(facts: Facts): Judged {
  const { isSet, lastGood, lastFailed } = facts.drill;
  if (lastFailed && (!lastGood || lastFailed.at > lastGood))
    return line('DRILL', 'RED', 'FAILED', { at: lastGood, detail: lastFailed.fault });
  if (lastGood && since(facts, lastGood) <= DRILL_OLD_MS) return line('DRILL', 'GREEN', 'GOOD', { at: lastGood });
  if (lastGood) return line('DRILL', 'RED', 'OLD', { at: lastGood });
  return isSet ? line('DRILL', 'YELLOW', 'NONE_YET') : line('DRILL', 'RED', 'NOT_SET');
}

function disk({ freeBytes }: Facts): Judged {
  if (freeBytes === null) return line('DISK', 'YELLOW', 'UNKNOWN');
  const count = Math.floor(freeBytes / MEGABYTE);
  if (freeBytes < LEAST_FREE_BYTES) return line('DISK', 'RED', 'FULL', { count });
  return freeBytes < LITTLE_FREE_BYTES
    ? line('DISK', 'YELLOW', 'LITTLE', { count })
    : line('DISK', 'GREEN', 'GOOD', { count });
}

function outbox(facts: Facts): Judged {
  const { oldestUnhandled: at } = facts;
  if (!at || since(facts, at) < MINUTE_MS) return line('OUTBOX', 'GREEN', 'GOOD');
  return line('OUTBOX', since(facts, at) < 15 * MINUTE_MS ? 'YELLOW' : 'RED', 'WAITING', { at });
}

function jobs({ failedJobs }: Facts): Judged {
  if (failedJobs.length === 0) return line('JOBS', 'GREEN', 'GOOD');
  return line('JOBS', 'RED', 'FAILING', { count: failedJobs.length, detail: failedJobs.join(', ') });
}

function deliveries(facts: Facts): Judged {
  const { waiting, failed, oldest } = facts.deliveries;
  if (failed > 0) return line('DELIVERIES', 'YELLOW', 'FAILED', { count: failed });
  // What goes to a whole district is gathered until nine or five.
  if (oldest && since(facts, oldest) > DAY_MS)
    return line('DELIVERIES', 'YELLOW', 'WAITING', { count: waiting, at: oldest });
  return line('DELIVERIES', 'GREEN', 'GOOD', { count: waiting });
}

function clock({ clockAheadMs }: Facts): Judged {
  const seconds = Math.round(Math.abs(clockAheadMs) / 1000);
  if (seconds <= 2) return line('CLOCK', 'GREEN', 'GOOD');
  return line('CLOCK', seconds <= 30 ? 'YELLOW' : 'RED', 'APART', { count: seconds });
}

function certificate(facts: Facts): Judged {
  const { certificateEnds: at } = facts;
  if (at === 'NOT_SET') return line('CERTIFICATE', 'GREEN', 'NOT_SET');
  if (at === 'UNREADABLE') return line('CERTIFICATE', 'YELLOW', 'UNREADABLE');
  const left = -since(facts, at);
  if (left < 0) return line('CERTIFICATE', 'RED', 'OVER', { at });
  if (left < 7 * DAY_MS) return line('CERTIFICATE', 'RED', 'ENDS', { at });
  return line('CERTIFICATE', left < 30 * DAY_MS ? 'YELLOW' : 'GREEN', left < 30 * DAY_MS ? 'ENDS' : 'GOOD', { at });
}

/** The next year is published in November; from December on it is missed. */
function calendar({ calendar: { today, lastYear } }: Facts): Judged {
  const year = Number(today.slice(0, 4));
  const count = lastYear;
  if (lastYear === null || lastYear < year) return line('CALENDAR', 'RED', 'OVER', { count: year });
  if (lastYear === year && today.slice(5) >= '12-01') return line('CALENDAR', 'YELLOW', 'ENDS', { count: year + 1 });
  return line('CALENDAR', 'GREEN', 'GOOD', { count });
}

import { expect, it } from '@jest/globals';
import { type Facts, judge, type StatusKindName } from './status.rules.js';

const now = new Date('2026-12-02T09:00:00+08:00');
const HOUR_MS = 3_600_000;
const ago = (hours: number) => new Date(now.getTime() - hours * HOUR_MS);
const fault = 'DAMAGED';
const WELL: Facts = {
  now,
  backup: { isSet: true, isEncrypted: true, lastGood: ago(7), lastFailed: null },
  drill: { isSet: true, lastGood: ago(50), lastFailed: null },
  freeBytes: 50e9,
  oldestUnhandled: null,
  failedJobs: [],
  deliveries: { waiting: 0, failed: 0, oldest: null },
  clockAheadMs: 12,
  certificateEnds: ago(-24 * 100),
  calendar: { today: '2026-12-02', lastYear: 2027 },
};
const NEVER = { isSet: true, isEncrypted: true, lastGood: null, lastFailed: null };
const said = (facts: Partial<Facts>, kind: StatusKindName) => {
  const { state, situation } = judge({ ...WELL, ...facts }).find((one) => one.kind === kind) ?? {};
  return `${state} ${situation}`;
};

it('is green throughout where all is well', () => {
  expect(judge(WELL).filter(({ state }) => state !== 'GREEN')).toEqual([]);
});

it.each<[StatusKindName, string, Partial<Facts>]>([
  ['BACKUP', 'RED NOT_SET', { backup: { ...WELL.backup, isSet: false } }],
  ['BACKUP', 'YELLOW NONE_YET', { backup: NEVER }],
  ['BACKUP', 'YELLOW LATE', { backup: { ...WELL.backup, lastGood: ago(27) } }],
  ['BACKUP', 'RED OLD', { backup: { ...WELL.backup, lastGood: ago(51) } }],
  ['BACKUP', 'RED FAILED', { backup: { ...WELL.backup, lastFailed: { at: ago(1), fault } } }],
  ['BACKUP', 'GREEN GOOD', { backup: { ...WELL.backup, lastFailed: { at: ago(30), fault } } }],
  ['BACKUP', 'YELLOW NOT_ENCRYPTED', { backup: { ...WELL.backup, isEncrypted: false } }],
  ['DRILL', 'GREEN GOOD', { drill: { ...WELL.drill, lastGood: ago(8 * 24) } }],
  ['DRILL', 'RED OLD', { drill: { ...WELL.drill, lastGood: ago(8 * 24 + 1) } }],
  ['DRILL', 'RED FAILED', { drill: { ...WELL.drill, lastFailed: { at: ago(1), fault } } }],
  ['DRILL', 'RED NOT_SET', { drill: { isSet: false, lastGood: null, lastFailed: null } }],
  ['DRILL', 'YELLOW NONE_YET', { drill: { isSet: true, lastGood: null, lastFailed: null } }],
  ['DISK', 'YELLOW LITTLE', { freeBytes: 1e9 }],
  ['DISK', 'RED FULL', { freeBytes: 1e8 }],
  ['DISK', 'YELLOW UNKNOWN', { freeBytes: null }],
  ['OUTBOX', 'GREEN GOOD', { oldestUnhandled: ago(0.01) }],
  ['OUTBOX', 'YELLOW WAITING', { oldestUnhandled: ago(0.1) }],
  ['OUTBOX', 'RED WAITING', { oldestUnhandled: ago(1) }],
  ['JOBS', 'RED FAILING', { failedJobs: ['notice.remind'] }],
  ['DELIVERIES', 'YELLOW FAILED', { deliveries: { waiting: 0, failed: 3, oldest: null } }],
  ['DELIVERIES', 'YELLOW WAITING', { deliveries: { waiting: 3, failed: 0, oldest: ago(25) } }],
  ['CLOCK', 'YELLOW APART', { clockAheadMs: -9000 }],
  ['CLOCK', 'RED APART', { clockAheadMs: 120_000 }],
  ['CERTIFICATE', 'GREEN NOT_SET', { certificateEnds: 'NOT_SET' }],
  ['CERTIFICATE', 'YELLOW UNREADABLE', { certificateEnds: 'UNREADABLE' }],
  ['CERTIFICATE', 'YELLOW ENDS', { certificateEnds: ago(-24 * 20) }],
  ['CERTIFICATE', 'RED ENDS', { certificateEnds: ago(-24 * 3) }],
  ['CERTIFICATE', 'RED OVER', { certificateEnds: ago(1) }],
  ['CALENDAR', 'YELLOW ENDS', { calendar: { today: '2026-12-02', lastYear: 2026 } }],
  ['CALENDAR', 'GREEN GOOD', { calendar: { today: '2026-11-02', lastYear: 2026 } }],
  ['CALENDAR', 'RED OVER', { calendar: { today: '2027-01-01', lastYear: 2026 } }],
  ['CALENDAR', 'RED OVER', { calendar: { today: '2026-12-02', lastYear: null } }],
])('%s is %s', (kind, expected, facts) => {
  expect(said(facts, kind)).toBe(expected);
});

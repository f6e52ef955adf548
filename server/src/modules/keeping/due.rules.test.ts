import { expect, it } from '@jest/globals';
import { isBackupDue, isDrillDue } from './due.rules.js';

const china = (text: string) => new Date(`${text}:00+08:00`);
const now = china('2026-12-03T09:00');

it.each([
  ['nobody ever made one', null, true],
  ['the last is of yesterday evening', '2026-12-02T22:00', true],
  ['the last is of this night', '2026-12-03T02:10', false],
  ['the last is of just before two', '2026-12-03T01:59', true],
])('a backup when %s', (_what, last, due) => {
  expect(isBackupDue(now, 2, last === null ? null : china(last))).toBe(due);
});

it('waits with a backup until its hour has come', () => {
  expect(isBackupDue(china('2026-12-03T01:00'), 2, china('2026-12-02T02:30'))).toBe(false);
  expect(isBackupDue(china('2026-12-03T02:00'), 2, china('2026-12-02T02:30'))).toBe(true);
});

it.each([
  ['there is no backup', null, null, false],
  ['none was ever held', '2026-12-03T02:10', null, true],
  ['the last passed yesterday', '2026-12-03T02:10', { endedAt: '2026-12-02T03:00', succeeded: true }, false],
  ['the last passed a week ago', '2026-12-03T02:10', { endedAt: '2026-11-26T03:00', succeeded: true }, true],
  ['the last failed yesterday', '2026-12-03T02:10', { endedAt: '2026-12-02T03:00', succeeded: false }, true],
  ['the last failed this morning', '2026-12-03T02:10', { endedAt: '2026-12-03T03:00', succeeded: false }, false],
] as const)('a drill when %s', (_what, backup, last, due) => {
  const held = last && { ...last, endedAt: china(last.endedAt) };
  expect(isDrillDue(now, backup === null ? null : china(backup), held)).toBe(due);
});

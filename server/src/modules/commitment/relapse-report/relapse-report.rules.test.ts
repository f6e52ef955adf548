import 'reflect-metadata';
import { CommitmentStatus } from '../commitment.entity.js';
import { whyNoRelapseReport } from './relapse-report.rules.js';

const now = new Date('2026-03-31T01:00:00Z');
const closed = { status: CommitmentStatus.CLOSED, lookBackOn: '2026-05-01', lastReportAt: null };

it('is said of what was closed and is still looked at', () => {
  expect(whyNoRelapseReport(closed, now)).toBeNull();
  expect(whyNoRelapseReport({ ...closed, lookBackOn: null }, now)).toBe('NOTHING_TO_COME_BACK');
  for (const status of Object.values(CommitmentStatus).filter((one) => one !== CommitmentStatus.CLOSED))
    expect([status, whyNoRelapseReport({ ...closed, status }, now)]).toEqual([status, 'NOTHING_TO_COME_BACK']);
});

it('is said once in thirty days', () => {
  const lastReportAt = new Date('2026-03-01T01:00:00Z');
  expect(whyNoRelapseReport({ ...closed, lastReportAt }, now)).toBeNull();
  expect(whyNoRelapseReport({ ...closed, lastReportAt }, new Date(now.getTime() - 1))).toBe('RELAPSE_REPORTED_LATELY');
});

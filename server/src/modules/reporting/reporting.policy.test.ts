import { describe, expect, it } from '@jest/globals';
import { ORGANISERS, STAFF, whoMay } from '../../kernel/viewer.test-support.js';
import { ReportStatus } from './report.enums.js';
import { canReadReport, canReadReports, canSignReports, canWriteReport } from './reporting.policy.js';

const readers = (status: ReportStatus, committeeId: string | null) =>
  whoMay((viewer) => canReadReport(viewer, { status, committeeId }));

describe('who reads a report', () => {
  it('the list: staff and signers', () => {
    expect([...whoMay(canReadReports)].sort()).toEqual([...STAFF, 'signer'].sort());
  });

  it('a draft those who write it, from then on leaders and signers', () => {
    expect(readers(ReportStatus.DRAFT, 'here')).toEqual(ORGANISERS);
    expect(readers(ReportStatus.SUBMITTED, 'here')).toEqual(expect.arrayContaining(['leader', 'signer']));
    expect(readers(ReportStatus.SUBMITTED, 'here')).not.toContain('director there');
  });

  it('what is signed of the district every committee, and nothing before', () => {
    expect(readers(ReportStatus.SENT, null)).toContain('director there');
    expect(readers(ReportStatus.SUBMITTED, null)).not.toContain('director there');
  });
});

it('is written by whoever organises, signed by signers alone', () => {
  expect(whoMay((viewer) => canWriteReport(viewer, 'here'))).toEqual(ORGANISERS);
  expect(whoMay((viewer) => canWriteReport(viewer, null))).toEqual(['secretariat']);
  expect(whoMay(canSignReports)).toEqual(['signer']);
});

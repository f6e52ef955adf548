import { isOrganiser, isStaff, organises, servesCommittee } from '../../kernel/scope.js';
import { hasRole, Role, type Viewer } from '../../kernel/viewer.js';
import { ReportStatus } from './report.enums.js';

interface Written {
  readonly status: ReportStatus;
  readonly committeeId: string | null;
}

const OWN: readonly ReportStatus[] = [ReportStatus.DRAFT, ReportStatus.DISCARDED];
const OUT: readonly ReportStatus[] = [ReportStatus.SIGNED, ReportStatus.SENT];

/** The list of reports. */
export function canReadReports(viewer: Viewer | null): boolean {
  return isStaff(viewer) || hasRole(viewer, Role.SIGNER);
}

/** Whoever drafts reports at all. */
export function canWriteReports(viewer: Viewer | null): boolean {
  return isOrganiser(viewer);
}

/** The secretariat writes every report, a committee's staff their own. */
export function canWriteReport(viewer: Viewer | null, committeeId: string | null): boolean {
  return organises(viewer, committeeId);
}

/** 签发 */
export function canSignReports(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SIGNER);
}

/** A draft is its writers'; from then on leaders and signers read it, and what is signed of the district every committee. */
export function canReadReport(viewer: Viewer | null, { status, committeeId }: Written): boolean {
  if (hasRole(viewer, Role.SECRETARIAT) || servesCommittee(viewer, committeeId)) return true;
  if (OWN.includes(status)) return false;
  if (hasRole(viewer, Role.LEADER, Role.SIGNER)) return true;
  return committeeId === null && OUT.includes(status) && isStaff(viewer);
}

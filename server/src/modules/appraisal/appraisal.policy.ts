import { hasRole, holdsCommittee, memberIdOf, Role, type Viewer } from '../../kernel/viewer.js';
import type { OpinionSide } from './appraisal.entity.js';

export interface Whose {
  readonly memberId: string;
  readonly committeeId: string | null;
}

/** Opens rounds, decides grades, sees how all compare. */
export const canRunAppraisals = (viewer: Viewer | null): boolean => hasRole(viewer, Role.SECRETARIAT);

export const isOwnReport = (viewer: Viewer | null, { memberId }: Whose): boolean => memberIdOf(viewer) === memberId;

/** 联络委主任 or whoever acts for them today. */
export const directs = (viewer: Viewer | null, { committeeId }: Whose): boolean =>
  committeeId !== null && holdsCommittee(viewer, committeeId, Role.DIRECTOR);

/** Directors for their committee; special committees and sectors have no accounts, and the secretariat enters what they say. */
export const canOpineFor = (viewer: Viewer | null, whose: Whose, side: `${OpinionSide}`): boolean =>
  canRunAppraisals(viewer) || (side === 'COMMITTEE' && directs(viewer, whose));

export const canOpine = (viewer: Viewer | null, whose: Whose): boolean =>
  canRunAppraisals(viewer) || directs(viewer, whose);

import { servesGroup } from '../../kernel/scope.js';
import { groupIdsOf, hasRole, holdsCommittee, memberIdOf, Role, type Viewer } from '../../kernel/viewer.js';
import type { OpinionSide } from './appraisal.entity.js';

export interface Whose {
  readonly memberId: string;
  readonly committeeId: string | null;
}

/** …with the groups they belonged to at the end of that year, or belong to today. */
export interface WhoseGroups extends Whose {
  readonly sectorId: string | null;
  readonly specialCommitteeIds: readonly string[];
}

/** Opens rounds, decides grades, sees how all compare. */
export const canRunAppraisals = (viewer: Viewer | null): boolean => hasRole(viewer, Role.SECRETARIAT);

export const isOwnReport = (viewer: Viewer | null, { memberId }: Whose): boolean => memberIdOf(viewer) === memberId;

/** 联络委主任 or whoever acts for them today. */
export const directs = (viewer: Viewer | null, { committeeId }: Whose): boolean =>
  committeeId !== null && holdsCommittee(viewer, committeeId, Role.DIRECTOR);

/** In its own words: a committee by its director, a special committee and a sector by its office. */
export function speaksFor(viewer: Viewer | null, whose: WhoseGroups, side: `${OpinionSide}`): boolean {
  if (side === 'COMMITTEE') return directs(viewer, whose);
  const groupIds = side === 'SECTOR' ? [whose.sectorId] : whose.specialCommitteeIds;
  return groupIds.some((id) => servesGroup(viewer, id));
}

/** What a side says without an account of its own the secretariat enters. */
export const canOpineFor = (viewer: Viewer | null, whose: WhoseGroups, side: `${OpinionSide}`): boolean =>
  canRunAppraisals(viewer) || speaksFor(viewer, whose, side);

const SIDES = ['COMMITTEE', 'SPECIAL_COMMITTEE', 'SECTOR'] as const;
export const canOpine = (viewer: Viewer | null, whose: WhoseGroups): boolean =>
  SIDES.some((side) => canOpineFor(viewer, whose, side));

/** Somebody's opinion is theirs to give, wherever there is a report. */
export const canOpineAny = (viewer: Viewer | null): boolean =>
  hasRole(viewer, Role.DIRECTOR) || groupIdsOf(viewer).length > 0;

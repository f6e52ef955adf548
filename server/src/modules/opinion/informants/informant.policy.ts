import { servesGroup } from '../../../kernel/scope.js';
import { accountIdOf, groupIdsOf, hasRole, Role, type Viewer } from '../../../kernel/viewer.js';
import type { InformantStatus } from './informant.entity.js';
import { InformantAct, isOpen, isOpenToOffice } from './informant.rules.js';

/** Appoints, and does for an office what it has not done itself. */
export function canManageInformants(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT);
}

export function canReadInformants(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT, Role.LEADER);
}

/** Puts somebody forward anywhere: before it is known for which special committee or sector. */
export function canNominateInformants(viewer: Viewer | null): boolean {
  return canManageInformants(viewer) || groupIdsOf(viewer).length > 0;
}

/** 推荐: the office of the special committee or sector, and the secretariat for it. */
export function canNominateFor(viewer: Viewer | null, groupId: string): boolean {
  return canManageInformants(viewer) || servesGroup(viewer, groupId);
}

/** Whose nomination it was, where it stands, and who they are. */
export interface InformantStanding {
  readonly nominatorId: string;
  readonly status: InformantStatus;
  readonly accountId: string | null;
}

type Whose = Pick<InformantStanding, 'nominatorId' | 'accountId'>;

/** What of it is this viewer's to do, sooner or later. An appointment is accepted by whoever was appointed. */
export function mayActOnInformant(viewer: Viewer | null, act: InformantAct, { nominatorId, accountId }: Whose) {
  if (canManageInformants(viewer)) return true;
  if (act === InformantAct.ACTIVATE) return accountId !== null && accountIdOf(viewer) === accountId;
  return act !== InformantAct.APPOINT && servesGroup(viewer, nominatorId);
}

/** What this viewer may do to it now. */
export function actsOnInformant(viewer: Viewer | null, one: InformantStanding): InformantAct[] {
  const isOpenToViewer = canManageInformants(viewer) ? isOpen : isOpenToOffice;
  return Object.values(InformantAct).filter(
    (act) => mayActOnInformant(viewer, act, one) && isOpenToViewer(act, one.status),
  );
}

import { committeeScope, supervises } from '../../kernel/scope.js';
import { accountIdOf, hasRole, Role, type Viewer } from '../../kernel/viewer.js';
import { BriefStatus } from './brief.entity.js';

/** Members and informants write; so do the committees that keep the record and the desk that composes. */
export function canWriteBriefs(viewer: Viewer | null): boolean {
  return hasRole(
    viewer,
    Role.MEMBER,
    Role.INFORMANT,
    Role.DIRECTOR,
    Role.LIAISON_OFFICER,
    Role.SECRETARIAT,
    Role.REVIEWER,
  );
}

/** 特邀信息员: writes under a term. */
export function isInformant(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.INFORMANT);
}

/** Reads everything that was handed in. */
export function canReadAllBriefs(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT, Role.LEADER, Role.REVIEWER, Role.SIGNER);
}

/** Puts several records together under one heading. */
export function canCompose(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT, Role.REVIEWER);
}

export function canImportResults(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT);
}

/** Whose work a brief is. */
export interface BriefPeople {
  readonly status: BriefStatus;
  readonly leadAuthorId: string;
  readonly authorIds: readonly string[];
  readonly editorIds: readonly string[];
  readonly reviewerId: string | null;
  /** Of the briefs a composite was made of; what they acted in is not theirs to change, what went out is theirs to read. */
  readonly sourceAuthorIds?: readonly string[];
  /** It went back to the committee: whoever serves it writes, and nobody else. */
  readonly inCommitteesHand?: boolean;
  /** Liaison committees of its author and of what it grew out of. */
  readonly committeeIds: readonly string[];
}

/** What a viewer is to one brief. */
export interface BriefCapacity {
  readonly reads: boolean;
  readonly isAuthor: boolean;
  readonly leadsWriting: boolean;
  readonly desk: boolean;
  readonly reviewer: boolean;
  readonly signer: boolean;
  readonly secretariat: boolean;
  readonly leader: boolean;
  readonly edited: boolean;
  readonly reviewed: boolean;
}

/** Issued, or taken into a composite that was: from then on the townships it came from read it. */
const ISSUED: ReadonlySet<BriefStatus> = new Set([BriefStatus.ISSUED, BriefStatus.FEEDBACK, BriefStatus.ARCHIVED]);

export function capacityOf(viewer: Viewer | null, brief: BriefPeople): BriefCapacity {
  const accountId = accountIdOf(viewer);
  const isAuthor = accountId !== null && brief.authorIds.includes(accountId);
  const handedIn = brief.status !== BriefStatus.DRAFT;
  const wroteSource = accountId !== null && (brief.sourceAuthorIds ?? []).includes(accountId);
  const ofItsCommittees = committeeScope(viewer).committeeIds.some((id) => brief.committeeIds.includes(id));
  const holdsIt = Boolean(brief.inCommitteesHand) && ofItsCommittees;
  return {
    reads:
      isAuthor ||
      holdsIt ||
      (handedIn && canReadAllBriefs(viewer)) ||
      (ISSUED.has(brief.status) && (ofItsCommittees || wroteSource)),
    isAuthor,
    leadsWriting: brief.inCommitteesHand ? holdsIt : accountId !== null && accountId === brief.leadAuthorId,
    desk: hasRole(viewer, Role.SECRETARIAT, Role.REVIEWER),
    reviewer: hasRole(viewer, Role.REVIEWER),
    signer: hasRole(viewer, Role.SIGNER, Role.LEADER),
    secretariat: hasRole(viewer, Role.SECRETARIAT),
    leader: supervises(viewer),
    edited: accountId !== null && brief.editorIds.includes(accountId),
    reviewed: accountId !== null && accountId === brief.reviewerId,
  };
}

/** Whether somebody who holds these posts could be named as a reader of an instruction by this viewer. */
export function canNameReaders(viewer: Viewer | null, { isReader }: { readonly isReader: boolean }): boolean {
  return isReader || supervises(viewer);
}

/** That an instruction was given, its duty and its handling; never its wording. */
export function canReadInstructions(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT, Role.LEADER);
}

import { type CommitteeScope, committeeScope, isInScope, isStaff, organises } from '../../kernel/scope.js';
import { accountIdOf, hasRole, Role, type Viewer } from '../../kernel/viewer.js';
import type { Story } from './stories/story.entity.js';
import { StoryStatus } from './story.enums.js';

type Written = Pick<Story, 'writerId' | 'status' | 'committeeId'>;

const PUBLIC: readonly StoryStatus[] = [StoryStatus.PUBLISHED, StoryStatus.NEEDS_REVIEW, StoryStatus.WITHDRAWN];
const UNSEEN: readonly StoryStatus[] = [StoryStatus.DRAFT, StoryStatus.RETURNED, StoryStatus.DISCARDED];

/** The desk of stories: gaps, slots, lists. A leader reads. */
export function canReadDesk(viewer: Viewer | null): boolean {
  return isStaff(viewer) || hasRole(viewer, Role.REVIEWER, Role.SIGNER);
}

/** Whoever may begin a story at all: staff at the desk, members and informants from the spot. */
export function canWriteStories(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT, Role.DIRECTOR, Role.LIAISON_OFFICER, Role.MEMBER, Role.INFORMANT);
}

/** Slots of a committee are taken by its staff, those of the district by the secretariat. */
export function canRunSlot(viewer: Viewer | null, committeeId: string | null): boolean {
  return organises(viewer, committeeId);
}

const isWriter = (viewer: Viewer | null, { writerId }: Written) => accountIdOf(viewer) === writerId;

/** The writer writes; the secretariat's clerk and the committee's staff help, once it is not only the writer's. */
export function canEditStory(viewer: Viewer | null, story: Written): boolean {
  if (isWriter(viewer, story)) return canWriteStories(viewer);
  return hasRole(viewer, Role.SECRETARIAT) || (story.committeeId !== null && organises(viewer, story.committeeId));
}

/** Reads it with its findings, versions and checks. */
export function canReadStory(viewer: Viewer | null, story: Written): boolean {
  if (isWriter(viewer, story)) return true;
  if (!canReadDesk(viewer)) return false;
  if (PUBLIC.includes(story.status)) return true;
  if (hasRole(viewer, Role.SECRETARIAT)) return true;
  if (isInScope({ ...committeeScope(viewer), all: false }, story.committeeId)) return true;
  return !UNSEEN.includes(story.status) && hasRole(viewer, Role.LEADER, Role.REVIEWER, Role.SIGNER);
}

/** 审核 */
export function canReviewStories(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.REVIEWER, Role.SECRETARIAT);
}

/** 签发; correcting, taking down and putting back what was published are the signer's as well. */
export function canSignStories(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SIGNER);
}

/** Off every page at once: whoever may sign, and the secretariat, which takes down whatever is public. */
export function canWithdrawStories(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SIGNER, Role.SECRETARIAT);
}

/** Gives out the links of a fact check and says that it is done. */
export function canRunFactCheck(viewer: Viewer | null, story: Written): boolean {
  return hasRole(viewer, Role.SECRETARIAT) || (story.committeeId !== null && organises(viewer, story.committeeId));
}

/** 用稿登记、用稿统计 */
export function canReadPlacements(viewer: Viewer | null): boolean {
  return isStaff(viewer);
}

export function canKeepPlacements(viewer: Viewer | null, committeeId: string | null): boolean {
  return organises(viewer, committeeId);
}

export function canChangePublicitySettings(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT);
}

/** Whose slots and stories somebody sees at the desk: the house all of them, a committee's staff their own. */
export function deskScope(viewer: Viewer | null): CommitteeScope {
  const scope = committeeScope(viewer);
  return { ...scope, all: scope.all || hasRole(viewer, Role.REVIEWER, Role.SIGNER) };
}

import { committeeScope, isInScope, organises } from '../../kernel/scope.js';
import { accountIdOf, hasRole, holdsDepartment, Role, type Viewer } from '../../kernel/viewer.js';
import { TopicChannel } from './topic.entity.js';

interface Placed {
  readonly committeeId: string | null;
}

/** Seen by staff: the secretariat and leaders see all, a committee's staff its own. */
export function canReadTopic(viewer: Viewer | null, { committeeId }: Placed): boolean {
  return isInScope(committeeScope(viewer), committeeId);
}

/** Screened by the committee it is for, or by the secretariat; one without a committee only by the secretariat. */
export function canScreenTopic(viewer: Viewer | null, { committeeId }: Placed): boolean {
  return organises(viewer, committeeId);
}

/** Its words are put right by its committee, and by whoever sent them in with an account. */
export function canCorrectTopic(
  viewer: Viewer | null,
  topic: Placed & { readonly submittedBy: string | null; readonly channel: TopicChannel },
): boolean {
  return canScreenTopic(viewer, topic) || isOwnTopic(viewer, topic);
}

/** What an officer wrote down for somebody is not the officer's own. */
export function isOwnTopic(
  viewer: Viewer | null,
  { submittedBy, channel }: { readonly submittedBy: string | null; readonly channel: TopicChannel },
): boolean {
  return submittedBy !== null && accountIdOf(viewer) === submittedBy && channel === TopicChannel.PORTAL;
}

/** 代录: written down by staff for someone who came or called. */
export function canSubmitOnBehalf(viewer: Viewer | null, { committeeId }: Placed): boolean {
  return canScreenTopic(viewer, { committeeId });
}

/** 两议三不议 and the reasons for declining are the same for the whole district. */
export function canEditScreeningLists(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT);
}

/** The department a topic was passed to. */
export function canAnswerLetter(viewer: Viewer | null, { departmentId }: { readonly departmentId: string }): boolean {
  return holdsDepartment(viewer, departmentId);
}

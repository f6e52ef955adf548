import { isStaff, servesCommittee } from '../../kernel/scope.js';
import { accountIdOf, hasRole, memberIdOf, Role, type Viewer } from '../../kernel/viewer.js';

/** On which side somebody acts. */
export enum TaskSide {
  /** The party group, by the secretariat that keeps its tasks. */
  GIVER = 'GIVER',
  COMMITTEE = 'COMMITTEE',
  HELPER = 'HELPER',
}

/** 党组任务 is kept by the secretariat on the party group's behalf. */
export const canGive = (viewer: Viewer | null): boolean => hasRole(viewer, Role.SECRETARIAT);

/** The audience `TASK_PARTIES`. */
export const canSee = (viewer: Viewer | null): boolean => isStaff(viewer) || memberIdOf(viewer) !== null;

export interface Whose {
  readonly committeeId: string;
  /** Members named who were not taken off. */
  readonly memberIds: readonly string[];
}

/** Everything that somebody is to one committee's part of a task. */
export function sidesOf(viewer: Viewer | null, { committeeId, memberIds }: Whose): ReadonlySet<TaskSide> {
  const sides = new Set<TaskSide>();
  if (canGive(viewer)) sides.add(TaskSide.GIVER);
  if (servesCommittee(viewer, committeeId)) sides.add(TaskSide.COMMITTEE);
  const memberId = memberIdOf(viewer);
  if (memberId !== null && memberIds.includes(memberId)) sides.add(TaskSide.HELPER);
  return sides;
}

/** Nobody judges a report of their own, or of a committee they serve. */
export function mayJudge(
  viewer: Viewer | null,
  { committeeId, reportedBy }: { readonly committeeId: string; readonly reportedBy: string | null },
): boolean {
  return canGive(viewer) && !servesCommittee(viewer, committeeId) && accountIdOf(viewer) !== reportedBy;
}

/** 我的完成情况: the member's own, or the committee writes it down for them. */
export const mayTell = (viewer: Viewer | null, committeeId: string, memberId: string): boolean =>
  memberIdOf(viewer) === memberId || servesCommittee(viewer, committeeId);

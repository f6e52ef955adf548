import { hasRole, Role, type Viewer } from './viewer.js';

/** Which committees' work a viewer sees as staff: all of them, or those where a post is held. */
export interface CommitteeScope extends Record<string, unknown> {
  readonly all: boolean;
  readonly committeeIds: readonly string[];
}

export function committeeScope(viewer: Viewer | null): CommitteeScope {
  const posts = viewer?.kind === 'ACCOUNT' ? viewer.posts : [];
  return {
    all: hasRole(viewer, Role.SECRETARIAT, Role.LEADER),
    committeeIds: posts
      .filter(({ role }) => role === Role.DIRECTOR || role === Role.LIAISON_OFFICER)
      .flatMap(({ committeeId }) => committeeId ?? []),
  };
}

export function isInScope(scope: CommitteeScope, committeeId: string | null): boolean {
  return scope.all || (committeeId !== null && scope.committeeIds.includes(committeeId));
}

import type { RequestContext } from '../../kernel/context.js';
import { committeeScope } from '../../kernel/scope.js';
import { groupIdsOf, hasRole, Role, type Viewer } from '../../kernel/viewer.js';
import { timelinessBounds } from '../commitment/index.js';
import { type SeatParams, seatParams } from '../consultation/index.js';

/** As whom somebody has a turn: what the statements of the kinds may ask by. */
export interface Reach extends SeatParams {
  /** Serves them, as director or liaison officer. */
  readonly committeeIds: readonly string[];
  /** Is the office of these special committees and sectors. */
  readonly groupIds: readonly string[];
  /** Their director, or acting for them today. */
  readonly directorOf: readonly string[];
  readonly secretariat: boolean;
  readonly reviewer: boolean;
  readonly signer: boolean;
  readonly leader: boolean;
  readonly writes: boolean;
  readonly today: string;
  readonly dueSoonBefore: string;
  readonly longOverdueBefore: string;
}

function directorOf(viewer: Viewer | null): string[] {
  const posts = viewer?.kind === 'ACCOUNT' ? viewer.posts : [];
  return posts.flatMap(({ role, committeeId }) => (role === Role.DIRECTOR && committeeId ? [committeeId] : []));
}

/** Of whoever asks, or of a colleague. */
export function reachOf(ctx: RequestContext, viewer: Viewer | null = ctx.viewer): Reach {
  const { dueSoonBefore, longOverdueBefore } = timelinessBounds(ctx.services.calendar, ctx.today());
  return {
    ...seatParams(viewer),
    committeeIds: committeeScope(viewer).committeeIds,
    groupIds: groupIdsOf(viewer),
    directorOf: directorOf(viewer),
    secretariat: hasRole(viewer, Role.SECRETARIAT),
    reviewer: hasRole(viewer, Role.REVIEWER),
    signer: hasRole(viewer, Role.SIGNER),
    leader: hasRole(viewer, Role.LEADER),
    writes: viewer?.kind === 'ACCOUNT',
    today: ctx.today(),
    dueSoonBefore,
    longOverdueBefore,
  };
}

/** What waits for the people of one committee, as the secretariat looks at it: nothing of the viewer's own. */
export function reachOfCommittee(ctx: RequestContext, committeeId: string): Reach {
  return {
    ...reachOf(ctx),
    guestId: null,
    memberId: null,
    departmentIds: [],
    groupIds: [],
    committeeIds: [committeeId],
    directorOf: [committeeId],
    secretariat: false,
    reviewer: false,
    signer: false,
    leader: false,
    writes: false,
  };
}

import type { RequestContext } from '../../../kernel/context.js';
import { actOn } from '../act-on.js';
import type { Commitment } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import type { CommitmentRefusal } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';

/** 告示已张贴: from now on whoever passes by can know the open code. Said again, the first day stands. */
export function postAcceptanceNotice(
  ctx: RequestContext,
  commitmentId: string,
): Promise<Commitment | CommitmentRefusal> {
  return actOn(ctx, commitmentId, CommitmentAct.POST_NOTICE, ({ tx, commitment, facts }) => {
    if (commitment.noticePostedOn !== null) return;
    commitment.noticePostedOn = facts.today;
    tx.record(commitmentEvent('noticePosted', commitment));
  });
}

import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { canScribe, holdMeeting, MeetingRefusal, whyRecordIsClosed } from '../../meeting/index.js';
import { record } from '../floor.events.js';
import { holdStatement } from './hold-statement.js';
import { keepVersion, nextVersion } from './keep-version.js';
import { Statement } from './statement.entity.js';
import { CorrectionReason } from './statement-version.entity.js';

/** The speaker takes it back; by the scribe, or by the speaker. The words stay in the record, marked. */
export async function withdrawStatement(
  ctx: RequestContext,
  statementId: string,
  version: number,
): Promise<Statement | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, statement } = await holdStatement(tx, statementId, holdMeeting);
    authorize(
      (floor.seat !== null && floor.seat.id === statement.participant?.id) ||
        canScribe(ctx.viewer, floor.scope, floor.seat),
      'take back what somebody else said',
    );
    const confirmed = await whyRecordIsClosed(tx, floor);
    if (confirmed) return confirmed;
    if (statement.withdrawnAt) return statement;
    expectVersion(statement, version);
    statement.withdrawnAt = ctx.now();
    keepVersion(tx, statement, CorrectionReason.WITHDRAWN, await nextVersion(tx, statement));
    record(tx, floor, 'statementWithdrawn', { statementId: statement.id });
    return statement;
  });
}

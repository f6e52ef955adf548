import type { RequestContext } from '../../kernel/context.js';
import { knownId } from '../../kernel/id.js';
import { inTransaction } from '../../kernel/transaction.js';
import { ownAccount } from './one-line.js';
import { lineTakenUpAgain } from './worklist.events.js';
import type { LineInput } from './worklist.inputs.js';
import { LineChanged } from './worklist.types.js';

/** Waits again at once. What is not set aside waits already. */
export async function takeLineUpAgain(ctx: RequestContext, { kind, recordId: given }: LineInput): Promise<LineChanged> {
  const [accountId, recordId] = [ownAccount(ctx), knownId(given)];
  await inTransaction(ctx, async (tx) => {
    const gone = await tx.em.execute(
      'delete from line_set_aside where account_id = ? and kind = ? and record_id = ? returning id',
      [accountId, kind, recordId],
    );
    if (gone.length > 0) tx.record(lineTakenUpAgain({ kind, recordId }));
  });
  return new LineChanged({ kind, recordId });
}

import type { RequestContext } from '../../kernel/context.js';
import { inTransaction } from '../../kernel/transaction.js';
import { lineOf, ownAccount } from './one-line.js';
import { lineGivenBack } from './worklist.events.js';
import type { LineInput } from './worklist.inputs.js';
import { WorklistRefusal, WorklistRefusalCode } from './worklist.refusal.js';
import { LineChanged } from './worklist.types.js';

/** 交回: it lies with all who share it again. By whoever has it, or whoever gave it; the other of the two hears of it. */
export async function giveLineBack(ctx: RequestContext, input: LineInput): Promise<LineChanged | WorklistRefusal> {
  const by = ownAccount(ctx);
  const line = await lineOf(ctx, input);
  if (!line) return new WorklistRefusal(WorklistRefusalCode.NOT_WAITING);
  const { kind, recordId } = line;
  return inTransaction(ctx, async (tx) => {
    const [held] = await tx.em.execute<{ account_id: string; assigned_by_id: string }[]>(
      `delete from line_holder where kind = ? and record_id = ? and ? in (account_id, assigned_by_id)
       returning account_id, assigned_by_id`,
      [kind, recordId, by],
    );
    if (!held) return new WorklistRefusal(WorklistRefusalCode.NOT_HELD);
    const other = held.account_id === by ? held.assigned_by_id : held.account_id;
    tx.record(lineGivenBack({ kind, recordId, accountId: other === by ? null : other }));
    return new LineChanged(line);
  });
}

import { v7 } from 'uuid';
import type { RequestContext } from '../../kernel/context.js';
import { dayInput } from '../../kernel/text.js';
import { inTransaction } from '../../kernel/transaction.js';
import { whyNotAside } from './line.rules.js';
import { lineOf, ownAccount } from './one-line.js';
import { lineSetAside } from './worklist.events.js';
import type { SetLineAsideInput } from './worklist.inputs.js';
import { WorklistRefusal, WorklistRefusalCode } from './worklist.refusal.js';
import { LineChanged } from './worklist.types.js';

/** 改天再办: it waits again on that day, and never later than it is due. Another day takes the place of the first. */
export async function setLineAside(
  ctx: RequestContext,
  input: SetLineAsideInput,
): Promise<LineChanged | WorklistRefusal> {
  const accountId = ownAccount(ctx);
  const line = await lineOf(ctx, input);
  if (!line) return new WorklistRefusal(WorklistRefusalCode.NOT_WAITING);
  const until = dayInput(input.until, 'until');
  const why = whyNotAside(line, until, ctx.today());
  if (why) return why;
  await inTransaction(ctx, async (tx) => {
    await tx.em.execute(
      `insert into line_set_aside (id, created_at, account_id, kind, record_id, since, until) values (?, ?, ?, ?, ?, ?, ?)
       on conflict (account_id, kind, record_id) do update set since = excluded.since, until = excluded.until`,
      [v7(), ctx.now().toISOString(), accountId, line.kind, line.recordId, line.since, until],
    );
    tx.record(lineSetAside({ kind: line.kind, recordId: line.recordId, until }));
  });
  return new LineChanged(line);
}

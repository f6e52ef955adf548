import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import type { Coordination } from '../coordination.entity.js';
import { coordinationEvent } from '../coordination.events.js';
import type { RecordCoordinationInput } from '../coordination.inputs.js';
import { CoordinationRefusal } from '../coordination.refusal.js';
import { whyCannotRecord } from '../coordination.rules.js';
import { lockToRun } from '../lock-coordination.js';
import { recordWords, writeRecord } from './write-record.js';

/** 协调会记录: who came, what was said in a line each, and what was agreed. The other side is asked whether it is so. */
export function recordCoordination(
  ctx: RequestContext,
  input: RecordCoordinationInput,
): Promise<Coordination | CoordinationRefusal> {
  const words = recordWords(input);
  return inTransaction(ctx, async (tx) => {
    const held = await lockToRun(tx, input.coordinationId, 'write the record of a coordination');
    const { coordination } = held;
    const why = whyCannotRecord(coordination, ctx.now());
    if (why) return new CoordinationRefusal(why);
    expectVersion(coordination, input.version);
    await writeRecord(tx, held, words);
    tx.record(coordinationEvent('recorded', coordination));
    return coordination;
  });
}

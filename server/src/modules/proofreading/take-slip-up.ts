import type { RequestContext } from '../../kernel/context.js';
import { inTransaction } from '../../kernel/transaction.js';
import { slipTakenUp } from './proofreading.events.js';
import type { WaveSlipInput } from './proofreading.types.js';
import { slipInput, turns } from './wave-slip-away.js';
import { WavedSlip } from './waved-slip.entity.js';

/** Shows a finding again that was waved away. */
export async function takeSlipUp(ctx: RequestContext, input: WaveSlipInput): Promise<boolean> {
  const slip = await slipInput(ctx, input);
  return inTransaction(ctx, async (tx) => {
    await turns(tx, slip);
    const waved = await tx.em.findOne(WavedSlip, { ...slip });
    if (!waved) return true;
    tx.em.remove(waved);
    tx.record(slipTakenUp({ ...slip }));
    return true;
  });
}

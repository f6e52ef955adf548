import type { RequestContext } from '../../../kernel/context.js';
import { actOnBrief } from '../act-on-brief.js';
import { OpinionBrief } from '../brief.entity.js';
import { BriefAct } from '../brief-acts.rules.js';
import { briefEvent } from '../opinion.events.js';
import { OpinionRefusal } from '../opinion.refusal.js';

/** Throws a draft away. */
export function discardBrief(
  ctx: RequestContext,
  input: { readonly briefId: string; readonly version: number },
): Promise<OpinionBrief | OpinionRefusal> {
  return actOnBrief(ctx, BriefAct.DISCARD, input, ({ tx, brief }) => {
    tx.record(briefEvent('discarded', brief));
    tx.em.remove(brief);
    return undefined;
  });
}

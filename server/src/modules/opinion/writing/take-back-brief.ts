import type { RequestContext } from '../../../kernel/context.js';
import { actOnBrief, tellStep } from '../act-on-brief.js';
import { BriefStepKind, OpinionBrief } from '../brief.entity.js';
import { BriefAct } from '../brief-acts.rules.js';
import { OpinionRefusal } from '../opinion.refusal.js';

/** Back to the desk drawer, as long as nobody has taken it up. */
export function takeBackBrief(
  ctx: RequestContext,
  input: { readonly briefId: string; readonly version: number },
): Promise<OpinionBrief | OpinionRefusal> {
  return actOnBrief(ctx, BriefAct.TAKE_BACK, input, ({ tx, brief }) => {
    brief.submittedAt = null;
    tellStep(tx, brief, BriefStepKind.TAKEN_BACK, 'takenBack');
    return undefined;
  });
}

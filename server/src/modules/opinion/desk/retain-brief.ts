import type { RequestContext } from '../../../kernel/context.js';
import { actOnBrief, tellStep } from '../act-on-brief.js';
import { BriefStepKind } from '../brief.entity.js';
import { BriefAct } from '../brief-acts.rules.js';
import type { BriefActInput, BriefDecisionInput } from '../opinion.inputs.js';
import { type Answer, reasonInput } from './review-brief.js';

/** 留存未用: kept, not used; it may be taken up again or go into a composite. */
export async function retainBrief(ctx: RequestContext, input: BriefDecisionInput): Answer {
  const reason = reasonInput(input.reason);
  return actOnBrief(ctx, BriefAct.RETAIN, input, ({ tx, brief }) => {
    brief.deskNote = reason;
    tellStep(tx, brief, BriefStepKind.RETAINED, 'retained', reason);
    return undefined;
  });
}

export const reopenBrief = (ctx: RequestContext, input: BriefActInput): Answer =>
  actOnBrief(ctx, BriefAct.REOPEN, input, ({ tx, brief }) => {
    brief.deskNote = null;
    tellStep(tx, brief, BriefStepKind.REOPENED, 'reopened');
    return undefined;
  });

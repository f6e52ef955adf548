import type { RequestContext } from '../../../kernel/context.js';
import { actOnBrief, tellStep } from '../act-on-brief.js';
import { BriefStepKind } from '../brief.entity.js';
import { BriefAct } from '../brief-acts.rules.js';
import type { BriefDecisionInput } from '../opinion.inputs.js';
import { type Answer, reasonInput } from './review-brief.js';

export async function returnBrief(ctx: RequestContext, input: BriefDecisionInput): Answer {
  const reason = reasonInput(input.reason);
  return actOnBrief(ctx, BriefAct.RETURN, input, ({ tx, brief }) => {
    brief.deskNote = reason;
    tellStep(tx, brief, BriefStepKind.RETURNED, 'returned', reason);
    return undefined;
  });
}

import type { RequestContext } from '../../../kernel/context.js';
import { actOnBrief, tellStep } from '../act-on-brief.js';
import { BriefStepKind } from '../brief.entity.js';
import { BriefAct } from '../brief-acts.rules.js';
import type { BriefDecisionInput } from '../opinion.inputs.js';
import { type Answer, reasonInput } from './review-brief.js';

export async function sendBackBrief(ctx: RequestContext, input: BriefDecisionInput): Answer {
  const reason = reasonInput(input.reason);
  return actOnBrief(ctx, BriefAct.SEND_BACK, input, ({ tx, brief }) => {
    brief.reviewerId = null;
    brief.signerId = null;
    tellStep(tx, brief, BriefStepKind.SENT_BACK, 'sentBack', reason);
    return undefined;
  });
}

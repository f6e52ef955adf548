import type { RequestContext } from '../../../kernel/context.js';
import { actOnBrief, lastStepOf, tellStep } from '../act-on-brief.js';
import { BriefStepKind } from '../brief.entity.js';
import { BriefAct } from '../brief-acts.rules.js';
import type { BriefDecisionInput } from '../opinion.inputs.js';
import { type Answer, reasonInput } from './review-brief.js';

/** 撤回上一步: taken up, returned, passed or reviewed by mistake, it stands where it stood before. */
export async function undoBriefStep(ctx: RequestContext, input: BriefDecisionInput): Answer {
  const reason = reasonInput(input.reason);
  return actOnBrief(ctx, BriefAct.UNDO, input, async ({ tx, brief }) => {
    const step = (await lastStepOf(tx, brief)) as BriefStepKind;
    if (step === BriefStepKind.RETURNED) brief.deskNote = null;
    if (step === BriefStepKind.REVIEWED) brief.reviewerId = null;
    tellStep(tx, brief, BriefStepKind.UNDONE, 'undone', reason, { step });
    return undefined;
  });
}

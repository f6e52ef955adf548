import type { RequestContext } from '../../../kernel/context.js';
import { actOnBrief, tellStep } from '../act-on-brief.js';
import { BriefStepKind } from '../brief.entity.js';
import { BriefAct } from '../brief-acts.rules.js';
import type { BriefActInput } from '../opinion.inputs.js';
import type { Answer } from './review-brief.js';

/** 开始初审: from now on its author cannot take it back. */
export const takeUpBrief = (ctx: RequestContext, input: BriefActInput): Answer =>
  actOnBrief(ctx, BriefAct.TAKE_UP, input, ({ tx, brief }) => {
    tellStep(tx, brief, BriefStepKind.TAKEN_UP, 'takenUp');
    return undefined;
  });

export const passBrief = (ctx: RequestContext, input: BriefActInput): Answer =>
  actOnBrief(ctx, BriefAct.PASS, input, ({ tx, brief }) => {
    tellStep(tx, brief, BriefStepKind.PASSED, 'passed');
    return undefined;
  });

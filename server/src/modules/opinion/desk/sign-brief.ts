import type { RequestContext } from '../../../kernel/context.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { actOnBrief, tellStep } from '../act-on-brief.js';
import { BriefStepKind } from '../brief.entity.js';
import { BriefAct } from '../brief-acts.rules.js';
import type { BriefActInput } from '../opinion.inputs.js';
import type { Answer } from './review-brief.js';

/** 签发: by somebody who neither wrote nor edited nor reviewed it. */
export const signBrief = (ctx: RequestContext, input: BriefActInput): Answer =>
  actOnBrief(ctx, BriefAct.SIGN, input, ({ tx, brief }) => {
    brief.signerId = accountIdOf(ctx.viewer);
    tellStep(tx, brief, BriefStepKind.SIGNED, 'signed');
    return undefined;
  });

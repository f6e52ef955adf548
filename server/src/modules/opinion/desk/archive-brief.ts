import type { RequestContext } from '../../../kernel/context.js';
import { actOnBrief, tellStep } from '../act-on-brief.js';
import { BriefStepKind } from '../brief.entity.js';
import { BriefAct } from '../brief-acts.rules.js';
import type { BriefActInput } from '../opinion.inputs.js';
import type { Answer } from './review-brief.js';

/** Nothing more is expected of it; late news fetches it back. */
export const archiveBrief = (ctx: RequestContext, input: BriefActInput): Answer =>
  actOnBrief(ctx, BriefAct.ARCHIVE, input, ({ tx, brief }) => {
    tellStep(tx, brief, BriefStepKind.ARCHIVED, 'archived');
    return undefined;
  });

export const retrieveBrief = (ctx: RequestContext, input: BriefActInput): Answer =>
  actOnBrief(ctx, BriefAct.RETRIEVE, input, ({ tx, brief }) => {
    tellStep(tx, brief, BriefStepKind.RETRIEVED, 'retrieved');
    return undefined;
  });

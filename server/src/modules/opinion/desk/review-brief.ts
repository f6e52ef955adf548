import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { actOnBrief, tellStep } from '../act-on-brief.js';
import { BriefStepKind, OpinionBrief } from '../brief.entity.js';
import { whyNotWhole, wordsToIssue } from '../brief.rules.js';
import { BriefAct } from '../brief-acts.rules.js';
import type { BriefActInput } from '../opinion.inputs.js';
import { OpinionRefusal } from '../opinion.refusal.js';

export type Answer = Promise<OpinionBrief | OpinionRefusal>;

export const reasonInput = (reason: string) =>
  textInput(reason, { field: 'reason', max: NOTE_MAX, required: true, min: 2 });

/** 核稿 */
export const reviewBrief = (ctx: RequestContext, input: BriefActInput): Answer =>
  actOnBrief(ctx, BriefAct.REVIEW, input, ({ tx, brief }) => {
    const unfinished = whyNotWhole(wordsToIssue(brief));
    if (unfinished) return new OpinionRefusal(unfinished);
    brief.reviewerId = accountIdOf(ctx.viewer);
    tellStep(tx, brief, BriefStepKind.REVIEWED, 'reviewed');
    return undefined;
  });

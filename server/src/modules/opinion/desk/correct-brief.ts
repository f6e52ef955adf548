import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { actOnBrief, tellStep } from '../act-on-brief.js';
import { BriefStepKind } from '../brief.entity.js';
import { DRAFT_PART_MAX, whyNotWhole, wordsToIssue } from '../brief.rules.js';
import { BriefAct } from '../brief-acts.rules.js';
import type { CorrectBriefInput } from '../opinion.inputs.js';
import { OpinionRefusal } from '../opinion.refusal.js';
import type { Answer } from './review-brief.js';

/**
 * 更正原文: what went out says something wrong, or of a matter that was taken down since. From now on it reads like this
 * wherever it is read; its author's words and what it said before are kept. Those who were told that it went out hear of it.
 */
export function correctBrief(ctx: RequestContext, input: CorrectBriefInput): Answer {
  const part = (text: string, field: string, max = DRAFT_PART_MAX) => textInput(text, { field, max }) ?? '';
  const words = {
    title: part(input.title, 'title', TITLE_MAX),
    situation: part(input.situation, 'situation'),
    analysis: part(input.analysis, 'analysis'),
    suggestion: part(input.suggestion, 'suggestion'),
  };
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return actOnBrief(ctx, BriefAct.CORRECT, input, ({ tx, brief }) => {
    const unfinished = whyNotWhole(words);
    if (unfinished) return new OpinionRefusal(unfinished);
    keepCorrections(tx, { record: 'opinion_brief', id: brief.id }, { ...wordsToIssue(brief) }, { ...words }, reason);
    Object.assign(brief, {
      ...{ editedTitle: words.title, editedSituation: words.situation },
      ...{ editedAnalysis: words.analysis, editedSuggestion: words.suggestion },
    });
    tellStep(tx, brief, BriefStepKind.CORRECTED, 'corrected');
    return undefined;
  });
}

import type { RequestContext } from '../../../kernel/context.js';
import { TITLE_MAX, textInput } from '../../../kernel/text.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { actOnBrief, tellStep } from '../act-on-brief.js';
import { BriefStepKind } from '../brief.entity.js';
import { DRAFT_PART_MAX, whyNotWhole } from '../brief.rules.js';
import { BriefAct } from '../brief-acts.rules.js';
import type { EditBriefInput } from '../opinion.inputs.js';
import { OpinionRefusal } from '../opinion.refusal.js';
import type { Answer } from './review-brief.js';

/** The desk works on a copy: what the author wrote stays as it was. */
export async function editBrief(ctx: RequestContext, input: EditBriefInput): Answer {
  const part = (text: string, field: string) => textInput(text, { field, max: DRAFT_PART_MAX, required: true });
  const title = textInput(input.title, { field: 'title', max: TITLE_MAX, required: true });
  const [situation, analysis, suggestion] = [
    part(input.situation, 'situation'),
    part(input.analysis, 'analysis'),
    part(input.suggestion, 'suggestion'),
  ];
  return actOnBrief(ctx, BriefAct.EDIT, input, ({ tx, brief }) => {
    const unfinished = whyNotWhole({ title, situation, analysis, suggestion });
    if (unfinished) return new OpinionRefusal(unfinished);
    brief.editedTitle = title;
    brief.editedSituation = situation;
    brief.editedAnalysis = analysis;
    brief.editedSuggestion = suggestion;
    const editor = accountIdOf(ctx.viewer) as string;
    if (!brief.editorIds.includes(editor)) brief.editorIds = [...brief.editorIds, editor];
    tellStep(tx, brief, BriefStepKind.EDITED, 'edited');
    return undefined;
  });
}

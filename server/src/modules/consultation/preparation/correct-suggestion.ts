import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { BODY_MAX, textInput } from '../../../kernel/text.js';
import type { ConsultationRefusal } from '../consultation.refusal.js';
import { Suggestion } from '../preparation.entity.js';
import { correct } from './correct.js';
import type { CorrectSuggestionInput } from './preparation.inputs.js';

/** Puts a member's suggestion right. */
export async function correctSuggestion(
  ctx: RequestContext,
  input: CorrectSuggestionInput,
): Promise<Suggestion | ConsultationRefusal> {
  const words = {
    problem: textInput(input.problem, { field: 'problem', max: BODY_MAX, required: true }),
    cause: textInput(input.cause, { field: 'cause', max: BODY_MAX, required: true }),
    measure: textInput(input.measure, { field: 'measure', max: BODY_MAX, required: true }),
  };
  return correct<Suggestion>(ctx, input, {
    act: 'correctSuggestion',
    table: 'suggestion',
    find: ({ tx, consultation }) => tx.em.findOne(Suggestion, { id: knownId(input.id), consultation }),
    isOwn: ({ participant }, { seat }) => seat?.id === participant.id,
    said: ({ problem, cause, measure }) => ({ problem, cause, measure }),
    write: (suggestion) => {
      Object.assign(suggestion, words);
      return words;
    },
    told: ({ id }, { record }) => record('suggestionCorrected', { suggestionId: id }),
  });
}

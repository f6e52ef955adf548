import { ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { BODY_MAX, textInput } from '../../../kernel/text.js';
import { Party } from '../consultation.entity.js';
import { ConsultationRefusal } from '../consultation.refusal.js';
import { participantIn } from '../find-in.js';
import { inPreparation } from '../in-preparation.js';
import { Suggestion } from '../preparation.entity.js';
import type { SubmitSuggestionInput } from './preparation.inputs.js';

/** A member's suggestion in three parts: the problem, its cause, the measure. */
export async function submitSuggestion(
  ctx: RequestContext,
  input: SubmitSuggestionInput,
): Promise<Suggestion | ConsultationRefusal> {
  const words = {
    problem: textInput(input.problem, { field: 'problem', max: BODY_MAX, required: true }),
    cause: textInput(input.cause, { field: 'cause', max: BODY_MAX, required: true }),
    measure: textInput(input.measure, { field: 'measure', max: BODY_MAX, required: true }),
  };
  return inPreparation<Suggestion, Suggestion>(ctx, input, {
    act: 'submitSuggestion',
    by: 'INVITED',
    replay: (tx, id) => tx.em.findOneOrFail(Suggestion, id),
    work: async (preparation) => {
      const { tx, consultation, seat, canOrganise, record } = preparation;
      if (input.onBehalfOfId) authorize(canOrganise, 'submit a suggestion on behalf');
      const author = input.onBehalfOfId ? await participantIn(preparation, input.onBehalfOfId) : seat;
      authorize(author !== null && author.party === Party.MEMBER, 'submit a suggestion');
      const suggestion = tx.em.create(Suggestion, {
        ...words,
        consultation: ref(consultation),
        participant: ref(author),
      });
      tx.em.persist(suggestion);
      record('suggestionSubmitted', { suggestionId: suggestion.id });
      return suggestion;
    },
  });
}

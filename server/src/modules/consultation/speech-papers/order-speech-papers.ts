import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownIds } from '../../../kernel/id.js';
import type { Consultation } from '../consultation.entity.js';
import type { ConsultationRefusal } from '../consultation.refusal.js';
import { inPreparation } from '../in-preparation.js';
import { SpeechPaper, SpeechPaperMode, SpeechPaperStatus } from './speech-paper.entity.js';
import type { OrderSpeechPapersInput } from './speech-paper.types.js';

/** Settles who speaks first; the list must be all of the accepted oral ones. */
export function orderSpeechPapers(
  ctx: RequestContext,
  input: OrderSpeechPapersInput,
): Promise<Consultation | ConsultationRefusal> {
  const ids = knownIds(input.paperIds);
  return inPreparation<Consultation, Consultation>(ctx, input, {
    act: 'orderSpeechPapers',
    by: 'ORGANISERS',
    work: async ({ tx, consultation, record }) => {
      const oral = await tx.em.find(SpeechPaper, {
        consultation,
        status: SpeechPaperStatus.ACCEPTED,
        mode: SpeechPaperMode.ORAL,
      });
      if (oral.length !== ids.length || oral.some(({ id }) => !ids.includes(id))) {
        throw badInput('paperIds', 'NOT_ALL_OF_THEM');
      }
      for (const paper of oral) paper.position = ids.indexOf(paper.id) + 1;
      record('papersOrdered');
      return consultation;
    },
  });
}

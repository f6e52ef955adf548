import type { RequestContext } from '../../../kernel/context.js';
import { ConsultationStatus } from '../consultation.entity.js';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { alignWithFacts } from '../in-preparation.js';
import { type Changed, step } from './change-date.js';

/** From here on people prepare and are asked to. */
export function startPreparation(ctx: RequestContext, consultationId: string): Changed {
  return step(ctx, { consultationId }, ConsultationStatus.PREPARING, async ({ consultation, tx, record }) => {
    if (consultation.status === ConsultationStatus.POSTPONED) {
      return new ConsultationRefusal(ConsultationRefusalCode.TIME_NEEDED, consultation.status);
    }
    consultation.status = ConsultationStatus.PREPARING;
    record('preparationStarted');
    await alignWithFacts(tx, consultation);
    return consultation;
  });
}

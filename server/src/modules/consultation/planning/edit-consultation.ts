import type { RequestContext } from '../../../kernel/context.js';
import { instantInput, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { expectVersion } from '../../../kernel/version.js';
import { ConsultationStatus } from '../consultation.entity.js';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { inPreparation } from '../in-preparation.js';
import type { Changed } from './change-date.js';
import type { EditConsultationInput } from './planning.inputs.js';

/** Changes title, place or time while no notice is out. */
export async function editConsultation(ctx: RequestContext, input: EditConsultationInput): Changed {
  const title = textInput(input.title, { field: 'title', max: TITLE_MAX, required: true });
  const place = textInput(input.place, { field: 'place', max: TITLE_MAX });
  const startsAt = input.startsAt ? instantInput(input.startsAt, 'startsAt') : null;
  return inPreparation(ctx, input, {
    act: 'editConsultation',
    by: 'ORGANISERS',
    work: async ({ consultation, record }) => {
      expectVersion(consultation, input.version, {
        title: consultation.title,
        place: consultation.place,
        startsAt: consultation.startsAt?.toISOString() ?? null,
      });
      if (consultation.status === ConsultationStatus.NOTIFIED) {
        return new ConsultationRefusal(ConsultationRefusalCode.ALREADY_NOTIFIED, consultation.status);
      }
      if (startsAt && startsAt <= ctx.now()) return new ConsultationRefusal(ConsultationRefusalCode.TIME_HAS_PASSED);
      const moved = place !== consultation.place || startsAt?.getTime() !== consultation.startsAt?.getTime();
      Object.assign(consultation, { title, place, startsAt });
      record('planChanged', { moved });
      return consultation;
    },
  });
}

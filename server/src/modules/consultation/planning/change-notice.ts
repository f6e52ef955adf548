import { dayInChina } from '../../../kernel/clock.js';
import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { instantInput, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { expectVersion } from '../../../kernel/version.js';
import { ConsultationStatus } from '../consultation.entity.js';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { inPreparation } from '../in-preparation.js';
import { AttendanceStatus, Participant } from '../participant.entity.js';
import type { Changed } from './change-date.js';
import type { ChangeNoticeInput } from './planning.inputs.js';

/**
 * Another place or another hour of the same day, after the notice is out: everybody invited is told and asked again
 * whether they come. The gate was passed and is not asked twice; another day is a postponement.
 */
export async function changeNotice(ctx: RequestContext, input: ChangeNoticeInput): Changed {
  const place = textInput(input.place, { field: 'place', max: TITLE_MAX, required: true });
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  const startsAt = instantInput(input.startsAt, 'startsAt');
  return inPreparation(ctx, input, {
    act: 'changeNotice',
    by: 'ORGANISERS',
    work: async ({ tx, consultation, record }) => {
      const said = { place: consultation.place, startsAt: consultation.startsAt?.toISOString() ?? null };
      expectVersion(consultation, input.version, said);
      const { status } = consultation;
      const no = (code: keyof typeof ConsultationRefusalCode) =>
        new ConsultationRefusal(ConsultationRefusalCode[code], status);
      if (status !== ConsultationStatus.NOTIFIED || !consultation.startsAt) return no('STEP_NOT_ALLOWED');
      if (dayInChina(startsAt) !== dayInChina(consultation.startsAt)) return no('ANOTHER_DAY');
      if (startsAt <= ctx.now()) return no('TIME_HAS_PASSED');
      const now = { place, startsAt: startsAt.toISOString() };
      const changed = keepCorrections(tx, { record: 'consultation', id: consultation.id }, said, now, reason);
      if (changed.length === 0) return no('NOTHING_CORRECTED');
      Object.assign(consultation, { place, startsAt });
      await tx.em.nativeUpdate(
        Participant,
        { consultation: consultation.id, attendance: AttendanceStatus.CONFIRMED },
        { attendance: AttendanceStatus.INVITED },
      );
      record('noticeChanged');
      return consultation;
    },
  });
}

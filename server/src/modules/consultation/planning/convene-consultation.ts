import { authorize } from '../../../kernel/authorize.js';
import { dayInChina } from '../../../kernel/clock.js';
import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { balanceOf } from '../balance/balance.rules.js';
import { type Consultation, ConsultationStatus } from '../consultation.entity.js';
import { canOverride } from '../consultation.policy.js';
import type { ConsultationRefusal, ConveneRefusal } from '../consultation.refusal.js';
import { whyCannotConvene, whyCannotConveneAtAll } from '../convening.rules.js';
import { holdConsultation } from '../in-preparation.js';
import { factsIn } from '../readiness.facts.js';
import { readinessOf } from '../readiness.rules.js';
import { termsIn } from '../settings/form-settings.queries.js';
import { termsOf } from '../settings/form-terms.rules.js';
import type { ConveneConsultationInput } from './planning.inputs.js';

/** Sends the notice, through the gate: prepared enough, everybody at the table, in time; or the director says why not. */
export async function conveneConsultation(
  ctx: RequestContext,
  input: ConveneConsultationInput,
): Promise<Consultation | ConsultationRefusal | ConveneRefusal> {
  const overrideReason = textInput(input.overrideReason, { field: 'overrideReason', max: NOTE_MAX });

  return inTransaction(ctx, async (tx) => {
    const { consultation, committeeId, canOrganise, record } = await holdConsultation(tx, input.consultationId);
    authorize(canOrganise, 'convene a consultation');
    if (overrideReason !== null) authorize(canOverride(ctx.viewer, { committeeId }), 'override readiness');
    expectVersion(consultation, input.version);

    const { status, place, startsAt } = consultation;
    const shut = whyCannotConveneAtAll({ status, place, startsAt, now: ctx.now() });
    if (shut || !startsAt) return shut as ConsultationRefusal;
    const facts = await factsIn(tx, consultation.id);
    const readiness = readinessOf(facts, facts.weights).score;
    const gate = {
      status,
      place,
      startsAt,
      now: ctx.now(),
      noticeWorkingDays: ctx.services.calendar.between(ctx.today(), dayInChina(startsAt)),
      requiredNoticeWorkingDays: facts.requiredNoticeWorkingDays,
      readiness,
      threshold: facts.threshold,
      ...balanceOf(facts),
    };
    const refusal = whyCannotConvene(gate, overrideReason);
    if (refusal) return refusal;

    const overridden = whyCannotConvene(gate, null) !== null;
    consultation.status = ConsultationStatus.NOTIFIED;
    consultation.convenedAt = ctx.now();
    consultation.convenedReadiness = readiness;
    consultation.terms = termsOf(await termsIn(tx, consultation.id));
    consultation.overrideReason = overridden ? overrideReason : null;
    consultation.overriddenBy = overridden ? accountIdOf(ctx.viewer) : null;
    record('convened', { overridden });
    return consultation;
  });
}

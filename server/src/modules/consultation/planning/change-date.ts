import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { instantInput, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { TopicStatus } from '../../topic/index.js';
import { type Consultation, ConsultationStatus } from '../consultation.entity.js';
import { consultationLifecycle } from '../consultation.lifecycle.js';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { alignWithFacts, holdConsultation, type Preparation } from '../in-preparation.js';
import { advanceTopics } from '../topics/advance-topics.js';
import type { HaltConsultationInput, RescheduleConsultationInput } from './planning.inputs.js';

export type Changed = Promise<Consultation | ConsultationRefusal>;

/** Puts it off; those invited keep their seats and what they prepared. */
export async function postponeConsultation(ctx: RequestContext, input: HaltConsultationInput): Changed {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return step(ctx, input, ConsultationStatus.POSTPONED, async ({ consultation, record }) => {
    consultation.status = ConsultationStatus.POSTPONED;
    consultation.haltReason = reason;
    record('postponed');
    return consultation;
  });
}

/** A new time and place for one that was put off; it is prepared and convened anew. */
export async function rescheduleConsultation(ctx: RequestContext, input: RescheduleConsultationInput): Changed {
  const place = textInput(input.place, { field: 'place', max: TITLE_MAX, required: true });
  const startsAt = instantInput(input.startsAt, 'startsAt');
  return step(ctx, input, ConsultationStatus.PREPARING, async ({ consultation, tx, record }) => {
    if (consultation.status !== ConsultationStatus.POSTPONED) {
      return new ConsultationRefusal(ConsultationRefusalCode.STEP_NOT_ALLOWED, consultation.status);
    }
    if (startsAt <= ctx.now()) return new ConsultationRefusal(ConsultationRefusalCode.TIME_HAS_PASSED);
    Object.assign(consultation, {
      status: ConsultationStatus.PREPARING,
      place,
      startsAt,
      haltReason: null,
      convenedAt: null,
      convenedReadiness: null,
      terms: null,
      overrideReason: null,
      overriddenBy: null,
    });
    record('rescheduled');
    await alignWithFacts(tx, consultation);
    return consultation;
  });
}

/** Calls it off; its topics wait for another, and their pages say why. */
export async function cancelConsultation(ctx: RequestContext, input: HaltConsultationInput): Changed {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return step(ctx, input, ConsultationStatus.CANCELLED, async ({ consultation, tx, record }) => {
    consultation.beforeCancelled = { status: consultation.status, haltReason: consultation.haltReason };
    consultation.status = ConsultationStatus.CANCELLED;
    consultation.haltReason = reason;
    await advanceTopics(tx, consultation, [TopicStatus.ACCEPTED], reason);
    record('cancelled');
    return consultation;
  });
}

/** A step of the lifecycle that the organisers decide. */
export function step(
  ctx: RequestContext,
  { consultationId, version }: { readonly consultationId: string; readonly version?: number },
  to: ConsultationStatus,
  decide: (preparation: Preparation) => Changed,
): Changed {
  return inTransaction(ctx, async (tx) => {
    const preparation = await holdConsultation(tx, consultationId);
    const { consultation } = preparation;
    authorize(preparation.canOrganise, `make a consultation ${to}`);
    if (version !== undefined) expectVersion(consultation, version);
    if (!consultationLifecycle.may(consultation.status, to)) {
      return new ConsultationRefusal(ConsultationRefusalCode.STEP_NOT_ALLOWED, consultation.status);
    }
    return decide(preparation);
  });
}

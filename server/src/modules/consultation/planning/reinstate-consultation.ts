import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { TopicStatus } from '../../topic/index.js';
import { ConsultationStatus } from '../consultation.entity.js';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { alignWithFacts, holdConsultation } from '../in-preparation.js';
import { advanceTopics, topicsAreFree } from '../topics/advance-topics.js';
import type { Changed } from './change-date.js';
import type { HaltConsultationInput } from './planning.inputs.js';

/**
 * 恢复: called off by mistake, it stands again as it did, with its topics, as long as nothing else has taken one of them up.
 * One whose hour has passed meanwhile stands as put off and takes a new time.
 */
export async function reinstateConsultation(ctx: RequestContext, input: HaltConsultationInput): Changed {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { consultation, canOrganise, record } = await holdConsultation(tx, input.consultationId);
    authorize(canOrganise, 'take up a cancelled consultation again');
    expectVersion(consultation, input.version);
    if (consultation.status !== ConsultationStatus.CANCELLED) {
      return new ConsultationRefusal(ConsultationRefusalCode.STEP_NOT_ALLOWED, consultation.status);
    }
    const { startsAt, beforeCancelled } = consultation;
    if (!(await topicsAreFree(tx, consultation))) {
      return new ConsultationRefusal(ConsultationRefusalCode.TOPIC_USED_SINCE);
    }
    await advanceTopics(tx, consultation, [TopicStatus.SCHEDULED]);
    const passed = startsAt !== null && startsAt <= ctx.now();
    const before = !passed && beforeCancelled ? beforeCancelled : null;
    const waits = { status: ConsultationStatus.POSTPONED, haltReason: beforeCancelled?.haltReason ?? reason };
    Object.assign(consultation, before ?? waits, { beforeCancelled: null });
    record('reinstated', { status: consultation.status });
    await alignWithFacts(tx, consultation);
    return consultation;
  });
}

import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { ConsultationStatus } from '../consultation.entity.js';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { participantIn } from '../find-in.js';
import { holdConsultation } from '../in-preparation.js';
import type { Participant } from '../participant.entity.js';
import type { KeepGuestPhoneInput } from './guest-phone.inputs.js';
import { guestPhoneInput, isWithoutAccount, setGuestPhone } from './kept-phone.js';

/**
 * The telephone of somebody invited without an account: left, changed or taken back by them, or by the committee for them.
 * Taking it back is possible at any time.
 */
export function keepGuestPhone(
  ctx: RequestContext,
  input: KeepGuestPhoneInput,
): Promise<Participant | ConsultationRefusal> {
  const phone = guestPhoneInput(input);
  return inTransaction(ctx, async (tx) => {
    const preparation = await holdConsultation(tx, input.consultationId);
    const { seat, canOrganise, consultation } = preparation;
    authorize(seat !== null || canOrganise, 'keep a telephone');
    const whose = input.participantId ? await participantIn(preparation, input.participantId) : seat;
    authorize(whose !== null && (whose.id === seat?.id || canOrganise), 'keep a telephone for this person');
    if (!isWithoutAccount(whose)) return new ConsultationRefusal(ConsultationRefusalCode.SEAT_HAS_ACCOUNT);
    if (phone !== null && consultation.status === ConsultationStatus.ARCHIVED)
      return new ConsultationRefusal(ConsultationRefusalCode.STEP_NOT_ALLOWED, consultation.status);
    await setGuestPhone(tx, whose, phone);
    return whose;
  });
}

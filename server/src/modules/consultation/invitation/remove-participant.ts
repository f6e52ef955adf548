import type { RequestContext } from '../../../kernel/context.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { type Consultation, ConsultationStatus } from '../consultation.entity.js';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { participantIn } from '../find-in.js';
import { inPreparation } from '../in-preparation.js';
import type { OfParticipantInput } from './invitation.inputs.js';

/** Takes an invitation back before the notice, from somebody who has done nothing yet. */
export async function removeParticipant(
  ctx: RequestContext,
  input: OfParticipantInput,
): Promise<Consultation | ConsultationRefusal> {
  return inPreparation(ctx, input, {
    act: 'removeParticipant',
    by: 'ORGANISERS',
    work: async (preparation) => {
      const { tx, consultation, record } = preparation;
      const seat = await participantIn(preparation, input.participantId);
      if (consultation.status === ConsultationStatus.NOTIFIED) {
        return new ConsultationRefusal(ConsultationRefusalCode.ALREADY_NOTIFIED, consultation.status);
      }
      if (await hasActed(tx, seat.id)) return new ConsultationRefusal(ConsultationRefusalCode.PARTICIPANT_HAS_ACTED);
      // What they are told last still reaches them; then it is erased.
      await tx.em.execute('update guest_phone set ended_at = ? where participant_id = ?', [
        ctx.now().toISOString(),
        seat.id,
      ]);
      tx.em.remove(seat);
      record('participantRemoved', {
        participantId: seat.id,
        ...(seat.accountId && { accountId: seat.accountId }),
        ...(seat.member && { memberId: seat.member.id }),
        ...(seat.department && { departmentId: seat.department.id }),
      });
      return consultation;
    },
  });
}

async function hasActed(tx: Transaction, participantId: string): Promise<boolean> {
  const rows = await tx.em.execute(
    `select 1 from participant p where p.id = ? and (
       exists (select from demand d where d.raised_by_id = p.id)
       or exists (select from suggestion s where s.participant_id = p.id)
       or exists (select from speech_paper s where s.participant_id = p.id)
       or exists (select from material_receipt r where r.participant_id = p.id)
       or exists (select from field_research_taken_by t where t.participant_id = p.id)
       or exists (select from session g where g.participant_id = p.id))`,
    [participantId],
  );
  return rows.length > 0;
}

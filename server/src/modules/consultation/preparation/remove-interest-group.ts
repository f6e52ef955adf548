import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { type Consultation, InterestGroup } from '../consultation.entity.js';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { Demand } from '../demand.entity.js';
import { inPreparation } from '../in-preparation.js';
import { Participant } from '../participant.entity.js';
import type { RemoveInterestGroupInput } from './preparation.inputs.js';

/** Takes back a group declared by mistake. */
export async function removeInterestGroup(
  ctx: RequestContext,
  input: RemoveInterestGroupInput,
): Promise<Consultation | ConsultationRefusal> {
  return inPreparation(ctx, input, {
    act: 'removeInterestGroup',
    by: 'ORGANISERS',
    work: async ({ tx, consultation, record }) => {
      const group = await tx.em.findOne(InterestGroup, { id: knownId(input.interestGroupId), consultation });
      if (!group) throw notFound();
      const [answers] = await tx.em.execute('select count(*) as count from wish_given where interest_group_id = ?', [
        group.id,
      ]);
      const used =
        (await tx.em.count(Participant, { interestGroup: group })) +
        (await tx.em.count(Demand, { interestGroup: group })) +
        Number(answers?.count);
      if (used > 0) return new ConsultationRefusal(ConsultationRefusalCode.GROUP_IN_USE);
      tx.em.remove(group);
      record('interestGroupRemoved', { interestGroupId: group.id });
      return consultation;
    },
  });
}

import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { textInput } from '../../../kernel/text.js';
import { type Consultation, InterestGroup } from '../consultation.entity.js';
import type { AddInterestGroupInput, RemoveInterestGroupInput } from '../consultation.inputs.js';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { Demand } from '../demand.entity.js';
import { inPreparation } from '../in-preparation.js';
import { Participant } from '../participant.entity.js';

/** Declares a group of the people concerned; from now on it must have someone at the table. */
export async function addInterestGroup(
  ctx: RequestContext,
  input: AddInterestGroupInput,
): Promise<InterestGroup | ConsultationRefusal> {
  const name = textInput(input.name, { field: 'name', max: 40, required: true });
  const peopleCount = input.peopleCount ?? null;
  if (peopleCount !== null && peopleCount < 1) throw badInput('peopleCount', 'POSITIVE');
  return inPreparation<InterestGroup, InterestGroup | ConsultationRefusal>(ctx, input, {
    act: 'addInterestGroup',
    by: 'ORGANISERS',
    replay: (tx, id) => tx.em.findOneOrFail(InterestGroup, id),
    work: async ({ tx, consultation, record }) => {
      if (await tx.em.findOne(InterestGroup, { consultation, name })) {
        return new ConsultationRefusal(ConsultationRefusalCode.NAME_TAKEN);
      }
      const group = tx.em.create(InterestGroup, { consultation: ref(consultation), name, peopleCount });
      tx.em.persist(group);
      record('interestGroupAdded', { interestGroupId: group.id });
      return group;
    },
  });
}

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

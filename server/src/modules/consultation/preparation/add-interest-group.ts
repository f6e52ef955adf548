import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { textInput } from '../../../kernel/text.js';
import { InterestGroup } from '../consultation.entity.js';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { representedIn } from '../find-in.js';
import { inPreparation } from '../in-preparation.js';
import type { AddInterestGroupInput } from './preparation.inputs.js';

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
    work: async (preparation) => {
      const { tx, consultation, record } = preparation;
      if (await tx.em.findOne(InterestGroup, { consultation, name })) {
        return new ConsultationRefusal(ConsultationRefusalCode.NAME_TAKEN);
      }
      const organisation = await representedIn(preparation, input.organisationId);
      const group = tx.em.create(InterestGroup, {
        consultation: ref(consultation),
        name,
        peopleCount,
        organisation: organisation && ref(organisation),
      });
      tx.em.persist(group);
      record('interestGroupAdded', { interestGroupId: group.id });
      return group;
    },
  });
}

import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { BODY_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { Party } from '../consultation.entity.js';
import { ConsultationRefusal } from '../consultation.refusal.js';
import { Demand } from '../demand.entity.js';
import { departmentBy, groupIn, participantIn } from '../find-in.js';
import { inPreparation } from '../in-preparation.js';
import { raiseDemand } from '../raise-demand.js';
import type { SubmitDemandInput } from './preparation.inputs.js';

/** Puts down what somebody asks for: their own, or written down by staff for someone who is not at a screen. */
export async function submitDemand(
  ctx: RequestContext,
  input: SubmitDemandInput,
): Promise<Demand | ConsultationRefusal> {
  const title = textInput(input.title, { field: 'title', max: TITLE_MAX, required: true });
  const body = textInput(input.body, { field: 'body', max: BODY_MAX }) ?? '';
  return inPreparation<Demand, Demand>(ctx, input, {
    act: 'submitDemand',
    by: 'INVITED',
    replay: (tx, id) => tx.em.findOneOrFail(Demand, id),
    work: async (preparation) => {
      const { tx, consultation, seat, canOrganise, record } = preparation;
      const forOthers = input.onBehalfOfId != null || input.interestGroupId != null;
      if (forOthers) authorize(canOrganise, 'submit a demand on behalf');
      // Departments answer demands; they put none to themselves.
      authorize(seat?.party !== Party.DEPARTMENT || canOrganise, 'submit a demand');
      const raisedBy = input.onBehalfOfId
        ? await participantIn(preparation, input.onBehalfOfId)
        : forOthers
          ? null
          : seat;
      const demand = await raiseDemand(tx, consultation, {
        title,
        body,
        raisedBy,
        interestGroup: raisedBy?.interestGroup ?? (await groupIn(preparation, input.interestGroupId)),
        department: await departmentBy(tx, input.departmentId),
      });
      record('demandRaised', { demandId: demand.id });
      return demand;
    },
  });
}

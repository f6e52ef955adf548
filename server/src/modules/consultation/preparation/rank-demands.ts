import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownIds } from '../../../kernel/id.js';
import type { Consultation } from '../consultation.entity.js';
import { ConsultationRefusal } from '../consultation.refusal.js';
import { Demand, Disposition } from '../demand.entity.js';
import { inPreparation } from '../in-preparation.js';
import type { RankDemandsInput } from './preparation.inputs.js';

const STANDS = { $or: [{ disposition: null }, { disposition: { $nin: [Disposition.WITHDRAWN, Disposition.MERGED] } }] };

/** Puts a group's demands in the order its people find pressing; the list must be the whole group's. */
export async function rankDemands(
  ctx: RequestContext,
  input: RankDemandsInput,
): Promise<Consultation | ConsultationRefusal> {
  const ids = knownIds(input.demandIds);
  return inPreparation(ctx, input, {
    act: 'rankDemands',
    by: 'INVITED',
    work: async ({ tx, consultation, seat, canOrganise, record }) => {
      const chosen = await tx.em.find(Demand, { id: { $in: ids }, consultation, ...STANDS });
      const first = chosen[0];
      if (!first || chosen.length !== ids.length) throw badInput('demandIds', 'UNKNOWN');
      const whole = await tx.em.find(
        Demand,
        first.interestGroup
          ? { consultation, interestGroup: first.interestGroup.id, ...STANDS }
          : { consultation, interestGroup: null, raisedBy: first.raisedBy?.id ?? null, ...STANDS },
      );
      const isOwn =
        seat !== null &&
        (first.interestGroup ? first.interestGroup.id === seat.interestGroup?.id : first.raisedBy?.id === seat.id);
      authorize(isOwn || canOrganise, 'rank demands');
      if (whole.length !== ids.length || whole.some(({ id }) => !ids.includes(id))) {
        throw badInput('demandIds', 'NOT_THE_WHOLE_GROUP');
      }
      for (const demand of whole) demand.rank = ids.indexOf(demand.id) + 1;
      record('demandsRanked', { interestGroupId: first.interestGroup?.id ?? null });
      return consultation;
    },
  });
}

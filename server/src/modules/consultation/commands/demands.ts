import { ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownIds } from '../../../kernel/id.js';
import { BODY_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { expectVersion } from '../../../kernel/version.js';
import { type Consultation, Party } from '../consultation.entity.js';
import type { EditDemandInput, RankDemandsInput, SubmitDemandInput } from '../consultation.inputs.js';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { Demand, DemandStatus } from '../demand.entity.js';
import { demandIn, departmentBy, groupIn, participantIn } from '../find-in.js';
import { inPreparation } from '../in-preparation.js';
import { raiseDemand } from '../raise-demand.js';

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

/** Changes a demand nobody has answered yet: its raiser, or staff. */
export async function editDemand(ctx: RequestContext, input: EditDemandInput): Promise<Demand | ConsultationRefusal> {
  const title = textInput(input.title, { field: 'title', max: TITLE_MAX, required: true });
  const body = textInput(input.body, { field: 'body', max: BODY_MAX }) ?? '';
  return inPreparation<Demand, Demand | ConsultationRefusal>(ctx, input, {
    act: 'editDemand',
    by: 'INVITED',
    work: async (preparation) => {
      const demand = await demandIn(preparation, input.demandId);
      const isOwn = preparation.seat !== null && demand.raisedBy?.id === preparation.seat.id;
      authorize(isOwn || preparation.canOrganise, 'edit a demand');
      expectVersion(demand, input.version, {
        title: demand.title,
        body: demand.body,
        departmentId: demand.department?.id ?? null,
      });
      if (demand.status !== DemandStatus.RAISED) {
        return new ConsultationRefusal(ConsultationRefusalCode.DEMAND_ANSWERED);
      }
      const department = await departmentBy(preparation.tx, input.departmentId);
      Object.assign(demand, { title, body, department: department && ref(department) });
      preparation.record('demandEdited', { demandId: demand.id });
      return demand;
    },
  });
}

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
      const chosen = await tx.em.find(Demand, { id: { $in: ids }, consultation });
      const first = chosen[0];
      if (!first || chosen.length !== ids.length) throw badInput('demandIds', 'UNKNOWN');
      const whole = await tx.em.find(
        Demand,
        first.interestGroup
          ? { consultation, interestGroup: first.interestGroup.id }
          : { consultation, interestGroup: null, raisedBy: first.raisedBy?.id ?? null },
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

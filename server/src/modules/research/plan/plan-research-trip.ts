import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { inTransaction, once } from '../../../kernel/transaction.js';
import { accountIdOf, memberIdOf } from '../../../kernel/viewer.js';
import { LiaisonCommittee } from '../../roster/index.js';
import { handedOver, planned } from '../research.events.js';
import type { PlanResearchTripInput } from '../research.inputs.js';
import { canPlan } from '../research.policy.js';
import { ResearchTrip, TripLed } from '../research-trip.entity.js';
import { askAlong, memberIn, planWords, visited } from './plan-words.js';

/** 调研计划: where, when, why and who; an office leads it, or members do by themselves. Those asked along are told. */
export async function planResearchTrip(
  ctx: RequestContext,
  { clientMutationId, ...input }: PlanResearchTripInput,
): Promise<ResearchTrip> {
  const committeeId = knownIdOrNull(input.committeeId);
  authorize(canPlan(ctx.viewer, input.led, committeeId), 'plan field research there');
  const { words, memberIds } = planWords(input);
  const ownId = memberIdOf(ctx.viewer);
  const leadId = knownIdOrNull(input.leadMemberId) ?? (input.led === TripLed.MEMBERS ? ownId : null);
  if (input.led === TripLed.MEMBERS && leadId === null) throw badInput('leadMemberId', 'REQUIRED');
  return inTransaction(ctx, async (tx) => {
    const plan = async () => {
      if (committeeId && !(await tx.em.findOne(LiaisonCommittee, committeeId)))
        throw badInput('committeeId', 'UNKNOWN');
      const lead = leadId === null ? null : await memberIn(tx, leadId, 'leadMemberId');
      const trip = tx.em.create(ResearchTrip, {
        ...words,
        led: input.led,
        committee: committeeId,
        leadMember: lead?.id ?? null,
        department: (await visited(tx, input))?.id ?? null,
        plannedBy: accountIdOf(ctx.viewer) as string,
      });
      tx.em.persist(trip);
      tx.record(planned({ researchTripId: trip.id, led: trip.led }));
      if (lead && lead.id !== ownId) tx.record(handedOver({ researchTripId: trip.id, memberId: lead.id }));
      await askAlong(tx, trip, memberIds);
      return trip;
    };
    if (!clientMutationId) return plan();
    return once(tx, { act: 'planResearchTrip', clientMutationId, input }, plan, (id) =>
      tx.em.findOneOrFail(ResearchTrip, id),
    );
  });
}

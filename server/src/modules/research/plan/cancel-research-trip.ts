import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { ResearchFinding } from '../findings/finding.entity.js';
import { lockLed } from '../lock-trip.js';
import { ResearchSuggestion } from '../report/suggestion.entity.js';
import { cancelled, planRestored } from '../research.events.js';
import type { ResearchTripReasonInput } from '../research.inputs.js';
import { ResearchRefusal, ResearchRefusalCode } from '../research.refusal.js';
import { whyCannotCancel } from '../research.rules.js';
import type { ResearchTrip } from '../research-trip.entity.js';

/** Called off, with the reason; those asked along are told. What has results is not called off. */
export function cancelResearchTrip(
  ctx: RequestContext,
  input: ResearchTripReasonInput,
): Promise<ResearchTrip | ResearchRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const trip = await lockLed(tx, input.tripId, 'call off field research');
    const results =
      (await tx.em.count(ResearchFinding, { trip, withdrawnAt: null })) +
      (await tx.em.count(ResearchSuggestion, { trip, withdrawnAt: null })) +
      (trip.report === null ? 0 : 1);
    const why = whyCannotCancel(trip, results);
    if (why) return new ResearchRefusal(why);
    expectVersion(trip, input.version);
    Object.assign(trip, { cancelledAt: ctx.now(), cancelledReason: reason });
    tx.record(cancelled({ researchTripId: trip.id }));
    return trip;
  });
}

/** It takes place after all; why it was called off, and why it is not, stays beside it. */
export function restoreResearchTrip(
  ctx: RequestContext,
  input: ResearchTripReasonInput,
): Promise<ResearchTrip | ResearchRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const trip = await lockLed(tx, input.tripId, 'restore field research');
    if (!trip.cancelledAt) return new ResearchRefusal(ResearchRefusalCode.NOT_CANCELLED);
    expectVersion(trip, input.version);
    keepCorrections(
      tx,
      { record: 'research_trip', id: trip.id },
      { cancelledReason: trip.cancelledReason },
      { cancelledReason: null },
      reason,
    );
    Object.assign(trip, { cancelledAt: null, cancelledReason: null });
    tx.record(planRestored({ researchTripId: trip.id }));
    return trip;
  });
}

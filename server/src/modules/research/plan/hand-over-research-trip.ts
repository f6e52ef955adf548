import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import type { Member } from '../../roster/index.js';
import { lockLed } from '../lock-trip.js';
import { handedOver } from '../research.events.js';
import type { HandOverResearchTripInput } from '../research.inputs.js';
import { ResearchRefusal, ResearchRefusalCode } from '../research.refusal.js';
import { whyCalledOff } from '../research.rules.js';
import { ResearchGoer, type ResearchTrip, TripLed } from '../research-trip.entity.js';
import { memberIn } from './plan-words.js';

/** 移交牵头: another member leads from now on, or the office itself again. Whoever leads goes along. */
export function handOverResearchTrip(
  ctx: RequestContext,
  input: HandOverResearchTripInput,
): Promise<ResearchTrip | ResearchRefusal> {
  const memberId = knownIdOrNull(input.memberId);
  return inTransaction(ctx, async (tx) => {
    const trip = await lockLed(tx, input.tripId, 'hand over field research');
    const why = whyCalledOff(trip);
    if (why) return new ResearchRefusal(why);
    if (memberId === null && trip.led === TripLed.MEMBERS) throw badInput('memberId', 'REQUIRED');
    expectVersion(trip, input.version);
    if ((trip.leadMember?.id ?? null) === memberId) return new ResearchRefusal(ResearchRefusalCode.NOTHING_CORRECTED);
    const member = memberId === null ? null : await memberIn(tx, memberId, 'memberId');
    trip.leadMember = member && ref(member);
    if (member) await goesAlong(tx, trip, member);
    tx.record(handedOver({ researchTripId: trip.id, memberId }));
    return trip;
  });
}

/** Whoever leads goes along. */
export async function goesAlong(tx: Transaction, trip: ResearchTrip, member: Member): Promise<void> {
  const goer = await tx.em.findOne(ResearchGoer, { trip, member });
  if (goer) goer.takenOffAt = null;
  else tx.em.persist(tx.em.create(ResearchGoer, { trip: trip.id, member: member.id }));
}

import { LockMode, ref } from '@mikro-orm/core';
import type { Transaction } from '../../../kernel/transaction.js';
import { handedOver } from '../research.events.js';
import { whyCalledOff } from '../research.rules.js';
import { ResearchTrip } from '../research-trip.entity.js';
import { goesAlong } from './hand-over-research-trip.js';
import { memberIn } from './plan-words.js';

/** 交接: what a member led, another leads. False: it is not theirs to give any more. The caller has decided that it may be given. */
export async function giveTripOn(
  tx: Transaction,
  {
    tripId,
    fromMemberId,
    toMemberId,
  }: { readonly tripId: string; readonly fromMemberId: string; readonly toMemberId: string },
): Promise<boolean> {
  const trip = await tx.em.findOne(ResearchTrip, tripId, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!trip || trip.leadMember?.id !== fromMemberId || whyCalledOff(trip)) return false;
  const member = await memberIn(tx, toMemberId, 'toMemberId');
  trip.leadMember = ref(member);
  await goesAlong(tx, trip, member);
  tx.record(handedOver({ researchTripId: trip.id, memberId: member.id }));
  return true;
}

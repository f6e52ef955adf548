import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownIds } from '../../../kernel/id.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { lockLed } from '../lock-trip.js';
import { presenceNoted } from '../research.events.js';
import type { NoteResearchPresenceInput } from '../research.inputs.js';
import { ResearchRefusal } from '../research.refusal.js';
import { whyNotBegun } from '../research.rules.js';
import { ResearchGoer, type ResearchTrip } from '../research-trip.entity.js';

/** 谁到了: noted by whoever leads, and noted anew where it was wrong. It counts in the files of those who were there. */
export function noteResearchPresence(
  ctx: RequestContext,
  input: NoteResearchPresenceInput,
): Promise<ResearchTrip | ResearchRefusal> {
  const there = knownIds(input.memberIds);
  return inTransaction(ctx, async (tx) => {
    const trip = await lockLed(tx, input.tripId, 'note who was there');
    const why = whyNotBegun(trip, ctx.today());
    if (why) return new ResearchRefusal(why);
    expectVersion(trip, input.version);
    const goers = await tx.em.find(ResearchGoer, { trip, takenOffAt: null });
    if (there.some((id) => !goers.some(({ member }) => member.id === id))) throw badInput('memberIds', 'UNKNOWN');
    for (const goer of goers) goer.wasThere = there.includes(goer.member.id);
    trip.heldAt ??= ctx.now();
    trip.goersChangedAt = ctx.now();
    tx.record(presenceNoted({ researchTripId: trip.id }));
    return trip;
  });
}

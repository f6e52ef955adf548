import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { lockLed } from '../lock-trip.js';
import { planCorrected } from '../research.events.js';
import type { CorrectResearchTripInput } from '../research.inputs.js';
import { ResearchRefusal, ResearchRefusalCode } from '../research.refusal.js';
import { whyCalledOff } from '../research.rules.js';
import { ResearchGoer, type ResearchTrip } from '../research-trip.entity.js';
import { askAlong, planWords, visited } from './plan-words.js';

/** The plan is put right, who goes included: what it said before is kept, and those who are new or left out are told. */
export async function correctResearchTrip(
  ctx: RequestContext,
  input: CorrectResearchTripInput,
): Promise<ResearchTrip | ResearchRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  const { words, memberIds } = planWords(input);
  return inTransaction(ctx, async (tx) => {
    const trip = await lockLed(tx, input.tripId, 'correct field research');
    const why = whyCalledOff(trip);
    if (why) return new ResearchRefusal(why);
    const names = async () =>
      (await tx.em.find(ResearchGoer, { trip, takenOffAt: null }, { populate: ['member'] }))
        .map(({ member }) => member.getEntity().name)
        .sort()
        .join('、');
    const said = async () => {
      const { kind, title, purpose, places, startsOn, endsOn } = trip;
      const department = (await trip.department?.load())?.shortName ?? null;
      return { tripKind: kind, title, purpose, places, startsOn, endsOn, department, goers: (await names()) || null };
    };
    const before = await said();
    expectVersion(trip, input.version, before);
    const department = await visited(tx, input);
    Object.assign(trip, words, { department: department && ref(department) });
    await askAlong(tx, trip, memberIds);
    await tx.em.flush();
    const changed = keepCorrections(tx, { record: 'research_trip', id: trip.id }, before, await said(), reason);
    if (changed.length === 0) return new ResearchRefusal(ResearchRefusalCode.NOTHING_CORRECTED);
    trip.goersChangedAt = ctx.now();
    tx.record(planCorrected({ researchTripId: trip.id }));
    return trip;
  });
}

import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { lockTrip } from '../lock-trip.js';
import { answered } from '../research.events.js';
import type { AnswerResearchTripInput } from '../research.inputs.js';
import { ResearchRefusal } from '../research.refusal.js';
import { whyCannotSay } from '../research.rules.js';
import { type ResearchTrip, TripAnswer } from '../research-trip.entity.js';

/** 参加或请假: whoever is asked along says so, and may say otherwise until it has been noted who was there. */
export function answerResearchTrip(
  ctx: RequestContext,
  input: AnswerResearchTripInput,
): Promise<ResearchTrip | ResearchRefusal> {
  const leaveReason = input.isComing
    ? null
    : textInput(input.leaveReason, { field: 'leaveReason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { trip, goer } = await lockTrip(tx, input.tripId);
    authorize(goer !== null, 'answer in the place of somebody else');
    const why = whyCannotSay(trip);
    if (why) return new ResearchRefusal(why);
    const answer = input.isComing ? TripAnswer.COMING : TripAnswer.ON_LEAVE;
    if (goer.answer === answer && goer.leaveReason === leaveReason) return trip;
    Object.assign(goer, { answer, leaveReason, answeredAt: ctx.now() });
    tx.record(answered({ researchTripId: trip.id, memberId: goer.member.id, answer }));
    return trip;
  });
}

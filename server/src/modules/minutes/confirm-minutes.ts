import type { RequestContext } from '../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../kernel/text.js';
import { actorOf, inTransaction } from '../../kernel/transaction.js';
import { expectVersion } from '../../kernel/version.js';
import { advanceConsultation, ConsultationStatus } from '../consultation/index.js';
import { demandsWithoutDisposition } from '../floor/index.js';
import { holdAsChair, MeetingRefusal, MeetingRefusalCode } from '../meeting/index.js';
import { Minutes, MinutesStatus } from './minutes.entity.js';
import { record } from './minutes.events.js';
import { whyCannotConfirm, whyPartiesKeepThemOpen } from './minutes.rules.js';
import { readPartyStandings } from './party-standings.js';

/** Confirms the minutes: the record is closed, and its promises go out to be kept. */
export async function confirmMinutes(
  ctx: RequestContext,
  meetingId: string,
  version: number,
  typedReason: string | null,
): Promise<Minutes | MeetingRefusal> {
  const reason = textInput(typedReason, { field: 'reason', max: NOTE_MAX });
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsChair(tx, meetingId, { withConsultation: true });
    const minutes = await tx.em.findOne(Minutes, { meeting: floor.meeting.id });
    if (minutes?.status === MinutesStatus.CONFIRMED) return minutes;
    const personId = actorOf(ctx.viewer).id;
    const refusal = whyCannotConfirm(floor.meeting, minutes, personId);
    if (refusal) return refusal;
    if (!minutes) return new MeetingRefusal(MeetingRefusalCode.MINUTES_MISSING);
    expectVersion(minutes, version);
    const unsettled = await demandsWithoutDisposition(tx, { consultationId: floor.consultation.id });
    if (unsettled.length > 0) return new MeetingRefusal(MeetingRefusalCode.DEMANDS_UNSETTLED, unsettled);
    const waiting = whyPartiesKeepThemOpen(minutes, await readPartyStandings(tx, floor, minutes), reason);
    if (waiting) return waiting;

    minutes.status = MinutesStatus.CONFIRMED;
    minutes.confirmedAt = ctx.now();
    minutes.confirmedBy = personId;
    minutes.unansweredReason = reason;
    await advanceConsultation(tx, floor.consultation.id, ConsultationStatus.MINUTES_CONFIRMED);
    record(tx, floor, 'minutesConfirmed');
    return minutes;
  });
}

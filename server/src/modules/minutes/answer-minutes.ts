import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { badInput } from '../../kernel/errors.js';
import { NOTE_MAX, textInput } from '../../kernel/text.js';
import { actorOf, inTransaction } from '../../kernel/transaction.js';
import { AttendanceStatus } from '../consultation/index.js';
import {
  canScribe,
  canTakeStance,
  holdMeeting,
  MeetingRefusal,
  MeetingRefusalCode,
  seatedOf,
} from '../meeting/index.js';
import { Minutes } from './minutes.entity.js';
import { record } from './minutes.events.js';
import { whyCannotSave } from './minutes.rules.js';
import type { AnswerMinutesInput } from './minutes.types.js';
import { MinutesAnswer } from './minutes-answer.entity.js';

/** One's own answer, or one the scribe writes down for somebody without a phone. A changed answer replaces it. */
export async function answerMinutes(ctx: RequestContext, input: AnswerMinutesInput): Promise<Minutes | MeetingRefusal> {
  const dissent = textInput(input.dissent, { field: 'dissent', max: NOTE_MAX });
  if (!input.agrees && dissent === null) throw badInput('dissent', 'REQUIRED');
  return inTransaction(ctx, async (tx) => {
    const floor = await holdMeeting(tx, input.meetingId);
    const participant = input.participantId ? await seatedOf(tx, floor, input.participantId) : floor.seat;
    if (!participant) return new MeetingRefusal(MeetingRefusalCode.NOT_INVITED);
    const refused = participant instanceof MeetingRefusal;
    authorize(
      (!refused && participant.id === floor.seat?.id) || canScribe(ctx.viewer, floor.scope, floor.seat),
      'answer the minutes for somebody else',
    );
    if (refused) return participant;
    const minutes = await tx.em.findOne(Minutes, { meeting: floor.meeting.id });
    const refusal = whyCannotSave(floor.meeting, minutes);
    if (refusal) return refusal;
    if (minutes?.putToPartiesVersion == null) return new MeetingRefusal(MeetingRefusalCode.MINUTES_NOT_PUT_TO_PARTIES);
    if (!canTakeStance(participant)) return new MeetingRefusal(MeetingRefusalCode.OBSERVER_MAY_NOT);
    if (participant.attendance !== AttendanceStatus.PRESENT) {
      return new MeetingRefusal(MeetingRefusalCode.NOT_SIGNED_IN);
    }
    // Nobody answers for a text they have not read.
    if (input.textVersion !== minutes.textVersion) return new MeetingRefusal(MeetingRefusalCode.MINUTES_CHANGED);

    const given = {
      textVersion: minutes.textVersion,
      agrees: input.agrees,
      dissent: input.agrees ? null : dissent,
      answeredAt: ctx.now(),
      recordedBy: actorOf(ctx.viewer).id,
    };
    const earlier = await tx.em.findOne(MinutesAnswer, { meeting: floor.meeting.id, participant: participant.id });
    const objectedBefore = earlier !== null && !earlier.agrees;
    if (earlier) tx.em.assign(earlier, given);
    else tx.em.create(MinutesAnswer, { meeting: floor.meeting.id, participant: participant.id, ...given });
    record(tx, floor, 'minutesAnswered', { participantId: participant.id, objects: !input.agrees, objectedBefore });
    return minutes;
  });
}

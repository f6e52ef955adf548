import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { actorOf, inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { AttendanceStatus, Participant, ParticipantDuty } from '../../consultation/index.js';
import { type Floor, holdAsScribe, holdMeeting, record } from '../commands/floor.js';
import { Minutes } from '../meeting.entity.js';
import { canScribe, canTakeStance } from '../meeting.policy.js';
import { MeetingRefusal, MeetingRefusalCode } from '../meeting.refusal.js';
import { seatedOf } from '../observers/somebody.js';
import { partyStandings, whyCannotSave } from './minutes.rules.js';
import type { AnswerMinutesInput } from './minutes.types.js';
import { MinutesAnswer } from './minutes-answer.entity.js';

/** 送各方确认: those who were at the table read this text and say whether it is right. */
export async function putMinutesToParties(
  ctx: RequestContext,
  meetingId: string,
  version: number,
): Promise<Minutes | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, meetingId);
    const minutes = await tx.em.findOne(Minutes, { meeting: floor.meeting.id });
    const refusal = whyCannotSave(floor.meeting, minutes);
    if (refusal) return refusal;
    if (!minutes) return new MeetingRefusal(MeetingRefusalCode.MINUTES_MISSING);
    if (minutes.putToPartiesVersion === minutes.textVersion) return minutes;
    expectVersion(minutes, version);
    minutes.putToPartiesAt = ctx.now();
    minutes.putToPartiesVersion = minutes.textVersion;
    record(tx, floor, 'minutesPutToParties');
    return minutes;
  });
}

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
    if (earlier) tx.em.assign(earlier, given);
    else tx.em.create(MinutesAnswer, { meeting: floor.meeting.id, participant: participant.id, ...given });
    record(tx, floor, 'minutesAnswered', { participantId: participant.id });
    return minutes;
  });
}

/** Where the parties that were there stand, read in this transaction. */
export async function readPartyStandings(tx: Transaction, { meeting, consultation }: Floor, minutes: Minutes) {
  const present = await tx.em.find(Participant, {
    consultation: consultation.id,
    attendance: AttendanceStatus.PRESENT,
    duty: { $ne: ParticipantDuty.OBSERVER },
  });
  const answers = await tx.em.find(MinutesAnswer, { meeting: meeting.id });
  return partyStandings(
    present.map(({ party }) => party),
    answers.flatMap(({ participant, agrees, textVersion }) => {
      const party = present.find(({ id }) => id === participant.id)?.party;
      return party ? [{ party, agrees, textVersion }] : [];
    }),
    minutes.textVersion,
  );
}

import type { RequestContext } from '../../../kernel/context.js';
import { badInput, conflict } from '../../../kernel/errors.js';
import { textInput } from '../../../kernel/text.js';
import { actorOf, inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { advanceConsultation, ConsultationStatus } from '../../consultation/index.js';
import { Minutes, MinutesStatus } from '../meeting.entity.js';
import type { SaveMinutesInput } from '../meeting.inputs.js';
import { MeetingRefusal, MeetingRefusalCode } from '../meeting.refusal.js';
import { whyCannotConfirm, whyCannotSave } from '../minutes.rules.js';
import { demandsWithoutDisposition } from './demands-in-the-way.js';
import { holdAsChair, holdAsScribe, record } from './floor.js';

const MINUTES_MAX = 20_000;

/** Saves the minutes as they stand. Whoever saved last may not be the one who confirms them. */
export async function saveMinutes(ctx: RequestContext, input: SaveMinutesInput): Promise<Minutes | MeetingRefusal> {
  const body = textInput(input.body, { field: 'body', max: MINUTES_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, input.meetingId);
    const existing = await tx.em.findOne(Minutes, { meeting: floor.meeting.id });
    const refusal = whyCannotSave(floor.meeting, existing);
    if (refusal) return refusal;
    if (existing && input.version == null) throw conflict(existing.version);
    if (!existing && input.version != null) throw badInput('version', 'NOTHING_SAVED_YET');
    if (existing && input.version != null) expectVersion(existing, input.version);

    const minutes = existing ?? tx.em.create(Minutes, { meeting: floor.meeting, body });
    minutes.body = body;
    minutes.editedBy = actorOf(ctx.viewer).id;
    record(tx, floor, 'minutesSaved', { minutesId: minutes.id });
    return minutes;
  });
}

/** Confirms the minutes: the record is closed, and its promises go out to be kept. */
export async function confirmMinutes(
  ctx: RequestContext,
  meetingId: string,
  version: number,
): Promise<Minutes | MeetingRefusal> {
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

    minutes.status = MinutesStatus.CONFIRMED;
    minutes.confirmedAt = ctx.now();
    minutes.confirmedBy = personId;
    await advanceConsultation(tx, floor.consultation.id, ConsultationStatus.MINUTES_CONFIRMED);
    record(tx, floor, 'minutesConfirmed');
    return minutes;
  });
}

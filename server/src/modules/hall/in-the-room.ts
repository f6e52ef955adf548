import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import type { Transaction } from '../../kernel/transaction.js';
import { AttendanceStatus, Consultation, Participant, seatOf } from '../consultation/index.js';
import { MeetingRefusal, MeetingRefusalCode, observerIn, type Somebody, whyNotLive } from '../meeting/index.js';
import { Meeting } from '../meeting/meeting.entity.js';
import { MeetingObserver } from '../meeting/people/meeting-observer.entity.js';

/** Whose voice it is. What one person does at once is done in turn, until commit. */
export type Voice = { readonly meeting: Meeting; readonly consultation: Consultation } & Somebody;

/**
 * Whoever is in the room of a meeting under way: by their seat, or by the pass of somebody sitting in. The meeting's own
 * row is not held: a hall may ask and vote at once.
 */
export async function voiceIn(
  tx: Transaction,
  meetingId: string,
  pass: string | null | undefined,
): Promise<Voice | MeetingRefusal> {
  const meeting = await tx.em.findOne(Meeting, knownId(meetingId));
  if (!meeting) throw notFound();
  const consultation = await tx.em.findOneOrFail(Consultation, meeting.consultation.id);
  const seat = await seatOf(tx, consultation.id);
  const sitsIn = seat ? null : await observerIn(tx, meeting, pass);
  if (!seat && !sitsIn) throw notFound();
  // Not by the seat's row: the desk signs people in while it holds the meeting, and would wait for us as we for it.
  await tx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`voice:${seat?.id ?? sitsIn?.id}`]);
  const notLive = whyNotLive(meeting);
  if (notLive) return notLive;
  if (sitsIn) {
    const observer = await tx.em.findOneOrFail(MeetingObserver, sitsIn.id, { refresh: true });
    if (observer.removedAt !== null) return new MeetingRefusal(MeetingRefusalCode.NOT_SIGNED_IN);
    return { meeting, consultation, participant: null, observer };
  }
  const participant = await tx.em.findOneOrFail(Participant, (seat as Participant).id, { refresh: true });
  if (participant.attendance !== AttendanceStatus.PRESENT) return new MeetingRefusal(MeetingRefusalCode.NOT_SIGNED_IN);
  return { meeting, consultation, participant, observer: null };
}

import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { AttendanceStatus, Consultation, Participant } from '../../consultation/index.js';
import { seatOf } from '../commands/floor.js';
import { whyNotLive } from '../floor/agenda.rules.js';
import { Meeting } from '../meeting.entity.js';
import { MeetingRefusal, MeetingRefusalCode } from '../meeting.refusal.js';
import { seatOfPass } from './observer-pass.js';

export interface Voice {
  readonly meeting: Meeting;
  readonly consultation: Consultation;
  /** What one person does at once is done in turn, until commit. */
  readonly participant: Participant;
}

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
  const passed = await seatOfPass(tx.ctx.read, pass);
  const seat = passed
    ? await tx.em.findOne(Participant, { id: passed, consultation: consultation.id })
    : await seatOf(tx, consultation.id);
  if (!seat) throw notFound();
  // Not by the seat's row: the desk signs people in while it holds the meeting, and would wait for us as we for it.
  await tx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`voice:${seat.id}`]);
  const participant = await tx.em.findOneOrFail(Participant, seat.id, { refresh: true });
  const notLive = whyNotLive(meeting);
  if (notLive) return notLive;
  if (participant.attendance !== AttendanceStatus.PRESENT) return new MeetingRefusal(MeetingRefusalCode.NOT_SIGNED_IN);
  return { meeting, consultation, participant };
}

import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { Participant } from '../../consultation/index.js';
import { holdAsScribe } from '../hold-meeting.js';
import { Meeting } from '../meeting.entity.js';
import { MeetingObserver } from '../people/meeting-observer.entity.js';
import type { Somebody } from '../people/somebody.js';
import type { HeldMeeting } from '../place.js';

/** Somebody invited or sitting in, with the meeting held for whoever keeps its record. */
export async function holdForSomebody(tx: Transaction, given: string): Promise<{ floor: HeldMeeting } & Somebody> {
  const id = knownId(given);
  const known = await tx.em.findOne(Participant, id);
  const sitsIn = known ? null : await tx.em.findOne(MeetingObserver, { id, removedAt: null });
  const meetingId = known
    ? (await tx.em.findOne(Meeting, { consultation: known.consultation.id }))?.id
    : sitsIn?.meeting.id;
  if (!meetingId) throw notFound();
  const floor = await holdAsScribe(tx, meetingId);
  if (known) {
    return { floor, participant: await tx.em.findOneOrFail(Participant, known.id, { refresh: true }), observer: null };
  }
  const observer = await tx.em.findOne(MeetingObserver, { id, removedAt: null }, { refresh: true });
  if (!observer) throw notFound();
  return { floor, participant: null, observer };
}

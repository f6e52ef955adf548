import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { Participant } from '../../consultation/index.js';
import { MeetingRefusal, MeetingRefusalCode } from '../meeting.refusal.js';
import type { HeldMeeting } from '../place.js';
import { MeetingObserver } from './meeting-observer.entity.js';

/** Somebody in the room: with a seat, or sitting in. Rows about them name one of the two. */
export type Somebody =
  | { readonly participant: Participant; readonly observer: null }
  | { readonly participant: null; readonly observer: MeetingObserver };

interface Named {
  readonly participant: { readonly id: string } | null;
  readonly observer: { readonly id: string } | null;
}

/** Whom a row is about. */
export function idOf({ participant, observer }: Named): string {
  const id = participant?.id ?? observer?.id;
  if (id === undefined) throw new Error('a row that names nobody');
  return id;
}

/** The two columns of a row about them. */
export function columnsOf({ participant, observer }: Named): { participant: string | null; observer: string | null } {
  return { participant: participant?.id ?? null, observer: observer?.id ?? null };
}

/** Somebody invited to this very consultation, or sitting in at its meeting. */
export async function somebodyOf(
  tx: Transaction,
  { meeting, consultation }: Pick<HeldMeeting, 'meeting' | 'consultation'>,
  given: string,
): Promise<Somebody> {
  const id = knownId(given);
  const participant = await tx.em.findOne(Participant, { id, consultation: consultation.id });
  if (participant) return { participant, observer: null };
  const observer = await tx.em.findOne(MeetingObserver, { id, meeting: meeting.id, removedAt: null });
  if (observer) return { participant: null, observer };
  throw notFound();
}

/** The same where only those with a seat have a part. */
export async function seatedOf(tx: Transaction, floor: HeldMeeting, id: string): Promise<Participant | MeetingRefusal> {
  const { participant } = await somebodyOf(tx, floor, id);
  return participant ?? new MeetingRefusal(MeetingRefusalCode.OBSERVER_MAY_NOT);
}

import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { Party } from '../../consultation/index.js';
import { type HeldMeeting, holdMeeting, idOf } from '../../meeting/index.js';
import { placesFor, type Waiting } from './queue.rules.js';
import { lastPlace } from './speaker.rules.js';
import { PointOfOrderCategory, SpeakerEntry, SpeakerKind, SpeakerStatus } from './speaker-entry.entity.js';

/** Everybody who ever asked for the floor at a meeting that is held, in the order of the queue. */
export function speakersOf(tx: Transaction, { meeting }: Pick<HeldMeeting, 'meeting'>): Promise<SpeakerEntry[]> {
  return tx.em.find(
    SpeakerEntry,
    { meeting: meeting.id },
    { refresh: true, orderBy: { position: 'asc', id: 'asc' }, populate: ['participant'] },
  );
}

/** An entry with everybody else's, read after the meeting is held. */
export async function holdEntry(
  tx: Transaction,
  entryId: string,
): Promise<{ floor: HeldMeeting; entry: SpeakerEntry; speakers: SpeakerEntry[] }> {
  const known = await tx.em.findOne(SpeakerEntry, knownId(entryId));
  if (!known) throw notFound();
  const floor = await holdMeeting(tx, known.meeting.id);
  const speakers = await speakersOf(tx, floor);
  const entry = speakers.find(({ id }) => id === known.id);
  if (!entry) throw notFound();
  return { floor, entry, speakers };
}

export type Queued = Waiting & { readonly entry: SpeakerEntry };

/** Those who wait, as the rules of the queue see them. */
export async function waitingIn(tx: Transaction, speakers: readonly SpeakerEntry[]): Promise<Queued[]> {
  const ranks = new Map((await tx.em.find(PointOfOrderCategory, {})).map(({ id, rank }) => [id, rank]));
  const heard = new Set(
    speakers.filter(({ startedAt, kind }) => startedAt !== null && kind !== SpeakerKind.POINT_OF_ORDER).map(idOf),
  );
  return speakers
    .filter(({ status }) => status === SpeakerStatus.WAITING)
    .map((entry) => ({
      entry,
      id: entry.id,
      kind: entry.kind,
      begun: entry.startedAt !== null,
      answersToId: entry.answersTo?.id ?? null,
      rank: (entry.category && ranks.get(entry.category.id)) ?? Number.MAX_SAFE_INTEGER,
      resident: entry.participant?.getEntity().party === Party.STAKEHOLDER,
      firstTime: !heard.has(idOf(entry)),
    }));
}

/** Writes an order down: those who wait share the places they have among themselves, newcomers get the next. */
export function seat(order: readonly Queued[], speakers: readonly SpeakerEntry[]): void {
  const taken = order.map(({ entry }) => entry.position).filter((position) => position > 0);
  const places = placesFor(taken, order.length, lastPlace(speakers) - 1);
  for (const [index, { entry }] of order.entries()) entry.position = places[index] ?? 0;
}

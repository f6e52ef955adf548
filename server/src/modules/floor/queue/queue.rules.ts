import { SpeakerKind } from './speaker-entry.entity.js';

/** Someone who waits, as far as it decides who comes first. */
export interface Waiting {
  readonly id: string;
  readonly kind: SpeakerKind;
  /** Has begun and was set aside, or ended by a slip of the finger. */
  readonly begun: boolean;
  /** ANSWER: the question. */
  readonly answersToId: string | null;
  /** POINT_OF_ORDER: the rank of its category. */
  readonly rank: number;
  readonly resident: boolean;
  /** Has not spoken at this meeting yet. */
  readonly firstTime: boolean;
}

export interface QueueOptions {
  readonly firstTimersFirst: boolean;
  readonly residentsFirst: boolean;
}

/**
 * Lower comes first: points of order by their rank, then whoever was set aside, then answers to what has just been
 * asked, then everybody else. Between equals, who came first.
 */
function urgency(entry: Waiting, queue: readonly Waiting[], options: QueueOptions): readonly number[] {
  const question = queue.find(({ id }) => id === entry.answersToId);
  if (question && question !== entry) return urgency(question, queue, options);
  if (entry.kind === SpeakerKind.POINT_OF_ORDER) return [0, entry.rank];
  if (entry.begun) return [1];
  if (entry.answersToId !== null) return [2];
  return [3, options.residentsFirst && !entry.resident ? 1 : 0, options.firstTimersFirst && !entry.firstTime ? 1 : 0];
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Answers stand behind the question they wait for. */
function hangsOn(entry: Waiting, queue: readonly Waiting[]): Waiting | undefined {
  return queue.find(({ id }) => id === entry.answersToId);
}

/** The queue with a newcomer in it. Whoever waits keeps their order, also where the desk has changed it by hand. */
export function joined<Entry extends Waiting>(queue: readonly Entry[], entry: Entry, options: QueueOptions): Entry[] {
  const question = hangsOn(entry, queue);
  let at: number;
  if (question) {
    at = queue.indexOf(question as Entry) + 1;
    while (at < queue.length && queue[at]?.answersToId === question.id) at += 1;
  } else {
    const own = urgency(entry, queue, options);
    at = queue.length;
    for (;;) {
      const before = queue[at - 1];
      if (!before || compare(own, urgency(before, queue, options)) >= 0) break;
      at -= 1;
    }
  }
  return [...queue.slice(0, at), entry, ...queue.slice(at)];
}

/** The queue as its options ask for it: for when they change while people wait. */
export function arranged<Entry extends Waiting>(queue: readonly Entry[], options: QueueOptions): Entry[] {
  return queue
    .filter((entry) => !hangsOn(entry, queue))
    .sort((one, other) => compare(urgency(one, queue, options), urgency(other, queue, options)))
    .flatMap((entry) => [entry, ...queue.filter(({ answersToId }) => answersToId === entry.id)]);
}

/** The queue once one of it stands before another, or at its end. The desk may place anybody anywhere. */
export function moved<Entry extends { readonly id: string }>(
  queue: readonly Entry[],
  entry: Entry,
  beforeId: string | null,
): Entry[] {
  const rest = queue.filter(({ id }) => id !== entry.id);
  const at = beforeId === null ? rest.length : rest.findIndex(({ id }) => id === beforeId);
  return at < 0 ? [...queue] : [...rest.slice(0, at), entry, ...rest.slice(at)];
}

/** Places in ascending order for a queue that has some: nobody outside it changes place, and none is given twice. */
export function placesFor(taken: readonly number[], count: number, last: number): number[] {
  const places = [...taken].sort((one, other) => one - other);
  for (let next = last + 1; places.length < count; next += 1) places.push(next);
  return places.slice(0, count);
}

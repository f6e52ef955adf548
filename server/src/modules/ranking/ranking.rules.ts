import { TopicStatus } from '../topic/topic.entity.js';
import { RankingRefusal, RankingRefusalCode } from './ranking.refusal.js';

export const LEAST_CANDIDATES = 2;
export const MOST_CANDIDATES = 20;
/** A round that is still open shows staff nothing until this many have answered: fewer could be recognised. */
export const LEAST_SHOWN = 3;

export interface Ranked {
  readonly topicId: string;
  readonly points: number;
  /** How many put it first. */
  readonly firsts: number;
  /** How many gave it any place. */
  readonly named: number;
  /** 1 for the best; those with equal points share a rank. */
  readonly rank: number;
}

/** Borda: of `places` places the first gives `places` points, the next one less; what is not named gets none. */
export function borda(candidates: readonly string[], places: number, votes: readonly (readonly string[])[]): Ranked[] {
  const points = new Map(candidates.map((id) => [id, 0]));
  const firsts = new Map<string, number>();
  const named = new Map<string, number>();
  for (const vote of votes) {
    for (const [at, id] of vote.slice(0, places).entries()) {
      const before = points.get(id);
      if (before === undefined) continue;
      points.set(id, before + places - at);
      named.set(id, (named.get(id) ?? 0) + 1);
      if (at === 0) firsts.set(id, (firsts.get(id) ?? 0) + 1);
    }
  }
  const totals = [...points.values()];
  return candidates
    .map((topicId) => {
      const own = points.get(topicId) ?? 0;
      return {
        topicId,
        points: own,
        firsts: firsts.get(topicId) ?? 0,
        named: named.get(topicId) ?? 0,
        rank: 1 + totals.filter((other) => other > own).length,
      };
    })
    .sort((a, b) => a.rank - b.rank);
}

interface Times {
  readonly closedAt: Date | string | null;
  readonly closesOn: string;
}

/** Open through its last day, unless somebody closed it. */
export function isOpen({ closedAt, closesOn }: Times, today: string): boolean {
  return closedAt === null && today <= closesOn;
}

/** Staff see how it stands once it is closed, or enough have answered; members once it is closed. */
export function mayShowStandings(round: Times, today: string, { staff, n }: { staff: boolean; n: number }): boolean {
  return !isOpen(round, today) || (staff && n >= LEAST_SHOWN);
}

/** Why this order may not be taken, or null when it may. An empty order takes the voice back. */
export function whyCannotCast(
  round: Times & { readonly places: number },
  today: string,
  candidates: ReadonlySet<string>,
  choices: readonly string[],
): RankingRefusal | null {
  if (!isOpen(round, today)) return new RankingRefusal(RankingRefusalCode.ROUND_CLOSED);
  if (choices.length > round.places) return new RankingRefusal(RankingRefusalCode.TOO_MANY_CHOSEN);
  if (new Set(choices).size < choices.length) return new RankingRefusal(RankingRefusalCode.CHOSEN_TWICE);
  if (choices.some((id) => !candidates.has(id))) return new RankingRefusal(RankingRefusalCode.NOT_A_CANDIDATE);
  return null;
}

/** Why a round with these topics may not be opened, or null when it may. */
export function whyCannotOpen(
  asked: { readonly committeeId: string | null; readonly places: number; readonly closesOn: string },
  today: string,
  topics: readonly { readonly status: TopicStatus; readonly committeeId: string | null }[],
): RankingRefusal | null {
  if (topics.length < LEAST_CANDIDATES) return new RankingRefusal(RankingRefusalCode.TOO_FEW_TOPICS);
  const candidate = ({ status, committeeId }: (typeof topics)[number]) =>
    status === TopicStatus.ACCEPTED && (asked.committeeId === null || committeeId === asked.committeeId);
  if (!topics.every(candidate)) return new RankingRefusal(RankingRefusalCode.NOT_A_CANDIDATE);
  if (asked.places > topics.length) return new RankingRefusal(RankingRefusalCode.MORE_PLACES_THAN_TOPICS);
  if (asked.closesOn < today) return new RankingRefusal(RankingRefusalCode.CLOSES_IN_PAST);
  return null;
}

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TopicStatus } from '../topic/topic.entity.js';
import { RankingRefusalCode } from './ranking.refusal.js';
import { borda, isOpen, mayShowStandings, whyCannotCast, whyCannotOpen } from './ranking.rules.js';

/** Some candidates, a number of places, and votes that the house would take. */
const election = fc
  .integer({ min: 2, max: 8 })
  .chain((count) => {
    const candidates = Array.from({ length: count }, (_, at) => `topic-${at}`);
    return fc.record({
      candidates: fc.constant(candidates),
      places: fc.integer({ min: 1, max: count }),
      votes: fc.array(fc.shuffledSubarray(candidates), { maxLength: 30 }),
    });
  })
  .map(({ candidates, places, votes }) => ({
    candidates,
    places,
    votes: votes.map((vote) => vote.slice(0, places)),
  }));
const byTopic = (standings: ReturnType<typeof borda>) => new Map(standings.map((one) => [one.topicId, one]));

describe('the count', () => {
  it('gives out as many points as the votes hold, whoever gets them', () => {
    fc.assert(
      fc.property(election, ({ candidates, places, votes }) => {
        const given = votes.reduce((sum, { length: k }) => sum + k * places - (k * (k - 1)) / 2, 0);
        const standings = borda(candidates, places, votes);
        expect(standings.reduce((sum, { points }) => sum + points, 0)).toBe(given);
        expect(standings.reduce((sum, { firsts }) => sum + firsts, 0)).toBe(votes.filter((v) => v.length > 0).length);
      }),
    );
  });

  it('does not care in which order members answered, or in which the topics are listed', () => {
    const shuffled = election.chain((given) =>
      fc.record({
        given: fc.constant(given),
        votes: fc.shuffledSubarray(given.votes, { minLength: given.votes.length }),
        candidates: fc.shuffledSubarray(given.candidates, { minLength: given.candidates.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ given: { candidates, places, votes }, ...other }) => {
        expect(byTopic(borda(other.candidates, places, other.votes))).toEqual(
          byTopic(borda(candidates, places, votes)),
        );
      }),
    );
  });

  it('treats every topic alike: exchanging two names exchanges their places', () => {
    fc.assert(
      fc.property(election, ({ candidates, places, votes }) => {
        const [a, b] = candidates as [string, string];
        const swap = (id: string) => (id === a ? b : id === b ? a : id);
        const before = byTopic(borda(candidates, places, votes));
        const after = byTopic(
          borda(
            candidates,
            places,
            votes.map((vote) => vote.map(swap)),
          ),
        );
        for (const id of candidates) expect(after.get(swap(id))).toEqual({ ...before.get(id), topicId: swap(id) });
      }),
    );
  });

  it('never harms a topic that one more member puts first', () => {
    fc.assert(
      fc.property(election, ({ candidates, places, votes }) => {
        const [favourite] = candidates as [string];
        const before = byTopic(borda(candidates, places, votes)).get(favourite);
        const after = byTopic(borda(candidates, places, [...votes, [favourite]])).get(favourite);
        expect(after?.rank).toBeLessThanOrEqual(before?.rank ?? 0);
      }),
    );
  });

  it('says who shares a rank', () => {
    const votes = [
      ['a', 'b'],
      ['b', 'a'],
    ];
    expect(borda(['a', 'b', 'c'], 2, votes).map(({ topicId, points, rank }) => [topicId, points, rank])).toEqual([
      ['a', 3, 1],
      ['b', 3, 1],
      ['c', 0, 3],
    ]);
  });
});

describe('a round', () => {
  const round = { closedAt: null, closesOn: '2026-03-10', places: 2 };

  it('is open through its last day, or until somebody closes it', () => {
    expect(isOpen(round, '2026-03-10')).toBe(true);
    expect(isOpen(round, '2026-03-11')).toBe(false);
    expect(isOpen({ ...round, closedAt: new Date() }, '2026-03-01')).toBe(false);
  });

  it('keeps how it stands from members until the end, and from staff until three have answered', () => {
    const shows = (staff: boolean, n: number, today = '2026-03-10') => mayShowStandings(round, today, { staff, n });
    expect([shows(true, 2), shows(true, 3), shows(false, 30)]).toEqual([false, true, false]);
    expect(shows(false, 0, '2026-03-11')).toBe(true);
  });

  it('takes an order of its own topics, each once, no longer than its places', () => {
    const candidates = new Set(['a', 'b', 'c']);
    const why = (choices: string[], today = '2026-03-10') =>
      whyCannotCast(round, today, candidates, choices)?.code ?? null;
    expect(why(['a', 'b'])).toBeNull();
    expect(why([])).toBeNull();
    expect(why(['a'], '2026-03-11')).toBe(RankingRefusalCode.ROUND_CLOSED);
    expect(why(['a', 'b', 'c'])).toBe(RankingRefusalCode.TOO_MANY_CHOSEN);
    expect(why(['a', 'a'])).toBe(RankingRefusalCode.CHOSEN_TWICE);
    expect(why(['x'])).toBe(RankingRefusalCode.NOT_A_CANDIDATE);
  });

  it('opens with accepted topics of its committee, a day ahead and no more places than topics', () => {
    const topic = { status: TopicStatus.ACCEPTED, committeeId: 'k' };
    const why = (topics: (typeof topic)[], more: object = {}) =>
      whyCannotOpen({ committeeId: 'k', places: 2, closesOn: '2026-03-10', ...more }, '2026-03-10', topics)?.code ??
      null;
    expect(why([topic, topic])).toBeNull();
    expect(why([topic])).toBe(RankingRefusalCode.TOO_FEW_TOPICS);
    expect(why([topic, { ...topic, committeeId: 'other' }])).toBe(RankingRefusalCode.NOT_A_CANDIDATE);
    expect(why([topic, { ...topic, committeeId: 'other' }], { committeeId: null })).toBeNull();
    expect(why([topic, { ...topic, status: TopicStatus.SCHEDULED }])).toBe(RankingRefusalCode.NOT_A_CANDIDATE);
    expect(why([topic, topic], { places: 3 })).toBe(RankingRefusalCode.MORE_PLACES_THAN_TOPICS);
    expect(why([topic, topic], { closesOn: '2026-03-09' })).toBe(RankingRefusalCode.CLOSES_IN_PAST);
  });
});

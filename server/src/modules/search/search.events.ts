import type { DomainEvent } from '../../kernel/event.js';

export const radarRefreshed = (cards: number): DomainEvent => ({ type: 'search.radarRefreshed', data: { cards } });

export const PROBLEM_EVENTS = {
  problemDismissed: { type: 'search.problemDismissed' },
  problemRestored: { type: 'search.problemRestored' },
  problemWatched: { type: 'search.problemWatched' },
  problemUnwatched: { type: 'search.problemUnwatched' },
  problemEvidenceAdded: { type: 'search.problemEvidenceAdded' },
  problemEvidenceSplitOff: { type: 'search.problemEvidenceSplitOff' },
  problemsMerged: { type: 'search.problemsMerged' },
} as const;

export const problemEvent = (
  what: keyof typeof PROBLEM_EVENTS,
  problemId: string,
  more: Readonly<Record<string, string>> = {},
): DomainEvent => ({ ...PROBLEM_EVENTS[what], data: { problemId, ...more } });

export const dictionaryTermAdded = (termId: string): DomainEvent => ({
  type: 'search.dictionaryTermAdded',
  data: { termId },
});

export const dictionaryTermRemoved = (termId: string): DomainEvent => ({
  type: 'search.dictionaryTermRemoved',
  data: { termId },
});

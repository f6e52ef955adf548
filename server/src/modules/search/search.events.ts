import type { DomainEvent } from '../../kernel/event.js';

export const radarRefreshed = (cards: number): DomainEvent => ({ type: 'search.radarRefreshed', data: { cards } });

export const dictionaryTermAdded = (termId: string): DomainEvent => ({
  type: 'search.dictionaryTermAdded',
  data: { termId },
});

export const dictionaryTermRemoved = (termId: string): DomainEvent => ({
  type: 'search.dictionaryTermRemoved',
  data: { termId },
});

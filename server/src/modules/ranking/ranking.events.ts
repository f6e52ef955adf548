import type { DomainEvent } from '../../kernel/event.js';

type Happening = 'roundOpened' | 'roundClosed' | 'orderCast';

/** Whose order it was is not said: a voice is counted, not shown. */
export function rankingEvent(roundId: string, what: Happening): DomainEvent {
  return { type: `ranking.${what}`, data: { roundId }, wakes: { view: 'ranking', id: roundId } };
}

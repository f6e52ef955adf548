import type { DomainEvent } from '../../kernel/event.js';

/** Something happened while a consultation is being prepared. `what` is in the past tense: `demandRaised`. */
export function consultationEvent(consultationId: string, what: string, data: DomainEvent['data'] = {}): DomainEvent {
  return {
    type: `consultation.${what}`,
    data: { consultationId, ...data },
    wakes: { view: 'consultation', id: consultationId },
  };
}

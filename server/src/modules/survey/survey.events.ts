import type { DomainEvent } from '../../kernel/event.js';

type What = 'questionsSet' | 'opened' | 'closed' | 'answered' | 'paperEntered' | 'paperWithdrawn' | 'wishRaised';

/** Something happened to a wish survey. Who prepares the consultation watches it. */
export function surveyEvent(what: What, consultationId: string, data: DomainEvent['data'] = {}): DomainEvent {
  return {
    type: `survey.${what}`,
    data: { consultationId, ...data },
    wakes: { view: 'consultation', id: consultationId },
  };
}

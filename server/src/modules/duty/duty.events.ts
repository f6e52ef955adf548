import type { DomainEvent } from '../../kernel/event.js';

type DutyHappening = 'pointsKept' | 'rulesChanged';

export function dutyEvent(happening: DutyHappening, data: DomainEvent['data']): DomainEvent {
  return { type: `duty.${happening}`, data };
}

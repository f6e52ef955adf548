import type { DomainEvent } from '../../kernel/event.js';

export type OutreachHappening =
  | 'noticeWritten'
  | 'noticeRevised'
  | 'noticeDiscarded'
  | 'noticePublished'
  | 'newcomersAddressed'
  | 'noticeWithdrawn'
  | 'noticeRead'
  | 'readersReminded'
  | 'recorded'
  | 'recordWithdrawn'
  | 'questionTakenUp';

/** Ids alone. Told where: `policyNoticeId`, `recordId`, `committeeId`; a question that became a topic: `topicId`. */
export function outreachEvent(happening: OutreachHappening, data: DomainEvent['data']): DomainEvent {
  return { type: `outreach.${happening}`, data };
}

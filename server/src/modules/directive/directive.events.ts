import { defineEvents, type EventsOf, id } from '../../kernel/event.js';
import type { Directive } from './directive.entity.js';

const ofDirective = { directiveId: id, consultationId: id };
const ofAnswer = { ...ofDirective, directiveAnswerId: id };

export const directiveEvents = defineEvents('directive', {
  written: ofDirective,
  corrected: ofDirective,
  withdrawn: ofDirective,
  answered: ofAnswer,
  answerCorrected: ofAnswer,
});

/** It stands on the page of its consultation. */
export const directiveEvent = directiveEvents.about(({ id, consultation }: Directive) => ({
  data: { directiveId: id, consultationId: consultation.id },
  wakes: { view: 'consultation', id: consultation.id },
}));

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof directiveEvents> {}
}

import { day, defineEvents, type EventsOf, flag, id, optional } from '../../kernel/event.js';

/** Who prepares the consultation watches what happens to a wish survey. */
export const surveyEvents = defineEvents(
  'survey',
  {
    questionsSet: { consultationId: id, questionnaireId: id },
    opened: { consultationId: id, questionnaireId: id, closesOn: optional(day) },
    /** `early`: by hand, before the day that was said. */
    closed: { consultationId: id, questionnaireId: id, early: optional(flag) },
    answered: { consultationId: id, questionnaireId: id },
    paperEntered: { consultationId: id, answerId: id },
    paperWithdrawn: { consultationId: id, answerId: id },
    wishRaised: { consultationId: id, demandId: id, answerId: id },
  },
  ({ data }) => ({ view: 'consultation', id: data.consultationId }),
);

export const { questionsSet, opened, closed, answered, paperEntered, paperWithdrawn, wishRaised } =
  surveyEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof surveyEvents> {}
}

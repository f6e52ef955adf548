import { defineEvents, type EventsOf, id } from '../../kernel/event.js';

/** Who prepares the consultation watches what happens to a wish survey. */
export const surveyEvents = defineEvents(
  'survey',
  {
    questionsSet: { consultationId: id, questionnaireId: id },
    opened: { consultationId: id, questionnaireId: id },
    closed: { consultationId: id, questionnaireId: id },
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

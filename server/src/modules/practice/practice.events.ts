import { count, defineEvents, type EventsOf, flag, id } from '../../kernel/event.js';

const ofConsultation = { consultationId: id };

export const practiceEvents = defineEvents(
  'practice',
  {
    /** 照上一次办: from which one, and what of it. */
    copied: {
      ...ofConsultation,
      fromConsultationId: id,
      form: flag,
      groups: count,
      people: count,
      questions: count,
      agendaItems: count,
    },
    /** Of what was taken over and has not been used, some is not wanted. */
    copiedDropped: { ...ofConsultation, people: count, agenda: flag },
  },
  ({ data }) => ({ view: 'consultation', id: data.consultationId }),
);

export const { copied, copiedDropped } = practiceEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof practiceEvents> {}
}

import { count, defineEvents, type EventsOf, flag, id } from '../../kernel/event.js';

const ofConsultation = { consultationId: id };
/** A practice, and the consultation it was drawn from. */
const ofPractice = { ...ofConsultation, practiceId: id };
const toItsWriter = { ...ofPractice, writerId: id };
/** `consultationId` is the one that begins with it. */
const ofUse = { ...ofConsultation, practiceId: id };

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
    /** 写成经验: from the record, in one act. */
    drawnUp: ofPractice,
    saved: ofPractice,
    proposed: ofPractice,
    /** By whoever proposed it, before somebody looked. */
    takenBack: ofPractice,
    returned: toItsWriter,
    released: { ...toItsWriter, edition: count },
    revisionBegun: { ...ofPractice, edition: count },
    /** A draft that was given up; `edition`: 0, or the one that stands. */
    discarded: { ...ofPractice, edition: count },
    retired: toItsWriter,
    restored: toItsWriter,
    /** 从这条经验开始 */
    used: { ...ofUse, form: flag, groups: count, questions: count, agendaItems: count },
    useDropped: { ...ofUse, agenda: flag },
    /** What one that is still being prepared began with was retired. */
    usedRetired: ofUse,
    /** It went out on paper. */
    exported: ofPractice,
  },
  ({ data }) => ({ view: 'consultation', id: data.consultationId }),
);

export const { copied, copiedDropped, used, useDropped, usedRetired } = practiceEvents.happened;

export const practiceEvent = practiceEvents.about(
  ({ id: practiceId, consultation }: { readonly id: string; readonly consultation: { readonly id: string } }) => ({
    data: { practiceId, consultationId: consultation.id },
  }),
);

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof practiceEvents> {}
}

import { count, defineEvents, type EventsOf, flag, id, oneOf, optional } from '../../kernel/event.js';
import { type PersonalRequest, PersonalRequestKind } from './personal-request.entity.js';

const ofRequest = { personalRequestId: id, kind: oneOf(PersonalRequestKind) };

/** Ids, kinds and counts: who asked, and what is kept of them, is in no trail. */
export const rightsEvents = defineEvents('rights', {
  received: { ...ofRequest, committeeId: optional(id) },
  /** Somebody looked for what is kept of whoever asks. */
  searched: { ...ofRequest, rows: count },
  /** The file for whoever asks was made. */
  fileTaken: { ...ofRequest, rows: count },
  prepared: { ...ofRequest, rows: count, toErase: count, refused: flag },
  returned: ofRequest,
  answered: { ...ofRequest, erased: count, kept: count, refused: flag },
  withdrawn: ofRequest,
  forgotten: { rows: count },
});

export const rightsEvent = rightsEvents.about(({ id: personalRequestId, kind }: PersonalRequest) => ({
  data: { personalRequestId, kind },
}));
export const { forgotten } = rightsEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof rightsEvents> {}
}

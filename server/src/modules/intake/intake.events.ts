import { count, defineEvents, type EventsOf, id, orNone } from '../../kernel/event.js';

/** One of each per import, however many rows: what became of a row is a step of its topic. */
export const intakeEvents = defineEvents('intake', {
  fileReceived: { importId: id, rows: count },
  fileChecked: { importId: id, new: count, known: count, failed: count },
  cellCorrected: { importId: id, rowNumber: count },
  importConfirmed: { importId: id, rows: count },
  /** Of what came in, so many wait to be screened there; without a committee, at the secretariat's. */
  topicsToScreen: { importId: id, committeeId: orNone(id), topics: count },
  importFinished: { importId: id, taken: count, known: count, failed: count },
  importDiscarded: { importId: id },
});

export const {
  fileReceived,
  fileChecked,
  cellCorrected,
  importConfirmed,
  importFinished,
  importDiscarded,
  topicsToScreen,
} = intakeEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof intakeEvents> {}
}

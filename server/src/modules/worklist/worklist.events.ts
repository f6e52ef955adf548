import { day, defineEvents, type EventsOf, id, oneOf, orNone } from '../../kernel/event.js';
import { WaitingKind } from './waiting.kinds.js';

const line = { kind: oneOf(WaitingKind), recordId: id };
/** `accountId`: whom it concerns beside whoever did it. */
export const worklistEvents = defineEvents('worklist', {
  lineSetAside: { ...line, until: day },
  lineTakenUpAgain: line,
  lineTaken: line,
  lineAssigned: { ...line, accountId: id },
  lineTakenFrom: { ...line, accountId: id },
  lineGivenBack: { ...line, accountId: orNone(id) },
});

export const { lineSetAside, lineTakenUpAgain, lineTaken, lineAssigned, lineTakenFrom, lineGivenBack } =
  worklistEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof worklistEvents> {}
}

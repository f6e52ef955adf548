import { count, defineEvents, type EventsOf, flag, id, oneOf, orNone } from '../../kernel/event.js';
import { PointSource } from './ledger/point-entry.entity.js';

/** `byOthers`: by somebody else than the member. */
const ofOutside = { outsideDutyId: id, memberId: id, committeeId: orNone(id), byOthers: flag };

export const dutyEvents = defineEvents('duty', {
  pointsKept: { source: oneOf(PointSource), sourceId: id, entered: count, takenBack: count },
  rulesChanged: { changeId: id },
  kindRulesChanged: { kindRulesId: id },
  /** Lines of the ledger of a year that were written. */
  pointsReckoned: { year: count, entered: count, takenBack: count },
  /** A list went out as a file: of which year, how many rows, and whose where it is of one. */
  exported: { year: count, rows: count, memberId: orNone(id) },
  outsideEntered: ofOutside,
  outsideCorrected: ofOutside,
  outsideConfirmed: ofOutside,
  outsideReturned: ofOutside,
  outsideWithdrawn: ofOutside,
});

export const {
  pointsKept,
  rulesChanged,
  kindRulesChanged,
  pointsReckoned,
  exported,
  outsideEntered,
  outsideCorrected,
  outsideConfirmed,
  outsideReturned,
  outsideWithdrawn,
} = dutyEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof dutyEvents> {}
}

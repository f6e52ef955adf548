import { count, defineEvents, type EventsOf, id, oneOf } from '../../kernel/event.js';
import { PointSource } from './ledger/point-entry.entity.js';

export const dutyEvents = defineEvents('duty', {
  pointsKept: { source: oneOf(PointSource), sourceId: id, entered: count, takenBack: count },
  rulesChanged: { changeId: id },
});

export const { pointsKept, rulesChanged } = dutyEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof dutyEvents> {}
}

import { code, count, defineEvents, type EventsOf, id, orNone } from '../../kernel/event.js';

export const keepingEvents = defineEvents('keeping', {
  backupTaken: { runId: id, megabytes: count },
  backupFailed: { runId: id, fault: code },
  drillPassed: { runId: id, seconds: count },
  drillFailed: { runId: id, fault: code },
  /** In the restored house: it stands as it stood at that time. */
  restored: { day: code, migration: orNone(code) },
});

export const { backupTaken, backupFailed, drillPassed, drillFailed, restored } = keepingEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof keepingEvents> {}
}

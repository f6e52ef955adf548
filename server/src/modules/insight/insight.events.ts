import { code, count, day, defineEvents, type EventsOf, id, orNone } from '../../kernel/event.js';

export const insightEvents = defineEvents('insight', {
  /** The figures of a month, quarter or year were kept as they stood; `hash` is what the seal is held against. */
  periodSealed: { periodId: id, from: day, to: day, records: count, hash: code },
  /** A sealed period was found not to be what was sealed. */
  sealDamaged: { periodId: id, from: day, to: day },
  /** Figures went out as a file, or the records behind one; how many rows, and whose alone. */
  exported: {
    figure: orNone(code),
    from: day,
    to: day,
    rows: count,
    committeeId: orNone(id),
    departmentId: orNone(id),
  },
});

export const { periodSealed, sealDamaged, exported } = insightEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof insightEvents> {}
}

import { code, count, defineEvents, type EventsOf, flag, id, oneOf } from '../../kernel/event.js';
import { ListName } from './list-name.js';

const list = { list: oneOf(ListName) };
const view = { ...list, viewId: id };
export const listsEvents = defineEvents('lists', {
  /** A list went out as a file. `filters`: the codes and ids it was filtered by; of words only that some were typed. */
  exported: { ...list, rows: count, columns: count, fileKind: code, filters: code },
  viewKept: { ...view, isShared: flag },
  viewRevised: { ...view, isShared: flag },
  viewRemoved: view,
});

export const { exported, viewKept, viewRevised, viewRemoved } = listsEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof listsEvents> {}
}

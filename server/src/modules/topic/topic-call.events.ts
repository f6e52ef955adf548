import { defineEvents, type EventsOf, flag, id, optional } from '../../kernel/event.js';

/** What happened to a call for topics, by its id: whoever tells people of it reads for whom it is. */
export const topicCallEvents = defineEvents(
  'topicCall',
  {
    announced: { topicCallId: id },
    /** From its first day on people can answer. */
    opened: { topicCallId: id },
    revised: { topicCallId: id },
    extended: { topicCallId: id },
    /** `early`: by hand, before its last day. */
    closed: { topicCallId: id, early: optional(flag) },
  },
  ({ data }) => ({ view: 'topicCall', id: data.topicCallId }),
);

export const { announced, opened, revised, extended, closed } = topicCallEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof topicCallEvents> {}
  interface RegisteredViews {
    topicCall: true;
  }
}

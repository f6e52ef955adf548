import { count, defineEvents, type EventsOf, flag, id, oneOf } from '../../kernel/event.js';
import { NoticeFamily } from './notice.kinds.js';

export const noticeEvents = defineEvents('notice', {
  topicFollowed: { topicId: id },
  topicUnfollowed: { topicId: id },
  messagesSwitched: { family: oneOf(NoticeFamily), byMessage: flag },
  deliveriesRetried: { count },
});

export const { topicFollowed, topicUnfollowed, messagesSwitched, deliveriesRetried } = noticeEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof noticeEvents> {}
}

import { count, defineEvents, type EventsOf, flag, id, oneOf } from '../../kernel/event.js';
import { MessageWay } from './adapters/notice-adapter.js';
import { NoticeFamily, NoticeKind } from './notice.kinds.js';

export const noticeEvents = defineEvents('notice', {
  topicFollowed: { topicId: id },
  topicUnfollowed: { topicId: id },
  messagesSwitched: { family: oneOf(NoticeFamily), byMessage: flag },
  deliveriesRetried: { count },
  testMessageSent: { way: oneOf(MessageWay), isTaken: flag },
  /** Each at once, or one message on working days. */
  digestChosen: { daily: flag },
  messageTemplateSaved: { kind: oneOf(NoticeKind), ownWords: flag },
});

export const {
  topicFollowed,
  topicUnfollowed,
  messagesSwitched,
  deliveriesRetried,
  testMessageSent,
  digestChosen,
  messageTemplateSaved,
} = noticeEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof noticeEvents> {}
}

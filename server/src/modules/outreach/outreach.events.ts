import { day, defineEvents, type EventsOf, id, orNone } from '../../kernel/event.js';

const ofNotice = { policyNoticeId: id };
const ofRecord = { ...ofNotice, recordId: id, committeeId: id };

/** `committeeId` is where it was told. */
export const outreachEvents = defineEvents('outreach', {
  noticeWritten: ofNotice,
  noticeRevised: ofNotice,
  noticeDiscarded: ofNotice,
  noticePublished: ofNotice,
  newcomersAddressed: ofNotice,
  noticeWithdrawn: ofNotice,
  noticeRead: { ...ofNotice, readerId: id },
  /** Where; none is everywhere. */
  readersReminded: { ...ofNotice, committeeId: orNone(id), day },
  recorded: ofRecord,
  recordWithdrawn: ofRecord,
  questionTakenUp: { ...ofNotice, recordId: id, questionId: id, topicId: id },
});

export const {
  noticeWritten,
  noticeRevised,
  noticeDiscarded,
  noticePublished,
  newcomersAddressed,
  noticeWithdrawn,
  noticeRead,
  readersReminded,
  recorded,
  recordWithdrawn,
  questionTakenUp,
} = outreachEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof outreachEvents> {}
}

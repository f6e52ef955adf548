import { count, day, defineEvents, type EventsOf, flag, id, oneOf, orNone } from '../../kernel/event.js';
import type { Report } from './report.entity.js';
import { FeedbackKind, ReportKind } from './report.enums.js';

const ofReport = { reportId: id, kind: oneOf(ReportKind), committeeId: orNone(id) };
const ofFeedback = { ...ofReport, consultationId: orNone(id), feedbackId: id };

export const reportingEvents = defineEvents('reporting', {
  drafted: { ...ofReport, consultationId: orNone(id) },
  saved: ofReport,
  /** Its figures were read again. */
  renewed: ofReport,
  submitted: ofReport,
  takenBack: ofReport,
  discarded: ofReport,
  /** `number`: 0 is the first text, then the number of the correction. */
  signed: { ...ofReport, number: count, inSpite: flag },
  sent: { ...ofReport, day },
  correctionBegun: { ...ofReport, number: count },
  correctionDropped: { ...ofReport, number: count },
  withdrawn: { ...ofReport, consultationId: orNone(id) },
  feedbackRecorded: { ...ofFeedback, outcome: oneOf(FeedbackKind), day },
  feedbackWithdrawn: { ...ofFeedback, outcome: oneOf(FeedbackKind) },
  /** Somebody may read the words of an instruction. */
  readerNamed: { ...ofReport, feedbackId: id, readerId: id },
  /** Somebody read them. */
  wordingRead: { ...ofReport, feedbackId: id },
  /** The paper went out as a file. */
  exported: ofReport,
});

export const reportEvent = reportingEvents.about(
  ({ id: reportId, kind, committeeId }: Pick<Report, 'id' | 'kind' | 'committeeId'>) => ({
    data: { reportId, kind, committeeId },
  }),
);

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof reportingEvents> {}
}

import { LookBackDocument, ReplyDocument, ReportDocument, VerifyDocument } from './documents';

/** What may wait on the phone for a signal, by its name in the schema. */
export const acts = {
  reportProgress: ReportDocument,
  replyToCommitment: ReplyDocument,
  verifyCommitment: VerifyDocument,
  recordLookBack: LookBackDocument,
};

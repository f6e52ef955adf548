import { registerEnumType } from 'type-graphql';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { SpeechPaperStatus } from './speech-paper.entity.js';
import { speechPaperLifecycle } from './speech-paper.lifecycle.js';

/** The longest paper, in characters as people count them: five minutes read aloud. */
export const PAPER_MAX = 1500;

export enum PaperVerdict {
  ACCEPT_ORAL = 'ACCEPT_ORAL',
  ACCEPT_WRITTEN = 'ACCEPT_WRITTEN',
  RETURN = 'RETURN',
}
registerEnumType(PaperVerdict, { name: 'PaperVerdict' });

interface Paper {
  readonly status: SpeechPaperStatus;
  readonly writtenBy: string;
}

/** Why its words may not change now, or null. `paper` is null before the first draft. */
export function whyCannotWrite(paper: Pick<Paper, 'status'> | null, handIn: boolean): ConsultationRefusal | null {
  if (!paper) return null;
  const to = handIn ? SpeechPaperStatus.SUBMITTED : paper.status;
  const { DRAFT, RETURNED } = SpeechPaperStatus;
  if ((paper.status === DRAFT || paper.status === RETURNED) && speechPaperLifecycle.may(paper.status, to)) return null;
  return new ConsultationRefusal(ConsultationRefusalCode.PAPER_WITH_ORGANISERS);
}

/** Why it cannot be taken back, or null. */
export function whyCannotTakeBack({ status }: Pick<Paper, 'status'>): ConsultationRefusal | null {
  return speechPaperLifecycle.may(status, SpeechPaperStatus.DRAFT) && status !== SpeechPaperStatus.DRAFT
    ? null
    : new ConsultationRefusal(ConsultationRefusalCode.PAPER_STEP_NOT_ALLOWED);
}

/** Why this reviewer may not decide so, or null. */
export function whyCannotReview(
  paper: Paper,
  { by, verdict, note }: { readonly by: string | null; readonly verdict: PaperVerdict; readonly note: string | null },
): ConsultationRefusal | null {
  if (by === paper.writtenBy) return new ConsultationRefusal(ConsultationRefusalCode.OWN_PAPER);
  const to = verdict === PaperVerdict.RETURN ? SpeechPaperStatus.RETURNED : SpeechPaperStatus.ACCEPTED;
  const { SUBMITTED, ACCEPTED } = SpeechPaperStatus;
  if ((paper.status !== SUBMITTED && paper.status !== ACCEPTED) || !speechPaperLifecycle.may(paper.status, to)) {
    return new ConsultationRefusal(ConsultationRefusalCode.PAPER_STEP_NOT_ALLOWED);
  }
  if (verdict === PaperVerdict.RETURN && note === null) {
    return new ConsultationRefusal(ConsultationRefusalCode.NOTE_NEEDED);
  }
  return null;
}

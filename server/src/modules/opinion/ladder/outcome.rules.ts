import { OpinionRefusalCode } from '../opinion.refusal.js';
import { type Submission, SubmissionOutcome } from './submission.entity.js';

/** Why that may not be what became of it, or null when it may. */
export function whyNotOutcome(
  submission: Pick<Submission, 'outcome' | 'sentOn'>,
  found: { readonly outcome: SubmissionOutcome; readonly outcomeOn: string | null },
  reason: string | null,
  today: string,
): OpinionRefusalCode | null {
  if (submission.outcome !== SubmissionOutcome.SENT && reason === null) return OpinionRefusalCode.REASON_NEEDED;
  if (submission.outcome === SubmissionOutcome.SENT && found.outcome === SubmissionOutcome.SENT)
    return OpinionRefusalCode.WRONG_STATUS;
  if (found.outcomeOn !== null && found.outcomeOn < submission.sentOn) return OpinionRefusalCode.BEFORE_IT_WAS_SENT;
  if (found.outcomeOn !== null && found.outcomeOn > today) return OpinionRefusalCode.DAY_IN_FUTURE;
  return null;
}

import { ConsultationStatus, type Party } from './consultation.entity.js';

export interface ConveneFacts {
  readonly status: ConsultationStatus;
  readonly place: string | null;
  readonly startsAt: Date | null;
  readonly now: Date;
  /** Working days from today until the meeting, and how many the form asks for. */
  readonly noticeWorkingDays: number;
  readonly requiredNoticeWorkingDays: number;
  readonly readiness: number;
  readonly threshold: number;
  readonly missingParties: readonly Party[];
  readonly missingGroups: readonly { readonly id: string; readonly name: string }[];
}

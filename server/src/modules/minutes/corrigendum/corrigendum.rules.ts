import { MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import { MinutesStatus } from '../minutes.entity.js';
import { CorrigendumStatus } from './corrigendum.entity.js';

/** Before they are confirmed the text itself is changed. */
export function whyCannotDraft(minutes: { readonly status: MinutesStatus } | null): MeetingRefusal | null {
  return minutes?.status === MinutesStatus.CONFIRMED
    ? null
    : new MeetingRefusal(MeetingRefusalCode.MINUTES_NOT_CONFIRMED);
}

/** Nobody approves what they wrote. */
export function whyCannotConfirmCorrigendum(
  corrigendum: { readonly status: CorrigendumStatus; readonly writers: readonly string[] },
  personId: string | null,
): MeetingRefusal | null {
  if (corrigendum.status !== CorrigendumStatus.DRAFT) return new MeetingRefusal(MeetingRefusalCode.CORRIGENDUM_SETTLED);
  if (personId !== null && corrigendum.writers.includes(personId)) {
    return new MeetingRefusal(MeetingRefusalCode.WRITER_MAY_NOT_CONFIRM);
  }
  return null;
}

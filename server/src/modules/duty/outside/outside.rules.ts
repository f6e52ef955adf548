import { organises } from '../../../kernel/scope.js';
import { accountIdOf, memberIdOf, type Viewer } from '../../../kernel/viewer.js';
import { DutyRefusalCode } from '../duty.refusal.js';
import type { OutsideDutyState } from './outside.types.js';
import { OutsideDutyStatus } from './outside-duty.entity.js';

interface Whose {
  readonly memberId: string;
  readonly committeeId: string | null;
}

/** One's own, and, as staff of the committee or as the secretariat, those of its members. */
export const canEnterFor = (viewer: Viewer | null, { memberId, committeeId }: Whose): boolean =>
  memberIdOf(viewer) === memberId || organises(viewer, committeeId);

/** Staff of the member's committee, or the secretariat; which of them is asked of the entry. */
export const canDecide = (viewer: Viewer | null, { committeeId }: Whose): boolean => organises(viewer, committeeId);

type Standing = Whose & { readonly status: OutsideDutyStatus; readonly enteredBy: string };

/** Why this viewer does not confirm it, or null when they may: nobody confirms what they entered or what is theirs. */
export function whyCannotConfirm(viewer: Viewer | null, duty: Standing): DutyRefusalCode | null {
  if (duty.status === OutsideDutyStatus.WITHDRAWN) return DutyRefusalCode.WITHDRAWN;
  if (duty.status === OutsideDutyStatus.CONFIRMED) return DutyRefusalCode.ALREADY_CONFIRMED;
  if (duty.status === OutsideDutyStatus.RETURNED) return DutyRefusalCode.WAITS_FOR_CORRECTION;
  if (duty.enteredBy === accountIdOf(viewer) || duty.memberId === memberIdOf(viewer)) return DutyRefusalCode.OWN_ENTRY;
  return null;
}

/** It goes back to whoever entered it, also after it was confirmed by mistake. */
export function whyCannotReturn({ status }: Pick<Standing, 'status'>): DutyRefusalCode | null {
  if (status === OutsideDutyStatus.WITHDRAWN) return DutyRefusalCode.WITHDRAWN;
  return status === OutsideDutyStatus.RETURNED ? DutyRefusalCode.WAITS_FOR_CORRECTION : null;
}

/** What was confirmed is corrected once it came back. */
export function whyCannotCorrect({ status }: Pick<Standing, 'status'>): DutyRefusalCode | null {
  if (status === OutsideDutyStatus.WITHDRAWN) return DutyRefusalCode.WITHDRAWN;
  return status === OutsideDutyStatus.CONFIRMED ? DutyRefusalCode.ALREADY_CONFIRMED : null;
}

export const whyCannotWithdraw = ({ status }: Pick<Standing, 'status'>): DutyRefusalCode | null =>
  status === OutsideDutyStatus.WITHDRAWN ? DutyRefusalCode.WITHDRAWN : null;

/** As a read model has it. */
export type OutsideState = Omit<OutsideDutyState, `viewerCan${string}`> & Standing;

/** What is offered where the line is shown. */
export function whatViewerMay(viewer: Viewer | null, duty: Whose & Partial<Standing>) {
  const enters = canEnterFor(viewer, duty);
  const decides = canDecide(viewer, duty);
  const { status, enteredBy } = duty;
  const standing = status && enteredBy ? { ...duty, status, enteredBy } : null;
  return {
    viewerCanEnter: enters,
    viewerCanConfirm: decides && standing !== null && whyCannotConfirm(viewer, standing) === null,
    viewerCanReturn: decides && standing !== null && whyCannotReturn(standing) === null,
    viewerCanCorrect: enters && standing !== null && whyCannotCorrect(standing) === null,
    viewerCanWithdraw: enters && standing !== null && whyCannotWithdraw(standing) === null,
  };
}

import { type CommitmentStatus, PASSED_ON, SETTLED } from '../commitment/index.js';
import { CoordinationStatus as S } from './coordination.entity.js';
import { CoordinationRefusalCode as Code } from './coordination.refusal.js';

/** Within so many working days the other side may contest what was written down. */
export const ANSWER_WORKING_DAYS = 5;

/** Called, and neither held nor called off: there is one of these of a matter at most. */
export const OPEN: readonly S[] = [S.PROPOSED, S.AGREED];
/** There is a record. */
const RECORDED: readonly S[] = [S.RECORDED, S.CONTESTED, S.CONFIRMED];

/** It is accepted, closed, or goes on under another number: nothing is stuck. */
const OVER: readonly CommitmentStatus[] = [...SETTLED, ...PASSED_ON];
export const isOver = (status: CommitmentStatus): boolean => OVER.includes(status);

interface Standing {
  readonly status: S;
  readonly startsAt: Date;
}

/** Agreed after all, where it was refused; what is agreed is called off instead of refused. */
export function whyCannotDecide({ status, startsAt }: Standing, agree: boolean, now: Date): Code | null {
  if (status === S.AGREED) return Code.ALREADY_AGREED;
  if (status !== S.PROPOSED && !(agree && status === S.REFUSED)) return Code.NOT_PROPOSED;
  return agree && startsAt <= now ? Code.NOT_IN_FUTURE : null;
}

export const whyOver = ({ status }: Pick<Standing, 'status'>): Code | null =>
  OPEN.includes(status) ? null : Code.OVER;

export function whyCannotRecord({ status, startsAt }: Standing, now: Date): Code | null {
  if (RECORDED.includes(status)) return Code.ALREADY_RECORDED;
  if (status !== S.AGREED) return Code.NOT_AGREED;
  return startsAt > now ? Code.NOT_BEGUN : null;
}

export const whyNoRecord = ({ status }: Pick<Standing, 'status'>): Code | null =>
  RECORDED.includes(status) ? null : Code.NO_RECORD;

/** Confirmed at any time, also after it was contested; contested within its days, also after it was confirmed. */
export function whyCannotAnswer(
  { status, answerBy }: Pick<Standing, 'status'> & { readonly answerBy: string | null },
  confirms: boolean,
  today: string,
): Code | null {
  if (!RECORDED.includes(status)) return Code.NO_RECORD;
  if (status === (confirms ? S.CONFIRMED : S.CONTESTED)) return Code.ALREADY_ANSWERED;
  return !confirms && answerBy !== null && today > answerBy ? Code.TOO_LATE : null;
}

/** Steps are steps while nobody contests that they were agreed. */
export function whyNoStep(
  coordination: Pick<Standing, 'status'>,
  { withdrawnAt }: { readonly withdrawnAt: Date | null },
): Code | null {
  if (withdrawnAt) return Code.STEP_WITHDRAWN;
  return coordination.status === S.CONTESTED ? Code.CONTESTED : whyNoRecord(coordination);
}

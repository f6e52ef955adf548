import { DirectiveStatus } from './directive.entity.js';
import { DirectiveRefusalCode as Code } from './directive.refusal.js';

interface Given {
  readonly withdrawnAt: Date | string | null;
}
interface Answered {
  readonly answeredAt: Date | string | null;
}

export function statusOf({ withdrawnAt }: Given, answers: readonly Answered[]): DirectiveStatus {
  if (withdrawnAt) return DirectiveStatus.WITHDRAWN;
  return answers.every(({ answeredAt }) => answeredAt) ? DirectiveStatus.ANSWERED : DirectiveStatus.WAITING;
}

export function whyCannotCorrect({ withdrawnAt }: Given): Code | null {
  return withdrawnAt ? Code.WITHDRAWN : null;
}

/** Only while nothing followed. */
export function whyCannotWithdraw({ withdrawnAt }: Given, answers: readonly Answered[]): Code | null {
  if (withdrawnAt) return Code.WITHDRAWN;
  return answers.some(({ answeredAt }) => answeredAt) ? Code.ANSWER_STANDS : null;
}

/** Given once; put right as often as it has to be. */
export function whyCannotAnswer(
  { withdrawnAt }: Given,
  { answeredAt }: Answered,
  { again, own }: { readonly again: boolean; readonly own: boolean },
): Code | null {
  if (withdrawnAt) return Code.WITHDRAWN;
  if (own) return Code.OWN_DIRECTIVE;
  if (again) return answeredAt ? null : Code.NOT_ANSWERED;
  return answeredAt ? Code.ALREADY_ANSWERED : null;
}

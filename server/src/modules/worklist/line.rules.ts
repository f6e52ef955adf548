import { WorklistRefusal, WorklistRefusalCode } from './worklist.refusal.js';
import type { WaitingLine } from './worklist.types.js';

/** Longer than this nobody keeps in mind what they put off. */
const MOST_DAYS = 90;

/** Why a line may not wait until that day, or null when it may. */
export function whyNotAside(
  { dueOn }: Pick<WaitingLine, 'dueOn'>,
  until: string,
  today: string,
): WorklistRefusal | null {
  const ahead = (Date.parse(until) - Date.parse(today)) / 86_400_000;
  if (ahead < 1 || ahead > MOST_DAYS) return new WorklistRefusal(WorklistRefusalCode.DAY_NOT_AHEAD);
  return dueOn !== null && until > dueOn ? new WorklistRefusal(WorklistRefusalCode.PAST_DEADLINE) : null;
}

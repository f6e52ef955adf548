import type { SuggestionOutcome } from '../consultation/index.js';
import { ResearchRefusalCode as Code } from './research.refusal.js';

interface Standing {
  readonly startsOn: string;
  readonly cancelledAt: Date | null;
  readonly heldAt: Date | null;
}

/** Nothing is done to what was called off. */
export const whyCalledOff = ({ cancelledAt }: Pick<Standing, 'cancelledAt'>) => (cancelledAt ? Code.CANCELLED : null);

/** Findings and presence: from its first day on. */
export const whyNotBegun = (trip: Standing, today: string) =>
  whyCalledOff(trip) ?? (today < trip.startsOn ? Code.NOT_BEGUN : null);

/** An answer speaks of what is to come. */
export const whyCannotSay = (trip: Standing) => whyCalledOff(trip) ?? (trip.heldAt ? Code.ALREADY_HELD : null);

/** A report is of people who were there. */
export const whyCannotReport = (trip: Standing) => whyCalledOff(trip) ?? (trip.heldAt ? null : Code.NOT_HELD);

export const whyCannotCancel = (trip: Standing, results: number) =>
  whyCalledOff(trip) ?? (results > 0 ? Code.HAS_RESULTS : null);

/** `away`: to be withdrawn; else to stand again. */
export const whyCannotTurn = ({ withdrawnAt }: { readonly withdrawnAt: Date | null }, away: boolean) => {
  if (away) return withdrawnAt ? Code.WITHDRAWN : null;
  return withdrawnAt ? null : Code.NOT_WITHDRAWN;
};

/** Its words are what was answered, and what a topic was made of. */
export const whyWordsStand = (
  { topicId }: { readonly topicId: string | null },
  last: { readonly outcome: SuggestionOutcome } | null,
) => (topicId ? Code.ALREADY_TOPIC : last ? Code.ALREADY_ANSWERED : null);

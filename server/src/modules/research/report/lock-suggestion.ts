import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { dayInput, NOTE_MAX, textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { lockLed } from '../lock-trip.js';
import type { MakeResearchSuggestionInput } from '../research.inputs.js';
import type { ResearchTrip } from '../research-trip.entity.js';
import { ResearchAnswer, ResearchSuggestion } from './suggestion.entity.js';

export const suggestionWords = (input: Pick<MakeResearchSuggestionInput, 'suggestion' | 'answerBy'>) => ({
  suggestion: textInput(input.suggestion, { field: 'suggestion', max: NOTE_MAX, required: true }),
  answerBy: dayInput(input.answerBy, 'answerBy'),
});

/** The suggestion and what it was answered last, with its trip held, for whoever leads. */
export async function lockSuggestion(tx: Transaction, id: string, act: string) {
  const found = await tx.em.findOne(ResearchSuggestion, knownId(id));
  if (!found) throw notFound();
  const trip = await lockLed(tx, found.trip.id, act);
  await tx.em.refresh(found);
  const answers = await answersTo(tx, found);
  return { trip, suggestion: found, last: answers.at(-1) ?? null };
}

export const answersTo = (tx: Transaction, suggestion: ResearchSuggestion) =>
  tx.em.find(ResearchAnswer, { suggestion: suggestion.id }, { orderBy: { answeredAt: 'asc', id: 'asc' } });

/** What listeners learn of it. */
export const aboutSuggestion = (trip: ResearchTrip, { id, department }: ResearchSuggestion) => ({
  researchTripId: trip.id,
  researchSuggestionId: id,
  departmentId: department?.id ?? null,
  committeeId: department ? null : (trip.committee?.id ?? null),
});

import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { suggestionAnswered } from '../research.events.js';
import type { AnswerResearchSuggestionInput } from '../research.inputs.js';
import { canAnswer } from '../research.policy.js';
import { ResearchRefusal } from '../research.refusal.js';
import { whyCannotTurn } from '../research.rules.js';
import { ResearchTrip } from '../research-trip.entity.js';
import { aboutSuggestion, answersTo } from './lock-suggestion.js';
import { ResearchAnswer, ResearchSuggestion } from './suggestion.entity.js';

/** Taken up and where, or not and why; those who went are told. Said again it stands beside what was said before. */
export function answerResearchSuggestion(
  ctx: RequestContext,
  input: AnswerResearchSuggestionInput,
): Promise<ResearchSuggestion | ResearchRefusal> {
  const words = textInput(input.words, { field: 'words', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const row = await tx.em.findOne(ResearchSuggestion, knownId(input.suggestionId));
    if (!row) throw notFound();
    const trip = await tx.em.findOneOrFail(ResearchTrip, row.trip.id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    await tx.em.refresh(row);
    const whose = { departmentId: row.department?.id ?? null, committeeId: trip.committee?.id ?? null };
    if (!canAnswer(ctx.viewer, whose)) throw notFound();
    const why = whyCannotTurn(row, true);
    if (why) return new ResearchRefusal(why);
    const answers = await answersTo(tx, row);
    const last = answers.at(-1);
    expectVersion({ version: answers.length }, input.answersSeen, {
      outcome: last?.outcome ?? null,
      words: last?.words ?? null,
    });
    if (last?.outcome === input.outcome && last.words === words) return row;
    tx.em.persist(
      tx.em.create(ResearchAnswer, {
        suggestion: row.id,
        outcome: input.outcome,
        words,
        answeredAt: ctx.now(),
        answeredBy: accountIdOf(ctx.viewer) as string,
      }),
    );
    tx.record(suggestionAnswered({ ...aboutSuggestion(trip, row), outcome: input.outcome }));
    return row;
  });
}

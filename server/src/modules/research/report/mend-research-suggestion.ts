import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { suggestionCorrected, suggestionRestored, suggestionWithdrawn } from '../research.events.js';
import type { CorrectResearchSuggestionInput, TurnResearchSuggestionInput } from '../research.inputs.js';
import { ResearchRefusal, ResearchRefusalCode } from '../research.refusal.js';
import { whyCannotTurn, whyWordsStand } from '../research.rules.js';
import { aboutSuggestion, lockSuggestion, suggestionWords } from './lock-suggestion.js';
import type { ResearchSuggestion } from './suggestion.entity.js';

const RECORD = 'research_suggestion';

/** Put right until it is answered; whoever was asked hears of it. */
export async function correctResearchSuggestion(
  ctx: RequestContext,
  input: CorrectResearchSuggestionInput,
): Promise<ResearchSuggestion | ResearchRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  const words = suggestionWords(input);
  return inTransaction(ctx, async (tx) => {
    const { trip, suggestion: row, last } = await lockSuggestion(tx, input.suggestionId, 'correct a suggestion');
    const why = whyCannotTurn(row, true) ?? whyWordsStand(row, last);
    if (why) return new ResearchRefusal(why);
    const before = { suggestion: row.suggestion, answerBy: row.answerBy };
    expectVersion(row, input.version, before);
    if (keepCorrections(tx, { record: RECORD, id: row.id }, before, words, reason).length === 0)
      return new ResearchRefusal(ResearchRefusalCode.NOTHING_CORRECTED);
    Object.assign(row, words);
    tx.record(suggestionCorrected(aboutSuggestion(trip, row)));
    return row;
  });
}

/** Nobody owes it an answer any more. */
export const withdrawResearchSuggestion = (ctx: RequestContext, input: TurnResearchSuggestionInput) =>
  turn(ctx, input, true);
export const restoreResearchSuggestion = (ctx: RequestContext, input: TurnResearchSuggestionInput) =>
  turn(ctx, input, false);

async function turn(
  ctx: RequestContext,
  input: TurnResearchSuggestionInput,
  away: boolean,
): Promise<ResearchSuggestion | ResearchRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { trip, suggestion: row, last } = await lockSuggestion(tx, input.suggestionId, 'withdraw a suggestion');
    const why = whyCannotTurn(row, away) ?? whyWordsStand(row, last);
    if (why) return new ResearchRefusal(why);
    expectVersion(row, input.version);
    const [stands, gone] = [{ withdrawn: null }, { withdrawn: 'WITHDRAWN' }];
    const [before, now] = away ? [stands, gone] : [gone, stands];
    keepCorrections(tx, { record: RECORD, id: row.id }, before, now, reason);
    row.withdrawnAt = away ? ctx.now() : null;
    tx.record((away ? suggestionWithdrawn : suggestionRestored)(aboutSuggestion(trip, row)));
    return row;
  });
}

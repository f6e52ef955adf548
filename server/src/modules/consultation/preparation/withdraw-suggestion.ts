import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { Suggestion } from '../preparation.entity.js';
import type { WithdrawPreparedInput } from './preparation.inputs.js';
import { turnAway } from './turn-away.js';

/** A suggestion that was sent twice, or to the wrong meeting: nobody owes it an answer, and it counts for nobody. */
export const withdrawSuggestion = (ctx: RequestContext, input: WithdrawPreparedInput) => turn(ctx, input, true);

/** It was right after all. */
export const restoreSuggestion = (ctx: RequestContext, input: WithdrawPreparedInput) => turn(ctx, input, false);

const turn = (ctx: RequestContext, input: WithdrawPreparedInput, away: boolean) =>
  turnAway<Suggestion>(ctx, input, {
    act: away ? 'withdrawSuggestion' : 'restoreSuggestion',
    table: 'suggestion',
    away,
    find: ({ tx, consultation }) => tx.em.findOne(Suggestion, { id: knownId(input.id), consultation }),
    isOwn: ({ participant }, { seat }) => seat?.id === participant.id,
    told: ({ id, participant }, { record, seat }) =>
      record(away ? 'suggestionWithdrawn' : 'suggestionRestored', {
        suggestionId: id,
        participantId: participant.id,
        byOthers: seat?.id !== participant.id,
      }),
  });

import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { Department, organisationIn } from '../../roster/index.js';
import { lockLed } from '../lock-trip.js';
import { suggestionMade } from '../research.events.js';
import type { MakeResearchSuggestionInput } from '../research.inputs.js';
import { ResearchRefusal } from '../research.refusal.js';
import { whyCannotReport } from '../research.rules.js';
import type { ResearchTrip } from '../research-trip.entity.js';
import { aboutSuggestion, suggestionWords } from './lock-suggestion.js';
import { ResearchSuggestion } from './suggestion.entity.js';

/** 提建议: addressed to one department or organisation, which is told and answers by a day. */
export async function makeResearchSuggestion(
  ctx: RequestContext,
  { clientMutationId, ...input }: MakeResearchSuggestionInput,
): Promise<ResearchSuggestion | ResearchRefusal> {
  const words = suggestionWords(input);
  if (words.answerBy < ctx.today()) throw badInput('answerBy', 'IN_THE_PAST');
  return inTransaction(ctx, async (tx) => {
    const trip = await lockLed(tx, input.tripId, 'suggest something');
    const make = async () => {
      const why = whyCannotReport(trip);
      if (why) return new ResearchRefusal(why);
      const made = tx.em.create(ResearchSuggestion, {
        ...words,
        ...(await addressee(tx, trip, input)),
        trip: trip.id,
        madeAt: ctx.now(),
        madeBy: accountIdOf(ctx.viewer) as string,
      });
      tx.em.persist(made);
      tx.record(suggestionMade(aboutSuggestion(trip, made)));
      return made;
    };
    if (!clientMutationId) return make();
    return once<ResearchSuggestion, ResearchSuggestion | ResearchRefusal>(
      tx,
      { act: 'makeResearchSuggestion', clientMutationId, input },
      make,
      (id) => tx.em.findOneOrFail(ResearchSuggestion, id),
    );
  });
}

/** One of the two; organisations are those of the committee's directory. */
async function addressee(tx: Transaction, trip: ResearchTrip, input: MakeResearchSuggestionInput) {
  const departmentId = knownIdOrNull(input.departmentId);
  const organisationId = knownIdOrNull(input.organisationId);
  if ((departmentId === null) === (organisationId === null)) throw badInput('departmentId', 'ONE_OF');
  if (organisationId !== null) {
    if (!trip.committee) throw badInput('organisationId', 'UNKNOWN');
    await organisationIn(tx, trip.committee.id, organisationId, 'organisationId');
  } else if (!(await tx.em.findOne(Department, departmentId as string))) throw badInput('departmentId', 'UNKNOWN');
  return { department: departmentId, organisation: organisationId };
}

import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction, once } from '../../../kernel/transaction.js';
import { organisedBy, organiserOf } from '../organiser-of.js';
import { PlanEntry, PlanStepKind } from '../plan.entity.js';
import type { AddPlanEntryInput } from '../plan.inputs.js';
import { canPlanFor } from '../plan.policy.js';
import { periodInput, tell, wordsInput, yearInput } from '../take-plan-step.js';

/** Plans one more thing within the year. */
export async function addPlanEntry(ctx: RequestContext, input: AddPlanEntryInput): Promise<PlanEntry> {
  const year = yearInput(input.year);
  const words = wordsInput(input);
  const { fromOn, toOn } = periodInput(input.period, year);

  return inTransaction(ctx, async (tx) => {
    const add = async () => {
      const organised = await organisedBy(tx, input.organiserKind, input.organiserId);
      authorize(canPlanFor(ctx.viewer, organiserOf(organised)), 'add to the plan');
      const entry = tx.em.create(PlanEntry, {
        ...words,
        ...organised,
        year,
        fromOn,
        toOn,
        firstFromOn: fromOn,
        firstToOn: toOn,
      });
      tx.em.persist(entry);
      tell(tx, entry, PlanStepKind.ADDED);
      return entry;
    };
    const { clientMutationId, ...rest } = input;
    if (!clientMutationId) return add();
    return once(tx, { act: 'addPlanEntry', clientMutationId, input: rest }, add, (id) =>
      tx.em.findOneOrFail(PlanEntry, id),
    );
  });
}

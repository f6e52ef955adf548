import { LockMode, ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { Consultation, canOrganise } from '../../consultation/index.js';
import { organiserOf } from '../organiser-of.js';
import { PlanEntry, PlanStepKind } from '../plan.entity.js';
import type { LinkPlanEntryInput, UnlinkPlanEntryInput } from '../plan.inputs.js';
import { PlanRefusal, PlanRefusalCode } from '../plan.refusal.js';
import { whyCannotFulfil, whyCannotLink } from '../plan-entry.rules.js';
import { entryToChange, factsOf, reasonInput, tell } from '../take-plan-step.js';

/** Says which consultation fulfils it, where that was planned before or beside the plan. */
export async function linkPlanEntry(ctx: RequestContext, input: LinkPlanEntryInput): Promise<PlanEntry | PlanRefusal> {
  const consultationId = knownId(input.consultationId);
  return inTransaction(ctx, async (tx) => {
    const entry = await entryToChange(tx, input);
    const refusal = whyCannotFulfil(await factsOf(tx, entry));
    if (refusal) return refusal;
    // Two entries linked to one consultation at the same moment take turns on its row.
    const consultation = await tx.em.findOne(Consultation, consultationId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!consultation || !canOrganise(ctx.viewer, { committeeId: consultation.committee.id })) throw notFound();
    const other = await tx.em.count(PlanEntry, { consultation, id: { $ne: entry.id } });
    const why = whyCannotLink(organiserOf(entry), {
      committeeId: consultation.committee.id,
      status: consultation.status,
      fulfilsAnother: other > 0,
    });
    if (why) return why;
    entry.consultation = ref(consultation);
    tell(tx, entry, PlanStepKind.LINKED);
    return entry;
  });
}

/** Takes the link away: it was the wrong consultation. The consultation itself is left as it is. */
export async function unlinkPlanEntry(
  ctx: RequestContext,
  input: UnlinkPlanEntryInput,
): Promise<PlanEntry | PlanRefusal> {
  const reason = reasonInput(input.reason);
  return inTransaction(ctx, async (tx) => {
    const entry = await entryToChange(tx, input);
    const { consultationStatus } = await factsOf(tx, entry);
    if (consultationStatus === null) return new PlanRefusal(PlanRefusalCode.NO_CONSULTATION);
    entry.consultation = null;
    tell(tx, entry, PlanStepKind.UNLINKED, reason);
    return entry;
  });
}

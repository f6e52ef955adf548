import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { organises } from '../../../kernel/scope.js';
import { NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { expectVersion } from '../../../kernel/version.js';
import { Demand } from '../../consultation/index.js';
import { demandReworded } from '../commitment.events.js';
import { type CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { onReview } from './hold-review.js';
import { type PublicationReview, ReviewStanding, type RewordDemandInput } from './review.types.js';

/**
 * 改公开文字: how everybody will read a demand and its answer, before they do; the minutes stay as they were confirmed. What it
 * said before is kept, and whoever puts it right does not release it.
 */
export async function rewordDemand(
  ctx: RequestContext,
  input: RewordDemandInput,
): Promise<PublicationReview | CommitmentRefusal> {
  const title = textInput(input.title, { field: 'input.title', max: TITLE_MAX, required: true });
  const given = {
    reason: textInput(input.reason, { field: 'input.reason', max: NOTE_MAX }),
    basis: textInput(input.basis, { field: 'input.basis', max: NOTE_MAX }),
  };
  const why = textInput(input.why, { field: 'input.why', max: NOTE_MAX, required: true });
  const id = knownId(input.demandId);
  const known = await ctx.em.findOne(Demand, id);
  if (!known) throw notFound();
  return onReview(ctx, known.consultation.id, organises, async ({ tx, consultation, standing }) => {
    if (standing === ReviewStanding.RELEASED) return CommitmentRefusalCode.NOT_IN_REVIEW;
    const demand = await tx.em.findOneOrFail(Demand, id, { refresh: true });
    const before = { title: demand.title, reason: demand.dispositionReason, basis: demand.dispositionBasis };
    expectVersion(demand, input.version, before);
    // Words are put right; a reason is neither given nor taken away here.
    if (given.reason && !before.reason) throw badInput('input.reason', 'NONE_THERE');
    if (given.basis && !before.basis) throw badInput('input.basis', 'NONE_THERE');
    const now = { title, reason: given.reason ?? before.reason, basis: given.basis ?? before.basis };
    const changed = keepCorrections(tx, { record: 'demand', id }, before, now, why);
    if (changed.length === 0) return null;
    Object.assign(demand, { title, dispositionReason: now.reason, dispositionBasis: now.basis });
    tx.record(demandReworded({ demandId: id, consultationId: consultation.id }));
    return null;
  });
}

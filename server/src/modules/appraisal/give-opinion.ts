import type { RequestContext } from '../../kernel/context.js';
import { keepCorrections } from '../../kernel/corrections/index.js';
import { notFound } from '../../kernel/errors.js';
import { NOTE_MAX, TITLE_MAX, textInput } from '../../kernel/text.js';
import { inTransaction, type Transaction } from '../../kernel/transaction.js';
import { expectVersion } from '../../kernel/version.js';
import { accountIdOf } from '../../kernel/viewer.js';
import { type Appraisal, AppraisalOpinion, OpinionSide } from './appraisal.entity.js';
import { opinionGiven, opinionWithdrawn } from './appraisal.events.js';
import type { GiveAppraisalOpinionInput, WithdrawAppraisalOpinionInput } from './appraisal.inputs.js';
import { canOpine, canOpineFor, speaksFor, type WhoseGroups } from './appraisal.policy.js';
import { AppraisalRefusal, AppraisalRefusalCode } from './appraisal.refusal.js';
import { whyCannotChangeOpinion, whyCannotOpine } from './appraisal.rules.js';
import { actorIn, eventOf, lockReport } from './lock-report.js';

/** Who speaks where the secretariat writes it down: somebody's name has to stand there. */
function inWhoseWords(
  tx: Transaction,
  whose: WhoseGroups,
  { side, saidBy }: Pick<GiveAppraisalOpinionInput, 'side' | 'saidBy'>,
) {
  const onBehalf = !speaksFor(tx.ctx.viewer, whose, side);
  const rule = { field: 'saidBy', max: TITLE_MAX, ...(onBehalf && { required: true as const }) };
  return { onBehalf, saidBy: onBehalf ? textInput(saidBy, rule) : null };
}

/** A special committee or a sector says something of its own members only. */
function belongs({ sectorId, specialCommitteeIds }: WhoseGroups, side: OpinionSide): boolean {
  if (side === OpinionSide.COMMITTEE) return true;
  return side === OpinionSide.SECTOR ? sectorId !== null : specialCommitteeIds.length > 0;
}

/** What a side thinks of a report. The same side again corrects what it said: the offices of two special committees share one. */
export function giveAppraisalOpinion(
  ctx: RequestContext,
  { id, version, ...input }: GiveAppraisalOpinionInput,
): Promise<Appraisal | AppraisalRefusal> {
  const text = textInput(input.text, { field: 'text', max: NOTE_MAX, required: true, min: 2 });
  return inTransaction(ctx, async (tx) => {
    const locked = await lockReport(tx, id, canOpine);
    const { report, standing, opinions, whose } = locked;
    if (!canOpineFor(ctx.viewer, whose, input.side)) throw notFound();
    const why = whyCannotOpine(standing, actorIn(tx));
    if (why) return new AppraisalRefusal(why);
    if (!belongs(whose, input.side)) return new AppraisalRefusal(AppraisalRefusalCode.NO_SUCH_SIDE);
    expectVersion(report, version);
    const spoken = { text, ...inWhoseWords(tx, whose, input) };
    const stands = opinions.find(({ side }) => side === input.side);
    if (stands) {
      const of = { record: 'appraisal_opinion', id: stands.id, partOf: report.id };
      const said = ({ text, saidBy }: Pick<AppraisalOpinion, 'text' | 'saidBy'>) => ({ text, saidBy });
      if (keepCorrections(tx, of, said(stands), said(spoken), null).length === 0)
        return new AppraisalRefusal(AppraisalRefusalCode.NOTHING_CHANGED);
    }
    const by = { givenBy: accountIdOf(ctx.viewer) as string, givenAt: ctx.now() };
    const opinion =
      stands ?? tx.em.create(AppraisalOpinion, { ...spoken, ...by, side: input.side, appraisal: report.id });
    tx.em.assign(opinion, { ...spoken, ...by });
    tx.em.persist(opinion);
    touch(report);
    tx.record(opinionGiven({ ...eventOf(locked), side: input.side, onBehalf: spoken.onBehalf }));
    return report;
  });
}

/** Said of the wrong person, or too early: it stays with the reason, and the member may take the report back again. */
export function withdrawAppraisalOpinion(
  ctx: RequestContext,
  { id, version, side, ...input }: WithdrawAppraisalOpinionInput,
): Promise<Appraisal | AppraisalRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true, min: 2 });
  return inTransaction(ctx, async (tx) => {
    const locked = await lockReport(tx, id, canOpine);
    const { report, standing, opinions, whose } = locked;
    if (!canOpineFor(ctx.viewer, whose, side)) throw notFound();
    const why = whyCannotChangeOpinion(standing, actorIn(tx));
    if (why) return new AppraisalRefusal(why);
    const opinion = opinions.find((one) => one.side === side);
    if (!opinion) return new AppraisalRefusal(AppraisalRefusalCode.OPINION_WITHDRAWN);
    expectVersion(report, version);
    Object.assign(opinion, { withdrawnAt: ctx.now(), withdrawnReason: reason });
    touch(report);
    tx.record(opinionWithdrawn({ ...eventOf(locked), side, onBehalf: opinion.onBehalf }));
    return report;
  });
}

/** Whoever looked at the report before an opinion changed did not see this: the next version. */
function touch(report: Appraisal): void {
  report.opinionsChanged += 1;
}

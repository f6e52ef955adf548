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
import { canOpine, canOpineFor, directs } from './appraisal.policy.js';
import { AppraisalRefusal, AppraisalRefusalCode } from './appraisal.refusal.js';
import { whyCannotChangeOpinion, whyCannotOpine } from './appraisal.rules.js';
import { actorIn, eventOf, type LockedReport, lockReport, whoseOf } from './lock-report.js';

/** Who speaks where the secretariat writes it down: somebody's name has to stand there. */
function inWhoseWords(
  tx: Transaction,
  { report }: LockedReport,
  { side, saidBy }: Pick<GiveAppraisalOpinionInput, 'side' | 'saidBy'>,
) {
  const onBehalf = !(side === OpinionSide.COMMITTEE && directs(tx.ctx.viewer, whoseOf(report)));
  const rule = { field: 'saidBy', max: TITLE_MAX, ...(onBehalf && { required: true as const }) };
  return { onBehalf, saidBy: onBehalf ? textInput(saidBy, rule) : null };
}

/** A special committee or a sector says something of its own members only. */
async function belongs({ member }: Appraisal, side: OpinionSide): Promise<boolean> {
  if (side === OpinionSide.COMMITTEE) return true;
  const found = await member.loadOrFail({ populate: ['specialCommittees'] });
  return side === OpinionSide.SECTOR ? found.sector !== null : found.specialCommittees.length > 0;
}

/** What a side thinks of a report. The same side again corrects what it said. */
export function giveAppraisalOpinion(
  ctx: RequestContext,
  { id, version, ...input }: GiveAppraisalOpinionInput,
): Promise<Appraisal | AppraisalRefusal> {
  const text = textInput(input.text, { field: 'text', max: NOTE_MAX, required: true, min: 2 });
  return inTransaction(ctx, async (tx) => {
    const locked = await lockReport(tx, id, canOpine);
    const { report, standing, opinions } = locked;
    if (!canOpineFor(ctx.viewer, whoseOf(report), input.side)) throw notFound();
    const why = whyCannotOpine(standing, actorIn(tx));
    if (why) return new AppraisalRefusal(why);
    if (!(await belongs(report, input.side))) return new AppraisalRefusal(AppraisalRefusalCode.NO_SUCH_SIDE);
    expectVersion(report, version);
    const spoken = { text, ...inWhoseWords(tx, locked, input) };
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
    const { report, standing, opinions } = locked;
    if (!canOpineFor(ctx.viewer, whoseOf(report), side)) throw notFound();
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

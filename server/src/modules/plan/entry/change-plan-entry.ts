import type { RequestContext } from '../../../kernel/context.js';
import { dayInput, NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { type PlanEntry, PlanStepKind } from '../plan.entity.js';
import type {
  NotePlanEntryHeldInput,
  PostponePlanEntryInput,
  RestorePlanEntryInput,
  RevisePlanEntryInput,
  WithdrawPlanEntryInput,
} from '../plan.inputs.js';
import { PlanRefusal, PlanRefusalCode } from '../plan.refusal.js';
import { whyCannotChange, whyCannotNoteHeld, whyCannotPostpone, whyCannotWithdraw } from '../plan-entry.rules.js';
import { entryToChange, factsOf, periodInput, reasonInput, tell, wordsInput } from '../take-plan-step.js';

type Changed = Promise<PlanEntry | PlanRefusal>;

/** Puts its words right; its time changes by postponing. */
export async function revisePlanEntry(ctx: RequestContext, input: RevisePlanEntryInput): Changed {
  const words = wordsInput(input);
  return inTransaction(ctx, async (tx) => {
    const entry = await entryToChange(tx, input);
    const facts = await factsOf(tx, entry);
    const refusal = whyCannotChange(facts);
    if (refusal) return refusal;
    // What a consultation is being prepared for stays a consultation.
    if (facts.consultationStatus !== null && words.form === null)
      return new PlanRefusal(PlanRefusalCode.HAS_CONSULTATION);
    Object.assign(entry, words);
    tell(tx, entry, PlanStepKind.REVISED);
    return entry;
  });
}

/** Moves it to another time, for a reason that stays with it; as far as the end of the next year. */
export async function postponePlanEntry(ctx: RequestContext, input: PostponePlanEntryInput): Changed {
  const reason = reasonInput(input.reason);
  return inTransaction(ctx, async (tx) => {
    const entry = await entryToChange(tx, input);
    const to = periodInput(input.period, entry.year, entry.year + 1);
    const refusal = whyCannotPostpone(await factsOf(tx, entry), to);
    if (refusal) return refusal;
    entry.fromOn = to.fromOn;
    entry.toOn = to.toOn;
    tell(tx, entry, PlanStepKind.POSTPONED, reason);
    return entry;
  });
}

/** It will not be held, for a reason that stays with it. */
export async function withdrawPlanEntry(ctx: RequestContext, input: WithdrawPlanEntryInput): Changed {
  const reason = reasonInput(input.reason);
  return inTransaction(ctx, async (tx) => {
    const entry = await entryToChange(tx, input);
    const refusal = whyCannotWithdraw(await factsOf(tx, entry));
    if (refusal) return refusal;
    entry.withdrawnAt = ctx.now();
    entry.withdrawnReason = reason;
    tell(tx, entry, PlanStepKind.WITHDRAWN, reason);
    return entry;
  });
}

/** Takes back into the plan, with the time it had, what was withdrawn or noted as held by mistake. */
export async function restorePlanEntry(ctx: RequestContext, input: RestorePlanEntryInput): Changed {
  const reason = reasonInput(input.reason);
  return inTransaction(ctx, async (tx) => {
    const entry = await entryToChange(tx, input);
    if (entry.withdrawnAt === null && entry.heldOn === null) return new PlanRefusal(PlanRefusalCode.NOT_WITHDRAWN);
    entry.heldOn = null;
    entry.withdrawnAt = null;
    entry.withdrawnReason = null;
    tell(tx, entry, PlanStepKind.RESTORED, reason);
    return entry;
  });
}

/** An activity took place: nobody but its organiser says so. */
export async function notePlanEntryHeld(ctx: RequestContext, input: NotePlanEntryHeldInput): Changed {
  const heldOn = dayInput(input.heldOn, 'heldOn');
  const note = textInput(input.note, { field: 'note', max: NOTE_MAX });
  return inTransaction(ctx, async (tx) => {
    const entry = await entryToChange(tx, input);
    const refusal = whyCannotNoteHeld(await factsOf(tx, entry), heldOn, ctx.today());
    if (refusal) return refusal;
    entry.heldOn = heldOn;
    tell(tx, entry, PlanStepKind.HELD, note);
    return entry;
  });
}

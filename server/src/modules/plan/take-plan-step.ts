import { LockMode, ref } from '@mikro-orm/core';
import { authorize } from '../../kernel/authorize.js';
import { badInput, notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import { dayInput, NOTE_MAX, TITLE_MAX, textInput } from '../../kernel/text.js';
import type { Transaction } from '../../kernel/transaction.js';
import { expectVersion } from '../../kernel/version.js';
import { accountIdOf } from '../../kernel/viewer.js';
import { Consultation } from '../consultation/index.js';
import { organiserOf } from './organiser-of.js';
import { type Period, yearOf } from './period.rules.js';
import { PlanEntry, PlanEntryStep, PlanStepKind } from './plan.entity.js';
import { planStepped } from './plan.events.js';
import { canPlanFor, canReadPlanOf } from './plan.policy.js';
import type { PlanFacts } from './plan-entry.rules.js';

export const PLAN_TEXT_MAX = 500;

/** The entry with its row locked, for somebody who may change it, as they saw it. */
export async function entryToChange(
  tx: Transaction,
  { entryId, version }: { readonly entryId: string; readonly version: number },
): Promise<PlanEntry> {
  const entry = await tx.em.findOne(PlanEntry, knownId(entryId), { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!entry || !canReadPlanOf(tx.ctx.viewer, organiserOf(entry))) throw notFound();
  authorize(canPlanFor(tx.ctx.viewer, organiserOf(entry)), 'change the plan');
  expectVersion(entry, version);
  return entry;
}

/** What the rules ask of an entry. */
export async function factsOf(
  tx: Transaction,
  entry: PlanEntry,
): Promise<PlanFacts & { readonly isActivity: boolean }> {
  const consultation = entry.consultation && (await tx.em.findOneOrFail(Consultation, entry.consultation.id));
  return {
    fromOn: entry.fromOn,
    toOn: entry.toOn,
    firstFromOn: entry.firstFromOn,
    firstToOn: entry.firstToOn,
    withdrawn: entry.withdrawnAt !== null,
    heldOn: entry.heldOn,
    consultationStatus: consultation?.status ?? null,
    isActivity: entry.form === null,
  };
}

/** Writes the step into the entry's history and tells that it happened. */
export function tell(tx: Transaction, entry: PlanEntry, kind: PlanStepKind, reason: string | null = null): void {
  const { fromOn, toOn } = entry;
  const by = accountIdOf(tx.ctx.viewer);
  tx.em.persist(tx.em.create(PlanEntryStep, { entry: ref(entry), kind, fromOn, toOn, reason, by, at: tx.ctx.now() }));
  tx.record(planStepped(entry, kind));
}

export function yearInput(year: number, field = 'year'): number {
  if (!(Number.isInteger(year) && year >= 2000 && year <= 2100)) throw badInput(field, 'YEAR');
  return year;
}

/** A time of the plan: in its year, or postponed into the next. */
export function periodInput({ fromOn, toOn }: Period, year: number, latest = year): Period {
  dayInput(fromOn, 'period.fromOn');
  dayInput(toOn, 'period.toOn');
  if (toOn < fromOn) throw badInput('period.toOn', 'BEFORE_START');
  if (yearOf(fromOn) < year || yearOf(toOn) > latest) throw badInput('period', 'OTHER_YEAR');
  return { fromOn, toOn };
}

export const reasonInput = (reason: string) =>
  textInput(reason, { field: 'reason', max: NOTE_MAX, required: true, min: 2 });

interface Words {
  readonly title: string;
  readonly form?: PlanEntry['form'] | undefined;
  readonly activity?: string | null | undefined;
  readonly responsible?: string | null | undefined;
  readonly departments?: string | null | undefined;
  readonly note?: string | null | undefined;
}

export function wordsInput(input: Words) {
  const form = input.form ?? null;
  const activity = form ? null : textInput(input.activity, { field: 'activity', max: 40, required: true });
  return {
    title: textInput(input.title, { field: 'title', max: TITLE_MAX, required: true }),
    form,
    activity,
    responsible: textInput(input.responsible, { field: 'responsible', max: PLAN_TEXT_MAX }),
    departments: textInput(input.departments, { field: 'departments', max: PLAN_TEXT_MAX }),
    note: textInput(input.note, { field: 'note', max: NOTE_MAX }),
  };
}

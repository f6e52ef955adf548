import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { ImportStatus, RowOutcome } from '../../../kernel/imports/index.js';
import { readTable, type Table, TableRefusal } from '../../../kernel/tabular/index.js';
import { fileNameInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { ConsultationForm } from '../../consultation/index.js';
import {
  type ComparedPlan,
  type ComparedRow,
  comparePlan,
  formIn,
  Organisers,
  organiserKey,
  type PlanChoices,
} from '../import/compare-plan.js';
import type { PlanField } from '../import/plan-field.js';
import { type PlanReading, type RecognisedPlan, recognisePlan } from '../import/recognise-plan.js';
import { readExistingEntries, readOrganisers } from '../known-plan.js';
import { organisedBy } from '../organiser-of.js';
import { yearOf } from '../period.rules.js';
import { OrganiserKind, PlanEntry, PlanImport, PlanStepKind } from '../plan.entity.js';
import { planImport } from '../plan.events.js';
import type { AdjustPlanImportInput } from '../plan.inputs.js';
import { canImportPlan, canSeeImport } from '../plan.policy.js';
import { PlanRefusal, PlanRefusalCode } from '../plan.refusal.js';
import { tell, yearInput } from '../take-plan-step.js';

/** More than a district plans in a year by far; a list this long is another kind of file. */
const MAX_ROWS = 3000;
const FIELDS: readonly string[] = ['UNIT', 'TITLE', 'KIND', 'TIME', 'RESPONSIBLE', 'DEPARTMENTS', 'PLACE', 'NOTE'];

/** A preview as it is kept: the table, what was chosen, and what would be done. */
export interface StoredImport {
  readonly table: Table;
  readonly columns: Readonly<Record<string, PlanField | null>>;
  readonly choices: PlanChoices;
  readonly recognised: Pick<RecognisedPlan, 'columns' | 'leftOut' | 'writtenYear'>;
  readonly compared: ComparedPlan;
  /** Keys of rows that turned out other than previewed when it was confirmed. */
  readonly changedRows: readonly string[];
}

/** Reads a file and compares it with the plan. What it would do is kept to be looked at; nothing is done. */
export async function previewPlanImport(
  ctx: RequestContext,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<PlanImport> {
  authorize(canImportPlan(ctx.viewer), 'import a plan');
  const fileName = fileNameInput(file.name);
  const table = await readTable({ name: fileName, bytes: file.bytes }, { rows: MAX_ROWS, columns: 200 });
  if (table instanceof TableRefusal) throw badInput('file', table.code);
  const reading: PlanReading = { fileName, thisYear: yearOf(ctx.today()) };
  const plan = recognisePlan(table, reading);
  if (plan.rows.length === 0) throw badInput('file', 'NO_PLAN_FOUND');
  const choices: PlanChoices = {
    year: plan.writtenYear ?? reading.thisYear,
    defaultForm: plan.titles.map(formIn).find((form) => form !== null) ?? ConsultationForm.BENCH,
    organisers: {},
    rows: {},
  };

  return inTransaction(ctx, async (tx) => {
    const preview = tx.em.create(PlanImport, {
      fileName,
      stored: { table, columns: {}, changedRows: [], choices, ...(await compared(tx, plan, choices)) },
      uploadedBy: accountIdOf(ctx.viewer),
      createdAt: ctx.now(),
    });
    tx.em.persist(preview);
    tx.record(planImport('previewed', preview.id));
    return preview;
  });
}

async function compared(
  tx: Transaction,
  plan: RecognisedPlan,
  choices: PlanChoices,
): Promise<Pick<StoredImport, 'recognised' | 'compared'>> {
  const { columns, leftOut, writtenYear, rows } = plan;
  const organisers = new Organisers(await readOrganisers(tx.em, tx.ctx.viewer));
  const existing = await readExistingEntries(tx.em, choices.year);
  return { recognised: { columns, leftOut, writtenYear }, compared: comparePlan(rows, existing, organisers, choices) };
}

const readAgain = (ctx: RequestContext, found: PlanImport, { table, columns, choices }: StoredImport) =>
  recognisePlan(table, { fileName: found.fileName, thisYear: yearOf(ctx.today()), year: choices.year, columns });

/** Compares again with other choices: the year, whose a name is, a month for a row, another meaning of a column. */
export async function adjustPlanImport(
  ctx: RequestContext,
  id: string,
  version: number,
  input: AdjustPlanImportInput,
): Promise<PlanImport | PlanRefusal> {
  return inTransaction(ctx, async (tx) => {
    const found = await openImport(tx, id);
    if (found instanceof PlanRefusal) return found;
    expectVersion(found, version);
    const before = found.stored as StoredImport;
    const choices: PlanChoices = {
      year: input.year ? yearInput(input.year) : before.choices.year,
      defaultForm: input.defaultForm ?? before.choices.defaultForm,
      organisers: {
        ...before.choices.organisers,
        ...Object.fromEntries(
          (input.organisers ?? []).map(({ given, kind, id: organiser }) => [
            given,
            kind && organiser ? organiserKey({ kind, id: knownId(organiser) }) : 'SKIP',
          ]),
        ),
      },
      rows: { ...before.choices.rows, ...rowChoices(input) },
    };
    const columns = { ...before.columns, ...columnChoices(input) };
    const next = { ...before, choices, columns };
    found.stored = { ...next, ...(await compared(tx, readAgain(ctx, found, next), choices)) };
    return found;
  });
}

function rowChoices({ rows }: AdjustPlanImportInput): PlanChoices['rows'] {
  return Object.fromEntries(
    (rows ?? []).map(({ key, skip, month }) => {
      if (month != null && !(Number.isInteger(month) && month >= 1 && month <= 12)) throw badInput('month', 'RANGE');
      return [key, { ...(skip ? { skip } : {}), ...(month ? { month } : {}) }];
    }),
  );
}

function columnChoices({ columns }: AdjustPlanImportInput): StoredImport['columns'] {
  return Object.fromEntries(
    (columns ?? []).map(({ sheet, column, field }) => {
      if (field != null && !FIELDS.includes(field)) throw badInput('field', 'UNKNOWN');
      return [`${sheet}!${column}`, (field ?? null) as PlanField | null];
    }),
  );
}

/** Does what was previewed, good rows only. The plan may have moved on since: it is compared again under a lock. */
export async function confirmPlanImport(
  ctx: RequestContext,
  id: string,
  version: number,
): Promise<PlanImport | PlanRefusal> {
  return inTransaction(ctx, async (tx) => {
    const found = await openImport(tx, id);
    if (found instanceof PlanRefusal) return found;
    expectVersion(found, version);
    // Nobody else changes the plan between the comparison and the writing; reading goes on.
    await tx.em.execute('lock table plan_entry in share row exclusive mode');
    const before = found.stored as StoredImport;
    const now = await compared(tx, readAgain(ctx, found, before), before.choices);
    const { rows } = now.compared;
    const of = (outcome: RowOutcome) => rows.filter((row) => row.outcome === outcome);
    const [created, updated] = [of(RowOutcome.NEW), of(RowOutcome.UPDATE)];
    if (created.length + updated.length === 0) return new PlanRefusal(PlanRefusalCode.NOTHING_TO_IMPORT);
    for (const row of created) await addFrom(tx, row, before.choices.year);
    const entries = new Map(
      (await tx.em.find(PlanEntry, { id: { $in: updated.flatMap(({ entryId }) => entryId ?? []) } })).map((entry) => [
        entry.id,
        entry,
      ]),
    );
    for (const row of updated) updateFrom(tx, row, entries.get(row.entryId ?? ''));
    const previewed = new Map(before.compared.rows.map((row) => [row.key, gistOf(row)]));
    found.stored = {
      ...before,
      ...now,
      changedRows: rows.filter((row) => previewed.get(row.key) !== gistOf(row)).map(({ key }) => key),
    };
    found.status = ImportStatus.CONFIRMED;
    found.confirmedAt = ctx.now();
    tx.record(
      planImport('confirmed', id, {
        created: created.length,
        updated: updated.length,
        failed: of(RowOutcome.ERROR).length,
      }),
    );
    return found;
  });
}

const gistOf = ({ outcome, entryId, changes }: ComparedRow) => JSON.stringify([outcome, entryId, changes]);

async function addFrom(tx: Transaction, row: ComparedRow, year: number): Promise<void> {
  const [kind, organiserId] = (row.organiser ?? '').split(':') as [OrganiserKind, string];
  if (!row.period || !row.title || !(kind in OrganiserKind)) return;
  const { fromOn, toOn } = row.period;
  const entry = tx.em.create(PlanEntry, {
    ...(await organisedBy(tx, kind, organiserId)),
    year,
    title: row.title,
    form: row.form,
    activity: row.activity,
    responsible: row.responsible,
    departments: row.departments,
    note: row.note,
    fromOn,
    toOn,
    firstFromOn: fromOn,
    firstToOn: toOn,
  });
  tx.em.persist(entry);
  tell(tx, entry, PlanStepKind.IMPORTED);
}

/** The file corrects what was never postponed: its first time goes along. */
function updateFrom(tx: Transaction, row: ComparedRow, entry: PlanEntry | undefined): void {
  if (!entry) return;
  if (row.period && row.changes.includes('period')) {
    const { fromOn, toOn } = row.period;
    Object.assign(entry, { fromOn, toOn, firstFromOn: fromOn, firstToOn: toOn });
  }
  if (row.changes.includes('form')) Object.assign(entry, { form: row.form, activity: row.activity });
  for (const field of ['responsible', 'departments', 'note'] as const)
    if (row.changes.includes(field)) entry[field] = row[field];
  tell(tx, entry, PlanStepKind.IMPORTED);
}

/** Lets a preview go; what the file said is forgotten with it. */
export async function discardPlanImport(ctx: RequestContext, id: string): Promise<PlanImport | PlanRefusal> {
  return inTransaction(ctx, async (tx) => {
    const found = await lockImport(tx, id);
    if (found.status === ImportStatus.DISCARDED) return found;
    if (found.status === ImportStatus.CONFIRMED) return new PlanRefusal(PlanRefusalCode.IMPORT_CONFIRMED);
    found.status = ImportStatus.DISCARDED;
    found.stored = null;
    tx.record(planImport('discarded', id));
    return found;
  });
}

async function openImport(tx: Transaction, id: string): Promise<PlanImport | PlanRefusal> {
  const found = await lockImport(tx, id);
  if (found.status === ImportStatus.CONFIRMED) return new PlanRefusal(PlanRefusalCode.IMPORT_CONFIRMED);
  if (found.status === ImportStatus.DISCARDED) return new PlanRefusal(PlanRefusalCode.IMPORT_DISCARDED);
  return found;
}

async function lockImport(tx: Transaction, id: string): Promise<PlanImport> {
  authorize(canImportPlan(tx.ctx.viewer), 'work on an import of the plan');
  const found = await tx.em.findOne(PlanImport, knownId(id), { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!found || !canSeeImport(tx.ctx.viewer, found)) throw notFound();
  return found;
}

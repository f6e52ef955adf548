import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { type ImportReading, keptImport, RowOutcome } from '../../../kernel/imports/index.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { hasRole, Role } from '../../../kernel/viewer.js';
import { ConsultationForm } from '../../consultation/index.js';
import { organisedBy } from '../organiser-of.js';
import { yearOf } from '../period.rules.js';
import { OrganiserKind, PlanEntry, PlanImport, PlanStepKind } from '../plan.entity.js';
import { importCellCorrected, importConfirmed, importDiscarded, importPreviewed } from '../plan.events.js';
import type { AdjustPlanImportInput } from '../plan.inputs.js';
import { canImportPlan } from '../plan.policy.js';
import { tell, yearInput } from '../take-plan-step.js';
import {
  type ComparedRow,
  comparePlan,
  formIn,
  Organisers,
  organiserKey,
  type PlanChoices,
  REVISED,
  type UnknownOrganiser,
} from './compare-plan.js';
import { readExistingEntries, readOrganisers } from './known-plan.js';
import type { PlanField } from './plan-field.js';
import { PLAN_PROBLEM_WORDS } from './plan-problem.words.js';
import { recognisePlan } from './recognise-plan.js';

/** More than a district plans in a year by far; a list this long is another kind of file. */
const MAX_ROWS = 3000;
const FIELDS: readonly string[] = ['UNIT', 'TITLE', 'KIND', 'TIME', 'RESPONSIBLE', 'DEPARTMENTS', 'PLACE', 'NOTE'];

/** What a file says of itself, and whose meetings are asked about. */
export interface AboutPlanFile {
  readonly writtenYear: number | null;
  readonly leftOut: readonly string[];
  readonly unknown: readonly UnknownOrganiser[];
}

/** Plans as townships and sectors send them: writes what is planned, and what is planned otherwise. */
export const planImports = keptImport({
  entity: PlanImport,
  statement: 'plan.planImport',
  table: 'plan_import',
  tell: {
    previewed: (planImportId) => importPreviewed({ planImportId }),
    corrected: (planImportId, cell) => importCellCorrected({ planImportId, ...cell }),
    confirmed: (planImportId, rows) => importConfirmed({ planImportId, ...rows }),
    discarded: (planImportId) => importDiscarded({ planImportId }),
  },
  may: canImportPlan,
  seesAll: (viewer) => hasRole(viewer, Role.SECRETARIAT),
  limits: { rows: MAX_ROWS, columns: 200 },
  unrecognised: 'NO_PLAN_FOUND',
  correctable: ['UNIT', 'TITLE', 'KIND', 'TIME', 'RESPONSIBLE', 'DEPARTMENTS', 'NOTE'],
  recognise(table, { fileName, today, choices, corrections }: ImportReading<PlanField, PlanChoices>) {
    const reading = { fileName, thisYear: yearOf(today), corrections };
    const plan = recognisePlan(table, choices ? { ...reading, year: choices.year, columns: choices.columns } : reading);
    // Whoever took every column for nothing can take that back.
    return plan.rows.length > 0 || choices ? plan : null;
  },
  choose: ({ writtenYear, titles }, _given, today): PlanChoices => ({
    year: writtenYear ?? yearOf(today),
    defaultForm: titles.map(formIn).find((form) => form !== null) ?? ConsultationForm.BENCH,
    organisers: {},
    columns: {},
    rows: {},
  }),
  async compare(tx, { rows, writtenYear, sheetsLeftOut }, choices) {
    const organisers = new Organisers(await readOrganisers(tx.em, tx.ctx.viewer));
    const compared = comparePlan(rows, await readExistingEntries(tx.em, choices.year), organisers, choices);
    const also: AboutPlanFile = { writtenYear, leftOut: sheetsLeftOut, unknown: compared.unknown };
    return { rows: compared.rows, also };
  },
  lock: (tx) => tx.em.execute('lock table plan_entry in share row exclusive mode'),
  async write(tx, rows: readonly ComparedRow[], { choices }) {
    const known = rows.flatMap(({ recordId }) => recordId ?? []);
    const entries = new Map((await tx.em.find(PlanEntry, { id: { $in: known } })).map((entry) => [entry.id, entry]));
    for (const row of rows) {
      if (row.outcome === RowOutcome.NEW) await addFrom(tx, row, choices.year);
      else updateFrom(tx, row, entries.get(row.recordId ?? ''));
    }
  },
  words: PLAN_PROBLEM_WORDS,
});

/** Compares again with other choices: the year, whose a name is, a month for a row, another meaning of a column. */
export const adjustPlanImport = (ctx: RequestContext, id: string, version: number, input: AdjustPlanImportInput) =>
  planImports.adjust(ctx, { id, version }, (before) => ({
    year: input.year ? yearInput(input.year) : before.year,
    defaultForm: input.defaultForm ?? before.defaultForm,
    organisers: {
      ...before.organisers,
      ...Object.fromEntries(
        (input.organisers ?? []).map(({ given, kind, id: organiser }) => [
          given,
          kind && organiser ? organiserKey({ kind, id: knownId(organiser) }) : 'SKIP',
        ]),
      ),
    },
    columns: { ...before.columns, ...columnChoices(input) },
    rows: { ...before.rows, ...rowChoices(input) },
  }));

function rowChoices({ rows }: AdjustPlanImportInput): PlanChoices['rows'] {
  return Object.fromEntries(
    (rows ?? []).map(({ key, skip, month }) => {
      if (month != null && !(Number.isInteger(month) && month >= 1 && month <= 12)) throw badInput('month', 'RANGE');
      return [key, { ...(skip ? { skip } : {}), ...(month ? { month } : {}) }];
    }),
  );
}

function columnChoices({ columns }: AdjustPlanImportInput): PlanChoices['columns'] {
  return Object.fromEntries(
    (columns ?? []).map(({ sheet, column, field }) => {
      if (field != null && !FIELDS.includes(field)) throw badInput('field', 'UNKNOWN');
      return [`${sheet}!${column}`, (field ?? null) as PlanField | null];
    }),
  );
}

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
  const changes = new Set(row.changes.map(({ field }) => field));
  if (row.period && changes.has('TIME')) {
    const { fromOn, toOn } = row.period;
    Object.assign(entry, { fromOn, toOn, firstFromOn: fromOn, firstToOn: toOn });
  }
  if (changes.has('KIND')) Object.assign(entry, { form: row.form, activity: row.activity });
  for (const [field, name] of REVISED) if (changes.has(field)) entry[name] = row[name];
  tell(tx, entry, PlanStepKind.IMPORTED);
}

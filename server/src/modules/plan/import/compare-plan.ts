import { type CellChange, hasError, type ImportRow, RowOutcome, titleKey } from '../../../kernel/imports/index.js';
import { ConsultationForm } from '../../consultation/index.js';
import { type GroupKind, GroupNames } from '../../roster/index.js';
import { isSamePeriod, monthsPeriod, type Period, periodText, yearOf } from '../period.rules.js';
import { OrganiserKind } from '../plan.entity.js';
import type { PlanField } from './plan-field.js';
import type { PlanProblem, PlanRow } from './recognise-plan.js';

export interface Organiser {
  readonly kind: OrganiserKind;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Whoever brings the file may plan for it. */
  readonly isMine: boolean;
}

/** An entry of the year's plan as it stands. */
export interface ExistingEntry extends Period {
  readonly id: string;
  /** COMMITTEE:… */
  readonly organiser: string;
  readonly title: string;
  readonly form: ConsultationForm | null;
  readonly activity: string | null;
  readonly responsible: string | null;
  readonly departments: string | null;
  readonly note: string | null;
  readonly withdrawn: boolean;
  readonly firstFromOn: string;
  readonly firstToOn: string;
  readonly isHeld: boolean;
}

/** What the person decided about a file. */
export interface PlanChoices {
  readonly year: number;
  /** Of entries that do not say. */
  readonly defaultForm: ConsultationForm;
  /** By the name as written: `COMMITTEE:…`, or SKIP to leave its rows out. */
  readonly organisers: Readonly<Record<string, string>>;
  /** By `sheet!column`: another meaning of a column than its heading was understood to have; null leaves it out. */
  readonly columns: Readonly<Record<string, PlanField | null>>;
  /** By the row's key. */
  readonly rows: Readonly<Record<string, { readonly skip?: boolean; readonly month?: number }>>;
}

/** A row of the file with the entry it would become, or change (`recordId`). */
export interface ComparedRow extends ImportRow<PlanField> {
  readonly problems: readonly PlanProblem[];
  /** As written, or under what name its rows are asked about. */
  readonly unit: string | null;
  readonly organiser: string | null;
  readonly title: string | null;
  readonly period: Period | null;
  readonly form: ConsultationForm | null;
  readonly activity: string | null;
  readonly responsible: string | null;
  readonly departments: string | null;
  readonly note: string | null;
}

export interface UnknownOrganiser {
  readonly given: string;
  readonly rows: number;
  /** The closest known name; never taken without asking. */
  readonly nearest: string | null;
}

export interface ComparedPlan {
  readonly rows: readonly ComparedRow[];
  readonly unknown: readonly UnknownOrganiser[];
}

/** What a file may tell anew of an entry that is there. */
export const REVISED = [
  ['RESPONSIBLE', 'responsible'],
  ['DEPARTMENTS', 'departments'],
  ['NOTE', 'note'],
] as const;

/** From and to, for clients to put into words. */
const periodKey = ({ fromOn, toOn }: Period): string => `${fromOn}/${toOn}`;

export const organiserKey = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind}:${id}`;

const FORMS: readonly (readonly [RegExp, ConsultationForm])[] = [
  [/板凳/, ConsultationForm.BENCH],
  [/议事[会堂厅]|协商议事|民生议事/, ConsultationForm.COUNCIL],
  [/(现场|实地|视察).{0,99}协商/, ConsultationForm.ON_SITE],
  [/专题协商|专题议政/, ConsultationForm.THEMATIC],
];

/** What a file calls its meetings: 板凳协商, 民生议事堂; null where it says nothing of it. */
export function formIn(text: string): ConsultationForm | null {
  const plain = text.replace(/\s/g, '');
  return FORMS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** 专题协商 is a form; 主题沙龙 is an activity and no consultation. Without a word the file's own form holds. */
function formOf({ kind, title }: PlanRow, defaultForm: ConsultationForm) {
  if (kind) {
    const form = formIn(kind) ?? (/协商|议事/.test(kind) ? ConsultationForm.THEMATIC : null);
    return { form, activity: form ? null : kind.slice(0, 40) };
  }
  return { form: formIn(title ?? '') ?? defaultForm, activity: null };
}

/** Finds whose a name is, however it is written. Two readings, or none, are asked about. */
export class Organisers {
  readonly #names: Record<OrganiserKind, GroupNames>;
  readonly #all: readonly Organiser[];

  constructor(all: readonly Organiser[]) {
    this.#all = all;
    const of = (kind: OrganiserKind) =>
      new GroupNames(
        kind satisfies GroupKind,
        all.filter((one) => one.kind === kind),
      );
    this.#names = {
      [OrganiserKind.COMMITTEE]: of(OrganiserKind.COMMITTEE),
      [OrganiserKind.SECTOR]: of(OrganiserKind.SECTOR),
      [OrganiserKind.SPECIAL_COMMITTEE]: of(OrganiserKind.SPECIAL_COMMITTEE),
    };
  }

  byKey(key: string | null | undefined): Organiser | null {
    return this.#all.find((one) => organiserKey(one) === key) ?? null;
  }

  find(text: string, kind: string | null): { readonly organiser: Organiser | null; readonly nearest: string | null } {
    const kinds = kind ? [kind as OrganiserKind] : Object.values(OrganiserKind);
    const found = kinds.map((one) => ({ one, ...this.#names[one].find(text) }));
    const known = found.filter(({ name }) => name !== null);
    const [only] = known;
    if (only && known.length === 1)
      return {
        organiser: this.#all.find((each) => each.kind === only.one && each.name === only.name) ?? null,
        nearest: null,
      };
    return { organiser: null, nearest: found.find(({ nearest }) => nearest)?.nearest ?? null };
  }

  /** The one whose name stands in a title: 城南镇政协联络委2026年度协商计划. */
  within(hint: string): Organiser | null {
    const text = hint.normalize('NFKC').replace(/\s/g, '');
    const named = this.#all.filter(({ name, aliases }) =>
      [name, ...aliases].some((one) => [...one].length >= 2 && text.includes(one.replace(/\s/g, ''))),
    );
    return named.length === 1 ? (named[0] ?? null) : null;
  }
}

const isOutside = ({ fromOn, toOn }: Period, year: number) => yearOf(fromOn) !== year || yearOf(toOn) !== year;

/** What each row of a file would do to the year's plan. The same file again does nothing. */
export function comparePlan(
  rows: readonly PlanRow[],
  existing: readonly ExistingEntry[],
  organisers: Organisers,
  choices: PlanChoices,
): ComparedPlan {
  const unknown = new Map<string, { rows: number; nearest: string | null }>();
  const read = rows.map((row) => {
    const problems = [...row.problems];
    const { organiser, unit, skipped } = organiserOf(row, organisers, choices, unknown, problems);
    if (organiser && !organiser.isMine)
      problems.push({ code: 'NOT_YOURS', severity: 'ERROR', field: 'UNIT', given: organiser.name });
    const month = choices.rows[row.key]?.month;
    const period = month ? monthsPeriod(choices.year, month) : row.period;
    const settled = month
      ? problems.filter(({ code }) => !code.startsWith('MONTH_') && code !== 'TIMES_DO_NOT_FIT')
      : problems;
    const skip = skipped || (choices.rows[row.key]?.skip ?? false);
    // A time of another year is read as what it says; that it lies there is said below, and once.
    const told =
      period && isOutside(period, choices.year) ? settled.filter(({ code }) => code !== 'YEAR_DIFFERS') : settled;
    return { row, unit, organiser, period, problems: told, skip, ...formOf(row, choices.defaultForm) };
  });

  const taken = new Set<string>();
  const matches = new Map<string, ExistingEntry>();
  const earlier = new Map<string, PlanRow>();
  const fits = (one: (typeof read)[number], entry: ExistingEntry) =>
    one.organiser !== null &&
    !taken.has(entry.id) &&
    entry.organiser === organiserKey(one.organiser) &&
    titleKey(entry.title) === titleKey(one.row.title ?? '');
  const match = (isSameTime: (entry: ExistingEntry, period: Period) => boolean) => {
    for (const one of read) {
      const { period } = one;
      if (!period || matches.has(one.row.key) || hasError(one.problems) || one.skip) continue;
      const found = existing.find((entry) => fits(one, entry) && isSameTime(entry, period));
      if (!found) continue;
      matches.set(one.row.key, found);
      taken.add(found.id);
    }
  };
  // A row that says the same as one above it is the same thing; what stands there already is matched by its time first.
  const repeated = new Map<string, PlanRow>();
  for (const { row, organiser, period, problems, skip } of read) {
    if (!organiser || !period || skip || hasError(problems)) continue;
    const key = [organiserKey(organiser), titleKey(row.title ?? ''), period.fromOn, period.toOn].join('|');
    const first = earlier.get(key);
    if (first) repeated.set(row.key, first);
    else earlier.set(key, row);
  }
  for (const [index, one] of read.entries()) if (repeated.has(one.row.key)) read[index] = { ...one, skip: true };
  match((entry, period) => isSamePeriod(entry, period));
  match((entry, period) => isSamePeriod({ fromOn: entry.firstFromOn, toOn: entry.firstToOn }, period));
  match(() => true);

  const compared = read.map(({ row, unit, organiser, period, problems, skip, form, activity }): ComparedRow => {
    const twin = repeated.get(row.key);
    const entry = matches.get(row.key) ?? null;
    const { title, responsible, departments, note } = row;
    const base = {
      ...{ key: row.key, sheet: row.sheet, row: row.row, cells: row.cells },
      ...{ unit, title, period, form, activity, responsible, departments, note, problems },
      organiser: organiser && organiserKey(organiser),
      recordId: entry?.id ?? null,
      changes: [],
      understood: {
        UNIT: organiser?.name ?? unit,
        TIME: period && periodKey(period),
        KIND: form ?? activity,
      },
    };
    if (twin)
      return {
        ...base,
        outcome: RowOutcome.SKIPPED,
        problems: [...problems, { code: 'SAME_AS_ROW', severity: 'WARNING', given: String(twin.row) }],
      };
    if (skip) return { ...base, outcome: RowOutcome.SKIPPED };
    if (hasError(problems) || !organiser || !period || !row.title) return { ...base, outcome: RowOutcome.ERROR };
    // What was moved into the next year stands there already; nothing is planned into it by a file.
    if (isOutside(period, choices.year) && !(entry && isSamePeriod(entry, period)))
      return {
        ...base,
        outcome: RowOutcome.ERROR,
        problems: [
          ...problems,
          { code: 'OTHER_YEAR', severity: 'ERROR', field: 'TIME', given: periodText(period, choices.year) },
        ],
      };
    if (!entry) return { ...base, outcome: RowOutcome.NEW };
    if (entry.withdrawn)
      return {
        ...base,
        outcome: RowOutcome.UNCHANGED,
        problems: [...problems, { code: 'WITHDRAWN_HERE', severity: 'WARNING' }],
      };
    const moved = !isSamePeriod(entry, period);
    // What was postponed here stays postponed: the file tells of the time before.
    const postponed = !isSamePeriod(entry, { fromOn: entry.firstFromOn, toOn: entry.firstToOn });
    const notes: PlanProblem[] =
      moved && postponed
        ? [...problems, { code: 'POSTPONED_HERE', severity: 'WARNING', given: periodText(entry, choices.year) }]
        : problems;
    const changes: CellChange<PlanField>[] = [
      ...(moved && !postponed && !entry.isHeld
        ? [{ field: 'TIME' as const, from: periodKey(entry), to: periodKey(period) }]
        : []),
      ...(row.kind && (form !== entry.form || activity !== entry.activity) && !entry.isHeld
        ? [{ field: 'KIND' as const, from: entry.form ?? entry.activity, to: form ?? activity }]
        : []),
      ...REVISED.filter(([, name]) => row[name] !== null && row[name] !== entry[name]).map(([field, name]) => ({
        field,
        from: entry[name],
        to: row[name],
      })),
    ];
    return {
      ...base,
      problems: notes,
      changes,
      outcome: changes.length > 0 ? RowOutcome.UPDATE : RowOutcome.UNCHANGED,
    };
  });
  return {
    rows: compared,
    unknown: [...unknown].map(([given, { rows: count, nearest }]) => ({ given, rows: count, nearest })),
  };
}

function organiserOf(
  row: PlanRow,
  organisers: Organisers,
  { organisers: chosen }: PlanChoices,
  unknown: Map<string, { rows: number; nearest: string | null }>,
  problems: PlanProblem[],
): { organiser: Organiser | null; unit: string | null; skipped: boolean } {
  const hinted = row.unit ? null : row.hints.map((hint) => organisers.within(hint)).find((one) => one !== null);
  // A list that names nobody is asked about as a whole, by its title.
  const unit = row.unit ?? (hinted ? hinted.name : (row.hints[0] ?? null));
  const choice = unit === null ? undefined : chosen[unit];
  if (choice === 'SKIP') return { organiser: null, unit, skipped: true };
  const byChoice = organisers.byKey(choice);
  if (byChoice) return { organiser: byChoice, unit, skipped: false };
  if (hinted) {
    problems.push({ code: 'UNIT_FROM_TITLE', severity: 'WARNING', field: 'UNIT', given: hinted.name });
    return { organiser: hinted, unit, skipped: false };
  }
  const { organiser, nearest } = row.unit
    ? organisers.find(row.unit, row.unitKind)
    : { organiser: null, nearest: null };
  if (organiser) return { organiser, unit, skipped: false };
  problems.push({
    code: row.unit ? 'UNKNOWN_ORGANISER' : 'UNIT_MISSING',
    severity: 'ERROR',
    field: 'UNIT',
    ...(unit ? { given: unit } : {}),
  });
  if (unit) {
    const before = unknown.get(unit);
    unknown.set(unit, { rows: (before?.rows ?? 0) + 1, nearest: before?.nearest ?? nearest });
  }
  return { organiser: null, unit, skipped: false };
}

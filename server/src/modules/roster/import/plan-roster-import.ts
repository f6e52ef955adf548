import { nameKey, type Severity } from '../../../kernel/imports/index.js';
import { type GroupEntry, GroupNames } from './group-names.js';
import { isPlaceName } from './place-name.js';
import type { RosterRow } from './recognise-roster.js';
import type { RosterField } from './roster-field.js';
import { type RosterProblem, type RosterProblemCode, type RosterValues, splitList } from './roster-values.js';
import { findMember, relateRows } from './same-person.js';

export interface ExistingMember extends RosterValues {
  readonly id: string;
}

export interface RosterCatalog {
  readonly committees: readonly GroupEntry[];
  readonly sectors: readonly GroupEntry[];
  readonly specialCommittees: readonly GroupEntry[];
}

/** What the person says a row is: one of the known members, somebody new, or nobody to import. */
export type RowDecision = { readonly memberId: string } | 'NEW' | 'SKIP';

export interface ImportOptions {
  /** Groups the district does not know yet: create them, or report the row. */
  readonly createMissing?: {
    readonly committees?: boolean;
    readonly sectors?: boolean;
    readonly specialCommittees?: boolean;
  };
  readonly decisions?: Readonly<Record<string, RowDecision>>;
}

export type ValueField = keyof RosterValues;

export interface CellChange {
  readonly field: ValueField;
  readonly from: string | readonly string[] | null;
  readonly to: string | readonly string[] | null;
}

export interface PlannedRow {
  readonly row: RosterRow;
  readonly status: 'NEW' | 'UPDATE' | 'UNCHANGED' | 'ERROR' | 'SKIPPED';
  /** The member this row is about, when there is one already. */
  readonly memberId: string | null;
  /** What the member will be, group names as the district writes them; what the file leaves out stays as it was. */
  readonly values: RosterValues;
  readonly changes: readonly CellChange[];
  readonly problems: readonly RosterProblem[];
  /** SKIPPED because another row of the file carries the same person, with this row's cells added: its key. */
  readonly joins: string | null;
  /** For AMBIGUOUS_NAME: the members it could be. */
  readonly candidates: readonly string[];
}

export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  readonly counts: Readonly<Record<PlannedRow['status'], number>>;
  /** Groups that importing the good rows creates. */
  readonly creates: {
    readonly committees: readonly string[];
    readonly sectors: readonly string[];
    readonly specialCommittees: readonly string[];
  };
}

const GROUP_OF = {
  COMMITTEE: { list: 'committees', unknown: 'UNKNOWN_COMMITTEE' },
  SECTOR: { list: 'sectors', unknown: 'UNKNOWN_SECTOR' },
  SPECIAL_COMMITTEE: { list: 'specialCommittees', unknown: 'UNKNOWN_SPECIAL_COMMITTEE' },
} as const;
type Groups = keyof typeof GROUP_OF;

const SINGLE = [
  'gender',
  'party',
  'ethnicity',
  'bornOn',
  'committee',
  'sector',
  'unit',
  'post',
  'phone',
  'term',
  'termFrom',
  'termTo',
] as const;
/** Fields of which a person has one, so that two rows telling differently are a question. */
const DECISIVE = new Set<ValueField>(['gender', 'bornOn', 'committee', 'sector', 'phone']);

/** A row on its way through the plan. */
interface Draft {
  readonly row: RosterRow;
  values: RosterValues;
  problems: RosterProblem[];
  joins: string | null;
  candidates: string[];
  existing: ExistingMember | null;
  skipped: boolean;
  namesake: boolean;
  readonly newGroups: { kind: Groups; name: string }[];
}

/** Compares a list with the members there are and says, row by row, what importing it would do. Writes nothing. */
export function planRosterImport(
  existing: readonly ExistingMember[],
  rows: readonly RosterRow[],
  catalog: RosterCatalog,
  options: ImportOptions = {},
): ImportPlan {
  const drafts = rows.map(
    (row): Draft => ({
      row,
      values: row.values,
      problems: [...row.problems],
      joins: null,
      candidates: [],
      existing: null,
      skipped: options.decisions?.[row.key] === 'SKIP',
      namesake: false,
      newGroups: [],
    }),
  );
  resolveGroups(drafts, catalog, options);
  joinRows(drafts, options);
  matchMembers(drafts, existing, options);
  refuseTakenPhones(drafts, existing);

  const planned = drafts.map(conclude);
  const good = drafts.filter((draft) => !draft.skipped && !failed(draft));
  const created = (kind: Groups) => [
    ...new Set(
      good.flatMap(({ newGroups }) => newGroups.filter((group) => group.kind === kind).map(({ name }) => name)),
    ),
  ];
  const counts = { NEW: 0, UPDATE: 0, UNCHANGED: 0, ERROR: 0, SKIPPED: 0 };
  for (const { status } of planned) counts[status] += 1;
  return {
    rows: planned,
    counts,
    creates: {
      committees: created('COMMITTEE'),
      sectors: created('SECTOR'),
      specialCommittees: created('SPECIAL_COMMITTEE'),
    },
  };
}

const failed = (draft: Draft) => draft.problems.some(({ severity }) => severity === 'ERROR');
const active = (draft: Draft) => !draft.skipped && draft.joins === null && !failed(draft);

function complain(
  draft: Draft,
  code: RosterProblemCode,
  severity: Severity,
  field?: RosterField,
  params?: RosterProblem['params'],
): void {
  const column = field && draft.row.columns[field];
  draft.problems.push({
    code,
    severity,
    sheet: draft.row.sheet,
    row: draft.row.row,
    ...(field ? { field } : {}),
    ...(column ? { column } : {}),
    ...(params ? { params } : {}),
  });
}

function resolveGroups(drafts: readonly Draft[], catalog: RosterCatalog, { createMissing = {} }: ImportOptions): void {
  const names: Record<Groups, GroupNames> = {
    COMMITTEE: new GroupNames('COMMITTEE', catalog.committees),
    SECTOR: new GroupNames('SECTOR', catalog.sectors),
    SPECIAL_COMMITTEE: new GroupNames('SPECIAL_COMMITTEE', catalog.specialCommittees),
  };
  const fresh = new Set<string>();
  const resolve = (draft: Draft, kind: Groups, text: string): string | null => {
    const { name, nearest } = names[kind].find(text);
    if (name !== null) {
      if (fresh.has(`${kind}:${name}`)) draft.newGroups.push({ kind, name });
      return name;
    }
    // A committee is founded with its township: what is no place is none, whatever may be created.
    if (kind === 'COMMITTEE' && nearest === null && !isPlaceName(text)) {
      complain(draft, 'NOT_A_PLACE', 'ERROR', kind, { given: text });
      return null;
    }
    const suggestion: RosterProblem['params'] =
      nearest === null ? { given: text } : { given: text, suggestion: nearest };
    if (!createMissing[GROUP_OF[kind].list] || (kind === 'COMMITTEE' && !isPlaceName(text))) {
      complain(draft, GROUP_OF[kind].unknown, 'ERROR', kind, suggestion);
      return null;
    }
    if (nearest !== null) complain(draft, 'NEAR_EXISTING', 'WARNING', kind, suggestion);
    // A row that fails for another reason must not decide how a new group is written.
    if (!failed(draft)) {
      names[kind].add({ name: text });
      fresh.add(`${kind}:${text}`);
    }
    draft.newGroups.push({ kind, name: text });
    return text;
  };

  for (const draft of drafts) {
    if (draft.skipped) continue;
    const { committee, sector, specialCommittees } = draft.values;
    const special = specialCommittees.flatMap((text) => separate(text, names.SPECIAL_COMMITTEE));
    draft.values = {
      ...draft.values,
      committee: committee && resolve(draft, 'COMMITTEE', committee),
      sector: sector && resolve(draft, 'SECTOR', sector),
      specialCommittees: [...new Set(special.flatMap((text) => resolve(draft, 'SPECIAL_COMMITTEE', text) ?? []))],
    };
  }
}

/** Two committees in one cell, unless the cell is the name of one (names contain 、 too). */
function separate(text: string, names: GroupNames): string[] {
  if (names.find(text).name !== null) return [text];
  const parts = splitList(text);
  const plausible = parts.every((part) => /委(员会)?$/.test(part) || names.find(part).name !== null);
  return parts.length > 1 && plausible ? parts : [text];
}

/** Rows of one file about one person become one: the first row carries what the others add. */
function joinRows(drafts: readonly Draft[], { decisions = {} }: ImportOptions): void {
  const byName = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (!active(draft)) continue;
    const decision = decisions[draft.row.key];
    // Rows decided to be one known member are one person; a row decided to be new stands alone.
    const key =
      decision === undefined
        ? nameKey(draft.values.name)
        : decision === 'NEW'
          ? `new:${draft.row.key}`
          : JSON.stringify(decision);
    const first = byName.get(key) ?? [];
    byName.set(key, first);
    const relations = first.map((other) => ({
      other,
      relation: decision ? 'SAME' : relateRows(other.values, draft.values),
    }));
    const same = relations.filter(({ relation }) => relation === 'SAME');
    const unsure = relations.filter(({ relation }) => relation === 'UNSURE');
    if (same.length === 1 && same[0] && unsure.length === 0) join(same[0].other, draft);
    else {
      for (const other of relations.map((related) => related.other)) other.namesake = true;
      draft.namesake = relations.length > 0;
      first.push(draft);
    }
  }
  // Judged after all rows are seen, so that the order of rows does not decide who is asked about.
  for (const group of byName.values()) {
    for (const draft of group) {
      if (decisions[draft.row.key]) continue;
      const doubtful = group.filter(
        (other) => other !== draft && relateRows(other.values, draft.values) !== 'DIFFERENT',
      );
      if (doubtful.length > 0)
        complain(draft, 'AMBIGUOUS_NAME', 'ERROR', 'NAME', { rows: doubtful.map(({ row }) => row.key) });
    }
  }
}

function join(first: Draft, other: Draft): void {
  const merged: { -readonly [K in ValueField]: RosterValues[K] } = { ...first.values };
  for (const field of SINGLE) {
    const [kept, told] = [first.values[field], other.values[field]];
    if (kept === null) Object.assign(merged, { [field]: told });
    else if (told !== null && nameKey(kept) !== nameKey(told)) {
      if (DECISIVE.has(field)) {
        complain(other, 'CONFLICTING_ROWS', 'ERROR', FIELD_OF[field], { rows: [first.row.key] });
        complain(first, 'CONFLICTING_ROWS', 'ERROR', FIELD_OF[field], { rows: [other.row.key] });
      } else complain(other, 'OTHER_ROW_DIFFERS', 'WARNING', FIELD_OF[field], { rows: [first.row.key] });
    }
  }
  if (failed(other)) return;
  merged.specialCommittees = [...new Set([...first.values.specialCommittees, ...other.values.specialCommittees])];
  merged.skills = [...new Set([...first.values.skills, ...other.values.skills])];
  first.values = merged;
  first.newGroups.push(...other.newGroups);
  other.joins = first.row.key;
}

function matchMembers(
  drafts: readonly Draft[],
  existing: readonly ExistingMember[],
  { decisions = {} }: ImportOptions,
): void {
  const byName = groupBy(existing, ({ name }) => nameKey(name));
  const byId = new Map(existing.map((member) => [member.id, member]));
  const claimed = new Set<string>();
  const claim = (draft: Draft, member: ExistingMember) => {
    draft.existing = member;
    claimed.add(member.id);
  };
  const open = drafts.filter(active);
  for (const draft of open) {
    const decision = decisions[draft.row.key];
    const chosen = typeof decision === 'object' ? byId.get(decision.memberId) : undefined;
    if (chosen) claim(draft, chosen);
  }
  const undecided = open.filter((draft) => !draft.existing && decisions[draft.row.key] !== 'NEW');
  const candidates = (draft: Draft) =>
    (byName.get(nameKey(draft.values.name)) ?? []).filter(({ id }) => !claimed.has(id));
  // Whoever is certain by telephone goes first: what is left for a namesake is then known to be somebody else.
  for (const draft of undecided) {
    const { phone } = draft.values;
    const certain = phone ? candidates(draft).filter((member) => member.phone === phone) : [];
    if (certain.length === 1 && certain[0]) claim(draft, certain[0]);
  }
  for (const draft of undecided) {
    if (draft.existing) continue;
    const known = candidates(draft);
    const member = findMember(draft.values, known);
    if (member === 'UNSURE') {
      draft.candidates = known.map(({ id }) => id);
      complain(draft, 'AMBIGUOUS_NAME', 'ERROR', 'NAME', { candidates: known.length });
    } else if (member) claim(draft, member);
    else if ((byName.get(nameKey(draft.values.name)) ?? []).length > 0) draft.namesake = true;
  }
}

/** A mobile number is one person's: two people with it is a slip of the pen, or a changed name. */
function refuseTakenPhones(drafts: readonly Draft[], existing: readonly ExistingMember[]): void {
  const owners = groupBy(existing, ({ phone }) => phone ?? '');
  const inFile = groupBy(drafts.filter(active), ({ values }) => values.phone ?? '');
  for (const draft of drafts.filter(active)) {
    const { phone } = draft.values;
    if (!phone?.startsWith('1')) continue;
    const members = (owners.get(phone) ?? []).filter(({ id }) => id !== draft.existing?.id);
    const rows = (inFile.get(phone) ?? []).filter((other) => other !== draft);
    if (members.length === 0 && rows.length === 0) continue;
    draft.candidates = members.map(({ id }) => id);
    complain(draft, 'PHONE_OF_ANOTHER', 'ERROR', 'PHONE', { rows: rows.map(({ row }) => row.key) });
  }
}

function conclude(draft: Draft): PlannedRow {
  const { row, existing, joins, candidates } = draft;
  const values = existing ? overlay(existing, draft.values) : draft.values;
  const result = (status: PlannedRow['status'], changes: readonly CellChange[] = []): PlannedRow => ({
    row,
    status,
    memberId: existing?.id ?? null,
    values,
    changes,
    problems: draft.problems,
    joins,
    candidates,
  });
  if (draft.skipped || joins !== null) return result('SKIPPED');
  if (values.specialCommittees.length > 2)
    complain(draft, 'TOO_MANY_SPECIAL_COMMITTEES', 'ERROR', 'SPECIAL_COMMITTEE', { limit: 2 });
  if (failed(draft)) return result('ERROR');
  if (values.committee === null) complain(draft, 'NOT_ENROLLED', 'WARNING', 'COMMITTEE');
  if (draft.namesake) complain(draft, 'NAMESAKE', 'WARNING', 'NAME');
  if (!existing) return result('NEW', changesBetween(null, values));
  const changes = changesBetween(existing, values);
  return result(changes.length > 0 ? 'UPDATE' : 'UNCHANGED', changes);
}

/** What the file says over what is known: an empty cell never erases. */
function overlay(member: ExistingMember, told: RosterValues): RosterValues {
  const { id: _, ...known } = member;
  const values: { -readonly [K in ValueField]: RosterValues[K] } = { ...known };
  for (const field of SINGLE) if (told[field] !== null) Object.assign(values, { [field]: told[field] });
  if (told.specialCommittees.length > 0) values.specialCommittees = told.specialCommittees;
  if (told.skills.length > 0) values.skills = told.skills;
  return values;
}

function changesBetween(from: RosterValues | null, to: RosterValues): CellChange[] {
  const changes: CellChange[] = [];
  if (!from) changes.push({ field: 'name', from: null, to: to.name });
  for (const field of SINGLE) {
    const before = from?.[field] ?? null;
    if (squeezed(before) !== squeezed(to[field])) changes.push({ field, from: before, to: to[field] });
  }
  for (const field of ['specialCommittees', 'skills'] as const) {
    const before = from?.[field] ?? [];
    if ([...before].sort().join('\n') !== [...to[field]].sort().join('\n'))
      changes.push({ field, from: before, to: to[field] });
  }
  return changes;
}

/** Line breaks and blanks differ between lists made from one another; they are no change. */
const squeezed = (text: string | null) => text?.replace(/\s+/g, '') ?? '';

export const FIELD_OF: Readonly<Record<ValueField, RosterField>> = {
  name: 'NAME',
  gender: 'GENDER',
  party: 'PARTY',
  ethnicity: 'ETHNICITY',
  bornOn: 'BORN_ON',
  committee: 'COMMITTEE',
  sector: 'SECTOR',
  specialCommittees: 'SPECIAL_COMMITTEE',
  unit: 'UNIT',
  post: 'POST',
  phone: 'PHONE',
  skills: 'SKILLS',
  term: 'TERM',
  termFrom: 'TERM_FROM',
  termTo: 'TERM_TO',
};

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

import {
  type Corrections,
  columnLetters,
  type FileCell,
  isUnderList,
  type LeftOut,
  type RecognisedColumn,
  trimmed,
  whyBroken,
} from '../../../kernel/imports/index.js';
import { type Cell, EMPTY_CELL, type Sheet, type Table } from '../../../kernel/tabular/index.js';
import { type Column, type FoundList, type HeaderChoice, listsIn } from './find-lists.js';
import { fieldOf, type RosterField } from './roster-field.js';
import {
  type Finding,
  type Normalised,
  normaliseDate,
  normaliseGender,
  normaliseName,
  normaliseParty,
  normalisePhone,
  normaliseText,
  type RosterProblem,
  type RosterProblemCode,
  type RosterValues,
  splitList,
  whyNotBorn,
} from './roster-values.js';

export interface RosterRow {
  /** Names this row within the file: decisions refer to it. */
  readonly key: string;
  readonly sheet: string;
  readonly row: number;
  readonly values: RosterValues;
  readonly cells: readonly FileCell<RosterField>[];
  readonly problems: readonly RosterProblem[];
  readonly columns: Readonly<Partial<Record<RosterField, string>>>;
}

export type SkipReason = 'FOOTER' | 'REPEATED_HEADER' | 'SECTION_TITLE' | 'EXAMPLE' | 'NO_PERSON';

export interface Roster {
  readonly sheets: readonly { readonly sheet: string; readonly headerRow: number }[];
  readonly columns: readonly RecognisedColumn<RosterField>[];
  readonly rows: readonly RosterRow[];
  readonly skipped: readonly { readonly sheet: string; readonly row: number; readonly reason: SkipReason }[];
  /** About sheets and columns; what is wrong with a row is with the row. */
  readonly problems: readonly {
    readonly code:
      | 'NO_ROSTER_FOUND'
      | 'SHEET_NOT_RECOGNISED'
      | 'SHEET_HIDDEN'
      | 'COLUMN_NOT_RECOGNISED'
      | 'COLUMN_REPEATED'
      | 'SIDE_BY_SIDE';
    readonly sheet?: string;
    readonly column?: string;
  }[];
  readonly leftOut: readonly LeftOut[];
}

/** What the person changed in the wizard: another header row, another meaning of a column (null: leave it out). */
export type RosterCorrections = Readonly<Record<string, HeaderChoice>>;

const GROUPS: readonly RosterField[] = ['COMMITTEE', 'SECTOR', 'SPECIAL_COMMITTEE'];
const REPEATABLE: readonly RosterField[] = ['SPECIAL_COMMITTEE', 'PHONE', 'UNIT', 'POST', 'SKILLS', 'NOTE', 'ORDINAL'];
const PERSONAL: readonly RosterField[] = ['GENDER', 'PARTY', 'UNIT', 'POST', 'PHONE', 'BORN_ON'];
const SECTION = /(街道|委员会|联络委|界别|小组|\d{1,9}\s{0,9}[人名位]\s{0,9}[)）]?)$/;
const EXAMPLE = /^[（(【]?(例|示例|样例|举例|范例)([)）】:：\s]|$)/;

/**
 * Finds the member lists in a table: where each header stands, what its columns mean, and what every row says. The shape of
 * a list is read from the file as it came; `said` is what was typed over its cells. Nobody is born after `today`.
 */
export function recogniseRoster(
  table: Table,
  corrections: RosterCorrections = {},
  said: Corrections<RosterField> = {},
  today?: string,
): Roster {
  const roster: { [K in keyof Roster]: Roster[K][number][] } = {
    sheets: [],
    columns: [],
    rows: [],
    skipped: [],
    problems: [],
    leftOut: [],
  };
  for (const sheet of table.sheets) {
    if (sheet.rows.length === 0) continue;
    const correction = corrections[sheet.name];
    if (sheet.hidden && !correction) {
      roster.problems.push({ code: 'SHEET_HIDDEN', sheet: sheet.name });
      roster.leftOut.push({ code: 'HIDDEN_SHEET', sheet: sheet.name, where: null });
      continue;
    }
    const found = listsIn(sheet, correction);
    if (!found) {
      roster.problems.push({ code: 'SHEET_NOT_RECOGNISED', sheet: sheet.name });
      roster.leftOut.push({ code: 'NO_LIST', sheet: sheet.name, where: null });
      continue;
    }
    if (found.isUnclear) roster.problems.push({ code: 'SIDE_BY_SIDE', sheet: sheet.name });
    roster.leftOut.push(...found.leftOut);
    for (const { column, heading, field } of found.columns) {
      if (heading === '' && field === null) continue;
      roster.columns.push({ sheet: sheet.name, column, heading, field });
      if (field === null) roster.problems.push({ code: 'COLUMN_NOT_RECOGNISED', sheet: sheet.name, column });
    }
    roster.sheets.push({ sheet: sheet.name, headerRow: found.headerRow + 1 });
    for (const list of found.lists) {
      list.columns.forEach(({ field, column }, i) => {
        if (field && !REPEATABLE.includes(field) && list.columns.findIndex((other) => other.field === field) < i)
          roster.problems.push({ code: 'COLUMN_REPEATED', sheet: sheet.name, column });
      });
      readList(sheet, list, roster, said, today);
    }
  }
  const order = new Map(table.sheets.map(({ name }, at) => [name, at]));
  roster.rows.sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.row - b.row);
  if (roster.sheets.length === 0) roster.problems.unshift({ code: 'NO_ROSTER_FOUND' });
  return roster;
}

function readList(
  sheet: Sheet,
  list: FoundList,
  roster: { readonly rows: RosterRow[]; readonly skipped: Roster['skipped'][number][] },
  said: Corrections<RosterField>,
  today: string | undefined,
): void {
  const { columns, from, to, title } = list;
  const fields = columns.flatMap(({ field }) => field ?? []);
  const hidden = new Set(sheet.hiddenRows ?? []);
  const blockIndex = columns[0]?.index ?? 0;
  const filled = fillDown(sheet, list);
  let section: { field: RosterField; text: string } | null = null;

  for (let index = from; index < Math.min(to, sheet.rows.length); index++) {
    const cells = columns.map(({ index: at }) => filled.get(`${index}:${at}`) ?? sheet.rows[index]?.[at] ?? EMPTY_CELL);
    const own = columns.map(({ index: at }) => sheet.rows[index]?.[at] ?? EMPTY_CELL);
    const row = index + 1;
    const skip = (reason: SkipReason) => roster.skipped.push({ sheet: sheet.name, row, reason });
    const used = own.filter(({ text }) => text.trim() !== '');
    if (used.length === 0) continue;
    // Who made the list stands under its numbers, with a name and a telephone that are nobody's row.
    const first = columns[own.findIndex(({ text }) => text.trim() !== '')]?.field;
    const isBeside = first === undefined || first === null || first === 'ORDINAL';

    const of = (field: RosterField) =>
      cells
        .filter((_, i) => columns[i]?.field === field)
        .find(({ text }) => text.trim() !== '')
        ?.text.trim() ?? '';
    const firstText = used[0]?.text.trim() ?? '';
    const name = of('NAME');
    const distinct = new Set(used.map(({ text }) => text.trim()));
    const personal = PERSONAL.some((field) => of(field) !== '') && distinct.size > 1;
    if (fieldOf(name) === 'NAME') skip('REPEATED_HEADER');
    else if (isUnderList(name) || (isUnderList(firstText) && (name === '' || distinct.size === 1 || isBeside)))
      skip('FOOTER');
    else if (EXAMPLE.test(name) || EXAMPLE.test(firstText)) skip('EXAMPLE');
    else if (distinct.size === 1 && (used.length > 1 || name === '' || SECTION.test(firstText))) {
      const field = sectionField(firstText, title, fields);
      if (field) section = { field, text: sectionText(firstText) };
      skip(/^\d+$/.test(firstText) ? 'NO_PERSON' : 'SECTION_TITLE');
    } else if (name === '' && !personal) skip('NO_PERSON');
    else {
      const key = blockIndex === 0 ? `${sheet.name}!${row}` : `${sheet.name}!${columnLetters(blockIndex)}${row}`;
      const at = { key, sheet: sheet.name, row, isHidden: hidden.has(index), today };
      roster.rows.push(readRow(at, columns, cells, own, section, said[key]));
    }
  }
}

/** 清波街道（12人） over its people, in lists that have no column for the group. */
function sectionField(text: string, title: string, fields: readonly RosterField[]): RosterField | null {
  const plain = sectionText(text);
  const guess = (words: string): RosterField | null => {
    if (/专门委|专委|委员会$/.test(words) && !/联络委/.test(words)) return 'SPECIAL_COMMITTEE';
    if (/界别|界$|人士$/.test(words)) return 'SECTOR';
    if (/街道|乡镇|镇街|联络委|小组|[镇乡区]$/.test(words)) return 'COMMITTEE';
    return null;
  };
  if ([...plain].length > 24 || plain === '') return null;
  const field = guess(plain) ?? guess(title);
  return field && !fields.includes(field) ? field : null;
}

function sectionText(text: string): string {
  return text
    .replace(/[(（]?\s{0,9}共?\s{0,9}\d{1,9}\s{0,9}[人名位]\s{0,9}[)）]?/g, '')
    .replace(/^[一二三四五六七八九十百\d]+[、.．\s]\s*|[:：]$/g, '')
    .trim();
}

/**
 * A group written once, on its first row. Only where everybody has exactly one: the committee, else the sector; a
 * special committee only when it is what the list is grouped by. A column that is filled but for a few cells was
 * forgotten there, and stays empty. Which column stands first must not matter.
 */
function fillDown(sheet: Sheet, { columns, from, to }: FoundList): Map<string, Cell> {
  const filled = new Map<string, Cell>();
  const nameAt = columns.findIndex(({ field }) => field === 'NAME');
  const name = columns[nameAt];
  const groups = columns.filter(({ field }) => field && GROUPS.includes(field));
  if (!name) return filled;
  const people: number[] = [];
  for (let index = from; index < Math.min(to, sheet.rows.length); index++) {
    const text = sheet.rows[index]?.[name.index]?.text.trim() ?? '';
    const first = sheet.rows[index]?.find((cell) => cell.text.trim() !== '')?.text.trim() ?? '';
    if (text !== '' && fieldOf(text) !== 'NAME' && !isUnderList(text) && !isUnderList(first)) people.push(index);
  }
  for (const column of groups) {
    if (column.field === 'SPECIAL_COMMITTEE' && groups.length > 1) continue;
    const texts = people.map((index) => sheet.rows[index]?.[column.index]?.text.trim() ?? '');
    const written = texts.filter((text) => text !== '');
    if (texts[0] === '' || written.length === texts.length) continue;
    const runs = written.filter((text, i) => text !== written[i - 1]);
    const writtenOnce = runs.length === written.length || written.length * 2 <= texts.length;
    if (!writtenOnce || new Set(runs).size !== runs.length || runs.length * 1.5 > texts.length) continue;
    let current: Cell = EMPTY_CELL;
    for (const index of people) {
      const cell = sheet.rows[index]?.[column.index] ?? EMPTY_CELL;
      if (cell.text.trim() !== '') current = cell;
      else filled.set(`${index}:${column.index}`, current);
    }
  }
  return filled;
}

function readRow(
  {
    isHidden,
    today,
    ...at
  }: Pick<RosterRow, 'key' | 'sheet' | 'row'> & {
    readonly isHidden: boolean;
    readonly today: string | undefined;
  },
  columns: readonly Column[],
  cells: readonly Cell[],
  own: readonly Cell[],
  section: { readonly field: RosterField; readonly text: string } | null,
  said: Corrections<RosterField>[string] = {},
): RosterRow {
  const { sheet, row } = at;
  const problems: RosterProblem[] = [];
  const where: Partial<Record<RosterField, string>> = {};
  for (const { field, column } of columns) if (field && !where[field]) where[field] = column;

  const report = (field: RosterField, findings: readonly Finding[], column = where[field]) => {
    for (const finding of findings) problems.push({ ...finding, sheet, row, field, ...(column ? { column } : {}) });
  };
  const inFile = (field: RosterField) =>
    columns
      .flatMap((column, i) => (column.field === field && cells[i] && !whyBroken(cells[i]) ? [cells[i].text] : []))
      .filter((text) => text.trim() !== '');
  const texts = (field: RosterField) => {
    const typed = said[field]?.text;
    return typed === undefined ? inFile(field) : typed === '' ? [] : [typed];
  };
  const text = (field: RosterField) =>
    texts(field)[0] ?? (section?.field === field && !said[field] ? section.text : '');
  const take = <T>(field: RosterField, normalised: Normalised<T>): T | null => {
    report(field, normalised.findings);
    return normalised.value;
  };

  columns.forEach(({ field, column }, i) => {
    const cell = cells[i];
    if (!field || !cell || field === 'ORDINAL' || field === 'NOTE' || said[field]) return;
    if (own[i]?.text !== cell.text) report(field, [{ code: 'FILLED_DOWN', severity: 'NOTE' }], column);
    const broken = whyBroken(cell);
    if (broken) report(field, [{ code: broken as RosterProblemCode, severity: 'ERROR' }], column);
    if (cell.marks?.includes('CLEANED'))
      report(field, [{ code: 'INVISIBLE_CHARACTERS_REMOVED', severity: 'NOTE' }], column);
    if (cell.marks?.includes('FORMULA'))
      report(
        field,
        [
          cell.kind === 'EMPTY'
            ? { code: 'FORMULA_WITHOUT_RESULT', severity: 'WARNING' }
            : { code: 'FORMULA_RESULT_USED', severity: 'NOTE' },
        ],
        column,
      );
    // Typed as a number, October's 2024.10 and January's 2024.1 are one and the same.
    if (
      (field === 'BORN_ON' || field === 'TERM_FROM' || field === 'TERM_TO') &&
      cell.kind === 'NUMBER' &&
      /^\d{4}\.1$/.test(cell.text)
    )
      report(field, [{ code: 'AMBIGUOUS_MONTH', severity: 'WARNING' }], column);
  });

  if (isHidden) problems.push({ code: 'HIDDEN_ROW', severity: 'WARNING', sheet, row });
  const name = normaliseName(text('NAME'));
  // What is broken is said already.
  if (!problems.some(({ field, severity }) => field === 'NAME' && severity === 'ERROR')) report('NAME', name.findings);
  const termText = text('TERM').normalize('NFKC').replace(/\s/g, '');
  const range = /^(\d{4}[\d.\-/年月日]{0,20}?)[年月]?[-—–~至到]{1,9}(\d{4}[\d.\-/年月日]{0,20}|至今)$/.exec(termText);
  const date = (field: RosterField, edge: 'FIRST_DAY' | 'LAST_DAY', fallback: string | undefined) =>
    take(field, normaliseDate(text(field) || (fallback ?? ''), edge));
  const termFrom = date('TERM_FROM', 'FIRST_DAY', range?.[1]);
  const termTo = date('TERM_TO', 'LAST_DAY', range?.[2]);
  if (termFrom && termTo && termTo < termFrom)
    report('TERM_TO', [{ code: 'TERM_ENDS_BEFORE_START', severity: 'ERROR' }]);
  const bornOn = date('BORN_ON', 'FIRST_DAY', undefined);
  const unborn = bornOn && today ? whyNotBorn(bornOn, today) : null;
  if (unborn) report('BORN_ON', [{ code: unborn, severity: 'ERROR' }]);
  const joined = (field: RosterField, limit: number) =>
    take(field, normaliseText([...new Set(texts(field).map(trimmed).filter(Boolean))].join(' '), limit));
  const group = (field: RosterField) => take(field, normaliseText(text(field), 60));
  const special = texts('SPECIAL_COMMITTEE').length > 0 ? texts('SPECIAL_COMMITTEE') : [text('SPECIAL_COMMITTEE')];
  const ethnicity = take('ETHNICITY', normaliseText(text('ETHNICITY'), 20)) ?? name.ethnicity ?? null;

  return {
    ...at,
    columns: where,
    problems,
    cells: cellsOf(columns, cells, section, said),
    values: {
      name: name.value ?? '',
      gender: take('GENDER', normaliseGender(text('GENDER'))) ?? name.gender ?? null,
      party: take('PARTY', normaliseParty(text('PARTY'))),
      ethnicity,
      bornOn,
      committee: group('COMMITTEE'),
      sector: group('SECTOR'),
      specialCommittees: special.flatMap((one) => take('SPECIAL_COMMITTEE', normaliseText(one, 120)) ?? []),
      unit: joined('UNIT', 300),
      post: joined('POST', 200),
      phone: take('PHONE', normalisePhone(texts('PHONE').map(trimmed).filter(Boolean).join('/'))),
      skills: texts('SKILLS').flatMap(splitList).slice(0, 20),
      term: range ? null : take('TERM', normaliseText(text('TERM'), 40)),
      termFrom,
      termTo,
    },
  };
}

function cellsOf(
  columns: readonly Column[],
  cells: readonly Cell[],
  section: { readonly field: RosterField; readonly text: string } | null,
  said: Corrections<RosterField>[string],
): FileCell<RosterField>[] {
  const all: FileCell<RosterField>[] = columns.flatMap(({ column, heading, field }, i) => {
    const text = cells[i]?.text ?? '';
    return heading === '' && text === '' ? [] : [{ column, heading, field, text: field ? text.trim() : text }];
  });
  if (section) {
    const { field, text } = section;
    all.unshift({ column: '', heading: SECTION_HEADINGS[field] ?? field, field, text });
  }
  const typed = new Set<RosterField>();
  return all.map((cell) => {
    const { field, text } = cell;
    const correction = field && said[field];
    if (!field || !correction) return cell;
    // What several columns said together is corrected as one.
    const first = !typed.has(field);
    typed.add(field);
    return { ...cell, text: first ? correction.text : '', was: text };
  });
}

const SECTION_HEADINGS: Partial<Record<RosterField, string>> = {
  COMMITTEE: '联络委',
  SECTOR: '界别',
  SPECIAL_COMMITTEE: '专委会',
};

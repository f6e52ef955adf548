import {
  type Corrections,
  columnLetters,
  type ReadRow,
  type RecognisedColumn,
  type RowProblem,
  whyBroken,
} from '../../../kernel/imports/index.js';
import { type Cell, type CellKind, EMPTY_CELL, type Sheet, type Table } from '../../../kernel/tabular/index.js';
import type { Period } from '../period.rules.js';
import { type PeriodFinding, readPeriods } from './period-text.js';
import { type Meaning, meaningOf, type OrganiserKind, type PlanField } from './plan-field.js';

export type PlanProblemCode =
  // the row cannot be taken as it is
  | 'UNIT_MISSING'
  | 'UNKNOWN_ORGANISER'
  | 'NOT_YOURS'
  | 'TITLE_MISSING'
  | 'MONTH_MISSING'
  | 'MONTH_UNCLEAR'
  | 'OTHER_YEAR'
  | 'TIMES_DO_NOT_FIT'
  | 'CELL_ERROR'
  // it is taken, and somebody should look
  | 'UNIT_FROM_ABOVE'
  | 'UNIT_FROM_TITLE'
  | 'YEAR_DIFFERS'
  | 'SEVERAL_TIMES'
  | 'TITLE_SHORTENED'
  | 'DAMAGED_TEXT'
  | 'SAME_AS_ROW'
  | 'WITHDRAWN_HERE'
  | 'POSTPONED_HERE'
  // it was tidied, for the record
  | 'ROUGHLY'
  | 'SPLIT';

export type PlanProblem = RowProblem<PlanField, PlanProblemCode>;

/** One thing a file plans. What is null it does not say; groups stand as written until they are compared. */
export interface PlanRow extends ReadRow<PlanField> {
  readonly problems: readonly PlanProblem[];
  readonly unit: string | null;
  /** What the heading over the unit says it is. */
  readonly unitKind: OrganiserKind | null;
  /** Where there is no column for it: the titles above, the sheet's and the file's name. */
  readonly hints: readonly string[];
  readonly title: string | null;
  readonly kind: string | null;
  readonly time: string | null;
  readonly period: Period | null;
  readonly responsible: string | null;
  readonly departments: string | null;
  readonly note: string | null;
}
/** A row before its cells are laid beside it. */
type FoundRow = Omit<PlanRow, 'cells'>;

export type PlanColumn = RecognisedColumn<PlanField>;

export interface RecognisedPlan {
  /** The year the file itself names; null when it does not. */
  readonly writtenYear: number | null;
  readonly rows: readonly PlanRow[];
  readonly columns: readonly PlanColumn[];
  /** Sheets in which no plan was found, by name. */
  readonly sheetsLeftOut: readonly string[];
  /** What the whole file calls its meetings: 民生议事堂 in its title. */
  readonly titles: readonly string[];
}

export interface PlanReading {
  readonly fileName: string;
  /** The year of the plan, chosen; left out: the one the file names, or `thisYear`. */
  readonly year?: number;
  readonly thisYear: number;
  /** Another meaning of a column than its heading was understood to have, by `sheet!column`; null leaves it out. */
  readonly columns?: Readonly<Record<string, PlanField | null>>;
  readonly corrections?: Corrections<PlanField>;
}

const HEADER_SEARCH_ROWS = 30;
const TITLE_LENGTH = 120;
const FOOTER =
  /^(合\s*计|总\s*计|小\s*计|共\s*计|备\s*注\s*[:：]|注\s*[:：\d]|说\s*明\s*[:：]|填\s*[表报]|制\s*表|审\s*核|打\s*印|联系人\s*[:：]|本\s*页|共\s*\d+\s*[项个次场])/;
const EXAMPLE = /^[（(【]?(例|示例|样例|举例)([)）】:：\s]|$)/;
const NUMBERED = /^\s{0,99}(?:[（(]?\s{0,9}(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[）)、.．]|[①-⑳])\s*/;
/** A number alone begins a list; 3.15 and 12345 do not. */
const LISTED =
  /^\s*(?:[（(]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[）)]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[、）)]|\d{1,2}[.．](?!\d)|[①-⑳])/;

/** Finds the plans in a table: where each header stands, what its columns mean, and what every row plans. */
export function recognisePlan(table: Table, reading: PlanReading): RecognisedPlan {
  const sheets = table.sheets.filter(({ rows, hidden }) => rows.length > 0 && !hidden);
  const found = sheets.map((sheet) => ({ sheet, header: findHeader(sheet, reading.columns) }));
  const titles = found.flatMap(({ sheet, header }) => [...(header?.titles ?? []), sheet.name]);
  const writtenYear = yearIn([...titles, reading.fileName]);
  const year = reading.year ?? writtenYear ?? reading.thisYear;
  const rows: PlanRow[] = [];
  const columns: PlanColumn[] = [];
  const sheetsLeftOut: string[] = [];
  for (const { sheet, header } of found) {
    if (!header) {
      sheetsLeftOut.push(sheet.name);
      continue;
    }
    for (const { column, heading, field } of header.columns) {
      if (heading !== '' || field) columns.push({ sheet: sheet.name, column, heading, field });
    }
    const hints = [...header.titles, sheet.name, reading.fileName.replace(/\.[^.]*$/, '')];
    const made = header.months ? readCalendar(sheet, header, year, hints) : readList(sheet, header, year, hints);
    rows.push(...made.map((row) => withCells(row, header.columns, sheet, reading.corrections?.[row.key], year)));
  }
  return { writtenYear, rows, columns, sheetsLeftOut, titles: [...titles, reading.fileName] };
}

function yearIn(texts: readonly string[]): number | null {
  for (const text of texts) {
    const year =
      /(20\d\d)\s*(年|[-—至])/.exec(text.normalize('NFKC'))?.[1] ??
      /二[〇零○]([一二三四五六七八九])([〇零○一二三四五六七八九])年/.exec(text);
    if (typeof year === 'string') return Number(year);
    if (year) {
      const digit = (letter = '') => Math.max(0, '〇一二三四五六七八九'.indexOf(letter.replace(/[零○]/, '〇')));
      return 2000 + digit(year[1]) * 10 + digit(year[2]);
    }
  }
  return null;
}

interface Column {
  readonly index: number;
  readonly column: string;
  readonly heading: string;
  readonly field: PlanField | null;
  readonly meaning: Meaning | null;
}

interface Header {
  readonly body: number;
  readonly columns: readonly Column[];
  readonly titles: readonly string[];
  /** A calendar: one column a month, what is planned in the cells. */
  readonly months: boolean;
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const textAt = (row: readonly Cell[] | undefined, index: number) => flat(row?.[index]?.text ?? '');
const isMonth = (text: string) =>
  /^(\d{1,2}|[一二三四五六七八九十元]{1,2})月份?$|^第?[一二三四1-4]季度$/.test(
    text.normalize('NFKC').replace(/\s/g, ''),
  );

/** The row that says what the columns are: something to consult on, and at least one thing more. May be two rows high. */
function findHeader(sheet: Sheet, corrections: PlanReading['columns']): Header | null {
  let first = -1;
  let best = 0;
  let months = false;
  for (let index = 0; index < Math.min(HEADER_SEARCH_ROWS, sheet.rows.length); index++) {
    const texts = [...new Set((sheet.rows[index] ?? []).map(({ text }) => flat(text)).filter(Boolean))];
    const fields = new Set(texts.flatMap((text) => meaningOf(text)?.field ?? []));
    const asMonths = texts.filter(isMonth).length;
    const score =
      fields.has('TITLE') && fields.size >= 2 ? fields.size * 2 : fields.has('UNIT') && fields.has('TIME') ? 2 : 0;
    if (score > best) [best, first, months] = [score, index, false];
    if (asMonths >= 3 && asMonths > best) [best, first, months] = [asMonths, index, true];
  }
  const top = sheet.rows[first];
  if (!top) return null;

  // 时间 over 月 and 日, or a heading merged over both rows: the header goes on below.
  let body = first + 1;
  const goesOn = (row: readonly Cell[] | undefined) =>
    (row ?? []).some(
      (cell, i) => cell.marks?.includes('MERGED') && cell.text.trim() !== '' && cell.text === top[i]?.text,
    );
  while (body - first < 3 && goesOn(sheet.rows[body])) body += 1;
  const rows = sheet.rows.slice(first, body);
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index): Column => {
    const texts = rows.map((row) => textAt(row, index)).filter(Boolean);
    const heading = texts.findLast((text) => meaningOf(text) || isMonth(text)) ?? texts.at(-1) ?? '';
    const column = columnLetters(index);
    const chosen = corrections?.[`${sheet.name}!${column}`];
    const meaning = months && isMonth(heading) ? { field: 'TITLE' as const, rank: 9 } : meaningOf(heading);
    return {
      index,
      column,
      heading,
      meaning,
      field: chosen === undefined ? (meaning?.field ?? null) : chosen,
    };
  });
  const titles = sheet.rows
    .slice(0, first)
    .flatMap((row) => [...new Set(row.map(({ text }) => flat(text)).filter(Boolean))]);
  return { body, columns: months ? columns : oneOfEach(columns, corrections, sheet.name), titles, months };
}

/**
 * 责任部门 is whose meeting it is in a list without 街道, and a department concerned in one with. The plainer heading
 * keeps the meaning; the other column tells of departments, or goes to the notes.
 */
function oneOfEach(columns: readonly Column[], corrections: PlanReading['columns'], sheet: string): Column[] {
  const best = (field: PlanField) => {
    const candidates = columns.filter((column) => column.field === field);
    const corrected = candidates.find(({ column }) => corrections?.[`${sheet}!${column}`] !== undefined);
    return (
      corrected ??
      candidates.reduce<Column | null>((a, b) => ((b.meaning?.rank ?? 0) > (a?.meaning?.rank ?? -1) ? b : a), null)
    );
  };
  const unit = best('UNIT');
  const title = best('TITLE');
  return columns.map((column) => {
    if (column.field === 'UNIT' && unit && column.heading !== unit.heading) return { ...column, field: 'DEPARTMENTS' };
    if (column.field === 'TITLE' && title && column.heading !== title.heading) return { ...column, field: 'NOTE' };
    return column;
  });
}

/** A row of the list before it is known how many things it plans. */
interface Raw {
  readonly row: number;
  unit: string | null;
  section: string | null;
  title: string;
  kind: string | null;
  times: { text: string; kind: CellKind }[];
  responsible: string[];
  departments: string[];
  note: string[];
  readonly problems: PlanProblem[];
}

function readList(sheet: Sheet, header: Header, year: number, hints: readonly string[]): FoundRow[] {
  const { columns } = header;
  const of = (field: PlanField) => columns.filter((column) => column.field === field);
  const unitColumn = of('UNIT')[0];
  const titleColumn = of('TITLE')[0];
  const raws: Raw[] = [];
  let section: string | null = null;
  let previousTitle: Cell | null = null;
  let previousIndex = -1;

  for (let index = header.body; index < sheet.rows.length; index++) {
    const cells = sheet.rows[index] ?? [];
    const used = cells.filter(({ text }) => text.trim() !== '');
    if (used.length === 0) continue;
    const distinct = [...new Set(used.map(({ text }) => flat(text)))];
    const firstText = distinct[0] ?? '';
    const titleCell = titleColumn ? (cells[titleColumn.index] ?? EMPTY_CELL) : EMPTY_CELL;
    if (titleColumn && textAt(cells, titleColumn.index) === titleColumn.heading) continue;
    if (FOOTER.test(firstText) || EXAMPLE.test(firstText) || EXAMPLE.test(flat(titleCell.text))) continue;
    const across = used.length > 1 && distinct.length === 1;
    if (across || (distinct.length === 1 && isSection(firstText))) {
      section = sectionName(firstText);
      continue;
    }
    const texts = (field: PlanField) => {
      const found = of(field)
        .sort((a, b) => (b.meaning?.rank ?? 0) - (a.meaning?.rank ?? 0))
        .map(({ index: at }) => cells[at] ?? EMPTY_CELL)
        .filter(({ text }) => text.trim() !== '');
      return found.filter((cell, i) => found.findIndex(({ text }) => text === cell.text) === i);
    };
    const problems: PlanProblem[] = [];
    for (const { field, index: at } of columns) {
      const cell = cells[at];
      if (!field || !cell || field === 'ORDINAL') continue;
      const broken = whyBroken(cell);
      if (broken === 'CELL_ERROR') problems.push({ code: broken, severity: 'ERROR', field, given: cell.text });
      // A sentence is understood with a sign amiss; a name or a number is not.
      if (broken === 'DAMAGED_TEXT') problems.push({ code: broken, severity: 'WARNING', field, given: cell.text });
    }
    const raw: Raw = {
      row: index + 1,
      unit: unitColumn ? unitName(texts('UNIT').map(({ text }) => text)[0] ?? '') : null,
      section,
      title: titleCell.text.trim(),
      kind: texts('KIND').map(({ text }) => flat(text))[0] ?? null,
      times: texts('TIME').slice(0, 1),
      responsible: texts('RESPONSIBLE').map(({ text }) => text),
      departments: texts('DEPARTMENTS').map(({ text }) => text),
      note: [
        ...texts('NOTE').map(({ text }) => flat(text)),
        ...of('PLACE').flatMap(({ heading, index: at }) =>
          textAt(cells, at) ? [`${heading}:${textAt(cells, at)}`] : [],
        ),
      ],
      problems,
    };
    const last = raws.at(-1);
    const goesOn =
      titleCell.marks?.includes('MERGED') && previousIndex === index - 1 && titleCell.text === previousTitle?.text;
    previousTitle = titleCell;
    previousIndex = index;
    if (goesOn && last && raw.title !== '' && raw.unit === last.unit) {
      for (const part of ['responsible', 'departments', 'note'] as const)
        last[part].push(...raw[part].filter((text) => !last[part].includes(text)));
      last.times.push(...raw.times.filter(({ text }) => !last.times.some((time) => time.text === text)));
      last.problems.push(...problems);
      continue;
    }
    const says = raw.title !== '' || raw.times.length > 0 || raw.kind !== null;
    // What only a merged cell of the rows above says is an empty row of theirs.
    if (says || raw.responsible.length + raw.departments.length > 0) raws.push(raw);
  }
  fillUnits(raws, unitColumn !== undefined);
  const firstOfMonth = datesAreMonths(raws);
  return raws.flatMap((raw) =>
    toRows(raw, sheet.name, year, hints, unitColumn?.meaning?.organiser ?? null, firstOfMonth),
  );
}

const isSection = (text: string) =>
  [...text].length <= 30 && /(街道|镇|乡|区|联络委|委员会|小组|界别|界)([(（].{0,99}[)）])?[:：]?$/.test(text);
const sectionName = (text: string) =>
  unitName(text.replace(/[(（]\s{0,9}共?\s{0,9}\d{1,9}\s{0,9}[项个次场件条]\s{0,9}[)）]|[:：]$/g, ''));

/** 一、清波街道    委员小组 → 清波街道 委员小组 */
function unitName(text: string): string | null {
  const name = flat(text.replace(NUMBERED, ''));
  return name === '' ? null : name;
}

/** A unit written once over its rows holds for them; one forgotten among units written on every row does not. */
function fillUnits(raws: readonly Raw[], hasColumn: boolean): void {
  if (!hasColumn) {
    for (const raw of raws) raw.unit = raw.section;
    return;
  }
  const written = raws.flatMap(({ unit }) => unit ?? []);
  const writtenOnce = new Set(written).size === written.length && written.length < raws.length;
  let current: string | null = null;
  for (const raw of raws) {
    if (raw.unit) current = raw.unit;
    else if (writtenOnce && current) {
      raw.unit = current;
      raw.problems.push({ code: 'UNIT_FROM_ABOVE', severity: 'WARNING', field: 'UNIT', given: current });
    } else raw.unit = raw.section;
  }
}

/** A spreadsheet keeps 5月 as the first of May. Where every date of a column is a first, months are meant. */
function datesAreMonths(raws: readonly Raw[]): boolean {
  const dates = raws
    .flatMap(({ times }) => times)
    .filter(({ kind, text }) => kind === 'DATE' && /^\d{4}-\d\d-\d\d/.test(text));
  return dates.length > 0 && dates.every(({ text }) => text.slice(8, 10) === '01');
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Lines of one sentence are one line again; no blank where there was none in Chinese. */
const joined = (text: string) =>
  lines(text).reduce((all, line) => all + (/\w$/.test(all) && /^\w/.test(line) ? ' ' : '') + line, '');

function toRows(
  raw: Raw,
  sheet: string,
  year: number,
  hints: readonly string[],
  unitKind: OrganiserKind | null,
  firstOfMonth: boolean,
): FoundRow[] {
  const inCell = lines(raw.title);
  const timeLines = raw.times.flatMap(({ text, kind }) => lines(text).map((line) => ({ text: line, kind })));
  const listed =
    inCell.length > 1 && inCell.filter((line) => LISTED.test(line)).length > 1 && LISTED.test(inCell[0] ?? '');
  const paired =
    inCell.length > 1 &&
    !listed &&
    timeLines.length === inCell.length &&
    timeLines.every(({ text, kind }) => readPeriods(text, kind, year).periods.length === 1);
  const titles = listed ? itemsOf(inCell) : paired ? inCell : [joined(raw.title)];

  const read = ({ text, kind }: { text: string; kind: CellKind }) =>
    readPeriods(
      firstOfMonth && kind === 'DATE' ? text.slice(0, 7) : text.replace(listed ? NUMBERED : /^$/, ''),
      kind,
      year,
    );
  const readings = timeLines.map(read);
  const none = { periods: [], findings: ['MONTH_MISSING'] as PeriodFinding[] };
  const onePerTitle = titles.length > 1 && readings.length === titles.length;
  const all =
    readings.length === 0
      ? none
      : { periods: readings.flatMap(({ periods }) => periods), findings: readings.flatMap(({ findings }) => findings) };

  const rows: FoundRow[] = [];
  titles.forEach((whole, i) => {
    const reading = onePerTitle ? (readings[i] ?? none) : all;
    const problems: PlanProblem[] = [...raw.problems];
    const time = onePerTitle ? (timeLines[i]?.text ?? null) : timeLines.map(({ text }) => text).join('、') || null;
    const doNotFit = titles.length > 1 && !onePerTitle && reading.periods.length > 1;
    const unread = readings.some(({ periods }) => periods.length === 0) && !onePerTitle;
    const periods = doNotFit || unread ? [null] : reading.periods.length > 0 ? reading.periods : [null];
    const findings = new Set(reading.findings);
    if (periods.length > 1) findings.add('SEVERAL_TIMES');
    else findings.delete('SEVERAL_TIMES');
    if (doNotFit) problems.push({ code: 'TIMES_DO_NOT_FIT', severity: 'ERROR', field: 'TIME', given: time ?? '' });
    else problems.push(...[...findings].map((code) => timeProblem(code, time)));
    if (titles.length > 1) problems.push({ code: 'SPLIT', severity: 'NOTE' });
    const { title, rest } = shortened(whole);
    problems.push(...titleProblems(title, rest));
    for (const period of periods) {
      rows.push({
        key: rows.length === 0 ? `${sheet}!${raw.row}` : `${sheet}!${raw.row}.${rows.length + 1}`,
        sheet,
        row: raw.row,
        unit: raw.unit,
        unitKind,
        hints,
        title,
        kind: raw.kind,
        time,
        period,
        responsible: shared(raw.responsible, titles.length, i),
        departments: shared(raw.departments, titles.length, i),
        note: [...raw.note, ...(rest ? [rest] : [])].join('\n').slice(0, 1000) || null,
        problems,
      });
    }
  });
  return rows;
}

/** 1.甲 / 乙 / 2.丙 → 甲乙, 丙 */
function itemsOf(inCell: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of inCell) {
    if (LISTED.test(line) || items.length === 0) items.push(line.replace(NUMBERED, ''));
    else items[items.length - 1] += line;
  }
  return items.map(flat);
}

/** One line a title where there are as many; else all of it for each. */
function shared(texts: readonly string[], count: number, i: number): string | null {
  const all = texts.flatMap(lines);
  const text = count > 1 && all.length === count ? (all[i] ?? '').replace(NUMBERED, '') : all.join('、');
  return text.slice(0, 500) || null;
}

/** A whole paragraph in the cell: its first sentence is the title, all of it goes to the note. */
function shortened(whole: string): { readonly title: string | null; readonly rest: string | null } {
  const title = flat(whole);
  if ([...title].length <= TITLE_LENGTH) return { title: title || null, rest: null };
  const sentence = /^.{4,119}?[。;；!！?？]/u.exec(title)?.[0].slice(0, -1);
  return { title: sentence ?? `${[...title].slice(0, TITLE_LENGTH - 1).join('')}…`, rest: title };
}

/** Units down the side, months across the top. */
function readCalendar(sheet: Sheet, header: Header, year: number, hints: readonly string[]): FoundRow[] {
  const unitColumn = header.columns.find(({ field }) => field === 'UNIT');
  const cells = header.columns.filter(({ meaning }) => meaning?.rank === 9);
  const rows: FoundRow[] = [];
  for (let index = header.body; index < sheet.rows.length; index++) {
    const row = sheet.rows[index] ?? [];
    const unit = unitColumn ? unitName(textAt(row, unitColumn.index)) : null;
    if (FOOTER.test(textAt(row, 0)) || (unit && FOOTER.test(unit))) continue;
    const seen = new Set<string>();
    for (const { index: at, heading, column } of cells) {
      const cell = row[at];
      if (!cell || cell.text.trim() === '') continue;
      // One cell merged over several months is one meeting within them.
      if (cell.marks?.includes('MERGED') && seen.has(cell.text)) continue;
      seen.add(cell.text);
      const over = cell.marks?.includes('MERGED') ? cells.filter(({ index: i }) => row[i]?.text === cell.text) : [];
      const time = over.length > 1 ? `${heading}-${over.at(-1)?.heading}` : heading;
      const raw: Raw = {
        row: index + 1,
        unit,
        section: null,
        title: cell.text,
        kind: null,
        times: [{ text: time, kind: 'TEXT' }],
        responsible: [],
        departments: [],
        note: [],
        problems: [],
      };
      for (const made of toRows(raw, sheet.name, year, hints, unitColumn?.meaning?.organiser ?? null, false))
        rows.push({ ...made, key: `${made.key}${column}` });
    }
  }
  return rows;
}

const timeProblem = (code: PeriodFinding, time: string | null): PlanProblem => ({
  code,
  severity: code.startsWith('MONTH_') ? 'ERROR' : code === 'ROUGHLY' ? 'NOTE' : 'WARNING',
  field: 'TIME',
  given: time ?? '',
});

const titleProblems = (title: string | null, rest: string | null): PlanProblem[] => [
  ...(rest ? [{ code: 'TITLE_SHORTENED', severity: 'WARNING', field: 'TITLE' } as const] : []),
  ...(title ? [] : [{ code: 'TITLE_MISSING', severity: 'ERROR', field: 'TITLE' } as const]),
];

const SPOKEN_OF = ['UNIT', 'TITLE', 'KIND', 'TIME', 'RESPONSIBLE', 'DEPARTMENTS', 'NOTE'] as const;
type SpokenOf = (typeof SPOKEN_OF)[number];
/** What a row has to say even where the file has no column for it. */
const HEADED: Readonly<Partial<Record<SpokenOf, string>>> = { UNIT: '组织单位', TITLE: '议题', TIME: '时间' };

const textOf = (row: FoundRow, field: SpokenOf): string =>
  ({
    UNIT: row.unit,
    TITLE: row.title,
    KIND: row.kind,
    TIME: row.time,
    RESPONSIBLE: row.responsible,
    DEPARTMENTS: row.departments,
    NOTE: row.note,
  })[field] ?? '';

/**
 * A row with its cells as a clerk corrects them: one for each thing it says, however many cells of the file said it, and
 * the rest of its line beside them.
 */
function withCells(
  found: FoundRow,
  columns: readonly Column[],
  sheet: Sheet,
  said: Corrections<PlanField>[string] = {},
  year: number,
): PlanRow {
  const row = corrected(found, said, year);
  const cellOf = (field: SpokenOf, column: string, heading: string) => ({
    ...{ column, heading, field },
    text: said[field]?.text ?? textOf(row, field),
    ...(said[field] ? { was: textOf(found, field) } : {}),
  });
  const taken = new Set<PlanField>();
  const inFile = columns.map(({ index, column, heading, field }) => {
    const own = SPOKEN_OF.find((one) => one === field);
    if (!own) return { column, heading, field: null, text: textAt(sheet.rows[row.row - 1], index) };
    // The other columns of a field are in its first; in a calendar, the other months are other rows.
    if (taken.has(own)) return { column, heading, field: null, text: '' };
    taken.add(own);
    return cellOf(own, column, heading);
  });
  const missing = (Object.keys(HEADED) as (keyof typeof HEADED)[]).filter((field) => !taken.has(field));
  return { ...row, cells: [...inFile, ...missing.map((field) => cellOf(field, '', HEADED[field] ?? ''))] };
}

/** What somebody typed over what the file says of one thing, read as the file is read. */
function corrected(row: FoundRow, said: Corrections<PlanField>[string], year: number): FoundRow {
  const changed: { -readonly [K in keyof FoundRow]: FoundRow[K] } = { ...row };
  const typed = (field: SpokenOf) => said[field]?.text;
  const words = (field: SpokenOf, most: number) => flat(typed(field) ?? '').slice(0, most) || null;
  changed.problems = row.problems.filter(({ field }) => !field || typed(field as SpokenOf) === undefined);
  if (typed('UNIT') !== undefined) changed.unit = unitName(typed('UNIT') ?? '');
  if (typed('KIND') !== undefined) changed.kind = words('KIND', TITLE_LENGTH);
  if (typed('RESPONSIBLE') !== undefined) changed.responsible = words('RESPONSIBLE', 500);
  if (typed('DEPARTMENTS') !== undefined) changed.departments = words('DEPARTMENTS', 500);
  if (typed('NOTE') !== undefined) changed.note = typed('NOTE')?.slice(0, 1000) || null;
  if (typed('TITLE') !== undefined) {
    const { title, rest } = shortened(joined(typed('TITLE') ?? ''));
    changed.title = title;
    if (rest) changed.note = [changed.note, rest].filter(Boolean).join('\n').slice(0, 1000);
    changed.problems = [...changed.problems, ...titleProblems(title, rest)];
  }
  const time = typed('TIME');
  if (time !== undefined) {
    const { periods, findings } = readPeriods(time, 'TEXT', year);
    const [only] = periods;
    // A row is one thing at one time: several are as good as none.
    const clear = only !== undefined && periods.length === 1;
    changed.time = time || null;
    changed.period = clear ? only : null;
    const told: readonly PeriodFinding[] =
      clear || periods.length === 0 ? (time === '' ? ['MONTH_MISSING'] : findings) : ['MONTH_UNCLEAR'];
    changed.problems = [...changed.problems, ...told.map((code) => timeProblem(code, time))];
  }
  return changed;
}

// Longer than 300 lines: where lists begin and end in a sheet is one question, and its answers lean on each other.
import { columnLetters, isUnderList, type LeftOut } from '../../../kernel/imports/index.js';
import { type Cell, EMPTY_CELL, type Sheet } from '../../../kernel/tabular/index.js';
import { fieldOf, type RosterField } from './roster-field.js';

export interface Header {
  /** Zero-based: where the header begins, and where the people begin. */
  readonly first: number;
  readonly body: number;
  readonly headings: readonly string[];
  readonly title: string;
}

export interface Column {
  readonly index: number;
  readonly column: string;
  readonly heading: string;
  readonly field: RosterField | null;
}

/** One list of people: its columns, and the rows from `from` up to but not with `to`. */
export interface FoundList {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly from: number;
  readonly to: number;
}

export interface FoundLists {
  readonly headerRow: number;
  /** Of all lists, and of what stands beside them and is left alone. */
  readonly columns: readonly Column[];
  readonly lists: readonly FoundList[];
  readonly leftOut: readonly LeftOut[];
  /** Two lists abreast, and columns of which nobody can tell whose they are: none of it is read. */
  readonly isUnclear: boolean;
}

export interface HeaderChoice {
  readonly headerRow?: number;
  readonly columns?: Readonly<Record<string, RosterField | null>>;
}

const HEADER_SEARCH_ROWS = 30;
/** What tells of somebody and not of the list: these columns say nothing that a second table would say of its own. */
const OF_NO_MATTER = new Set<RosterField | null>([null, 'NOTE', 'ORDINAL']);
/** Whoever is named so has a telephone beside it that is theirs. */
const SOMEBODY =
  /联系人|联络员|负责人|秘书|经办|推荐|值班|家属|紧急|助理|代班|secretary|contactperson|emergency|assistant/i;

const said = (cell: Cell | undefined) => (cell?.text ?? '').trim();
const letters = (from: number, to: number) =>
  from === to ? columnLetters(from) : `${columnLetters(from)}–${columnLetters(to)}`;

/** The lists of people in a sheet: side by side, one under another, each with its own heads. null: there is none. */
export function listsIn(sheet: Sheet, choice: HeaderChoice | undefined): FoundLists | null {
  const whole = findHeader(sheet, choice?.headerRow);
  if (!whole) return null;
  const strips = choice ? [] : stripsOf(sheet, whole);
  const headed = strips.flatMap((strip) => {
    const header = findHeader(masked(sheet, [strip]), undefined);
    return header ? [{ strip, header }] : [];
  });
  const tables = headed.length === 0 ? [{ strips: null, header: whole }] : tablesOf(sheet, whole, strips, headed);
  if (tables === null) return { ...nothingOf(whole), isUnclear: true };

  const columns: Column[] = [];
  const lists: FoundList[] = [];
  const leftOut: LeftOut[] = [];
  const inTables = new Set(tables.flatMap(({ strips: own }) => own ?? strips).map(({ from }) => from));
  for (const { from, to } of strips) {
    if (inTables.has(from)) continue;
    leftOut.push({ code: 'OTHER_TABLE', sheet: sheet.name, where: letters(from, to) });
    for (let index = from; index <= to; index++) columns.push(columnAt(whole, index, null));
  }
  for (const { strips: own, header } of tables) {
    const seen = own ? masked(sheet, own) : sheet;
    const found = header.headings.flatMap((heading, index) => {
      if (own && !own.some(({ from, to }) => index >= from && index <= to)) return [];
      const chosen = choice?.columns?.[columnLetters(index)];
      return [columnAt(header, index, chosen === undefined ? fieldOf(heading) : chosen)];
    });
    const blocks = splitBlocks(found, leftOut, sheet);
    if (blocks === null) return { ...nothingOf(whole), isUnclear: true };
    for (const block of blocks) {
      const known = withoutHidden(withoutOthers(block), leftOut, sheet);
      columns.push(...known);
      for (const part of partsOf(seen, header, known, leftOut)) {
        if (part.columns !== known) columns.push(...part.columns);
        lists.push(part);
      }
    }
  }
  columns.sort((a, b) => a.index - b.index);
  return { headerRow: whole.first, columns, lists, leftOut, isUnclear: false };
}

const nothingOf = ({ first }: Header) => ({ headerRow: first, columns: [], lists: [], leftOut: [] });

const columnAt = ({ headings }: Header, index: number, field: RosterField | null): Column => ({
  index,
  column: columnLetters(index),
  heading: headings[index] ?? '',
  field,
});

interface Strip {
  readonly from: number;
  readonly to: number;
}

/** What stands between columns that are empty all the way down; a title across them aside. */
function stripsOf(sheet: Sheet, { first }: Header): Strip[] {
  const used = new Set<number>();
  for (const row of sheet.rows.slice(first)) {
    const filled = row.flatMap((cell, index) => (said(cell) === '' ? [] : [index]));
    const isTitle = filled.length > 1 && new Set(filled.map((index) => said(row[index]))).size === 1;
    if (!isTitle) for (const index of filled) used.add(index);
  }
  const strips: { from: number; to: number }[] = [];
  for (const index of [...used].sort((a, b) => a - b)) {
    const last = strips.at(-1);
    if (last && last.to === index - 1) last.to = index;
    else strips.push({ from: index, to: index });
  }
  return strips;
}

const masked = (sheet: Sheet, strips: readonly Strip[]): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row) =>
    row.map((cell, index) => (strips.some(({ from, to }) => index >= from && index <= to) ? cell : EMPTY_CELL)),
  ),
});

interface FoundTable {
  readonly strips: readonly Strip[] | null;
  readonly header: Header;
}

/** Each strip with heads of its own, and those beside it that are more of the same list; null where nobody can tell. */
function tablesOf(
  sheet: Sheet,
  whole: Header,
  strips: readonly Strip[],
  headed: readonly { readonly strip: Strip; readonly header: Header }[],
): FoundTable[] | null {
  const tables = headed.map(({ strip, header }) => ({ strips: [strip], header }));
  for (const strip of strips) {
    if (headed.some((one) => one.strip === strip)) continue;
    const beside = tables.findLast(({ strips: [own] }) => own && own.from < strip.from) ?? tables[0];
    if (!beside) continue;
    const kind = relationOf(sheet, whole, beside.strips[0] as Strip, strip);
    if (kind === 'UNCLEAR') return null;
    if (kind === 'SAME') beside.strips.push(strip);
  }
  return tables.map(({ strips: own, header }) => ({
    strips: own,
    // What was found in its own strip lacks the heads of those that joined it.
    header: own.length > 1 ? { ...header, headings: whole.headings } : header,
  }));
}

function relationOf(sheet: Sheet, { headings, body }: Header, list: Strip, strip: Strip): 'SAME' | 'OTHER' | 'UNCLEAR' {
  const inside = ({ from, to }: Strip) => headings.slice(from, to + 1);
  const own = inside(list).map(fieldOf);
  const fields = inside(strip).map(fieldOf);
  if (inside(strip).every((heading) => heading === '')) return 'OTHER';
  if (fields.includes('ORDINAL') && own.includes('ORDINAL')) return 'OTHER';
  const telling = fields.filter((field) => !OF_NO_MATTER.has(field));
  if (telling.length === 0) return 'SAME';
  if (telling.some((field) => own.includes(field)) || inside(strip).some((heading) => SOMEBODY.test(heading)))
    return 'OTHER';
  const nameAt = list.from + own.indexOf('NAME');
  const rows = sheet.rows.slice(body).filter((row) => !isUnderList(row.map(said).find((text) => text !== '') ?? ''));
  const isFilled = (row: readonly Cell[], { from, to }: Strip) =>
    row.slice(from, to + 1).some((cell) => said(cell) !== '');
  const alone = rows.some((row) => isFilled(row, strip) && said(row[nameAt]) === '');
  const missing = rows.some((row) => !isFilled(row, strip) && said(row[nameAt]) !== '');
  // A unit with a telephone is a directory as well as two columns about a person.
  const isDirectory = fields.includes('PHONE') && (fields.includes('UNIT') || fields.includes('POST'));
  if (alone) return 'OTHER';
  if (!isDirectory) return 'SAME';
  return missing ? 'OTHER' : 'UNCLEAR';
}

/** The row that names the most kinds of column, a name among them. A header may be two rows high. */
export function findHeader(sheet: Sheet, chosen: number | undefined): Header | null {
  const score = (index: number) => {
    const found = new Set((sheet.rows[index] ?? []).map(({ text }) => fieldOf(text)).filter((field) => field !== null));
    return found.has('NAME') && found.size >= 2 ? found.size : 0;
  };
  let first = chosen === undefined ? -1 : chosen - 1;
  if (chosen === undefined) {
    let best = 0;
    for (let index = 0; index < Math.min(HEADER_SEARCH_ROWS, sheet.rows.length); index++) {
      if (score(index) > best) {
        best = score(index);
        first = index;
      }
    }
  }
  const upper = sheet.rows[first];
  if (!upper) return null;

  // 联系方式 over 手机 and 固话: the name's heading is merged over both rows, so it is found again below.
  const nameAt = upper.findIndex(({ text }) => fieldOf(text) === 'NAME');
  const isUpperHalf = (row: readonly Cell[] | undefined) =>
    nameAt >= 0 && row?.[nameAt]?.marks?.includes('MERGED') === true && row[nameAt]?.text === upper[nameAt]?.text;
  let top = first;
  while (top > 0 && isUpperHalf(sheet.rows[top - 1])) top -= 1;
  let body = first + 1;
  while (isUpperHalf(sheet.rows[body])) body += 1;
  if (body === first + 1 && isLowerHalf(sheet.rows[body], nameAt)) body += 1;

  const rows = sheet.rows.slice(top, body);
  const width = Math.max(...rows.map((row) => row.length));
  const headings = Array.from({ length: width }, (_, column) => {
    const texts = rows.map((row) => said(row[column])).filter(Boolean);
    return texts.findLast((text) => fieldOf(text) !== null) ?? texts.at(-1) ?? '';
  });
  const title = sheet.rows
    .slice(0, top)
    .map((row) => row.map(said).find((text) => text !== '') ?? '')
    .join(' ');
  return { first: top, body, headings, title: `${sheet.name} ${title}` };
}

/** The same without merged cells, as a text file has it: only headings, and nothing under 姓名. */
function isLowerHalf(row: readonly Cell[] | undefined, nameAt: number): boolean {
  const used = (row ?? []).map(({ text }) => text.trim()).filter(Boolean);
  return (
    (row?.[nameAt]?.text.trim() ?? '') === '' &&
    used.some((text) => fieldOf(text) !== null) &&
    used.every((text) => [...text].length <= 8 && !/\d/.test(text) && !isUnderList(text))
  );
}

/**
 * Printed lists stand two or three abreast: a second 姓名 begins a second list of the same kind, another 序号 a table that
 * is none. null: two lists of different columns with nothing between them, where nobody can tell where one ends.
 */
function splitBlocks(columns: readonly Column[], leftOut: LeftOut[], sheet: Sheet): (readonly Column[])[] | null {
  const names = columns.filter(({ field }) => field === 'NAME');
  if (names.length < 2) {
    const nameAt = columns.findIndex(({ field }) => field === 'NAME');
    const again = columns.findIndex(({ field }, at) => at > nameAt && field === 'ORDINAL');
    if (again < 0 || !columns.slice(0, nameAt).some(({ field }) => field === 'ORDINAL')) return [columns];
    const rest = columns.slice(again);
    const [first, last] = [rest[0], rest.at(-1)];
    if (first && last)
      leftOut.push({ code: 'OTHER_TABLE', sheet: sheet.name, where: letters(first.index, last.index) });
    return [[...columns.slice(0, again), ...rest.map((column) => ({ ...column, field: null }))]];
  }
  const blocks: Column[][] = [[]];
  let seen = new Set<RosterField>();
  for (const column of columns) {
    if (column.field && seen.has(column.field) && seen.has('NAME')) {
      blocks.push([]);
      seen = new Set();
    }
    if (column.field) seen.add(column.field);
    blocks.at(-1)?.push(column);
  }
  const telling = blocks.map((block) => block.flatMap(({ field }) => (OF_NO_MATTER.has(field) ? [] : [field])).join());
  const areAlike = telling.every((one) => one === telling[0]);
  return areAlike || blocks.every(([first]) => first?.field === 'ORDINAL') ? blocks : null;
}

/** A telephone that stands after somebody else is theirs. */
const withoutOthers = (columns: readonly Column[]): readonly Column[] =>
  columns.map((column, at) =>
    column.field === 'PHONE' && SOMEBODY.test((columns[at - 1]?.heading ?? '').replace(/\s/g, ''))
      ? { ...column, field: null }
      : column,
  );

/** What was hidden says nothing over what is seen of the same kind. */
function withoutHidden(columns: readonly Column[], leftOut: LeftOut[], sheet: Sheet): readonly Column[] {
  const hidden = new Set(sheet.hiddenColumns ?? []);
  if (hidden.size === 0) return columns;
  return columns.map((column) => {
    const { index, field } = column;
    if (!field || !hidden.has(index) || !columns.some((other) => other.field === field && !hidden.has(other.index)))
      return column;
    leftOut.push({ code: 'HIDDEN_COLUMN', sheet: sheet.name, where: columnLetters(index) });
    return { ...column, field: null };
  });
}

/** A list goes on until other heads stand in it: from there on they count, or it is another table. */
function partsOf(sheet: Sheet, header: Header, columns: readonly Column[], leftOut: LeftOut[]): FoundList[] {
  const { title } = header;
  const parts: { columns: readonly Column[] | null; from: number; to: number }[] = [
    { columns, from: header.body, to: sheet.rows.length },
  ];
  for (let index = header.body; index < sheet.rows.length; index++) {
    const last = parts.at(-1);
    const heads = headsIn(sheet.rows[index], columns);
    if (!heads || !last) continue;
    const isAgain = last.columns?.every(({ field }, i) => !heads[i]?.heading || heads[i]?.field === field);
    if (isAgain) continue;
    last.to = index;
    const isList = heads.some(({ field }) => field === 'NAME');
    parts.push({ columns: isList ? heads : null, from: isList ? index + 1 : index, to: sheet.rows.length });
  }
  return parts.flatMap(({ columns: own, from, to }) => {
    if (own) return [{ title, columns: own, from, to }];
    leftOut.push({ code: 'OTHER_TABLE', sheet: sheet.name, where: from + 1 === to ? String(to) : `${from + 1}–${to}` });
    return [];
  });
}

/** The columns as a row would head them, where it heads anything: most of its cells are heads, and nobody is named. */
function headsIn(row: readonly Cell[] | undefined, columns: readonly Column[]): Column[] | null {
  const own = columns.map((column) => {
    const heading = said(row?.[column.index]);
    return { ...column, heading, field: fieldOf(heading) };
  });
  const used = own.filter(({ heading }) => heading !== '');
  const known = used.filter(({ field }) => field !== null);
  const name = own.find((_, i) => columns[i]?.field === 'NAME');
  const names = name && name.heading !== '' && name.field === null;
  if (known.length < 2 || known.length < used.length * 0.6 || names) return null;
  return used.every(({ heading }) => !/\d/.test(heading)) ? own : null;
}

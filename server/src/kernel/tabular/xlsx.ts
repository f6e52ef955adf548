import { SaxesParser } from 'saxes';
import type { Archive } from './archive.js';
import { type Budget, Grid, type Region } from './grid.js';
import { GENERAL_PATTERN, numberPattern, showNumber } from './number-format.js';
import { type CellMark, type Sheet, TableRefusal } from './table.js';

type Attributes = Readonly<Record<string, string>>;

interface Listener {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Reads a workbook part by part, as a stream, keeping only what a table needs: no formula is run, no link followed. */
export async function readXlsx(archive: Archive, budget: Budget): Promise<Sheet[]> {
  const book = await readWorkbook(archive);
  if (book.sheets.length > budget.limits.sheets)
    throw new TableRefusal('TOO_LARGE', { limit: budget.limits.sheets, of: 'sheets' });
  archive.weigh([
    ...[book.strings, book.styles].filter((path) => path !== null),
    ...book.sheets.map(({ path }) => path),
  ]);

  const strings = book.strings ? await readStrings(archive, book.strings, budget) : [];
  const formats = book.styles ? await readFormats(archive, book.styles) : [];
  const sheets: Sheet[] = [];
  for (const { name, hidden, path } of book.sheets) {
    const grid = await readSheet(archive, path, { strings, formats, date1904: book.date1904, budget });
    sheets.push(grid.toSheet(name, hidden));
  }
  return sheets;
}

interface Workbook {
  readonly date1904: boolean;
  readonly strings: string | null;
  readonly styles: string | null;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly path: string }[];
}

async function readWorkbook(archive: Archive): Promise<Workbook> {
  const root = await readLinks(archive, '');
  const path = root.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (!archive.has('[Content_Types].xml') || !archive.has(path) || !path.endsWith('.xml'))
    throw new TableRefusal('WRONG_FORMAT');

  const links = await readLinks(archive, path);
  const found: { name: string; hidden: boolean; link: string }[] = [];
  let date1904 = false;
  let isWorkbook = false;
  await parse(archive, path, {
    open(name, attributes) {
      if (name === 'workbook') isWorkbook = true;
      if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name === 'sheet') {
        const link = Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1] ?? '';
        found.push({ name: attributes['name'] ?? '', hidden: (attributes['state'] ?? 'visible') !== 'visible', link });
      }
    },
  });
  if (!isWorkbook) throw new TableRefusal('WRONG_FORMAT');

  const worksheets = new Map(links.filter(({ type }) => type === 'worksheet').map(({ id, target }) => [id, target]));
  const part = (type: string) => links.find((link) => link.type === type && archive.has(link.target))?.target ?? null;
  return {
    date1904,
    strings: part('sharedStrings'),
    styles: part('styles'),
    sheets: found.flatMap(({ name, hidden, link }) => {
      const target = worksheets.get(link);
      return target && archive.has(target) ? [{ name, hidden, path: target }] : [];
    }),
  };
}

/** A part's links to other parts, with their targets as paths inside the archive. */
async function readLinks(archive: Archive, path: string): Promise<{ id: string; type: string; target: string }[]> {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const source = `${folder}_rels/${path.slice(slash)}.rels`;
  const links: { id: string; type: string; target: string }[] = [];
  if (!archive.has(source)) return links;
  await parse(archive, source, {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      links.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolvePath(folder, Target) });
    },
  });
  return links;
}

function resolvePath(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

async function readStrings(archive: Archive, path: string, budget: Budget): Promise<string[]> {
  const strings: string[] = [];
  const collector = textCollector();
  await parse(archive, path, {
    open(name, attributes) {
      if (name === 'si') collector.start();
      collector.open(name, attributes);
    },
    close(name) {
      collector.close(name);
      if (name !== 'si') return;
      strings.push(collector.take());
      // Every cell could have a string of its own and a few more may be left over from deleted cells.
      if (strings.length > budget.limits.cells * 2)
        throw new TableRefusal('TOO_LARGE', { limit: budget.limits.cells, of: 'cells' });
    },
    text: collector.text,
  });
  return strings;
}

/** Joins the runs of a rich text; the reading aids (拼音) beside them are not part of it. */
function textCollector() {
  let buffer = '';
  let inText = false;
  let inPhonetic = false;
  return {
    start: () => {
      buffer = '';
    },
    open: (name: string, _attributes: Attributes) => {
      if (name === 'rPh') inPhonetic = true;
      if (name === 't') inText = true;
    },
    close: (name: string) => {
      if (name === 'rPh') inPhonetic = false;
      if (name === 't') inText = false;
    },
    text: (text: string) => {
      if (inText && !inPhonetic) buffer += text;
    },
    take: () => unescapeXml(buffer),
  };
}

/** `_x000D_` is how this format writes a character that XML cannot. */
function unescapeXml(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

async function readFormats(archive: Archive, path: string): Promise<string[]> {
  const custom = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  await parse(archive, path, {
    open(name, attributes) {
      if (name === 'numFmt') custom.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) ids.push(Number(attributes['numFmtId'] ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  const patterns = new Map([...new Set(ids)].map((id) => [id, numberPattern(id, custom)]));
  return ids.map((id) => patterns.get(id) ?? GENERAL_PATTERN);
}

interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly date1904: boolean;
  readonly budget: Budget;
}

async function readSheet(archive: Archive, path: string, context: SheetContext): Promise<Grid> {
  const { strings, formats, date1904, budget } = context;
  const grid = new Grid(budget);
  const regions: Region[] = [];
  const inline = textCollector();
  let row = -1;
  let column = -1;
  let type = 'n';
  let style = 0;
  let value = '';
  let hasFormula = false;
  let inValue = false;

  const finishCell = () => {
    const marks: CellMark[] = hasFormula ? ['FORMULA'] : [];
    const put = (text: string, kind: 'TEXT' | 'BOOLEAN' | 'ERROR' | 'DATE') => grid.put(row, column, text, kind, marks);
    if (type === 's') return put(strings[Number(value)] ?? '', 'TEXT');
    if (type === 'inlineStr') return put(inline.take(), 'TEXT');
    if (type === 'str') return put(unescapeXml(value), 'TEXT');
    if (type === 'b') return put(value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : '', 'BOOLEAN');
    if (type === 'e') return put(value, 'ERROR');
    if (type === 'd') return put(value.replace(/T00:00:00(\.0+)?Z?$/, ''), 'DATE');
    const number = Number(value);
    if (value.trim() === '' || !Number.isFinite(number)) return put(value, 'TEXT');
    const shown = showNumber(number, formats[style] ?? GENERAL_PATTERN, date1904);
    // Longer numbers than anybody can compute with were meant as written.
    const text = shown.lostDigits && /^\d+$/.test(value) ? value : shown.text;
    grid.put(row, column, text, shown.kind, shown.lostDigits ? [...marks, 'LOST_DIGITS'] : marks);
  };

  await parse(archive, path, {
    open(name, attributes) {
      if (name === 'row') {
        row = attributes['r'] ? Number(attributes['r']) - 1 : row + 1;
        column = -1;
        if (!Number.isInteger(row) || row < 0) throw new TableRefusal('UNREADABLE_FILE');
        if (isHidden(attributes)) grid.hideRow(row);
      } else if (name === 'col' && isHidden(attributes)) {
        grid.hideColumns(Math.max(0, Number(attributes['min']) - 1 || 0), Number(attributes['max']) - 1 || 0);
      } else if (name === 'c') {
        const at = attributes['r'] ? parseAddress(attributes['r']) : { row, column: column + 1 };
        row = at.row;
        column = at.column;
        type = attributes['t'] ?? 'n';
        style = Number(attributes['s'] ?? 0);
        value = '';
        hasFormula = false;
        inline.start();
      } else if (name === 'v') inValue = true;
      else if (name === 'f') hasFormula = true;
      else if (name === 'mergeCell') {
        const [from, to] = (attributes['ref'] ?? '').split(':').map(parseAddress);
        if (from && to) regions.push({ top: from.row, left: from.column, bottom: to.row, right: to.column });
        if (regions.length > budget.limits.cells)
          throw new TableRefusal('TOO_LARGE', { limit: budget.limits.cells, of: 'cells' });
      } else inline.open(name, attributes);
    },
    close(name) {
      if (name === 'v') inValue = false;
      else if (name === 'c') finishCell();
      else inline.close(name);
    },
    text(text) {
      if (inValue) value += text;
      else inline.text(text);
    },
  });
  grid.merge(regions);
  return grid;
}

const isHidden = ({ hidden }: Attributes) => hidden === '1' || hidden === 'true';

/** `BC12` as zero-based row and column. */
function parseAddress(address: string): { row: number; column: number } {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (!match?.[1] || !match[2]) throw new TableRefusal('UNREADABLE_FILE');
  let column = 0;
  for (const letter of match[1]) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** Walks a part's XML. Namespace prefixes are dropped: writers choose them freely. Document types are never expanded. */
async function parse(archive: Archive, path: string, listener: Listener): Promise<void> {
  const parser = new SaxesParser();
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', (tag) => listener.open?.(local(tag.name), tag.attributes as Attributes));
  parser.on('closetag', (tag) => listener.close?.(local(tag.name)));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const chunk of archive.open(path)) {
    const wide = chunk[0] === 0xff || chunk[0] === 0xfe;
    decoder ??= new TextDecoder(wide ? (chunk[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8', { fatal: true });
    parser.write(decoder.decode(chunk, { stream: true }));
  }
  parser.close();
}

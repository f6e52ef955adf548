import { decode } from './decode.js';
import { type Budget, Grid } from './grid.js';
import { type Sheet, TableRefusal } from './table.js';

/** A record is a handful of texts; a line beyond this is no record. In UTF-16 units. */
const LINE_MAX = 1_000_000;
/** An object within a field of the record, once more: what lies deeper is no table. */
const DEPTH_MAX = 3;
const LAST_LINE = 1_048_576;

/**
 * Reads one JSON object per line. Row 1 holds the keys in the order they first appear; row n + 1 is line n. An object
 * inside is spread into columns named `outer.inner`, a list becomes its parts joined. A line that is no object becomes
 * a row with one ERROR cell, so that it can be named; a file whose first line is none is refused.
 */
export function readJsonLines(name: string, bytes: Uint8Array, budget: Budget): Sheet[] {
  const text = decode(bytes);
  const grid = new Grid(budget);
  const columns = new Map<string, number>();
  const columnOf = (key: string): number => {
    const known = columns.get(key);
    if (known !== undefined) return known;
    const column = columns.size;
    columns.set(key, column);
    grid.put(0, column, key.slice(0, 200) || '?', 'TEXT');
    return column;
  };
  let line = 0;
  let isFirst = true;
  for (let from = text.charCodeAt(0) === 0xfeff ? 1 : 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    line += 1;
    if (line > LAST_LINE) throw new TableRefusal('TOO_MANY_ROWS', { limit: budget.limits.rows });
    if (to - from > LINE_MAX) throw new TableRefusal('LINE_TOO_LONG', { limit: LINE_MAX, row: line });
    const record = text.slice(from, to).trim();
    from = to + 1;
    if (record === '') continue;
    if (depthOf(record) > DEPTH_MAX) throw new TableRefusal('TOO_DEEP', { limit: DEPTH_MAX, row: line });
    const fields = fieldsOf(record);
    if (!fields && isFirst) throw new TableRefusal('WRONG_FORMAT', { row: line });
    isFirst = false;
    if (!fields) grid.put(line, 0, record.slice(0, 200), 'ERROR');
    for (const [key, value, kind] of fields ?? []) grid.put(line, columnOf(key), value, kind);
  }
  return [grid.toSheet(name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''), false)];
}

/** Counted before it is parsed: brackets outside of texts. */
function depthOf(record: string): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let at = 0; at < record.length; at += 1) {
    const code = record.charCodeAt(at);
    if (inText) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) inText = false;
    } else if (code === 0x22) inText = true;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return deepest;
}

type Field = readonly [key: string, value: string, kind: 'TEXT' | 'NUMBER' | 'BOOLEAN'];

function fieldsOf(record: string): Field[] | null {
  try {
    const value: unknown = JSON.parse(record);
    return isObject(value) ? spread(value, '') : null;
  } catch {
    return null;
  }
}

function spread(record: Readonly<Record<string, unknown>>, prefix: string): Field[] {
  return Object.entries(record).flatMap(([key, value]): Field[] => {
    const name = prefix + key;
    if (Array.isArray(value)) return [[name, value.map(shown).join('、'), 'TEXT']];
    if (isObject(value)) return spread(value, `${name}.`);
    if (typeof value === 'number') return [[name, String(value), 'NUMBER']];
    if (typeof value === 'boolean') return [[name, value ? 'TRUE' : 'FALSE', 'BOOLEAN']];
    return [[name, value == null ? '' : String(value), 'TEXT']];
  });
}

const shown = (value: unknown) =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : `${value ?? ''}`;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

import type { Legible } from './decode.js';

export interface FieldListener {
  /** A field that is not empty. Row and column count from zero. */
  field(row: number, column: number, text: string): void;
  /** Asked after each record and each column; what it throws ends the reading. */
  goesOn(at: { readonly rows: number; readonly columns: number }): void;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/**
 * Walks delimited text field by field and holds nothing but the field it is at: a record of ten million commas is ten million
 * steps and no list. Quotes are read as programs write them (doubled inside); one in the middle of a word is a character, and
 * so are the quotes around a word with something after it. The first line end of the file is that of all its records.
 * Answers the row of a quote that never closes, or null.
 */
export function readFields({ bytes, textOf }: Legible, delimiter: string, listener: FieldListener): number | null {
  const separator = delimiter.charCodeAt(0);
  let lineEnd: readonly number[] = [];
  let row = 0;
  let column = 0;
  let at = 0;

  /** Whether a record ends at this place; the first one decides how all do. */
  const endsRecord = (place: number): boolean => {
    const code = bytes[place];
    if (code !== LINE_FEED && code !== RETURN) return false;
    if (lineEnd.length === 0)
      lineEnd = code === RETURN && bytes[place + 1] === LINE_FEED ? [RETURN, LINE_FEED] : [code];
    return lineEnd.every((end, n) => bytes[place + n] === end);
  };
  const ends = (place: number) => place >= bytes.length || bytes[place] === separator || endsRecord(place);

  while (at < bytes.length) {
    let read = '';
    let from = at;
    if (bytes[at] === QUOTE) {
      const close = closingQuote(bytes, at + 1);
      if (close === -1) return row;
      const inner = textOf(at + 1, close).replaceAll('""', '"');
      // With something after it, it was no closing quote, and the first was none either.
      const isQuoted = ends(close + 1);
      read = isQuoted ? inner : `"${inner}`;
      from = isQuoted ? close + 1 : close;
      at = close + 1;
    }
    while (!ends(at)) at += 1;
    const value = from < at ? read + textOf(from, at) : read;
    if (value !== '') listener.field(row, column, value);
    column += 1;
    if (at >= bytes.length) break;
    if (bytes[at] === separator) {
      at += 1;
      listener.goesOn({ rows: row, columns: column });
      continue;
    }
    at += lineEnd.length;
    row += 1;
    column = 0;
    listener.goesOn({ rows: row, columns: 0 });
  }
  return null;
}

function closingQuote(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(QUOTE, from); at !== -1; at = bytes.indexOf(QUOTE, at + 2)) {
    if (bytes[at + 1] !== QUOTE) return at;
  }
  return -1;
}

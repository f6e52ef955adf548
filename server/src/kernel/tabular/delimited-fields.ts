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
export function readFields(text: string, delimiter: string, listener: FieldListener): number | null {
  const separator = delimiter.charCodeAt(0);
  let lineEnd = '';
  let row = 0;
  let column = 0;
  let at = 0;

  /** Whether a record ends at this place; the first one decides how all do. */
  const endsRecord = (place: number): boolean => {
    const code = text.charCodeAt(place);
    if (code !== LINE_FEED && code !== RETURN) return false;
    if (lineEnd === '') lineEnd = code === LINE_FEED ? '\n' : text.charCodeAt(place + 1) === LINE_FEED ? '\r\n' : '\r';
    return text.startsWith(lineEnd, place);
  };
  const ends = (place: number) => place >= text.length || text.charCodeAt(place) === separator || endsRecord(place);

  while (at < text.length) {
    let read = '';
    let from = at;
    if (text.charCodeAt(at) === QUOTE) {
      const close = closingQuote(text, at + 1);
      if (close === -1) return row;
      const inner = text.slice(at + 1, close).replaceAll('""', '"');
      // With something after it, it was no closing quote, and the first was none either.
      const isQuoted = ends(close + 1);
      read = isQuoted ? inner : `"${inner}`;
      from = isQuoted ? close + 1 : close;
      at = close + 1;
    }
    while (!ends(at)) at += 1;
    const value = read + text.slice(from, at);
    if (value !== '') listener.field(row, column, value);
    column += 1;
    if (at >= text.length) break;
    if (text.charCodeAt(at) === separator) {
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

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== QUOTE) return at;
  }
  return -1;
}

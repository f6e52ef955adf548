import type { CellMark } from './table.js';

// Control characters except tab and newline, and what is pasted along from chats and address books unseen:
// zero-width spaces, direction marks, byte order marks. Joiners stay: scripts and emoji need them.
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

export interface CleanText {
  readonly text: string;
  readonly marks: CellMark[];
}

/** The text without what nobody can see; everything visible stays exactly as it was, rare characters included. */
export function cleanText(raw: string): CleanText {
  const marks: CellMark[] = [];
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  let text = lines.replace(UNSEEN, '');
  if (text !== lines) marks.push('CLEANED');
  if (!text.isWellFormed()) text = text.toWellFormed();
  if (text.includes('\uFFFD')) marks.push('DAMAGED');
  return { text, marks };
}

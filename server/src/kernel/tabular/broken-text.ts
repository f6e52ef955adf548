/** What a spreadsheet shows where a formula failed or a column is too narrow, once somebody pasted or exported it as text. */
const FAILED =
  /^(#(ref|n\/a|value|name|div\/0|num|null|spill|calc|field|blocked|getting_data)[!?]?|#{4,}|err:\d{3}|错误:\d{3})$/i;
/** U+FFFD written and read once more as GB18030. */
const TWICE_READ = /锟斤拷|烫烫烫|屯屯屯/;
/** UTF-8 taken for Latin: a letter with an accent before a sign that stands beside no letter. */
const AS_LATIN = /[\u00c3-\u00ef][\u0080-\u00bf]/g;

/** Why a text is none that anybody wrote: what a formula failed with, or what did not survive a change of encoding. */
export function whyBrokenText(text: string): 'CELL_ERROR' | 'DAMAGED_TEXT' | null {
  if (FAILED.test(text.trim())) return 'CELL_ERROR';
  if (text.includes('\uFFFD') || TWICE_READ.test(text)) return 'DAMAGED_TEXT';
  return (text.match(AS_LATIN) ?? []).length > 1 ? 'DAMAGED_TEXT' : null;
}

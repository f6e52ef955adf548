import { nodesOf, numbersIn, type StoryDoc } from '../../publicity/index.js';

/** A sentence that says a number which no record stands behind. */
export interface UnboundSentence {
  /** Of the block it stands in, in the order of reading. */
  readonly block: number;
  readonly words: string;
  readonly number: string;
}

const BOUND = '\u0000';
const SENTENCE = /[^。！？；!?;\n]+[。！？；!?;]?/gu;
/** Words that were said elsewhere and stand in their marks. */
const QUOTED = /“[^“”]*”|《[^《》]*》|〔[^〔〕]*〕/gu;
/** 2026年、第三季度、9月30日、一是、（二）: when and in which place, not how many. */
const PLACE_IN_TIME =
  /第?[\d〇零一二三四五六七八九十]{1,4}(?:年度?|季度|月份?|日|号|期|届|次会议)|^[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]|[一二三四五六七八九十]是/gu;

/** Sentences without a bound figure that say a number. Words that are no count (一个, 一些, 一方面) are let be. */
export function unboundSentences(doc: StoryDoc): UnboundSentence[] {
  const found: UnboundSentence[] = [];
  let block = 0;
  for (const node of nodesOf(doc)) {
    if (node.type !== 'paragraph' && node.type !== 'heading') continue;
    const text = (node.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : BOUND)).join('');
    for (const [sentence] of text.matchAll(SENTENCE)) {
      if (sentence.includes(BOUND)) continue;
      const bare = sentence.replace(QUOTED, '').trim().replace(PLACE_IN_TIME, '');
      const number = countIn(bare);
      if (number !== null) found.push({ block, words: sentence.trim(), number });
    }
    block += 1;
  }
  return found;
}

/** Digits of any width always; numbers in words where they are more than one or a share. */
function countIn(text: string): string | null {
  const digits = /[\d０-９]+(?:[.．][\d０-９]+)?[%％]?/u.exec(text);
  if (digits) return digits[0];
  const said = numbersIn(text).find(
    ({ vague, value, share, from, to }) =>
      !vague &&
      (share || value >= 2) &&
      /件|项|次|人|条|场|个|名|户|篇|家|成|分之|%|天|倍/u.test(text.slice(from, to + 1)),
  );
  return said ? text.slice(said.from, said.to) : null;
}

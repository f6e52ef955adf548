import type { Sentence } from '../examine.js';
import { numbersIn } from './numbers-in.js';
import { type Matter, namedIn } from './scope.js';

const EXCEPT = /除(?:了)?([^，。；]{1,40}?)(?:之外|以外|外)/;
const REST = /其余|其他|其它|剩余|余下|剩下|另外/;
const OPEN_BEFORE = /(?:尚未|未能|还在|仍在|正在|未予采纳|不予采纳|暂未|待|结转|反弹|再办理|上报)/;

/**
 * How many matters a sentence leaves out of 全部 and its like: 除夜间照明一项外、3 件正在办理，其余均已办结. null: it leaves out
 * nothing.
 */
export function excludedIn(sentence: Sentence, at: number, matters: readonly Matter[]): number | null {
  const lead = sentence.text.slice(0, at - sentence.from);
  const except = EXCEPT.exec(lead);
  if (except) return countOf(except[1] as string, matters);
  const rest = REST.exec(lead);
  if (!rest) return null;
  const earlier = textBefore(sentence, 90) + lead.slice(0, rest.index);
  if (!OPEN_BEFORE.test(earlier)) return 0;
  const part = earlier.slice(-90);
  return countOf(
    part,
    matters.filter(({ done }) => !done),
  );
}

function textBefore({ line, from }: Sentence, length: number): string {
  return line.text.slice(Math.max(0, from - length), from);
}

function countOf(text: string, matters: readonly Matter[]): number {
  const numbers = numbersIn(text).filter(
    ({ to, share }) => !share && /^(?:件|项|条|个|处|桩)/.test(text.slice(to, to + 1)),
  );
  const said = numbers.reduce((sum, { value }) => sum + value, 0);
  if (said > 0) return said;
  const named = namedIn({ text }, matters).length;
  return Math.max(1, named, text.split(/、|和|与|及|以及/).length);
}

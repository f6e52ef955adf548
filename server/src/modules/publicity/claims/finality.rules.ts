import { type ClaimCheck, type Examined, finding, isFact, type Sentence } from './examine.js';
import { ClaimRule, type Finding, FindingMend, StoryPlace } from './finding.js';
import { after, before, isAsserted, isClaimed, isPartly, sentencesOf } from './reading/clauses.js';
import { NAMES_A_THING, OVER, QUANTIFIED, THERE } from './reading/completion.js';
import { excludedIn } from './reading/excluded.js';
import { numbersIn } from './reading/numbers-in.js';
import { quantitiesIn } from './reading/quantities.js';
import { type Matter, mattersOf, scopeOf, wordsOf } from './reading/scope.js';

export const finality: ClaimCheck = (examined) => {
  const matters = mattersOf(examined);
  if (matters.length === 0) return [];
  return sentencesOf(examined.lines).flatMap((sentence) => [
    ...sayingOver(examined, sentence, matters, OVER, FindingMend.SAY_WHAT_IS_OPEN),
    ...sayingOver(examined, sentence, matters, THERE, FindingMend.SAY_IT_IS_PLANNED),
  ]);
};

function sayingOver(
  examined: Examined,
  sentence: Sentence,
  matters: readonly Matter[],
  words: RegExp,
  mend: FindingMend,
): Finding[] {
  const { line } = sentence;
  const found: Finding[] = [];
  for (const match of sentence.text.matchAll(words)) {
    const at = sentence.from + match.index;
    const to = at + match[0].length;
    if (isFact(line, at, to) || NAMES_A_THING.test(after(sentence, to))) continue;
    if (!isClaimed(sentence, at) || !isSaid(sentence, at, to, match[0])) continue;
    const untrue = untrueOf(examined, sentence, at, to, matters, words === THERE);
    if (untrue.length === 0 || isFewer(sentence, at, to, untrue)) continue;
    const rule = words === THERE ? ClaimRule.PLANNED_AS_DONE : ClaimRule.FINALITY;
    found.push(finding({ rule, line, from: at, to, record: wordsOf(untrue), mend }));
  }
  return found;
}

/** 已安装 10 盏 of 26: a part of it is there. */
function isFewer(sentence: Sentence, at: number, to: number, untrue: readonly Matter[]): boolean {
  const { own } = before(sentence, at);
  const said = quantitiesIn(own + sentence.text.slice(at - sentence.from, to - sentence.from) + after(sentence, to))
    // 一盏盏: all of them, one by one.
    .filter(({ words }) => !/^一(.)\1/.test(words));
  if (said.length === 0) return false;
  const promised = untrue.flatMap(({ parts }) => parts.flatMap((part) => quantitiesIn(part.deliverable)));
  return said.some((one) => promised.some(({ noun, value }) => noun.measure === one.noun.measure && one.value < value));
}

/** Said as a fact: 已、均、了 … around it, or in a title, where nobody writes them. */
function isSaid(sentence: Sentence, at: number, to: number, words: string): boolean {
  const { own } = before(sentence, at);
  const rest = after(sentence, to);
  if (isAsserted(own) || /^了|^完毕|^到位|^成功/.test(rest)) return true;
  if (/^(?:得到|新.的|新添|增添|添|[立竖装架建]起|照|点亮|亮堂|灯火|大变样)/.test(words) || words.length >= 4)
    return true;
  return sentence.line.place === StoryPlace.TITLE && rest.length <= 2;
}

/** The matters the words are told of, and are not so. */
function untrueOf(
  { record }: Examined,
  sentence: Sentence,
  at: number,
  to: number,
  matters: readonly Matter[],
  thing: boolean,
): Matter[] {
  const { own, earlier } = before(sentence, at);
  const whole = own + sentence.text.slice(at - sentence.from, to - sentence.from) + after(sentence, to);
  // 5 件诉求办结了 1 件: the figures say.
  if (
    /^(?:了|过)?[^，。；]{0,2}(?:\d+|[一二两三四五六七八九十百]{1,3})[余多]?(?:[件项条桩]|个(?=问题|难题|诉求|事项|[，。；]|$))/.test(
      after(sentence, to),
    )
  )
    return [];
  const { matters: about, named } = aboutWhat(sentence, own, earlier, whole, matters);
  const isUntrue = ({ state, part, done }: Matter) => {
    if (done) return false;
    if (!thing) return true;
    // The thing may be there before residents were asked: then the department has said so, and somebody looked.
    const told = part?.repliedOn !== null && part?.resultClass === 'A' && part.status !== 'REPROCESSING';
    return !(told && (state === 'ACCEPTANCE_OPEN' || state === 'IN_PROGRESS'));
  };
  const untrue = about.filter(isUntrue);
  if (untrue.length === 0) return [];
  if (named && (!QUANTIFIED.test(own) || about.length < matters.length)) {
    return isPartly(own) && !/已|全部|均|都/.test(own) ? [] : untrue;
  }
  // Of everything: how many are spoken of, and how many were left out.
  const left = excludedIn(sentence, at, matters);
  if (left !== null) return untrue.length <= left ? [] : untrue;
  if (
    QUANTIFIED.test(own) ||
    /^(?:了)?[^，。；]{0,8}?(?:全部|所有|每一[件个条项])(?:的)?[^，。；]{0,2}(?:诉求|问题|承诺|事项|难题|意见)/.test(
      after(sentence, to),
    )
  ) {
    if (/不[落漏少]|件件|项项|桩桩|条条/.test(own)) return untrue;
    const counted = countBefore(own) ?? countBefore(earlier.slice(-24), 2);
    const isPart = counted !== null && counted < matters.length && !isTotal(counted, matters);
    if (isPart && counted <= matters.filter(({ done }) => done).length) return [];
    return untrue;
  }
  if (isPartly(own) || /其中|部分|剩余|其余|有的/.test(earlier.slice(-16))) return [];
  // 过半已办结: the share is for the figures to say.
  if (numbersIn(own).some(({ share, value }) => share && value < 1)) return [];
  // 已办结 5 件: how many is for the figures to say.
  if (countBefore(own) !== null || /^(?:了)?[^，。]{0,3}\d/.test(after(sentence, to))) {
    const counted = countBefore(own);
    return counted !== null && isTotal(counted, matters) ? untrue : [];
  }
  if (/^(?:了)?[^，。]{0,2}[一二两三四五六七八九十百]{1,3}[件项条个处]/.test(after(sentence, to))) return [];
  // 已解决 with nothing it is said of: the matter of the story, where it has but one.
  const isTold =
    sentence.line.place !== StoryPlace.BODY ||
    /问题|诉求|难题|事项|承诺|烦心事|心病|顽疾|乱象|堵点|痛点/.test(earlier.slice(-30) + own);
  if (isTold || (record.consultations.length === 1 && matters.length === 1)) return untrue;
  return [];
}

/** Said of all of them: 早市等五件诉求, 所有承诺, though one of them is named. */
const OF_ALL = /(?:所有|全部|各项|每一?[件项条个])(?:的)?[^，。；]{0,6}(?:诉求|问题|承诺|事项|难题|意见)|一切/;

/** What the words are told of: what their clause names, or the one before it, or the sentence before where this only goes on. */
function aboutWhat(sentence: Sentence, own: string, earlier: string, whole: string, matters: readonly Matter[]) {
  const counted = countBefore(own);
  if (OF_ALL.test(own) || (counted !== null && counted > 1 && isTotal(counted, matters)))
    return { matters, named: false };
  const clauses = earlier.split(/[，,：:]/).filter((one) => one.trim() !== '');
  const texts = [whole, clauses.at(-1) ?? '', clauses.at(-2) ?? ''];
  if (/^(?:如今|现在|目前|这|该|此|眼下|随后|很快|终于|不久)/.test(sentence.text)) texts.push(sentenceBefore(sentence));
  for (const text of texts) {
    const scope = scopeOf({ text }, matters);
    if (scope.named) return scope;
  }
  return scopeOf({ text: earlier.slice(-30) + whole }, matters);
}

function sentenceBefore({ line, from }: Sentence): string {
  return line.sentences.findLast(({ to }) => to <= from)?.text ?? '';
}

const isTotal = (count: number, matters: readonly Matter[]): boolean =>
  count === matters.length || count === matters.flatMap(({ parts }) => parts).length;

/** 8 件诉求: the last number of things before. */
function countBefore(text: string, least = 1): number | null {
  const numbers = numbersIn(text).filter(
    ({ to, share, value }) =>
      !share && value >= least && /^(?:余|多)?\s*(?:件|项|条|个|桩|宗|类|起)/.test(text.slice(to, to + 3)),
  );
  const last = numbers.at(-1);
  return last ? last.value : null;
}

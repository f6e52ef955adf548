import { type ClaimCheck, finding, isFact, type Sentence } from './examine.js';
import { ClaimRule, type Finding, FindingMend } from './finding.js';
import { after, before, isClaimed, sentencesOf } from './reading/clauses.js';
import { excludedIn } from './reading/excluded.js';
import { type Matter, mattersOf, namedIn, wordsOf } from './reading/scope.js';

const ALL = /全部|全都|所有|悉数|一律|无一例外|件件|项项|桩桩|条条|均|都|100%|百分之百|百分百|一个不落|无一遗漏/g;
/** What all of them are said to be, beside done: answered, promised, taken up. */
const PROMISED =
  /(?:作出|做出|给出|得到|形成|有了|获得|转化为|变成)(?:了)?[^，。]{0,6}(?:承诺|采纳)|被?采纳|予以采纳|列入(?:承诺|交办)|全盘接受|照单全收/;
const NONE =
  /零(?:反弹|投诉|超期|逾期|积压|遗漏|差评|退件|积案)|无一(?:反弹|超期|逾期|不满|遗漏|投诉)|没有一(?:件|项|起|例)(?:反弹|超期|逾期|投诉)|(?:未|没有|没)(?:出现|发生)?(?:任何)?(?:反弹|超期|逾期)|无(?:反弹|超期|逾期)|按期办结率(?:达|为|达到)?100%|成果(?:持续)?巩固|全部按(?:期|时)|均按(?:期|时)|无需再办|一次(?:性)?办(?:结|成)(?!率)/g;

/** 全部采纳、均作出承诺、零反弹、无一超期 while the record knows of one. */
export const totality: ClaimCheck = (examined) => {
  const matters = mattersOf(examined);
  if (matters.length === 0) return [];
  return sentencesOf(examined.lines).flatMap((sentence) => [...allOf(sentence, matters), ...noneOf(sentence, matters)]);
};

function allOf(sentence: Sentence, matters: readonly Matter[]): Finding[] {
  const { line } = sentence;
  const found: Finding[] = [];
  for (const match of sentence.text.matchAll(ALL)) {
    const at = sentence.from + match.index;
    const rest = after(sentence, at + match[0].length);
    const said = PROMISED.exec(rest.slice(0, 24));
    if (!said || isFact(line, at, at + match[0].length) || !isClaimed(sentence, at)) continue;
    if (/未|没有|不/.test(rest.slice(0, said.index))) continue;
    const named = namedIn(sentence, matters);
    const about = named.length > 0 && named.length < matters.length ? named : matters;
    const untrue = about.filter(({ demand, parts }) => demand.disposition !== 'SOLVED_ON_SPOT' && parts.length === 0);
    const left = excludedIn(sentence, at, matters);
    if (untrue.length === 0 || (left !== null && untrue.length <= left)) continue;
    found.push(
      finding({
        rule: ClaimRule.TOTALITY,
        line,
        from: at,
        to: at + match[0].length + said.index + said[0].length,
        record: wordsOf(untrue),
        mend: FindingMend.SAY_WHAT_IS_OPEN,
      }),
    );
  }
  return found;
}

function noneOf(sentence: Sentence, matters: readonly Matter[]): Finding[] {
  const { line } = sentence;
  const found: Finding[] = [];
  for (const match of sentence.text.matchAll(NONE)) {
    const at = sentence.from + match.index;
    const to = at + match[0].length;
    const { own } = before(sentence, at);
    const lead = own.replace(/未|没有|没/g, '');
    if (isFact(line, at, to) || /力争|争取|确保|目标|要|实现(?!了)|希望|防止|避免|是否/.test(lead)) continue;
    const named = namedIn(sentence, matters);
    const about = named.length > 0 ? named : matters;
    const untrue = about.filter((matter) => isKnown(match[0], matter));
    if (untrue.length === 0) continue;
    found.push(
      finding({
        rule: ClaimRule.TOTALITY,
        line,
        from: at,
        to,
        record: wordsOf(untrue),
        mend: FindingMend.SAY_WHAT_IS_OPEN,
      }),
    );
  }
  return found;
}

/** Whether the record knows of what there is said to be none of. */
function isKnown(words: string, { parts, state }: Matter): boolean {
  if (/反弹|巩固/.test(words)) return parts.some(({ relapseCount }) => relapseCount > 0);
  if (/一次/.test(words)) return parts.some(({ round }) => round > 1);
  if (/不满|差评|投诉/.test(words)) {
    return parts.some(({ verdict }) => verdict !== null && verdict.notSolved + verdict.cameBack > 0);
  }
  if (/超期|逾期|按/.test(words)) {
    return (
      state === 'OVERDUE' ||
      parts.some(({ repliedOn, closedOn, promisedDueOn, dueOn }) => {
        const done = repliedOn ?? closedOn;
        return done !== null && done > dueOn && done > promisedDueOn;
      })
    );
  }
  return false;
}

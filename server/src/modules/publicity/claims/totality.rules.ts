import { type ClaimCheck, finding, isFact, type Sentence } from './examine.js';
import { ClaimRule, type Finding, FindingMend } from './finding.js';
import { after, before, isClaimed, sentencesOf } from './reading/clauses.js';
import { excludedIn } from './reading/excluded.js';
import { type Matter, mattersOf, namedIn, wordsOf } from './reading/scope.js';

const ALL =
  /全部|全都|全数|所有|悉数|尽数|统统|通通|一律|无一例外|([件项桩条样事])\1|均|都|皆|每一?[件项条个桩]|100%|百分之百|百分百|一个不落|一件不落|无一遗漏|照单/g;
/** What all of them are said to be, beside done: answered, promised, taken up. */
const PROMISED =
  /(?:作出|做出|给出|得到|形成|有了|获得|转化为|变成)(?:了)?[^，。]{0,6}(?:承诺|采纳)|被?(?:采纳|采用|吸收|接纳|纳入|接受)|予以采纳|列入(?:承诺|交办)|全盘接受|全收|接(?:了)?下来/;
const PROBLEM = '反弹|投诉|超期|逾期|积压|遗漏|差评|退件|积案|延期|拖延|超时|反复|回潮';
const DROPPED = '落空|落下|遗漏|掉队|悬空|搁置|烂尾|打折|推诿|遗留|耽搁|漏掉';
const NONE = new RegExp(
  `(?:没有|无)一(?:件|项|条|个|桩)?(?:诉求|问题|承诺|事项)?(?:被)?(?:${DROPPED})|一(?:件|项|条|个|桩)(?:都|也)(?:没有?|未|不)(?:${DROPPED})|零(?:${PROBLEM})|无一(?:件|项|例)?(?:${PROBLEM}|不满)|(?:没有一|没有任何一)(?:件|项|起|例)(?:${PROBLEM})|一(?:件|项|起|例)(?:都|也)(?:没有?|未|不)(?:${PROBLEM})|(?:未|没有|没)(?:再)?(?:出现|发生|见|现)?(?:过)?(?:任何)?(?:${PROBLEM}|死灰复燃)|无(?:${PROBLEM})|不再(?:${PROBLEM}|出现)|按期办结率(?:达|为|达到)?100%|(?:成果|效果)(?:持续|保持|始终)?(?:得到)?(?:巩固|良好|稳定)|(?:全部|均|都|皆|一律)(?:已)?(?:按(?:期|时)|如期|准时|在[^，。]{0,6}(?:期限|时限)内)|一次(?:性)?(?:整改|办理|验收)?(?:就)?(?:办(?:结|成|好)|通过|到位|过关)(?!率)|无需再办|(?:解决|办结|办成|兑现|完成|落实)率(?:达|为|达到|是)?(?:满分|满格)`,
  'g',
);

/** 全部采纳、均作出承诺、零反弹、无一超期 while the record knows of one. */
export const totality: ClaimCheck = (examined) => {
  const matters = mattersOf(examined);
  if (matters.length === 0) return [];
  return sentencesOf(examined.lines).flatMap((sentence) => [...allOf(sentence, matters), ...noneOf(sentence, matters)]);
};

/** 采纳了群众提出的全部诉求 */
const ALL_AFTER =
  /(?:采纳|采用|吸收|接受|接纳|答应)(?:了)?[^，。；]{0,8}?(?:全部|所有|每一[件条项])(?:的)?(?:诉求|意见|建议|问题)/g;

function allOf(sentence: Sentence, matters: readonly Matter[]): Finding[] {
  const { line } = sentence;
  const found: Finding[] = [];
  const turnedDown = matters.filter(
    ({ demand, parts }) => demand.disposition !== 'SOLVED_ON_SPOT' && parts.length === 0,
  );
  for (const match of sentence.text.matchAll(ALL_AFTER)) {
    const at = sentence.from + match.index;
    if (turnedDown.length === 0 || isFact(line, at, at + match[0].length) || !isClaimed(sentence, at)) continue;
    const place = { line, from: at, to: at + match[0].length };
    found.push(
      finding({ rule: ClaimRule.TOTALITY, ...place, record: wordsOf(turnedDown), mend: FindingMend.SAY_WHAT_IS_OPEN }),
    );
  }
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
function isKnown(words: string, { parts, state, done }: Matter): boolean {
  if (new RegExp(DROPPED).test(words))
    return (
      !done &&
      (state === 'UNSOLVED' ||
        state === 'OVERDUE' ||
        state === 'CARRIED_OVER' ||
        state === 'REPROCESSING' ||
        state === 'RELAPSED')
    );
  if (/满/.test(words) && /率/.test(words)) return !done;
  if (/反弹|巩固|反复|回潮|复燃|良好|稳定|再/.test(words)) return parts.some(({ relapseCount }) => relapseCount > 0);
  if (/一次/.test(words)) return parts.some(({ round }) => round > 1);
  if (/不满|差评|投诉/.test(words)) {
    return parts.some(({ verdict }) => verdict !== null && verdict.notSolved + verdict.cameBack > 0);
  }
  if (/超期|逾期|延期|超时|拖延|按|如期|准时|限内/.test(words)) {
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

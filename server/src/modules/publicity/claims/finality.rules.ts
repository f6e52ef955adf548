import { type ClaimCheck, type Examined, finding, isFact, type Sentence } from './examine.js';
import { ClaimRule, type Finding, FindingMend, StoryPlace } from './finding.js';
import { after, before, isAsserted, isClaimed, isPartly, sentencesOf } from './reading/clauses.js';
import { excludedIn } from './reading/excluded.js';
import { numbersIn } from './reading/numbers-in.js';
import { quantitiesIn } from './reading/quantities.js';
import { type Matter, mattersOf, scopeOf, wordsOf } from './reading/scope.js';

/** That it is over, and well. */
const OVER =
  /彻底解决|圆满解决|妥善解决|全面解决|迎刃而解|得到(?:了)?(?:彻底|圆满|妥善|有效|根本)?(?:性)?(?:地)?(?:解决|化解|根治|落实|整改|消除)|根治|销号|办结|办理完毕|办妥|办好|解决|化解|消除|兑现|整改到位|落实到位|落地见效|落实|画上(?:了)?(?:圆满的?)?句号|清零|归零|一去不复返|成为(?:了)?历史|不复存在|告别(?:了)?|完成整改|大功告成|尘埃落定|落下帷幕|药到病除|迎来大结局/g;
/** That the thing is there. */
const THERE =
  /(?<=已|已经|早已|现已)(?:安装|施划|建设|新建|增设|铺设|拓宽|拆除|改造|整治|修建|清理|加装|更换|维修|疏通|增加|新增)|装上了|建成|竣工|完工|投用|投入使用|交付使用|通车|通水|亮灯|亮起|完成|装上|安装完毕|安装到位|施划完毕|修好|修缮一新|修复|拆除完毕|清运完毕|整治完毕|开通|启用|铺设完毕|改造完毕|焕然一新|旧貌换新颜/g;
/** After it, the words name a thing rather than say that it is so. */
const NAMES_A_THING =
  /^(?:率|方案|办法|措施|时限|期限|情况|问题的?(?:办法|方案|意见)|意见|进度|过程|机制|能力|之道|难度|前|之前|以前|后(?!，?群众)|之后|以后|时|标准|条件|责任|单位|部门|者|途径|思路|需|要|的(?:难题|问题|办法|措施|期限|时间|关键|方法|可能|进度))/;

const QUANTIFIED =
  /全(?=办|解|落|完|搞|结|销|兑)|一[件个项条]不[落漏少]|无一遗漏|全部|全都|所有|悉数|一一|逐一|逐件|逐项|均|都|一律|无一例外|件件|项项|桩桩|条条/;

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
  const said = quantitiesIn(own + sentence.text.slice(at - sentence.from, to - sentence.from) + after(sentence, to));
  if (said.length === 0) return false;
  const promised = untrue.flatMap(({ parts }) => parts.flatMap((part) => quantitiesIn(part.deliverable)));
  return said.some((one) => promised.some(({ noun, value }) => noun.measure === one.noun.measure && one.value < value));
}

/** Said as a fact: 已、均、了 … around it, or in a title, where nobody writes them. */
function isSaid(sentence: Sentence, at: number, to: number, words: string): boolean {
  const { own } = before(sentence, at);
  const rest = after(sentence, to);
  if (isAsserted(own) || /^了|^完毕|^到位|^成功/.test(rest)) return true;
  if (words.startsWith('得到') || words.length >= 4) return true;
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
  const { matters: about, named } = scopeOf({ text: earlier.slice(-30) + whole }, matters);
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
  if (QUANTIFIED.test(own)) {
    if (/不[落漏少]|件件|项项|桩桩|条条/.test(own)) return untrue;
    const counted = countBefore(own) ?? countBefore(earlier.slice(-24));
    const isPart = counted !== null && counted < matters.length && !isTotal(counted, matters);
    if (isPart && counted <= matters.filter(({ done }) => done).length) return [];
    return untrue;
  }
  if (isPartly(own) || /其中|部分|剩余|其余|有的/.test(earlier.slice(-16))) return [];
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

const isTotal = (count: number, matters: readonly Matter[]): boolean =>
  count === matters.length || count === matters.flatMap(({ parts }) => parts).length;

/** 8 件诉求: the last number of things before. */
function countBefore(text: string): number | null {
  const numbers = numbersIn(text).filter(
    ({ to, share }) => !share && /^(?:余|多)?\s*(?:件|项|条|个|桩|宗|类|起)/.test(text.slice(to, to + 3)),
  );
  const last = numbers.at(-1);
  return last ? last.value : null;
}

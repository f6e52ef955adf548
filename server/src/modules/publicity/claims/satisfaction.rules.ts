import type { RecordedVerdict } from '../facts/record.js';
import { type ClaimCheck, type Examined, finding, isFact, type Sentence } from './examine.js';
import { ClaimRule, type Finding, FindingMend } from './finding.js';
import { isNotSoYet, sentencesOf } from './reading/clauses.js';
import { fits, type NumberSaid, numbersIn } from './reading/numbers-in.js';
import { mattersOf, namedIn } from './reading/scope.js';

const RATE = /满意度|满意率|满意|好评率|好评|认可度|认可率|认可|支持率|点赞率|认为(?:已)?(?:解决|办好)/;
const EVERYBODY =
  /(?:群众|居民|村民|商户|业主|大家|百姓|住户|街坊|受访者|参评者)[^，。；]{0,8}(?:普遍|全都|都|均|一致|无不|人人|个个|纷纷|齐声|全部)[^，。；]{0,6}(?:满意|好评|点赞|叫好|称赞|认可|称好|竖起大拇指)|一致好评|交口称赞|拍手叫好|拍手称快|赢得(?:了)?[^，。；]{0,8}(?:一致|普遍|广泛)[^，。；]{0,4}(?:好评|称赞|认可|赞誉)|人人满意|个个满意|无一(?:人)?不满意|零差评|皆大欢喜|全员满意|满意度(?:达|达到|为)?满分/g;
const FEW = 5;
const OF_OTHERS = /全区|全县|全市|全年|累计|去年|此前|以往|全国|全省/;

/** The residents' verdict: never without n, never of fewer than five, never better than it was. */
export const satisfaction: ClaimCheck = (examined) =>
  sentencesOf(examined.lines).flatMap((sentence) => [...rates(examined, sentence), ...everybody(examined, sentence)]);

function verdictsOf(examined: Examined, sentence: Sentence): RecordedVerdict[] {
  const matters = mattersOf(examined);
  const named = namedIn(sentence, matters);
  const parts = (named.length > 0 ? named : matters).flatMap((matter) => matter.parts);
  const each = parts.flatMap(({ verdict }) => verdict ?? []);
  if (each.length < 2) return each;
  const sum = (name: keyof RecordedVerdict) => each.reduce((total, verdict) => total + verdict[name], 0);
  return [
    ...each,
    {
      n: sum('n'),
      solved: sum('solved'),
      halfSolved: sum('halfSolved'),
      notSolved: sum('notSolved'),
      cameBack: sum('cameBack'),
      good: sum('good'),
    },
  ];
}

function rates(examined: Examined, sentence: Sentence): Finding[] {
  const { line, from, text } = sentence;
  return numbersIn(text)
    .filter((said) => said.share && !isFact(line, from + said.from, from + said.to) && isOfSatisfaction(text, said))
    .flatMap((said) => {
      const lead = text.slice(Math.max(0, said.from - 24), said.from);
      if (OF_OTHERS.test(lead) || isNotSoYet(lead.slice(-10)) || /低于|达到.{0,4}标准|门槛|要求/.test(lead.slice(-8)))
        return [];
      const verdicts = verdictsOf(examined, sentence);
      const place = { line, from: from + said.from, to: from + said.to };
      const record = wordsOf(verdicts);
      const matching = verdicts.filter((verdict) => sharesOf(verdict).some((share) => fits(said, share)));
      if (matching.length === 0) {
        return [
          finding({ rule: ClaimRule.SATISFACTION_CONTRADICTS, ...place, record, mend: FindingMend.SAY_COUNTS_INSTEAD }),
        ];
      }
      if (matching.every(({ n }) => n < FEW)) {
        return [
          finding({ rule: ClaimRule.SATISFACTION_OF_FEW, ...place, record, mend: FindingMend.SAY_COUNTS_INSTEAD }),
        ];
      }
      const n = peopleIn(sentence);
      if (n.length === 0) {
        return [
          finding({
            rule: ClaimRule.SATISFACTION_WITHOUT_N,
            ...place,
            record,
            mend: FindingMend.SAY_HOW_MANY_WERE_ASKED,
          }),
        ];
      }
      return [];
    });
}

function isOfSatisfaction(text: string, said: NumberSaid): boolean {
  const lead = text.slice(Math.max(0, said.from - 14), said.from);
  const rest = text.slice(said.to, said.to + 16);
  return (
    (RATE.test(lead) && !/办结率|落实率|完成率|解决率/.test(lead)) ||
    /^(?:以上)?的?[^，。；]{0,8}(?:表示|认为|给出|打出)?[^，。；]{0,6}(?:满意|好评|认可|已?解决|点赞|赞成)/.test(rest)
  );
}

const sharesOf = ({ n, solved, halfSolved, good }: RecordedVerdict): number[] =>
  n === 0 ? [] : [solved / n, good / n, (solved + halfSolved / 2) / n];

/** How many answered, said in the sentence or the one before or after, by hand or by a fact. */
function peopleIn(sentence: Sentence): NumberSaid[] {
  const { line } = sentence;
  const index = line.sentences.findIndex(({ from }) => from === sentence.from);
  const near = line.sentences.slice(Math.max(0, index - 1), index + 2);
  const text = near.map((one) => one.text).join('');
  const byHand = numbersIn(text).filter(
    ({ share, to }) => !share && /^(?:名|位|人|户|份|张)/.test(text.slice(to, to + 1)),
  );
  const facts = line.facts.filter(({ fact }) => fact.n !== null && fact.n > 0);
  return byHand.length > 0 || facts.length === 0
    ? byHand
    : facts.map(({ fact, from, to }) => ({
        from,
        to,
        value: fact.n as number,
        least: 0,
        most: 0,
        share: false,
        exact: true,
      }));
}

function everybody(examined: Examined, sentence: Sentence): Finding[] {
  const { line, from, text } = sentence;
  return [...text.matchAll(EVERYBODY)].flatMap((match) => {
    const at = from + match.index;
    const lead = text.slice(Math.max(0, match.index - 12), match.index);
    if (isFact(line, at, at + match[0].length) || /未|没有|并非|不是|期待|希望|争取|力争|不敢|难/.test(lead)) return [];
    const verdicts = verdictsOf(examined, sentence);
    const place = { line, from: at, to: at + match[0].length, record: wordsOf(verdicts) };
    const total = verdicts.at(-1);
    if (!total || total.n === 0) {
      return [finding({ rule: ClaimRule.SATISFACTION_CONTRADICTS, ...place, mend: FindingMend.TAKE_OUT })];
    }
    if (total.solved < total.n || total.good < total.n) {
      return [finding({ rule: ClaimRule.SATISFACTION_CONTRADICTS, ...place, mend: FindingMend.SAY_COUNTS_INSTEAD })];
    }
    if (total.n < FEW)
      return [finding({ rule: ClaimRule.SATISFACTION_OF_FEW, ...place, mend: FindingMend.SAY_COUNTS_INSTEAD })];
    return peopleIn(sentence).length > 0
      ? []
      : [finding({ rule: ClaimRule.SATISFACTION_WITHOUT_N, ...place, mend: FindingMend.SAY_HOW_MANY_WERE_ASKED })];
  });
}

function wordsOf(verdicts: readonly RecordedVerdict[]): string {
  const last = verdicts.at(-1);
  if (!last || last.n === 0) return '尚无群众评价';
  return `${last.n}人评价，${last.solved}人认为解决${last.halfSolved ? `，${last.halfSolved}人认为解决一半` : ''}${last.notSolved ? `，${last.notSolved}人认为没解决` : ''}`;
}

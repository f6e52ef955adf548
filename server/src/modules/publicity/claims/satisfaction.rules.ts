import type { RecordedVerdict } from '../facts/record.js';
import { type ClaimCheck, type Examined, finding, isFact, type Sentence } from './examine.js';
import { ClaimRule, type Finding, FindingMend } from './finding.js';
import { isNotSoYet, sentencesOf } from './reading/clauses.js';
import { fits, type NumberSaid, numbersIn } from './reading/numbers-in.js';
import { mattersOf, namedIn } from './reading/scope.js';

const RATE = /满意度|满意率|满意|好评率|好评|认可度|认可率|认可|支持率|点赞率|认为(?:已)?(?:解决|办好)/;
const PEOPLE =
  '(?:群众|居民|村民|商户|业主|大家|百姓|住户|街坊|邻居|受访者|参评者|参评人|家长|老人|司机|学生|摊主|店主|代表|市民|乘客|职工|租户|游客|师生|患者|果农|农户|用户|[一-龥]{1,3}们)';
const PRAISE =
  '满意|好评|点赞|叫好|称赞|认可|称好|夸|称道|竖起大拇指|投(?:了|下|出)?[^，。；]{0,4}(?:满意|赞成)?票|打(?:了|出)?满分|认为[^，。；]{0,14}(?:解决|办好|办成|办结)';
const EVERYBODY = new RegExp(
  [
    `${PEOPLE}[^，。；]{0,8}(?:普遍|全都|都|均|一致|无不|无一不|人人|个个|纷纷|齐声|全部|全体)[^，。；]{0,6}(?<!不)(?:${PRAISE})`,
    `(?:全体|全部|所有|每一?[位名个])[^，。；]{0,4}${PEOPLE}[^，。；]{0,8}(?<!不)(?:${PRAISE})`,
    `(?:全部|一致|无一例外|均|全都)(?:表示|认为)[^，。；]{0,14}(?:满意|解决|办好|办成)`,
    '(?:不满意|不满)的?[^，。；]{0,4}(?:一个|一位|一人|一户)(?:也|都)?没有|没有(?:一)?(?:人|位|个|户)[^，。；]{0,4}(?:说不|不满|不认可)',
    '一致好评|交口称赞|赞不绝口|拍手叫好|拍手称快|有口皆碑|满堂彩|好评如潮|全票(?:通过|满意)|满分答卷',
    '赢得(?:了)?[^，。；]{0,8}(?:一致|普遍|广泛)[^，。；]{0,4}(?:好评|称赞|认可|赞誉)',
    '(?:人人|个个)(?:都)?(?:满意|称赞|叫好|说好)|无一(?:人|户)?不满意?|无不满意|无人不满|没有(?:一个|一|任何)?人?不满意?|零差评|皆大欢喜|全员满意|(?:满意度|满意率)(?:达|达到|为)?满分',
  ].join('|'),
  'g',
);
const FEW = 5;
const OF_OTHERS = /全区|全县|全市|全年|累计|去年|此前|以往|全国|全省/;

/** The residents' verdict: never without n, never of fewer than five, never better than it was. */
export const satisfaction: ClaimCheck = (examined) =>
  sentencesOf(examined.lines).flatMap((sentence) => [
    ...rates(examined, sentence),
    ...everybody(examined, sentence),
    ...voices(examined, sentence),
  ]);

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
      // 解决了一半: how far, not how many.
      if (said.value === 0.5 && /(?:解决|办成|办好|完成|就是)了?$/.test(lead)) return [];
      if (OF_OTHERS.test(lead) || isNotSoYet(lead.slice(-10)) || /低于|达到.{0,4}标准|门槛|要求/.test(lead.slice(-8)))
        return [];
      const verdicts = verdictsOf(examined, sentence);
      const place = { line, from: from + said.from, to: from + said.to };
      const record = wordsOf(verdicts);
      const shares = isBad(text, said) ? badSharesOf : sharesOf;
      const matching = verdicts.filter((verdict) => shares(verdict).some((share) => fits(said, share)));
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
      if (n.length === 0 && !said.vague) {
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

const isBad = (text: string, { to }: NumberSaid) =>
  /^(?:以上)?的?[^，。；]{0,8}(?:没有?|未|不)(?:被|得到|能)?(?:满意|解决|认可)|^[^，。；]{0,8}(?:一半|部分解决)/.test(
    text.slice(to, to + 20),
  );
const badSharesOf = ({ n, halfSolved, notSolved, cameBack, good }: RecordedVerdict): number[] =>
  n === 0
    ? []
    : [notSolved / n, halfSolved / n, (notSolved + cameBack) / n, (notSolved + halfSolved) / n, (n - good) / n];

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
        vague: false,
        exact: true,
      }));
}

function everybody(examined: Examined, sentence: Sentence): Finding[] {
  const { line, from, text } = sentence;
  return [...text.matchAll(EVERYBODY)].flatMap((match) => {
    const at = from + match.index;
    const lead = text.slice(Math.max(0, match.index - 12), match.index);
    if (isFact(line, at, at + match[0].length) || /未|没有|并非|不是|期待|希望|争取|力争|不敢|难|盼/.test(lead))
      return [];
    if (
      /应|要|需|希望|难|能|未|没有?解决|不(?:满意|认可)/.test(
        match[0].replace(/没有(?:一|任何)?|无一|无不|不满意?$/g, ''),
      )
    )
      return [];
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

/** What so many people are said to think. */
const VOICES: readonly (readonly [RegExp, (verdict: RecordedVerdict) => number[]])[] = [
  [
    /^[^，。；]{0,14}(?:没有?|未|不)(?:被|得到|能|有|曾)?(?:完全|彻底)?(?:解决|办好|办成)/,
    ({ notSolved, cameBack, halfSolved }) => [notSolved, notSolved + cameBack, notSolved + halfSolved],
  ],
  [/^[^，。；]{0,14}(?:不满意|不认可|不满)/, ({ n, good, notSolved }) => [n - good, notSolved]],
  [
    /^[^，。；]{0,14}(?:解决|办)了?(?:只|到)?(?:了)?一半|^[^，。；]{0,14}(?:部分解决|一半解决|解决一半)/,
    ({ halfSolved }) => [halfSolved],
  ],
  [/^[^，。；]{0,14}(?:解决|办好|办成|办结)/, ({ solved }) => [solved]],
  [/^[^，。；]{0,14}(?:满意|好评|认可|赞成|点了?赞|点了?头)/, ({ solved, good }) => [good, solved]],
];

/** 11 人认为解决 of ten. */
function voices(examined: Examined, sentence: Sentence): Finding[] {
  const { line, from, text } = sentence;
  const all = numbersIn(text);
  return all.flatMap((said) => {
    const place = { line, from: from + said.from, to: from + said.to };
    const unit = /^(?:多|余)?(?:名|位|人|户)/.exec(text.slice(said.to, said.to + 3));
    if (said.share || !unit || isFact(line, place.from, place.to)) return [];
    // 12 名群众中有 10 名认为: of the others.
    const next = all.find(({ from: start, share }) => !share && start > said.to);
    const rest = text.slice(
      said.to + unit[0].length,
      Math.min(said.to + unit[0].length + 30, next?.from ?? text.length),
    );
    if (!/^[^，。；]{0,14}(?:认为|觉得|表示|评价为|投了?|给出|打出|选了?|选择)/.test(rest)) return [];
    if (/希望|建议|应|愿意|要/.test(rest.replace(/[，。；].*$/s, ''))) return [];
    if (OF_OTHERS.test(text.slice(Math.max(0, said.from - 16), said.from))) return [];
    const voice = VOICES.find(([words]) => words.test(rest));
    const verdicts = verdictsOf(examined, sentence).filter(({ n }) => n > 0);
    if (!voice || verdicts.length === 0) return [];
    if (verdicts.some((verdict) => voice[1](verdict).some((count) => fits(said, count)))) return [];
    // 两位老人 among many: some of them, told as persons.
    const isSome =
      said.value <= 2 && !/(?:其中|仅|只|只有|人)[，,]?$/.test(text.slice(Math.max(0, said.from - 3), said.from));
    if (isSome && verdicts.some((verdict) => voice[1](verdict).some((count) => count > said.value))) return [];
    return [
      finding({
        rule: ClaimRule.SATISFACTION_CONTRADICTS,
        ...place,
        record: wordsOf(verdicts),
        mend: FindingMend.SAY_COUNTS_INSTEAD,
      }),
    ];
  });
}

function wordsOf(verdicts: readonly RecordedVerdict[]): string {
  const last = verdicts.at(-1);
  if (!last || last.n === 0) return '尚无群众评价';
  return `${last.n}人评价，${last.solved}人认为解决${last.halfSolved ? `，${last.halfSolved}人认为解决一半` : ''}${last.notSolved ? `，${last.notSolved}人认为没解决` : ''}`;
}

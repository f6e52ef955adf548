import { numberOf } from '../numbers.js';
import { each, type ProofFinding, ProofKind, ProofReason, type Rule } from './proof-finding.js';

const NUMBER = '(\\d{1,9}(?:\\.\\d{1,4})?)';
const MEASURE = '(户次|人次|万元|亿元|[条件个人户名位项次处辆份家起篇场宗座台盏套吨元])';
const TOTAL = new RegExp(`(?:共计?|总计|合计|总共|一共)[^\\d，。；：、]{0,12}${NUMBER}${MEASURE}`, 'g');
const COUNTED = new RegExp(`${NUMBER}${MEASURE}`, 'g');
const SENTENCE_END = /[。；;！？!?\n]/;
/** What follows is a choice from the whole, or counts twice. */
const NOT_ALL =
  /等|主要|例如|比如|包括|包含|还有|尚有|较|同比|环比|增长|增加|减少|平均|每|分别来自|涉及|覆盖|以上|左右|约|余|多[条件个人户名位项次]/;

function restOf(text: string, at: number): string {
  const rest = text.slice(at, at + 200);
  const end = SENTENCE_END.exec(rest);
  return end ? rest.slice(0, end.index) : rest;
}

/** 共12条，其中5条…，6条…: two parts and more, told as parts, come to the whole. */
const parts: Rule = (text) =>
  [...text.matchAll(TOTAL)].flatMap((found): ProofFinding[] => {
    const [whole, written = '', measure = ''] = found;
    const after = found.index + whole.length;
    const rest = restOf(text, after);
    const begins = /其中|[：:]/.exec(rest);
    if (!begins || begins.index > 30 || NOT_ALL.test(rest)) return [];
    const listed = rest.slice(begins.index);
    const counted = [...listed.matchAll(COUNTED)];
    if (counted.length < 2 || counted.some(([, , unit]) => unit !== measure)) return [];
    // Parts of parts are not told apart.
    if (/其中/.test(listed.slice(2))) return [];
    const sum = Number(counted.reduce((all, [, part]) => all + Number(part), 0).toFixed(4));
    if (sum === Number(written)) return [];
    const from = found.index;
    const to = after + begins.index + (counted.at(-1)?.index ?? 0) + (counted.at(-1)?.[0].length ?? 0);
    return [
      {
        ...{ kind: ProofKind.SUM, reason: ProofReason.PARTS_DO_NOT_ADD_UP, from, to },
        ...{ text: text.slice(from, to), proposal: null, detail: `${sum}${measure}` },
      },
    ];
  });

const HAN = '[一二两三四五六七八九十]';
const ANNOUNCED = new RegExp(
  `(${HAN}{1,2}|\\d{1,2})(?:个方面|个|点|条|项|大)(?:的)?(?:意见建议|意见|建议|要求|措施|举措|任务|工作|问题|原因)?(?:如下)?[：:，]?(?=一是)`,
  'g',
);
const ITEM = new RegExp(`(?:^|[：:；;，。])(${HAN}{1,2})是(?!否)`, 'g');

/** 三点建议：一是…二是…: as many as were announced, none left out. */
const listed: Rule = (text) => [
  ...[...text.matchAll(ANNOUNCED)].flatMap((found): ProofFinding[] => {
    const announced = numberOf(found[1]);
    const from = found.index;
    const line = text.slice(from).split('\n', 1)[0] ?? '';
    const numbers = [...line.matchAll(ITEM)].map(([, han]) => numberOf(han) ?? 0);
    // A second list begins at one again.
    const again = numbers.indexOf(1, 1);
    const count = (again < 0 ? numbers : numbers.slice(0, again)).length;
    if (announced === null || count === 0 || count === announced) return [];
    return [
      {
        ...{ kind: ProofKind.SUM, reason: ProofReason.LIST_OF_ANOTHER_LENGTH, from, to: from + found[0].length },
        ...{ text: found[0], proposal: null, detail: String(count) },
      },
    ];
  }),
  ...numbering(text, /^([一二三四五六七八九十]{1,2})、/gm),
  ...numbering(text, /^（([一二三四五六七八九十]{1,2})）/gm),
];

function numbering(text: string, pattern: RegExp): ProofFinding[] {
  let before = 0;
  return [...text.matchAll(pattern)].flatMap((found): ProofFinding[] => {
    const number = numberOf(found[1]) ?? 0;
    const expected = before + 1;
    const isFirst = before === 0;
    before = number;
    if (isFirst || number === expected || number === 1) return [];
    const to = found.index + found[0].length;
    return [
      {
        ...{ kind: ProofKind.SUM, reason: ProofReason.NUMBERING_SKIPS, from: found.index, to },
        ...{ text: found[0], proposal: null, detail: String(expected) },
      },
    ];
  });
}

const SHARE = new RegExp(
  `(?:共计?|总计|合计|收到|征集|受理|涉及|发放|走访)?[^\\d，。；]{0,10}${NUMBER}${MEASURE}[^\\d。；]{0,14}?${NUMBER}\\2[^\\d。；]{0,8}?(?:占比?|占总数的?|[^\\d，。；]{1,4}率(?:为|达到?)?)(?:全部|总数)?的?${NUMBER}[%％]`,
  'g',
);

/** 120件中办结90件，办结率80%: the share is that of the part in the whole. */
const shares: Rule = (text) =>
  each(
    text,
    ProofKind.SUM,
    ProofReason.SHARE_DOES_NOT_FIT,
    SHARE,
    ([all, whole, , part, share = '']) => {
      if (/同比|环比|增长|较|上年|去年/.test(all) || Number(part) > Number(whole) || Number(whole) === 0)
        return undefined;
      return Math.abs(shareOf(part, whole) - Number(share)) > tolerance(share) ? null : undefined;
    },
    ([, whole, , part]) => `${Number(shareOf(part, whole).toFixed(1))}%`,
  );
const shareOf = (part: string | undefined, whole: string | undefined) => (100 * Number(part)) / Number(whole);
/** As exact as it is written, and truncated as well as rounded. */
const tolerance = (share: string) => (share.includes('.') ? 0.11 : 1.01);

const moreThanAll: Rule = (text) =>
  each(
    text,
    ProofKind.SUM,
    ProofReason.MORE_THAN_ALL,
    /(?:占比?|满意率|办结率|到会率|出席率|参会率|覆盖率|完成率|答复率|同意率|合格率|知晓率)(?:为|达到?|的)?(\d{1,4}(?:\.\d{1,2})?)[%％]/g,
    ([, share]) => (Number(share) > 100 ? null : undefined),
  );

const UNIT_BETWEEN = '[万亿]?(?:个|件|条|户|人|次|处|辆|元|天|小时|分钟|分贝|%|％|吨|起)';
const CHANGE = new RegExp(
  `[由从](?:原来的?|过去的?|之前的?)?${NUMBER}(${UNIT_BETWEEN})?(增加|增长|上升|提高|扩大|升|增|减少|下降|降低|压缩|缩短|降|减)(?:至|到|为)${NUMBER}(${UNIT_BETWEEN})?`,
  'g',
);
const change: Rule = (text) =>
  each(text, ProofKind.SUM, ProofReason.WRONG_DIRECTION, CHANGE, ([, from, unit, way = '', to, other]) => {
    if (unit !== undefined && other !== undefined && unit !== other) return undefined;
    const up = /^[增上提扩升]/.test(way);
    return (up ? Number(to) < Number(from) : Number(to) > Number(from)) ? null : undefined;
  });

const timesLess: Rule = (text) =>
  each(
    text,
    ProofKind.SUM,
    ProofReason.TIMES_LESS,
    /(?:减少|下降|降低|缩短|压缩)了?(?:[近约])?(?:\d{1,3}(?:\.\d)?|[一二两三四五六七八九十]{1,2})倍/g,
    () => null,
  );

/** Numbers that say what other numbers beside them do not. */
export const sumRules: readonly Rule[] = [parts, listed, shares, moreThanAll, change, timesLess];

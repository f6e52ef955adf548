import { each, type ProofFinding, ProofKind, ProofReason, type Rule } from './proof-finding.js';

const HAN = '\\u4e00-\\u9fff';
const FULL: Readonly<Record<string, string>> = {
  ...{ ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' },
};
const mark =
  (reason: ProofReason, pattern: RegExp, proposal: (found: RegExpMatchArray) => string | null | undefined): Rule =>
  (text) =>
    each(text, ProofKind.MARK, reason, pattern, proposal);

const halfWidth: Rule = (text) => [
  ...each(
    text,
    ProofKind.MARK,
    ProofReason.HALF_WIDTH,
    new RegExp(`(?<=[${HAN}”》）])[,;:?!](?!\\d)`, 'g'),
    ([found]) => FULL[found],
  ),
  ...each(
    text,
    ProofKind.MARK,
    ProofReason.HALF_WIDTH,
    new RegExp(`(?<=[${HAN}，。：；、])\\(([^()（）\\n]{1,60})\\)`, 'g'),
    ([, inner = '']) => (new RegExp(`[${HAN}]`).test(inner) ? `（${inner}）` : undefined),
  ),
  ...each(
    text,
    ProofKind.MARK,
    ProofReason.HALF_WIDTH,
    new RegExp(
      `(?<=[${HAN}])(?<!^[一二三四五六七八九十]|[\\s。！？：；:][一二三四五六七八九十])\\.(?=$|\\n|[${HAN}])`,
      'gm',
    ),
    () => '。',
  ),
];

const doubled = mark(
  ProofReason.DOUBLED,
  /([，、；：])[，、；：。]+|。[，、；：]+|(?<!。)。。(?!。)|(?<=。)[”’]。/g,
  ([found, first]) =>
    /^[”’]。$/.test(found) ? found[0] : first === undefined ? '。' : found.includes('。') ? '。' : first,
);

const PAIRS: readonly (readonly [string, string])[] = [
  ['（', '）'],
  ['《', '》'],
  ['“', '”'],
  ['‘', '’'],
  ['【', '】'],
  ['〔', '〕'],
];

/** What is opened is closed within its paragraph. */
const unpaired: Rule = (text) => {
  const findings: ProofFinding[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    for (const [open, close] of PAIRS) {
      const waiting: number[] = [];
      const lost: number[] = [];
      [...line.matchAll(new RegExp(`[${open}${close}]`, 'g'))].forEach(({ 0: sign, index }) => {
        if (sign === open) waiting.push(index);
        // 1）and a）number a line.
        else if (
          waiting.pop() === undefined &&
          !(
            close === '）' && /^\s*[\da-zA-Z一二三四五六七八九十]{1,2}$/.test(line.slice(Math.max(0, index - 4), index))
          )
        )
          lost.push(index);
      });
      for (const at of [...waiting, ...lost]) {
        const from = start + at;
        findings.push({
          ...{ kind: ProofKind.MARK, reason: ProofReason.UNPAIRED, from, to: from + 1 },
          ...{ text: line[at] ?? '', proposal: null, detail: null },
        });
      }
    }
    start += line.length + 1;
  }
  return findings;
};

const ellipsis: Rule = (text) => [
  ...each(
    text,
    ProofKind.MARK,
    ProofReason.ELLIPSIS,
    new RegExp(`(?<=[${HAN}，、。])(?:\\.{3,}|。{3,}|(?<!…)…(?!…)|…{3,})|(?<=[${HAN}])…{2}(?=等)`, 'g'),
    ([found]) => (found === '……' ? '' : '……'),
  ),
  ...each(text, ProofKind.MARK, ProofReason.ELLIPSIS, /等等?(?:…{1,2}|\.{3,})/g, ([found]) =>
    found.replace(/[….]+/, ''),
  ),
];

const dash = mark(ProofReason.DASH, new RegExp(`(?<=[${HAN}”》）])-{2,3}(?=[${HAN}“《])`, 'g'), () => '——');

const ordinal: Rule = (text) => [
  ...each(
    text,
    ProofKind.MARK,
    ProofReason.AFTER_ORDINAL,
    /(?<![\u4e00-\u9fff])(?:第[一二三四五六七八九十]{1,2}|首先|其次|最后|再次|[一二三四五六]是)、/g,
    ([found]) => (/是、$/.test(found) ? found.slice(0, -1) : `${found.slice(0, -1)}，`),
  ),
  ...each(text, ProofKind.MARK, ProofReason.AFTER_ORDINAL, /^（[一二三四五六七八九十]{1,2}）[、，．.]/gm, ([found]) =>
    found.slice(0, -1),
  ),
  ...each(
    text,
    ProofKind.MARK,
    ProofReason.AFTER_ORDINAL,
    /^[一二三四五六七八九十]{1,2}[，．.:：](?=[\u4e00-\u9fff])/gm,
    ([found]) => `${found.slice(0, -1)}、`,
  ),
  ...each(
    text,
    ProofKind.MARK,
    ProofReason.AFTER_ORDINAL,
    /^\d{1,2}[、，](?=[\u4e00-\u9fff])/gm,
    ([found]) => `${found.slice(0, -1)}.`,
  ),
];

const betweenQuoted = mark(ProofReason.BETWEEN_QUOTED, /(?<=》)、(?=《)|(?<=”)、(?=“)/g, () => '');
const beforeAnd = mark(
  ProofReason.BEFORE_AND,
  /(?<=[\u4e00-\u9fff])、(?:和(?![平谐睦气解县田顺美森风])|与(?![会众])|及(?![时第格早]))/g,
  ([found]) => found.slice(1),
);
const straight = mark(ProofReason.STRAIGHT_QUOTES, /"([^"\n]{1,60})"/g, ([, inner = '']) =>
  new RegExp(`[${HAN}]`).test(inner) ? `“${inner}”` : undefined,
);
const apart = mark(
  ProofReason.APPROXIMATE_APART,
  /(?<![一二三四五六七八九十第（(、])(?:一、二|二、三|三、四|四、五|五、六|六、七|七、八|八、九)(?=[个天百千万十次户人件米名]|年(?!级))|十[一二三四五六七八]、[二三四五六七八九](?=[个天次户人件岁名]|年(?!级))/g,
  ([found]) => found.replace('、', ''),
);

/** GB/T 15834. */
export const markRules: readonly Rule[] = [
  ...[halfWidth, doubled, unpaired, ellipsis, dash, ordinal, betweenQuoted, beforeAnd, straight, apart],
];

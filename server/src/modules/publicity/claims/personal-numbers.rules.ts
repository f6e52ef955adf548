import { type ClaimCheck, finding, isFact } from './examine.js';
import { ClaimRule, FindingMend } from './finding.js';
import { digitByDigit } from './reading/numbers-in.js';

const SEPARATED = '[ \\-·—]?';
const NUMBERS: readonly RegExp[] = [
  // A mobile telephone, however it is broken up.
  new RegExp(`(?<!\\d)(?:\\+?86${SEPARATED})?1[3-9]\\d${SEPARATED}\\d{4}${SEPARATED}\\d{4}(?!\\d)`, 'g'),
  // An identity card, whole or with stars in it.
  /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0\d|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g,
  // A bank card.
  /(?<!\d)(?:62|4\d|5[1-5])\d{2}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}(?:[ -]?\d{3})?(?!\d)/g,
  // A plate.
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·.\- ]?[A-HJ-NP-Z\d]{5,6}(?![A-Z\d])/g,
  // A fixed line with its area, and a mail.
  /(?<!\d)0\d{2,3}[- ]\d{7,8}(?!\d)/g,
  /[（(]0\d{2,3}[)）][ -]?\d{3,4}[ -]?\d{4}(?!\d)/g,
  /(?<!\d)0\d{2,3}[- ]\d{3,4}[- ]\d{4}(?!\d)/g,
  /[A-Za-z\d._%+-]{1,40}@[A-Za-z\d-]{1,40}\.[A-Za-z]{2,10}/g,
  /(?:微信号?|QQ号?|qq)(?:是|为|：|:)?\s?[A-Za-z\d_-]{5,20}/g,
];
const SPELLED = /[零〇一二三四五六七八九幺]{11,18}/g;

/** Where in a text such a number stands. */
export function personalNumbersIn(text: string): readonly (readonly [number, string])[] {
  const found = NUMBERS.flatMap((words) => [...text.matchAll(words)].map((match) => [match.index, match[0]] as const));
  const spelled = [...text.matchAll(SPELLED)]
    .filter((match) => /^1[3-9]\d{9}$|^\d{18}$/.test(digitByDigit(match[0].replace(/幺/g, '一')) ?? ''))
    .map((match) => [match.index, match[0]] as const);
  return [...found, ...spelled];
}

/** Telephones, plates, numbers of cards: nobody's belongs into a story. */
export const personalNumbers: ClaimCheck = ({ lines }) =>
  lines.flatMap((line) =>
    personalNumbersIn(line.text)
      .filter(([at, words]) => !isFact(line, at, at + words.length))
      .map(([at, words]) =>
        finding({
          rule: ClaimRule.PERSONAL_NUMBER,
          line,
          from: at,
          to: at + words.length,
          record: '',
          mend: FindingMend.TAKE_OUT,
        }),
      ),
  );

import { each, ProofKind, ProofReason, type Rule } from './proof-finding.js';

const numeral =
  (reason: ProofReason, pattern: RegExp, proposal: (found: RegExpMatchArray) => string | null | undefined): Rule =>
  (text) =>
    each(text, ProofKind.NUMERAL, reason, pattern, proposal);

const DIGITS = '〇一二三四五六七八九';
const hanOf = (digits: string) => [...digits].map((digit) => DIGITS[Number(digit)]).join('');

const fullWidth = numeral(ProofReason.FULL_WIDTH, /[０-９]{1,20}(?:[．％][０-９]{0,20})?/g, ([found]) =>
  found.normalize('NFKC'),
);

const YEAR = '[\\d〇零一二三四五六七八九]{4}';
const years: Rule = (text) => [
  ...each(
    text,
    ProofKind.NUMERAL,
    ProofReason.YEAR_FORM,
    new RegExp(`(?<![\\d〇零一二三四五六七八九])${YEAR}(?=年(?![多来级]))`, 'g'),
    ([found]) => {
      const [digits, han] = [/\d/.test(found), /[〇零一二三四五六七八九]/.test(found)];
      if (digits && han)
        return found.replace(/[〇零一二三四五六七八九]/g, (one) =>
          String('〇一二三四五六七八九'.indexOf(one === '零' ? '〇' : one)),
        );
      return !digits && /^[一二]/.test(found) && found.includes('零') ? found.replace(/零/g, '〇') : undefined;
    },
  ),
  ...each(
    text,
    ProofKind.NUMERAL,
    ProofReason.YEAR_FORM,
    /(?<![\d.,，])(?:1\d|2\d)年(?=\d{1,2}月)/g,
    ([found]) => `20${found}`,
  ),
  ...each(
    text,
    ProofKind.NUMERAL,
    ProofReason.YEAR_FORM,
    /(?<!\d)(20\d\d)[-—–～~]{1,2}(\d\d)年/g,
    ([, from = '', to = '']) => `${from}—${from.slice(0, 2)}${to}年`,
  ),
];

const mixed: Rule = (text) => [
  ...each(text, ProofKind.NUMERAL, ProofReason.MIXED_NUMERALS, /\d{1,4}万\d{1,4}千/g, ([found]) => {
    const [wan = '', qian = ''] = found.split('万');
    return `${Number((Number(wan) + Number(qian.slice(0, -1)) / 10).toFixed(4))}万`;
  }),
  ...each(
    text,
    ProofKind.NUMERAL,
    ProofReason.MIXED_NUMERALS,
    /(?<![\d.万])\d{1,3}(?:千(?![克米瓦伏安赫卡帕焦字])|百(?![分帕]))(?:余|多)?(?=[万元人户个件名条辆米吨斤亩平])/g,
    ([found]) => {
      const number = Number(/^\d+/.exec(found)?.[0]) * (found.includes('千') ? 1000 : 100);
      return `${number}${/[余多]$/.exec(found)?.[0] ?? ''}`;
    },
  ),
  ...each(
    text,
    ProofKind.NUMERAL,
    ProofReason.MIXED_NUMERALS,
    /\d{1,2}[月][一二三四五六七八九十]{1,3}[日号]|(?<![一二三四五六七八九十])[一二三四五六七八九十]{1,2}月\d{1,2}[日号]/g,
    () => null,
  ),
  ...each(
    text,
    ProofKind.NUMERAL,
    ProofReason.MIXED_NUMERALS,
    /\d{1,2}[点时][一二三四五六七八九十]{1,3}分|[一二三四五六七八九十]{1,2}[点时]\d{1,2}分/g,
    () => null,
  ),
];

const ranges: Rule = (text) => [
  ...each(
    text,
    ProofKind.NUMERAL,
    ProofReason.RANGE_FORM,
    /(?<![\d.-])(\d{1,3}(?:\.\d{1,2})?)([-—–～~]{1,2}|至)(\d{1,3}(?:\.\d{1,2})?)[%％]/g,
    ([, from = '', sign = '', to = '']) => `${from}%${sign === '至' ? '至' : '～'}${to}%`,
  ),
  ...each(
    text,
    ProofKind.NUMERAL,
    ProofReason.RANGE_FORM,
    /(?<![\d.-])(\d{1,4})([-—–～~]{1,2})(\d{1,4})(?=[万亿][元人户平吨亩])/g,
    () => null,
  ).map((finding) => {
    const unit = text[finding.to] ?? '';
    const [from = '', to = ''] = finding.text.split(/[-—–～~]{1,2}/);
    return { ...finding, proposal: `${from}${unit}～${to}` };
  }),
];

const COUNT = '(?:\\d{1,9}(?:\\.\\d{1,4})?|[一二两三四五六七八九十百千万]{1,6})';
const MEASURES = '[万亿]?(?:多|余)?(?:个工作日|个月|小时|分钟|万元|[个天日年月人户件元米次名位条辆岁倍吨亩%％])?';
const twice: Rule = (text) =>
  [
    new RegExp(`(?:大约|约|近|大概|将近)${COUNT}${MEASURES}(?:左右|上下)`, 'g'),
    new RegExp(`(?:超过|超|多于|大于)${COUNT}${MEASURES}(?:以上|多(?![\\u4e00-\\u9fff]))`, 'g'),
    new RegExp(`(?:不足|不到|少于|低于)${COUNT}${MEASURES}以下`, 'g'),
    new RegExp(`(?:大约|约|近|将近)${COUNT}[万亿]?[多余](?:个月|[个天年人户件元米次名位条辆万亿吨亩])`, 'g'),
  ].flatMap((pattern) =>
    each(text, ProofKind.NUMERAL, ProofReason.APPROXIMATE_TWICE, pattern, ([found]) =>
      found.replace(/^(?:大约|约|近|大概|将近|超过|超|多于|大于|不足|不到|少于|低于)/, ''),
    ),
  );

const inChinese: Rule = (text) => [
  ...each(
    text,
    ProofKind.NUMERAL,
    ProofReason.IN_CHINESE,
    /(?:星期|礼拜)[1-6]/g,
    ([found]) => found.slice(0, -1) + hanOf(found.slice(-1)),
  ),
  ...each(
    text,
    ProofKind.NUMERAL,
    ProofReason.IN_CHINESE,
    /(?<!\d)(\d)分之(\d)(?!\d)/g,
    ([, below = '', above = '']) => `${hanOf(below)}分之${hanOf(above)}`,
  ),
  ...each(
    text,
    ProofKind.NUMERAL,
    ProofReason.IN_CHINESE,
    /(?<!\d)([1-9])0?几(?=[个天年次户人件名位岁万])/g,
    ([found, tens = '']) =>
      found.includes('0')
        ? `${tens === '1' ? '' : hanOf(tens)}十几`
        : `${tens === '1' ? '十几' : null}`.replace('null', '') || null,
  ),
  ...each(
    text,
    ProofKind.NUMERAL,
    ProofReason.IN_CHINESE,
    /(?:农历|腊月|正月)(?:[一二三四五六七八九十]{1,2}月)?(?:初)?\d{1,2}(?!\d|月|年|日?至)/g,
    () => null,
  ),
];

const documents: Rule = (text) => [
  ...each(
    text,
    ProofKind.NUMERAL,
    ProofReason.DOCUMENT_NUMBER,
    /(?<=[发函字办协政委])[[［(（【]((?:19|20)\d\d)[\]］)）】](?=第?\d{1,4}号)/g,
    ([, year]) => `〔${year}〕`,
  ),
  ...each(
    text,
    ProofKind.NUMERAL,
    ProofReason.DOCUMENT_NUMBER,
    /〔(?:19|20)\d\d〕(?:第\d{1,4}|0\d{0,3})号/g,
    ([found]) => found.replace(/〕第?0{0,3}/, '〕'),
  ),
];

/** GB/T 15835, and the numbers of documents after GB/T 9704. */
export const numeralRules: readonly Rule[] = [fullWidth, years, mixed, ranges, twice, inChinese, documents];

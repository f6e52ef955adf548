import { dayInChina } from '../../kernel/clock.js';

/**
 * An official paper (公文) as data: what stands on it, in the order of GB/T 9704-2012, whatever it is drawn with. The
 * Word file and the printed page are two drawings of this one thing.
 */
export interface OfficialPaper {
  readonly layout: PaperLayout;
  /** 发文机关标志: printed in red over the line. */
  readonly masthead: string;
  /** 发文字号 or 期号. */
  readonly number: string | null;
  /** Under a bulletin's masthead: whose it is, and the day. */
  readonly issueLine: { readonly issuer: string; readonly date: string } | null;
  readonly title: string;
  /** 主送机关, without the colon. */
  readonly addressee: string | null;
  readonly blocks: readonly PaperBlock[];
  /** 附件说明: their names. */
  readonly attachments: readonly string[];
  /** 发文机关署名 and 成文日期. */
  readonly signature: { readonly issuer: string; readonly date: string } | null;
  /** 版记. */
  readonly colophon: {
    readonly to: string | null;
    readonly copyTo: string | null;
    readonly issuer: string;
    readonly date: string;
  } | null;
}

export enum PaperLayout {
  /** 文件式: masthead, number, one red line over the text. */
  DOCUMENT = 'DOCUMENT',
  /** 信函格式 (GB/T 9704-2012, 10.1): double red lines, number at the right, first page unnumbered. */
  LETTER = 'LETTER',
  /** 证书: the masthead and what it certifies, nothing else. */
  CERTIFICATE = 'CERTIFICATE',
  /** For the table and the door: a title and what stands under it, in black. */
  SHEET = 'SHEET',
}

export enum PaperBlockKind {
  /** 一、 */
  HEADING = 'HEADING',
  /** （一） */
  SUBHEADING = 'SUBHEADING',
  TEXT = 'TEXT',
  /** 出席： and who was there: the label stands out. */
  LABELLED = 'LABELLED',
  /** Rows of cells, the first of them the heads; its text is what stands over it. */
  TABLE = 'TABLE',
  /** A drawing, with what stands under it. */
  CHART = 'CHART',
  /** To scan: its text is the address, its label says in words what it opens and how to get there without a camera. */
  CODE = 'CODE',
}

export interface PaperBlock {
  readonly kind: PaperBlockKind;
  /** Of a LABELLED block. */
  readonly label: string | null;
  readonly text: string;
  /** Of a TABLE. */
  readonly rows?: readonly (readonly string[])[];
  /** Of a CHART. */
  readonly svg?: string;
  /** Of a TABLE that is written on by hand: how wide its columns are to each other; its rows are as high as a signature. */
  readonly widths?: readonly number[];
}

export const heading = (text: string): PaperBlock => ({ kind: PaperBlockKind.HEADING, label: null, text });
export const subheading = (text: string): PaperBlock => ({ kind: PaperBlockKind.SUBHEADING, label: null, text });
export const paragraph = (text: string): PaperBlock => ({ kind: PaperBlockKind.TEXT, label: null, text });
export const labelled = (label: string, text: string): PaperBlock => ({
  kind: PaperBlockKind.LABELLED,
  label,
  text,
});

export const table = (text: string, rows: readonly (readonly string[])[]): PaperBlock => ({
  kind: PaperBlockKind.TABLE,
  label: null,
  text,
  rows,
});

export const chart = (text: string, svg: string): PaperBlock => ({
  kind: PaperBlockKind.CHART,
  label: null,
  text,
  svg,
});

/** Room to write by hand: columns as wide as they are told, rows as high as a signature. */
export const form = (widths: readonly number[], rows: readonly (readonly string[])[]): PaperBlock => ({
  ...table('', rows),
  widths,
});

export const code = (address: string, words: string): PaperBlock => ({
  kind: PaperBlockKind.CODE,
  label: words,
  text: address,
});

/** What every paper leaves empty unless it says otherwise. */
export const PLAIN = {
  masthead: '',
  number: null,
  issueLine: null,
  addressee: null,
  attachments: [],
  signature: null,
  colophon: null,
} satisfies Partial<OfficialPaper>;

const HEADING = /^[一二三四五六七八九十]+、/u;
const SUBHEADING = /^[（(][一二三四五六七八九十]+[）)]/u;

/**
 * What people typed, a paragraph for each of its lines; blank lines carry nothing. A short line that counts as headings
 * do (一、 and （一）) is one.
 */
export function paragraphs(text: string): PaperBlock[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: kindOf(line), label: null, text: inFullWidth(line) }));
}

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/** Marks beside a Chinese character as print wants them; figures, times and addresses keep their own. */
export function inFullWidth(text: string): string {
  return text.replace(/(?<=[\p{Script=Han}》”）])[,:;?!()]|[,:;?!()](?=[\p{Script=Han}《“（])/gu, (mark) => {
    return FULL_WIDTH[mark] ?? mark;
  });
}

function kindOf(line: string): PaperBlockKind {
  if (line.length > HEADING_MAX || /[。；]$/u.test(line)) return PaperBlockKind.TEXT;
  if (HEADING.test(line)) return PaperBlockKind.HEADING;
  return SUBHEADING.test(line) ? PaperBlockKind.SUBHEADING : PaperBlockKind.TEXT;
}

/** A line and a half: whatever counts like a heading and is longer is a sentence. */
const HEADING_MAX = 42;

const NUMERALS = '零一二三四五六七八九';

/** 一 to 九十九, as headings count. */
export function chineseNumber(n: number): string {
  if (n < 10) return NUMERALS.charAt(n);
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens === 1 ? '' : NUMERALS.charAt(tens)}十${ones === 0 ? '' : NUMERALS.charAt(ones)}`;
}

/** 2026年3月5日: 成文日期 is written in Arabic figures without leading zeros. */
export function longDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

const hourInChina = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  weekday: 'long',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** 2026年3月5日（星期四）14:30 */
export function longMoment(instant: Date): string {
  const part = Object.fromEntries(hourInChina.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${longDate(dayInChina(instant))}（${part.weekday}）${part.hour}:${part.minute}`;
}

/** A liaison committee signs with its full name: 城南镇联络委 → 政协城南镇联络委员会. */
export function committeeIssuer(name: string): string {
  const full = name.replace(/联络委$/u, '联络委员会');
  return full.includes('政协') ? full : `政协${full}`;
}

import type { OutputSheet } from '../tabular/index.js';
import { type ImportRow, RowOutcome, type RowProblem } from './import-row.js';

/** Why rows were not taken, by code. A file is read far from any client: the one place where the server has words. */
export interface FailingRowWords {
  readonly 'zh-CN': Readonly<Record<string, string>>;
  readonly en: Readonly<Record<string, string>>;
}

const FRAME = {
  'zh-CN': {
    sheet: '未导入的行',
    heading: '未导入原因',
    other: '这一行有问题',
    nearest: (name: string) => `,是否指“${name}”`,
    most: (limit: number) => `(最多 ${limit} 字)`,
    shared: {
      CELL_ERROR: '单元格是公式错误,请填实际内容',
      DAMAGED_TEXT: '文字已损坏,请重新填写',
      PHONE_LOST_DIGITS: '电话号码被表格改成了科学计数,尾数已丢失,请重新填写',
      PHONE_OF_SOMEBODY: '写的是别人的电话,请填本人的号码,没有就留空',
    },
  },
  en: {
    sheet: 'rows not imported',
    heading: 'why not',
    other: 'there is something wrong',
    nearest: (name: string) => ` (did you mean ${name}?)`,
    most: (limit: number) => ` (at most ${limit} characters)`,
    shared: {
      CELL_ERROR: 'the cell holds a formula error: type the value',
      DAMAGED_TEXT: 'the text is damaged: type it again',
      PHONE_LOST_DIGITS: 'the spreadsheet turned the number into scientific notation and lost its end: type it again',
      PHONE_OF_SOMEBODY: 'the number is somebody else’s: type their own, or nothing',
    },
  },
} as const;

/**
 * The rows that were not taken, as a list to put right and bring again: the columns of the file, with what was corrected in
 * the preview, and the reasons beside them.
 */
export function failingRows(
  rows: readonly ImportRow[],
  words: FailingRowWords,
  language: keyof FailingRowWords,
): OutputSheet {
  const frame = FRAME[language];
  const failing = rows
    .filter(({ outcome }) => outcome === RowOutcome.ERROR)
    .map((row) => ({ cells: byHeading(row.cells), reasons: reasonsOf(row, words, language) }));
  // Brought a second time, the file has the column of reasons already.
  const headings = [...new Set(failing.flatMap(({ cells }) => [...cells.keys()]))].filter(
    (heading) => heading !== frame.heading,
  );
  return {
    name: frame.sheet,
    columns: [...headings, frame.heading].map((header) => ({ header })),
    rows: failing.map(({ cells, reasons }) => [
      ...headings.map((heading) => cells.get(heading) ?? ''),
      reasons.join('；'),
    ]),
  };
}

/** Why a row was not taken, in words. */
export function reasonsOf(
  { problems }: Pick<ImportRow, 'problems'>,
  words: FailingRowWords,
  language: keyof FailingRowWords,
): string[] {
  const frame = FRAME[language];
  const reason = ({ code, column, suggestion, limit }: RowProblem) => {
    const own = words[language][code] ?? (frame.shared as Readonly<Record<string, string>>)[code] ?? frame.other;
    const where = column ? `${column}: ` : '';
    return `${where}${own}${limit === undefined ? '' : frame.most(limit)}${suggestion ? frame.nearest(suggestion) : ''}`;
  };
  return problems.filter(({ severity }) => severity === 'ERROR').map(reason);
}

function byHeading(cells: ImportRow['cells']): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { heading, column, text } of cells) {
    const label = heading || column;
    texts.set(texts.has(label) ? `${label} (${column})` : label, text);
  }
  return texts;
}

import type { OutputSheet } from '../../../kernel/tabular/index.js';
import { BriefKind } from '../brief.entity.js';
import type { BriefForFile } from '../brief.queries.js';
import { BriefLevel, SubmissionOutcome } from '../ladder/submission.entity.js';

/** The words of the ledger: what is written is what is read back. */
export const LEVEL_WORDS: Readonly<Record<BriefLevel, string>> = {
  [BriefLevel.DISTRICT]: '区',
  [BriefLevel.CITY]: '市',
  [BriefLevel.PROVINCE]: '省',
  [BriefLevel.NATIONAL]: '全国',
};
export const OUTCOME_WORDS: Readonly<Record<SubmissionOutcome, string>> = {
  [SubmissionOutcome.SENT]: '待反馈',
  [SubmissionOutcome.ADOPTED]: '采用',
  [SubmissionOutcome.FORWARDED]: '转送',
  [SubmissionOutcome.NOT_ADOPTED]: '未采用',
};
export const KIND_WORDS: Readonly<Record<BriefKind, string>> = {
  [BriefKind.SINGLE]: '单篇',
  [BriefKind.COMPOSITE]: '综合',
};

/** What a column is called; the first of its names is the one that is written. */
export const LEDGER_COLUMNS = {
  NUMBER: ['期号', '编号'],
  TITLE: ['标题', '题目', '信息标题'],
  KIND: ['类型'],
  AUTHORS: ['作者'],
  ISSUED_ON: ['编发日期'],
  LEVEL: ['报送层级', '层级', '采用层级'],
  RECIPIENT: ['报送单位', '报送对象', '采用单位'],
  SENT_ON: ['报送日期'],
  LETTER_OUT: ['发文号'],
  RESULT: ['结果', '采用情况', '采用结果'],
  ADOPTED_AS: ['采用方式'],
  OUTCOME_ON: ['结果日期', '采用日期', '反馈日期'],
  LETTER_IN: ['来文号或刊物', '来文号', '刊物'],
  NOTE: ['备注'],
} as const satisfies Record<string, readonly [string, ...string[]]>;
export type LedgerColumn = keyof typeof LEDGER_COLUMNS;

/** Empty until it is issued. */
export const issueLabel = (year: number | null, number: number | null) =>
  year === null || number === null ? '' : `${year}年第${number}期`;

/** One line for each brief and each place it was sent to. */
export function ledgerSheet(year: number, briefs: readonly BriefForFile[]): OutputSheet {
  const rows = briefs.flatMap((brief) => {
    const own = [
      issueLabel(brief.issueYear, brief.issueNumber),
      brief.title,
      KIND_WORDS[brief.kind],
      brief.authorNames.join('、'),
      brief.issuedOn,
    ];
    if (brief.submissions.length === 0) return [[...own, ...Array<null>(9).fill(null)]];
    return brief.submissions.map((one) => [
      ...own,
      LEVEL_WORDS[one.level as BriefLevel],
      one.recipient,
      one.sentOn,
      one.letterOut,
      OUTCOME_WORDS[one.outcome as SubmissionOutcome],
      one.adoptedAs && KIND_WORDS[one.adoptedAs as BriefKind],
      one.outcomeOn,
      one.letterIn,
      one.note,
    ]);
  });
  const widths: Partial<Record<LedgerColumn, number>> = { TITLE: 48, AUTHORS: 20, RECIPIENT: 24, NOTE: 30 };
  return {
    name: `${year}年社情民意信息`,
    columns: (Object.keys(LEDGER_COLUMNS) as LedgerColumn[]).map((column) => ({
      header: LEDGER_COLUMNS[column][0],
      ...(widths[column] ? { width: widths[column] } : {}),
    })),
    rows,
  };
}

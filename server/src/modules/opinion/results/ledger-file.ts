import {
  type Columns,
  cannotRead,
  columnsToWrite,
  day,
  oneOf,
  plain,
  type Reading,
  says,
  words,
} from '../../../kernel/imports/index.js';
import type { OutputSheet } from '../../../kernel/tabular/index.js';
import { BriefKind } from '../brief.entity.js';
import type { BriefForFile } from '../brief.queries.js';
import { BriefLevel, SubmissionOutcome } from '../ladder/submission.entity.js';

/** 2026年第12期, as the ledger writes it and as people shorten it. */
function issueIn(text: string): Reading<{ readonly year: number; readonly number: number }> {
  const [, year, number] = /^(\d{4})年?[-第]?(\d{1,5})[期号]?$/.exec(plain(text)) ?? [];
  return year ? says({ year: Number(year), number: Number(number) }) : cannotRead('NUMBER_UNREADABLE');
}

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

/** The ledger as it is written, and as it is read back. */
export const LEDGER_COLUMNS = {
  NUMBER: { headings: ['期号', '编号', 'issue', 'number', 'no'], needed: true, read: issueIn },
  TITLE: { headings: ['标题', '题目', '信息标题', 'title'], width: 48, read: words() },
  KIND: { headings: ['类型', 'kind'] },
  AUTHORS: { headings: ['作者', 'authors', 'author'], width: 20 },
  ISSUED_ON: { headings: ['编发日期', 'issued on'] },
  LEVEL: {
    headings: ['报送层级', '层级', '采用层级', 'level'],
    needed: true,
    read: oneOf(LEVEL_WORDS, 'LEVEL_UNKNOWN', /级$|政协$/),
  },
  RECIPIENT: { headings: ['报送单位', '报送对象', '采用单位', 'recipient', 'sent to'], width: 24, read: words() },
  SENT_ON: { headings: ['报送日期', 'sent on'], read: day('SENT_ON_UNREADABLE') },
  LETTER_OUT: { headings: ['发文号', 'letter out'], read: words({ max: 60 }) },
  RESULT: {
    headings: ['结果', '采用情况', '采用结果', 'result', 'outcome'],
    needed: true,
    read: oneOf(OUTCOME_WORDS, 'RESULT_UNKNOWN', /级$|政协$/),
  },
  ADOPTED_AS: { headings: ['采用方式', 'adopted as'], read: oneOf(KIND_WORDS, 'ADOPTED_AS_UNKNOWN', /级$|政协$/) },
  OUTCOME_ON: { headings: ['结果日期', '采用日期', '反馈日期', 'result on'], read: day('OUTCOME_ON_UNREADABLE') },
  LETTER_IN: { headings: ['来文号或刊物', '来文号', '刊物', 'letter in'], read: words({ max: 60 }) },
  NOTE: { headings: ['备注', 'note', 'remarks'], width: 30, read: words({ max: 1000 }) },
  SOURCES: { headings: ['来源', 'sources'], width: 20 },
} as const satisfies Columns;
export type LedgerField = keyof typeof LEDGER_COLUMNS;

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
    const sources = brief.namesTakenDown ? '来源已撤下，待更正' : null;
    if (brief.submissions.length === 0) return [[...own, ...Array<null>(9).fill(null), sources]];
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
      sources,
    ]);
  });
  return {
    name: `${year}年社情民意信息`,
    columns: columnsToWrite(LEDGER_COLUMNS),
    rows,
  };
}

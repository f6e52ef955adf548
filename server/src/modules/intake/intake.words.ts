import type { RowProblem, RowProblemCode } from './reading/read-row.js';

export type IntakeLanguage = 'zh-CN' | 'en';

/** Why a row was not taken, for the file that goes back: it is read far from any client. */
const REASONS: Readonly<Record<IntakeLanguage, Readonly<Record<RowProblemCode, string>>>> = {
  'zh-CN': {
    NO_WORDS: '没有标题，也没有内容',
    BODY_TOO_LONG: '内容过长',
    REPLY_TOO_LONG: '答复过长',
    TEXT_TOO_LONG: '文字过长',
    NOT_A_DATE: '日期看不懂，请写成 2026-01-31 或 2026-01-31 09:30',
    CELL_ERROR: '单元格是公式错误，请填实际内容',
    UNREADABLE_LINE: '这一行不是完整的记录',
  },
  en: {
    NO_WORDS: 'neither title nor body',
    BODY_TOO_LONG: 'the body is too long',
    REPLY_TOO_LONG: 'the answer is too long',
    TEXT_TOO_LONG: 'the text is too long',
    NOT_A_DATE: 'the date is not understood: write 2026-01-31 or 2026-01-31 09:30',
    CELL_ERROR: 'the cell holds a formula error: type the value',
    UNREADABLE_LINE: 'this line is no whole record',
  },
};

const FRAME = {
  'zh-CN': { sheet: '未导入的行', row: '行号', heading: '未导入原因', most: (limit: number) => `（最多 ${limit} 字）` },
  en: { sheet: 'rows not imported', row: 'row', heading: 'why not', most: (limit: number) => ` (at most ${limit})` },
} as const;

export function wordingOf(language: IntakeLanguage) {
  const { most, ...frame } = FRAME[language];
  return {
    ...frame,
    problem: ({ code, limit }: RowProblem) => `${REASONS[language][code]}${limit === undefined ? '' : most(limit)}`,
  };
}

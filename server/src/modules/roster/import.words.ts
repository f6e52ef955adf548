import type { RosterProblem, RosterProblemCode } from './import/index.js';

export type ImportLanguage = 'zh-CN' | 'en';

/**
 * Why a row was not taken, for the file that goes back to whoever made the list. The one place where the server has
 * words: a file is read far from any client.
 */
const REASONS: Readonly<Record<ImportLanguage, Readonly<Partial<Record<RosterProblemCode, string>>>>> = {
  'zh-CN': {
    MISSING_NAME: '缺少姓名',
    NAME_TOO_LONG: '姓名过长(最多 50 字)',
    SEVERAL_NAMES: '一格里有几个姓名,请分成几行',
    DAMAGED_TEXT: '文字已损坏,请重新填写',
    CELL_ERROR: '单元格是公式错误,请填实际内容',
    TEXT_TOO_LONG: '内容过长',
    INVALID_GENDER: '性别只能填“男”或“女”',
    INVALID_PHONE: '电话号码不正确',
    PHONE_LOST_DIGITS: '电话号码被表格改成了科学计数,尾数已丢失,请重新填写',
    INVALID_DATE: '日期看不懂,请写成 2026-01-31',
    TERM_ENDS_BEFORE_START: '任期结束早于开始',
    AMBIGUOUS_NAME: '有同名的人,无法判断是哪一位,请补充电话或单位',
    PHONE_OF_ANOTHER: '电话号码与另一位委员相同',
    CONFLICTING_ROWS: '同一个人在几行里说法不一',
    UNKNOWN_COMMITTEE: '没有这个联络委',
    UNKNOWN_SECTOR: '没有这个界别',
    UNKNOWN_SPECIAL_COMMITTEE: '没有这个专委会',
    TOO_MANY_SPECIAL_COMMITTEES: '专委会最多两个',
  },
  en: {
    MISSING_NAME: 'the name is missing',
    NAME_TOO_LONG: 'the name is too long (50 characters at most)',
    SEVERAL_NAMES: 'several names in one cell: give each a row',
    DAMAGED_TEXT: 'the text is damaged: type it again',
    CELL_ERROR: 'the cell holds a formula error: type the value',
    TEXT_TOO_LONG: 'the text is too long',
    INVALID_GENDER: 'the gender is 男 or 女',
    INVALID_PHONE: 'this is not a telephone number',
    PHONE_LOST_DIGITS: 'the spreadsheet turned the number into scientific notation and lost its end: type it again',
    INVALID_DATE: 'the date is not understood: write 2026-01-31',
    TERM_ENDS_BEFORE_START: 'the term ends before it starts',
    AMBIGUOUS_NAME: 'somebody else has this name: add a telephone number or unit',
    PHONE_OF_ANOTHER: 'another member has this telephone number',
    CONFLICTING_ROWS: 'rows about one person contradict each other',
    UNKNOWN_COMMITTEE: 'there is no such liaison committee',
    UNKNOWN_SECTOR: 'there is no such sector',
    UNKNOWN_SPECIAL_COMMITTEE: 'there is no such special committee',
    TOO_MANY_SPECIAL_COMMITTEES: 'two special committees at most',
  },
};
const FRAME = {
  'zh-CN': {
    sheet: '未导入的行',
    heading: '未导入原因',
    other: '这一行有问题',
    nearest: (name: string) => `,是否指“${name}”`,
  },
  en: {
    sheet: 'rows not imported',
    heading: 'why not',
    other: 'there is something wrong',
    nearest: (name: string) => ` (did you mean ${name}?)`,
  },
} as const;

export function wordingOf(language: ImportLanguage) {
  const { sheet, heading, other, nearest } = FRAME[language];
  return {
    sheet,
    heading,
    problem: ({ code, column, params }: RosterProblem): string => {
      const reason = REASONS[language][code] ?? other;
      const suggestion = params?.suggestion ? nearest(String(params.suggestion)) : '';
      const where = column ? `${column}: ` : '';
      return `${where}${reason}${suggestion}`;
    },
  };
}

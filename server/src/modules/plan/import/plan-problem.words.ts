import type { FailingRowWords } from '../../../kernel/imports/index.js';

export const PLAN_PROBLEM_WORDS: FailingRowWords = {
  'zh-CN': {
    UNIT_MISSING: '没有写组织单位',
    UNKNOWN_ORGANISER: '名册里没有这个单位',
    NOT_YOURS: '不能代其他单位报计划',
    TITLE_MISSING: '没有写议题',
    MONTH_MISSING: '没有写时间',
    MONTH_UNCLEAR: '时间看不懂，请写成 5月 或 5月12日',
    OTHER_YEAR: '时间不在这个年度，请改时间，或换一个年度导入',
    TIMES_DO_NOT_FIT: '几个议题对着几个时间，分不清，请分成几行',
  },
  en: {
    UNIT_MISSING: 'whose meeting it is, is missing',
    UNKNOWN_ORGANISER: 'nobody known has this name',
    NOT_YOURS: 'you cannot plan for others',
    TITLE_MISSING: 'the subject is missing',
    MONTH_MISSING: 'the time is missing',
    MONTH_UNCLEAR: 'the time is not understood: write 5月 or 5月12日',
    OTHER_YEAR: 'the time lies in another year: change it, or bring the list for that year',
    TIMES_DO_NOT_FIT: 'several subjects and several times: give each a row',
  },
};

import type { FailingRowWords } from '../../../kernel/imports/index.js';

export const PROGRESS_PROBLEM_WORDS: FailingRowWords = {
  'zh-CN': {
    ID_UNKNOWN: '没有这件承诺，或不归本部门，请重新下载表格',
    ROW_TWICE: '同一件承诺在表里出现了两次',
    FORMULA: '是公式，请改成文字',
    TEXT_TOO_LONG: '内容过长',
    STAGE_UNKNOWN: '没有这个阶段，请按系统里的名称填',
    STAGE_WITHOUT_TEXT: '填了阶段，还要写进展',
    NOT_NOW: '这件承诺现在不能报进展',
    CHANGED_SINCE: '取表以后别人改过这件承诺，请重新下载再填',
  },
  en: {
    ID_UNKNOWN: 'there is no such commitment of this department: take the sheet anew',
    ROW_TWICE: 'the commitment stands in the sheet twice',
    FORMULA: 'this is a formula: write the words',
    TEXT_TOO_LONG: 'the text is too long',
    STAGE_UNKNOWN: 'there is no such stage: write it as the system names it',
    STAGE_WITHOUT_TEXT: 'a stage needs words about the progress',
    NOT_NOW: 'this commitment takes no progress now',
    CHANGED_SINCE: 'somebody changed the commitment since the sheet was taken: take it anew',
  },
};

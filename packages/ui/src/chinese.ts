import common from './common.zh-CN';
import errors from './errors.zh-CN';
import evidence from './evidence/evidence.zh-CN';
import status from './status.zh-CN';
import words from './words.zh-CN';

export const zhCN = { common, errors, evidence, status, words };

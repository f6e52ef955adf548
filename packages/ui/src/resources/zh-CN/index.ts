import common from './common';
import errors from './errors';
import status from './status';
import words from './words';

export const zhCN = { common, errors, status, words };

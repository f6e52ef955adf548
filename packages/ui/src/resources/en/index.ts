import common from './common';
import errors from './errors';
import evidence from './evidence';
import status from './status';
import words from './words';

export const en = { common, errors, evidence, status, words };

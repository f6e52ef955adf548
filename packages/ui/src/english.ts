import common from './common.en';
import errors from './errors.en';
import evidence from './evidence/evidence.en';
import status from './status.en';
import words from './words.en';

export const en = { common, errors, evidence, status, words };

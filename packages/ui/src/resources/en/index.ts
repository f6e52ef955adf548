import common from './common';
import errors from './errors';
import status from './status';
import words from './words';

export const en = { common, errors, status, words };

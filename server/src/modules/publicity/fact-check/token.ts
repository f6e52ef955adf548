import { createHash } from 'node:crypto';
import { normaliseCode } from '../../../kernel/running-number.js';

/** 31^16 of them, and tries are counted: nobody finds one. */
export const TOKEN_LENGTH = 16;

export const hashOfToken = (typed: string): string =>
  createHash('sha256')
    .update(`fact-check:${normaliseCode(typed)}`)
    .digest('hex');

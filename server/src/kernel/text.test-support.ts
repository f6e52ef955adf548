import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedData } from './tabular/tabular.test-support.js';

/** Every place that takes text is given these. */
export const worstStrings: readonly string[] = [
  'a\0b',
  '\ud800',
  'x\udc00y',
  '\u202Eمقلوب\u202C',
  'zero\u200B\u200C\u200D\uFEFFwidth',
  '𠮷'.repeat(7000),
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  "'; drop table topic; --",
  '{{constructor.constructor("return process")()}} $' + '{7*7} <%= 7*7 %> #{7*7}',
  '__proto__',
  '%00%0a../../etc/passwd',
  '👨‍👩‍👧‍👦🏴‍☠️',
];

const shared = sharedData();

/** The big list of naughty strings, where the public test data lies beside the repository; empty otherwise. */
export const knownStrings: readonly string[] = shared
  ? JSON.parse(readFileSync(join(shared, 'naughty-strings/blns.json'), 'utf8'))
  : [];

import type { Tagger } from '../claims.js';
import { dayRules } from './proof-days.rules.js';
import type { ProofContext, ProofFinding } from './proof-finding.js';
import { instructionRules } from './proof-instructions.rules.js';
import { markRules } from './proof-marks.rules.js';
import { proofNames } from './proof-names.rules.js';
import { numeralRules } from './proof-numerals.rules.js';
import { orderRules } from './proof-posts.rules.js';
import { sumRules } from './proof-sums.rules.js';

const RULES = [...dayRules, ...sumRules, ...numeralRules, ...instructionRules, ...orderRules, ...markRules];

/** What is not as it should be in a text, in its order. What two rules find in one place is said once. */
export function proofread(text: string, context: ProofContext, tagged: Tagger): ProofFinding[] {
  const all = [...RULES.flatMap((rule) => rule(text, context)), ...proofNames(text, context, tagged)];
  const covered = new Uint8Array(text.length);
  const kept = all.filter(({ from, to }) => {
    if (covered.subarray(from, to).includes(1)) return false;
    covered.fill(1, from, to);
    return true;
  });
  return kept.sort((a, b) => a.from - b.from);
}

/** The sentence a finding stands in: with its reason it is what a finding is known by while the rest is edited. */
export function sentenceAround(text: string, { from, to }: Pick<ProofFinding, 'from' | 'to'>): string {
  const begin = Math.max(...['。', '！', '？', '；', '\n'].map((mark) => text.lastIndexOf(mark, from - 1))) + 1;
  const ends = ['。', '！', '？', '；', '\n'].map((mark) => text.indexOf(mark, to)).filter((at) => at >= 0);
  return text.slice(from === 0 ? 0 : begin, ends.length > 0 ? Math.min(...ends) : text.length).trim();
}

import { countCharacters } from '../../kernel/chinese/index.js';
import type { OpinionBrief } from './brief.entity.js';
import { OpinionRefusalCode } from './opinion.refusal.js';

/** 一事一报, and short: what a leader reads to the end. */
export const BRIEF_MAX = 1500;
/** A draft may be cut down before it is handed in; this only bounds what is kept. */
export const DRAFT_PART_MAX = 6000;
export const MOST_AUTHORS = 8;
export const MOST_FILES = 9;
export const MOST_RECIPIENTS = 20;

type Words = Pick<OpinionBrief, 'title' | 'situation' | 'analysis' | 'suggestion'>;

/** How long a brief is: its three parts, the title aside. */
export function lengthOf({ situation, analysis, suggestion }: Omit<Words, 'title'>): number {
  return countCharacters(situation, analysis, suggestion);
}

/** Why these words may not be handed in, or null when they may. */
export function whyNotWhole(words: Words): OpinionRefusalCode | null {
  if ([words.title, words.situation, words.analysis, words.suggestion].some((part) => part.trim() === ''))
    return OpinionRefusalCode.PART_MISSING;
  return lengthOf(words) > BRIEF_MAX ? OpinionRefusalCode.TOO_LONG : null;
}

/** Shares are whole percents, none of them nothing, and make a hundred. */
export function areShares(shares: readonly number[]): boolean {
  return (
    shares.length > 0 &&
    shares.every((share) => Number.isInteger(share) && share >= 1 && share <= 100) &&
    shares.reduce((sum, share) => sum + share, 0) === 100
  );
}

/** The words as they go out: the desk's copy where there is one. */
export function wordsToIssue(
  brief: Words & Pick<OpinionBrief, 'editedTitle' | 'editedSituation' | 'editedAnalysis' | 'editedSuggestion'>,
): Words {
  return {
    title: brief.editedTitle ?? brief.title,
    situation: brief.editedSituation ?? brief.situation,
    analysis: brief.editedAnalysis ?? brief.analysis,
    suggestion: brief.editedSuggestion ?? brief.suggestion,
  };
}

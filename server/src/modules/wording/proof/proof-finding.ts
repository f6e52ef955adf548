/** What kind of slip it is: what a reader of the list looks for first. */
export enum ProofKind {
  NAME = 'NAME',
  UNIT = 'UNIT',
  DAY = 'DAY',
  SUM = 'SUM',
  MARK = 'MARK',
  NUMERAL = 'NUMERAL',
  INSTRUCTION = 'INSTRUCTION',
  ORDER = 'ORDER',
}

/** Why it is one; its words are the clients'. */
export enum ProofReason {
  NAME_MISSPELT = 'NAME_MISSPELT',
  POST_DIFFERS = 'POST_DIFFERS',
  UNIT_MISSPELT = 'UNIT_MISSPELT',
  NO_SUCH_DAY = 'NO_SUCH_DAY',
  WEEKDAY_WRONG = 'WEEKDAY_WRONG',
  NO_SUCH_HOUR = 'NO_SUCH_HOUR',
  ENDS_BEFORE_IT_BEGINS = 'ENDS_BEFORE_IT_BEGINS',
  PARTS_DO_NOT_ADD_UP = 'PARTS_DO_NOT_ADD_UP',
  LIST_OF_ANOTHER_LENGTH = 'LIST_OF_ANOTHER_LENGTH',
  SHARE_DOES_NOT_FIT = 'SHARE_DOES_NOT_FIT',
  MORE_THAN_ALL = 'MORE_THAN_ALL',
  WRONG_DIRECTION = 'WRONG_DIRECTION',
  TIMES_LESS = 'TIMES_LESS',
  NUMBERING_SKIPS = 'NUMBERING_SKIPS',
  HALF_WIDTH = 'HALF_WIDTH',
  DOUBLED = 'DOUBLED',
  UNPAIRED = 'UNPAIRED',
  ELLIPSIS = 'ELLIPSIS',
  DASH = 'DASH',
  AFTER_ORDINAL = 'AFTER_ORDINAL',
  BETWEEN_QUOTED = 'BETWEEN_QUOTED',
  BEFORE_AND = 'BEFORE_AND',
  STRAIGHT_QUOTES = 'STRAIGHT_QUOTES',
  APPROXIMATE_APART = 'APPROXIMATE_APART',
  FULL_WIDTH = 'FULL_WIDTH',
  YEAR_FORM = 'YEAR_FORM',
  MIXED_NUMERALS = 'MIXED_NUMERALS',
  RANGE_FORM = 'RANGE_FORM',
  APPROXIMATE_TWICE = 'APPROXIMATE_TWICE',
  IN_CHINESE = 'IN_CHINESE',
  DOCUMENT_NUMBER = 'DOCUMENT_NUMBER',
  MADE_INSTRUCTION = 'MADE_INSTRUCTION',
  READ_OR_INSTRUCTED = 'READ_OR_INSTRUCTED',
  INSTRUCTED_UPWARDS = 'INSTRUCTED_UPWARDS',
  INSTRUCTED_BY_UNIT = 'INSTRUCTED_BY_UNIT',
  FLATTERY = 'FLATTERY',
  POSTS_OUT_OF_ORDER = 'POSTS_OUT_OF_ORDER',
  OWN_POSTS_OUT_OF_ORDER = 'OWN_POSTS_OUT_OF_ORDER',
}

export interface ProofFinding {
  readonly kind: ProofKind;
  readonly reason: ProofReason;
  /** Where it stands in the text, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
  /** As it is written. */
  readonly text: string;
  /** What to write in its place; null where only a person can say. */
  readonly proposal: string | null;
  /** What it is held against: the roster's name, the right weekday, the sum. */
  readonly detail: string | null;
}

/** What of the house a text is held against. */
export interface KnownNames {
  /** Members and staff, each with the posts that are recorded. */
  readonly people: readonly { readonly name: string; readonly posts: readonly string[] }[];
  /** Departments, townships, committees and organisations, long and short. */
  readonly units: readonly string[];
}

export type Rule = (text: string, known: ProofContext) => ProofFinding[];
export interface ProofContext extends KnownNames {
  /** The day it is read, for days without a year. */
  readonly on: string;
}

/** Every match of a pattern as a finding; a proposal of null leaves it to the writer, undefined is no finding. */
export function each(
  text: string,
  kind: ProofKind,
  reason: ProofReason,
  pattern: RegExp,
  proposalOf: (found: RegExpMatchArray) => string | null | undefined,
  detailOf: (found: RegExpMatchArray) => string | null = () => null,
): ProofFinding[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const proposal = proposalOf(found);
    if (proposal === undefined || proposal === found[0]) return [];
    const from = found.index;
    return [{ kind, reason, from, to: from + found[0].length, text: found[0], proposal, detail: detailOf(found) }];
  });
}

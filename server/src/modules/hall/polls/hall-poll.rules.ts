import { registerEnumType } from 'type-graphql';
import type { VoteChoice } from './vote-matrix.js';

export enum HallPollWord {
  AGREE = 'AGREE',
  DISAGREE = 'DISAGREE',
  PASS = 'PASS',
}
registerEnumType(HallPollWord, { name: 'HallPollWord' });

const CHOICES: Readonly<Record<HallPollWord, VoteChoice>> = { AGREE: 1, DISAGREE: -1, PASS: 0 };

export const choiceOf = (word: HallPollWord): VoteChoice => CHOICES[word];

/** What one person may put forward in one round, beside what they took back. */
export const MOST_SUBMITTED = 3;
/** What they may write in it at all. */
export const MOST_WRITTEN = 12;
/** A hall answers so many with patience. */
export const MOST_ITEMS = 100;

/** With fewer people a share would tell who said what. */
export const FEWEST_PEOPLE = 3;
/** With fewer people nobody is put in groups. */
export const FEWEST_TO_GROUP = 8;
/** A group of fewer people is not shown on its own. */
export const FEWEST_IN_GROUP = 3;

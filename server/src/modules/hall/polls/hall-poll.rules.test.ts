import { expect, it } from '@jest/globals';
import { choiceOf, HallPollWord } from './hall-poll.rules.js';

it('counts for, against, and neither', () => {
  const { AGREE, DISAGREE, PASS } = HallPollWord;

  expect([AGREE, DISAGREE, PASS].map(choiceOf)).toEqual([1, -1, 0]);
});

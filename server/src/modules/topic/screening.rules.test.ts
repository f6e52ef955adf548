import { describe, expect, it } from '@jest/globals';
import { CriterionAnswer, CriterionKind, ScreeningResult } from './screening.entity.js';
import { checklistResult, whyCannotKeepLetter, whyReasonNeeded } from './screening.rules.js';
import { TopicStatus, TopicStepKind } from './topic.entity.js';
import { TopicRefusalCode } from './topic.refusal.js';

const { TAKE_UP, LEAVE_OUT } = CriterionKind;
const { YES, NO, UNCLEAR } = CriterionAnswer;
const answered = (...answers: [CriterionKind, CriterionAnswer][]) =>
  checklistResult(answers.map(([kind, answer]) => ({ kind, answer })));

describe('the checklist', () => {
  it('fits when one ground holds and nothing speaks against it', () => {
    expect(answered([TAKE_UP, NO], [TAKE_UP, YES], [LEAVE_OUT, NO])).toBe(ScreeningResult.FITS);
  });

  it('leaves out whatever hits one criterion against, whatever speaks for it', () => {
    expect(answered([TAKE_UP, YES], [LEAVE_OUT, YES])).toBe(ScreeningResult.LEFT_OUT);
  });

  it('does not count what nobody is sure of', () => {
    expect(answered([TAKE_UP, UNCLEAR], [LEAVE_OUT, UNCLEAR])).toBe(ScreeningResult.NO_GROUND);
    expect(answered()).toBe(ScreeningResult.NO_GROUND);
  });
});

describe('taking a topic up', () => {
  const why = (result: ScreeningResult | null, reason: string | null = null, listHasGrounds = true) =>
    whyReasonNeeded(result, { reason, listHasGrounds })?.code ?? null;

  it('needs no reason where the checklist fits', () => expect(why(ScreeningResult.FITS)).toBeNull());

  it('needs one against the checklist, or without it', () => {
    expect(why(ScreeningResult.LEFT_OUT)).toBe(TopicRefusalCode.HITS_LEAVE_OUT);
    expect(why(ScreeningResult.NO_GROUND)).toBe(TopicRefusalCode.MEETS_NO_TAKE_UP);
    expect(why(null)).toBe(TopicRefusalCode.MEETS_NO_TAKE_UP);
    expect(why(ScreeningResult.LEFT_OUT, '区里急办')).toBeNull();
  });

  it('asks for no ground where the list has none', () => {
    expect(why(null, null, false)).toBeNull();
    expect(why(ScreeningResult.LEFT_OUT, null, false)).toBe(TopicRefusalCode.HITS_LEAVE_OUT);
  });
});

describe('a letter that was sent back is kept after all', () => {
  const asReturned = { status: TopicStatus.SUBMITTED, lastTurn: TopicStepKind.LETTER_RETURNED, isNewest: true };
  const returned = { returnedAt: new Date() };

  it('while the topic stands as the return left it', () => {
    expect(whyCannotKeepLetter(returned, asReturned)).toBeNull();
  });

  it.each([
    ['it was never sent back', { returnedAt: null }, asReturned, 'LETTER_NOT_RETURNED'],
    ['another letter went out since', returned, { ...asReturned, isNewest: false }, 'RETURN_ACTED_ON'],
    ['it was decided on', returned, { ...asReturned, status: TopicStatus.ACCEPTED }, 'RETURN_ACTED_ON'],
    [
      'it was decided on and that taken back',
      returned,
      { ...asReturned, lastTurn: TopicStepKind.REOPENED },
      'RETURN_ACTED_ON',
    ],
  ])('not where %s', (_, letter, topic, code) => {
    expect(whyCannotKeepLetter(letter, topic)).toMatchObject({ code });
  });
});

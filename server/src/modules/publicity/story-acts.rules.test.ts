import { expect, it } from '@jest/globals';
import { StoryStatus as S } from './story.enums.js';
import { mayDo, StoryAct, type StoryCapacity, type StoryStanding, storyActs, whyCannot } from './story-acts.rules.js';

const nobody: StoryCapacity = {
  edits: false,
  writes: false,
  wrote: false,
  reviews: false,
  reviewed: false,
  signs: false,
  signed: false,
  withdraws: false,
  runsCheck: false,
  wroteCorrection: false,
  keepsPlacements: false,
};
const standing = (status: S, more: Partial<StoryStanding> = {}): StoryStanding => ({
  status,
  hasWords: true,
  hasSubject: true,
  checkClosed: false,
  hasPending: false,
  inSpite: false,
  wasPublished: false,
  ...more,
});

it('offers nothing to somebody without a part', () => {
  expect(Object.values(StoryAct).filter((act) => mayDo(act, nobody))).toEqual([]);
});

it('does each act at its steps alone', () => {
  const wrong = Object.values(StoryAct).flatMap((act) =>
    Object.values(S)
      .filter((status) => !storyActs[act].at.includes(status))
      .filter((status) => whyCannot(act, nobody, standing(status)) === null)
      .map((status) => `${act} at ${status}`),
  );
  expect(wrong).toEqual([]);
});

it('takes three persons', () => {
  const writer = { ...nobody, edits: true, writes: true, wrote: true, reviews: true, signs: true };
  expect(whyCannot(StoryAct.PASS, writer, standing(S.IN_REVIEW))).toBe('WROTE_IT');
  expect(whyCannot(StoryAct.RETURN, writer, standing(S.IN_REVIEW))).toBe('WROTE_IT');
  expect(whyCannot(StoryAct.SIGN, writer, standing(S.FACT_CHECK, { checkClosed: true }))).toBe('WROTE_IT');
  const reviewer = { ...nobody, reviews: true, reviewed: true, signs: true };
  expect(whyCannot(StoryAct.SIGN, reviewer, standing(S.FACT_CHECK, { checkClosed: true }))).toBe('REVIEWED_IT');
  const signer = { ...nobody, signs: true };
  expect(whyCannot(StoryAct.SIGN, signer, standing(S.FACT_CHECK))).toBe('FACT_CHECK_OPEN');
  expect(whyCannot(StoryAct.SIGN, signer, standing(S.FACT_CHECK, { checkClosed: true }))).toBeNull();
});

it('corrects once at a time, and nobody signs their own correction', () => {
  const editor = { ...nobody, edits: true };
  expect(whyCannot(StoryAct.WRITE_CORRECTION, editor, standing(S.PUBLISHED))).toBeNull();
  expect(whyCannot(StoryAct.WRITE_CORRECTION, editor, standing(S.PUBLISHED, { hasPending: true }))).toBe(
    'CORRECTION_PENDING',
  );
  const own = { ...nobody, signs: true, wroteCorrection: true };
  expect(whyCannot(StoryAct.SIGN_CORRECTION, own, standing(S.PUBLISHED))).toBe('NO_CORRECTION');
  expect(whyCannot(StoryAct.SIGN_CORRECTION, own, standing(S.PUBLISHED, { hasPending: true }))).toBe('WROTE_IT');
});

it('has somebody else look at what was signed in spite of an error', () => {
  const inSpite = standing(S.PUBLISHED, { inSpite: true });
  expect(whyCannot(StoryAct.SEE_IN_SPITE, { ...nobody, signs: true, signed: true }, inSpite)).toBe('SIGNED_IT');
  expect(whyCannot(StoryAct.SEE_IN_SPITE, { ...nobody, reviews: true }, inSpite)).toBeNull();
  expect(whyCannot(StoryAct.SEE_IN_SPITE, { ...nobody, reviews: true }, standing(S.PUBLISHED))).toBe('NOT_FORCED');
});

import fc from 'fast-check';
import { Disposition } from '../../consultation/index.js';
import { ResponseNature } from '../../wording/index.js';
import { chairsPart, outcomeOf } from './disposition.rules.js';

const { EXPLANATION, FORWARDED, POSITION, COMMITMENT, SOLVED_ON_SPOT, DECLINED } = ResponseNature;
const answer = (nature: ResponseNature, contestReason: string | null = null) => ({ nature, contestReason });
const after = (...answers: ReturnType<typeof answer>[]) => outcomeOf(answers, null);

it('is raised until somebody answers', () => {
  expect(after()).toEqual({ status: 'RAISED', disposition: null });
});

it('stays to be pursued when it was only explained or declared', () => {
  expect(after(answer(EXPLANATION), answer(POSITION))).toEqual({ status: 'RESPONDED', disposition: null });
  // Passed on is not answered: whoever it went to has yet to say something.
  expect(after(answer(FORWARDED))).toEqual({ status: 'RESPONDED', disposition: null });
});

it.each([
  [COMMITMENT, 'COMMITMENT'],
  [SOLVED_ON_SPOT, 'SOLVED_ON_SPOT'],
  [DECLINED, 'DECLINED'],
] as const)('is settled by %s', (nature, disposition) => {
  expect(after(answer(EXPLANATION), answer(nature))).toEqual({ status: 'DISPOSED', disposition });
});

it('follows the promise where departments differ', () => {
  expect(after(answer(DECLINED), answer(COMMITMENT), answer(SOLVED_ON_SPOT)).disposition).toBe('COMMITMENT');
});

it('waits again once the answer is contested', () => {
  expect(after(answer(SOLVED_ON_SPOT, '还没有解决'))).toEqual({ status: 'RESPONDED', disposition: null });
});

it('keeps what the chair decided until an answer settles it', () => {
  expect(outcomeOf([answer(POSITION)], Disposition.CARRIED_OVER).disposition).toBe('CARRIED_OVER');
  expect(outcomeOf([answer(COMMITMENT)], Disposition.CARRIED_OVER).disposition).toBe('COMMITMENT');
});

const answers = fc.array(
  fc.record({
    nature: fc.constantFrom(...Object.values(ResponseNature)),
    contestReason: fc.option(fc.constant('不是'), { nil: null }),
  }),
);

it('does not depend on the order of the answers', () => {
  fc.assert(
    fc.property(answers, fc.constantFrom(Disposition.ESCALATED, Disposition.CARRIED_OVER, null), (given, byChair) => {
      expect(outcomeOf([...given].reverse(), byChair)).toEqual(outcomeOf(given, byChair));
    }),
  );
});

it('is settled exactly when it has a disposition, and never by explaining or declaring', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const { status, disposition } = outcomeOf(given, null);
      expect(status === 'DISPOSED').toBe(disposition !== null);
      const settling = given.some(
        ({ nature, contestReason }) =>
          contestReason === null && nature !== EXPLANATION && nature !== POSITION && nature !== FORWARDED,
      );
      expect(status === 'DISPOSED').toBe(settling);
    }),
  );
});

it('leaves to the chair what goes up and what is carried over', () => {
  expect(Object.values(Disposition).filter((disposition) => chairsPart(disposition) !== null)).toEqual([
    Disposition.ESCALATED,
    Disposition.CARRIED_OVER,
  ]);
  expect([Disposition.ESCALATED, Disposition.CARRIED_OVER].map(chairsPart)).toEqual(['ESCALATED', 'CARRIED_OVER']);
  expect(chairsPart(null)).toBeNull();
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Operation, type Sequential, whyNotLinearizable } from './linearizable.js';

type Input = { readonly write: number } | 'read' | 'increase';
const register: Sequential<number, Input, number> = {
  initial: 0,
  step(state, input, output) {
    if (input === 'read') return output === undefined || output === state ? state : null;
    const next = input === 'increase' ? state + 1 : input.write;
    return output === undefined || output === next ? next : null;
  },
  key: String,
};
const asked = (input: Input, invokedAt: number, at: number | null, output = 0): Operation<Input, number> => ({
  input,
  invokedAt,
  answer: at === null ? null : { at, output },
});
const write = (value: number, from: number, to: number | null) => asked({ write: value }, from, to, value);

describe('what one order explains', () => {
  it.each<[string, Operation<Input, number>[]]>([
    ['one after the other', [write(1, 0, 1), asked('read', 2, 3, 1)]],
    ['a read beside a write, of before', [write(1, 0, 5), asked('read', 1, 2, 0)]],
    ['a read beside a write, of after', [write(1, 0, 5), asked('read', 1, 2, 1)]],
    [
      'a write without an answer that was done, much later',
      [write(1, 0, null), asked('read', 5, 6, 0), asked('read', 7, 8, 1)],
    ],
    ['a write without an answer that was not', [write(1, 0, null), asked('read', 5, 6, 0)]],
    ['two that count at once', [asked('increase', 0, 5, 2), asked('increase', 1, 4, 1)]],
    ['the same moment', [write(1, 0, 2), asked('read', 2, 3, 0)]],
  ])('%s', (_, history) => {
    expect(whyNotLinearizable(history, register)).toBeNull();
  });
});

describe('what no order explains', () => {
  it.each<[string, Operation<Input, number>[]]>([
    ['a read of before, after the write was answered', [write(1, 0, 1), asked('read', 2, 3, 0)]],
    ['a lost write', [write(1, 0, 1), write(2, 2, 3), asked('read', 4, 5, 1)]],
    ['a doubled number', [asked('increase', 0, 5, 1), asked('increase', 1, 4, 1)]],
    ['a number left out', [asked('increase', 0, 1, 1), asked('increase', 2, 3, 3)]],
    ['back and forth', [write(1, 0, 9), asked('read', 1, 2, 1), asked('read', 3, 4, 0)]],
    [
      'two who saw two writes in two orders',
      [
        ...[write(1, 0, 20), write(2, 0, 20), asked('read', 1, 2, 1), asked('read', 3, 4, 2), asked('read', 5, 6, 1)],
        asked('read', 7, 8, 2),
      ],
    ],
    [
      'what was not answered and done twice',
      [write(1, 0, null), ...[1, 0, 1].map((seen, n) => asked('read', 2 + 2 * n, 3 + 2 * n, seen))],
    ],
    ['what was seen before it was asked', [asked('read', 0, 1, 1), write(1, 2, 3)]],
  ])('%s', (_, history) => {
    expect(whyNotLinearizable(history, register)).not.toBeNull();
  });

  it('says how far it came', () => {
    const history = [write(1, 0, 1), write(2, 2, 3), asked('read', 4, 5, 1)];
    expect(whyNotLinearizable(history, register)).toEqual({ placed: 2, next: [history[2]] });
  });
});

/** Histories of a register that really took one after the other, each at some moment between being asked and answered. */
const real = fc
  .array(
    fc.record({
      input: fc.oneof(fc.constant('read' as const), fc.constant('increase' as const), fc.record({ write: fc.nat(3) })),
      gap: fc.integer({ min: 1, max: 3 }),
      before: fc.nat(6),
      after: fc.nat(6),
      lost: fc.boolean(),
    }),
    { minLength: 2, maxLength: 40 },
  )
  .map((wishes) => {
    let state = 0;
    let now = 0;
    return wishes.map(({ input, gap, before, after, lost }): Operation<Input, number> => {
      now += gap;
      state = register.step(state, input, undefined) as number;
      const answer = lost && after > 4 ? null : { at: now + after, output: state };
      return { input, invokedAt: now - before, answer };
    });
  });

it('finds the order of whatever happened in one', () => {
  fc.assert(
    fc.property(real, (history) => whyNotLinearizable(history, register) === null),
    { numRuns: 300 },
  );
});

it('finds a wrong answer planted in what happened in one', () => {
  fc.assert(
    fc.property(real, fc.nat(), (history, which) => {
      const answered = history.filter(({ answer, input }) => answer && input === 'read');
      fc.pre(answered.length > 0);
      const wrong = answered[which % answered.length];
      // Nobody ever wrote this.
      const planted = history.map((one) =>
        one === wrong && one.answer ? { ...one, answer: { ...one.answer, output: 1000 } } : one,
      );
      return whyNotLinearizable(planted, register) !== null;
    }),
    { numRuns: 300 },
  );
});

it('goes through a hundred thousand of eight at a time within seconds', () => {
  let state = 0;
  const history = Array.from({ length: 100_000 }, (_, n): Operation<Input, number> => {
    state += 1;
    return { input: 'increase', invokedAt: n - (n % 8), answer: { at: n + 1, output: state } };
  });
  expect(whyNotLinearizable(history, register)).toBeNull();
  const doubled = history.map((one, n) => (n === 90_000 ? (history[89_999] as typeof one) : one));
  expect(whyNotLinearizable(doubled, register)).not.toBeNull();
});

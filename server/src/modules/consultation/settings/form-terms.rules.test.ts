import fc from 'fast-check';
import { ConsultationForm, type FormTerms } from '../consultation.entity.js';
import { allWeights } from '../readiness.rules.js';
import {
  BOUNDS,
  changedIn,
  DEFAULT_TERMS,
  isWithin,
  NUMBER_SETTINGS,
  termsOf,
  whyCannotAskFor,
} from './form-terms.rules.js';

const bench = DEFAULT_TERMS[ConsultationForm.BENCH];
const weighing = (weights: Record<string, number>): FormTerms => ({
  ...bench,
  readinessWeights: { ...bench.readinessWeights, ...weights },
});

it('starts every form within its bounds and with something to ask', () => {
  for (const terms of Object.values(DEFAULT_TERMS)) {
    expect(NUMBER_SETTINGS.filter((name) => !isWithin(name, terms[name]))).toEqual([]);
    expect(whyCannotAskFor(weighing({ MEMBER: 7 }), terms)).toBeNull();
  }
});

it('refuses a form under which no meeting could be ready, or every one', () => {
  expect(whyCannotAskFor(bench, weighing({ MEMBER: 0, DEPARTMENT: 0, TOWNSHIP: 0, STAKEHOLDER: 0 }))).toBe(
    'NO_PARTY_COUNTS',
  );
  const askingNothing = { 'TOWNSHIP.RESIDENTS_LISTED': 0, 'TOWNSHIP.WISH_SURVEY': 0 };
  expect(whyCannotAskFor(bench, weighing(askingNothing))).toBe('PARTY_ASKED_NOTHING');
  expect(whyCannotAskFor(bench, weighing({ ...askingNothing, TOWNSHIP: 0 }))).toBeNull();
  expect(whyCannotAskFor(bench, bench)).toBe('NOTHING_CHANGED');
});

it('names what changed, and nothing where a weight is only said', () => {
  expect(
    changedIn(bench, {
      ...weighing({ 'MEMBER.SUGGESTION': 2 }),
      speakingMinutes: 4,
      itemDueWorkingDays: { ...bench.itemDueWorkingDays, DELEGATE: 4 },
    }),
  ).toEqual(['speakingMinutes', 'readinessWeights.MEMBER.SUGGESTION', 'itemDueWorkingDays.DELEGATE']);
  expect(changedIn({ ...bench, readinessWeights: {} }, { ...bench, readinessWeights: allWeights({}) })).toEqual([]);
});

it('lets a number through exactly when it is within its bounds', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NUMBER_SETTINGS), fc.double({ min: -5, max: 1100, noNaN: true }), (name, value) => {
      const { least, most, whole } = BOUNDS[name];
      expect(isWithin(name, value)).toBe(value >= least && value <= most && (!whole || value % 1 === 0));
    }),
  );
  expect(isWithin('speakingMinutes', Number.NaN)).toBe(false);
});

it('keeps what it is given', () => {
  expect(termsOf(bench)).toEqual(bench);
});

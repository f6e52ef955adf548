import { describe, expect, it } from '@jest/globals';
import { QuestionKind, type StoredQuestion } from './questionnaire.entity.js';
import { answersInput, type GivenAnswer, type GivenQuestion, questionsInput, statusOf } from './questionnaire.rules.js';

const { CHOICE, CHOICES, SCALE, TEXT, DEMANDS } = QuestionKind;
const now = new Date('2026-03-02T01:00:00Z');
const later = new Date('2026-03-02T01:00:01Z');
const rule = (work: () => unknown) => {
  try {
    work();
    return null;
  } catch (error) {
    const { field, rule } = (error as { extensions: { params: { field: string; rule: string } } }).extensions.params;
    return `${field} ${rule}`;
  }
};

it('is answered from its opening until it closes or is closed', () => {
  const draft = { openedAt: null, closesAt: null, closedAt: null };

  expect(statusOf(draft, now)).toBe('DRAFT');
  expect(statusOf({ ...draft, openedAt: now }, now)).toBe('OPEN');
  expect(statusOf({ ...draft, openedAt: now, closesAt: later }, now)).toBe('OPEN');
  expect(statusOf({ ...draft, openedAt: now, closesAt: now }, now)).toBe('CLOSED');
  expect(statusOf({ ...draft, openedAt: now, closesAt: later, closedAt: now }, now)).toBe('CLOSED');
  expect(statusOf({ ...draft, openedAt: now, closedAt: now }, now)).toBe('CLOSED');
});

describe('questions', () => {
  const question = (kind: QuestionKind, options: readonly string[] = [], more: Partial<GivenQuestion> = {}) => ({
    ...{ kind, text: '问什么', options, isRequired: true },
    ...more,
  });
  const letters = (count: number) => Array.from({ length: count }, (_, at) => `第${at}个`);

  it('are numbered, and so are their options', () => {
    expect(
      questionsInput([question(CHOICE, [' 停车 ', '堆货']), question(TEXT, ['没有用'], { isRequired: false })]),
    ).toEqual([
      {
        id: 'q1',
        kind: CHOICE,
        text: '问什么',
        options: [
          { id: '1', text: '停车' },
          { id: '2', text: '堆货' },
        ],
        isRequired: true,
      },
      { id: 'q2', kind: TEXT, text: '问什么', options: [], isRequired: false },
    ]);
  });

  it('that put demands in order are never required: there may be none', () => {
    expect(questionsInput([question(DEMANDS)])).toMatchObject([{ isRequired: false }]);
    expect(questionsInput([question(SCALE)])).toMatchObject([{ isRequired: true }]);
  });

  it.each([
    ['none', [], 'questions REQUIRED'],
    ['ten', letters(10).map(() => question(TEXT)), null],
    ['eleven', letters(11).map(() => question(TEXT)), 'questions TOO_MANY'],
    ['two that put demands in order', [question(DEMANDS), question(DEMANDS)], 'questions ONE_RANKING'],
    ['one option', [question(CHOICE, ['甲'])], 'questions.0.options TOO_FEW'],
    ['one of several', [question(TEXT), question(CHOICES, ['甲'])], 'questions.1.options TOO_FEW'],
    ['twelve options', [question(CHOICES, letters(12))], null],
    ['thirteen', [question(CHOICES, letters(13))], 'questions.0.options TOO_MANY'],
    ['the same twice', [question(CHOICE, ['甲', '甲 '])], 'questions.0.options TWICE'],
    ['an option without words', [question(CHOICE, ['甲', ' '])], 'questions.0.options REQUIRED'],
    ['an option too long', [question(CHOICE, ['甲', '乙'.repeat(121)])], 'questions.0.options TOO_LONG'],
    ['no words', [question(TEXT, [], { text: '' })], 'questions.0.text REQUIRED'],
    ['too many words', [question(TEXT, [], { text: '字'.repeat(121) })], 'questions.0.text TOO_LONG'],
  ])('%s', (_, given, refusal) => {
    expect(rule(() => questionsInput(given as GivenQuestion[]))).toBe(refusal);
  });
});

describe('answers', () => {
  const options = ['1', '2', '3'].map((id) => ({ id, text: id }));
  const asked = (id: string, kind: QuestionKind, isRequired = false): StoredQuestion => ({
    ...{ id, kind, text: id, isRequired },
    options: kind === CHOICE || kind === CHOICES ? options : [],
  });
  const questions = [
    asked('one', CHOICE),
    asked('some', CHOICES),
    asked('scale', SCALE),
    asked('text', TEXT),
    asked('rank', DEMANDS),
  ];
  const demandIds = ['a', 'b', 'c', 'd'];
  const take = (...given: readonly (readonly [string, ...string[]])[]) =>
    answersInput(
      questions,
      given.map(([questionId, ...values]): GivenAnswer => ({ questionId, values })),
      demandIds,
    );

  it('are kept by their question; what was left empty is not', () => {
    expect(
      take(['one', '2'], ['some', '1', '3'], ['scale', '5'], ['text', ' 多画车位 '], ['rank', 'c', 'a', 'b']).answers,
    ).toEqual({
      one: ['2'],
      some: ['1', '3'],
      scale: ['5'],
      text: ['多画车位'],
      rank: ['c', 'a', 'b'],
    });
    expect(take(['one'], ['text', '  '], ['scale']).answers).toEqual({});
  });

  it.each([
    [['other', '1'], 'answers UNKNOWN'],
    [['one', '1', '2'], 'answers.one TOO_MANY'],
    [['one', '9'], 'answers.one UNKNOWN'],
    [['some', '1', '2', '3'], null],
    [['some', '1', '1'], 'answers.some TOO_MANY'],
    [['some', '1', '2', '3', '4'], 'answers.some TOO_MANY'],
    [['some', '1', '4'], 'answers.some UNKNOWN'],
    [['scale', '1', '2'], 'answers.scale TOO_MANY'],
    [['scale', '0'], 'answers.scale UNKNOWN'],
    [['scale', '6'], 'answers.scale UNKNOWN'],
    [['text', '一', '二'], 'answers.text TOO_MANY'],
    [['text', '字'.repeat(1001)], 'answers.text TOO_LONG'],
    [['rank', 'a', 'b', 'c', 'd'], 'answers.rank TOO_MANY'],
    [['rank', 'a', 'a'], 'answers.rank TOO_MANY'],
    [['rank', 'e'], 'answers.rank UNKNOWN'],
  ])('%j', (given, refusal) => {
    expect(rule(() => take(given as [string, ...string[]]))).toBe(refusal);
  });

  it('come once for each question', () => {
    expect(rule(() => take(['one', '1'], ['one', '2']))).toBe('answers UNKNOWN');
  });

  it('say which question they miss first', () => {
    const strict = [asked('free', TEXT), asked('first', SCALE, true), asked('second', TEXT, true)];
    const missing = (...given: readonly GivenAnswer[]) => answersInput(strict, given, []).missing;

    expect(missing()).toBe('first');
    expect(missing({ questionId: 'first', values: ['1'] })).toBe('second');
    expect(missing({ questionId: 'first', values: ['1'] }, { questionId: 'second', values: ['好'] })).toBeNull();
  });
});

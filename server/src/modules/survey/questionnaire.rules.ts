import { badInput } from '../../kernel/errors.js';
import { NOTE_MAX, TITLE_MAX, textInput } from '../../kernel/text.js';
import { QuestionKind, type Questionnaire, type StoredAnswers, type StoredQuestion } from './questionnaire.entity.js';

export const MAX_QUESTIONS = 10;
const MAX_OPTIONS = 12;
export const MAX_RANKED = 3;
export const SCALE = ['1', '2', '3', '4', '5'] as const;

export type QuestionnaireStatus = 'DRAFT' | 'OPEN' | 'CLOSED';

/** Whether it can be answered now. */
export function statusOf(
  { openedAt, closesAt, closedAt }: Pick<Questionnaire, 'openedAt' | 'closesAt' | 'closedAt'>,
  now: Date,
): QuestionnaireStatus {
  if (openedAt === null) return 'DRAFT';
  return closedAt !== null || (closesAt !== null && closesAt <= now) ? 'CLOSED' : 'OPEN';
}

export interface GivenQuestion {
  readonly kind: QuestionKind;
  readonly text: string;
  readonly options: readonly string[];
  readonly isRequired: boolean;
}

const CHOOSING: readonly QuestionKind[] = [QuestionKind.CHOICE, QuestionKind.CHOICES];

/** Questions as they can be asked, numbered in their order. */
export function questionsInput(given: readonly GivenQuestion[]): StoredQuestion[] {
  if (given.length === 0) throw badInput('questions', 'REQUIRED');
  if (given.length > MAX_QUESTIONS) throw badInput('questions', 'TOO_MANY');
  if (given.filter(({ kind }) => kind === QuestionKind.DEMANDS).length > 1) throw badInput('questions', 'ONE_RANKING');
  return given.map(({ kind, text, options, isRequired }, index) => {
    const field = `questions.${index}`;
    const words = CHOOSING.includes(kind)
      ? options.map((option) => textInput(option, { field: `${field}.options`, max: TITLE_MAX, required: true }))
      : [];
    if (CHOOSING.includes(kind) && words.length < 2) throw badInput(`${field}.options`, 'TOO_FEW');
    if (words.length > MAX_OPTIONS) throw badInput(`${field}.options`, 'TOO_MANY');
    if (new Set(words).size !== words.length) throw badInput(`${field}.options`, 'TWICE');
    return {
      id: `q${index + 1}`,
      kind,
      text: textInput(text, { field: `${field}.text`, max: TITLE_MAX, required: true }),
      options: words.map((option, at) => ({ id: `${at + 1}`, text: option })),
      isRequired: isRequired && kind !== QuestionKind.DEMANDS,
    };
  });
}

export interface GivenAnswer {
  readonly questionId: string;
  readonly values: readonly string[];
}

/**
 * One person's answers, checked against what was asked: `missing` names the first question that must be answered and
 * was not. What no client of ours would send is thrown as bad input.
 */
export function answersInput(
  questions: readonly StoredQuestion[],
  given: readonly GivenAnswer[],
  demandIds: readonly string[],
): { readonly answers: StoredAnswers; readonly missing: string | null } {
  const answers: Record<string, readonly string[]> = {};
  for (const { questionId, values } of given) {
    const question = questions.find(({ id }) => id === questionId);
    if (!question || questionId in answers) throw badInput('answers', 'UNKNOWN');
    const kept = valuesOf(question, values, demandIds);
    if (kept.length > 0) answers[questionId] = kept;
  }
  const missing = questions.find(({ id, isRequired }) => isRequired && !(id in answers))?.id ?? null;
  return { answers, missing };
}

function valuesOf({ id, kind, options }: StoredQuestion, given: readonly string[], demandIds: readonly string[]) {
  const field = `answers.${id}`;
  if (kind === QuestionKind.TEXT) {
    if (given.length > 1) throw badInput(field, 'TOO_MANY');
    const text = textInput(given[0], { field, max: NOTE_MAX });
    return text === null ? [] : [text];
  }
  const most = { CHOICE: 1, SCALE: 1, CHOICES: options.length, DEMANDS: MAX_RANKED }[kind];
  const offered = {
    CHOICE: options.map((one) => one.id),
    SCALE,
    CHOICES: options.map((one) => one.id),
    DEMANDS: demandIds,
  }[kind];
  if (given.length > most || new Set(given).size !== given.length) throw badInput(field, 'TOO_MANY');
  if (given.some((value) => !(offered as readonly string[]).includes(value))) throw badInput(field, 'UNKNOWN');
  return [...given];
}

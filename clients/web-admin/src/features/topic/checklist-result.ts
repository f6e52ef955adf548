import type { CriterionAnswer, CriterionAnswerInput, CriterionKind, ScreeningResult } from '../../generated/graphql.js';

interface Criterion {
  readonly id: string;
  readonly kind: CriterionKind;
}

export interface ChecklistValues {
  checklist?: Record<string, { answer?: CriterionAnswer; note?: string } | undefined>;
}

export const answersOf = ({ checklist = {} }: ChecklistValues): CriterionAnswerInput[] =>
  Object.entries(checklist).flatMap(([criterionId, given]) =>
    given?.answer ? [{ criterionId, answer: given.answer, note: given.note?.trim() || null }] : [],
  );

/**
 * What the checklist will say with these answers, while they are ticked; null before the first. The server decides by the same
 * rule, and a test holds the two together.
 */
export function resultOf(values: ChecklistValues, criteria: readonly Criterion[]): ScreeningResult | null {
  const given = answersOf(values);
  if (given.length === 0) return null;
  const yes = (kind: Criterion['kind']) =>
    criteria.some((one) => one.kind === kind && given.some((a) => a.criterionId === one.id && a.answer === 'YES'));
  if (yes('LEAVE_OUT')) return 'LEFT_OUT';
  return yes('TAKE_UP') ? 'FITS' : 'NO_GROUND';
}

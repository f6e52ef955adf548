type CriterionAnswer = 'YES' | 'NO' | 'UNCLEAR';
type CriterionKind = 'TAKE_UP' | 'LEAVE_OUT';
type ScreeningResult = 'FITS' | 'NO_GROUND' | 'LEFT_OUT';

interface CriterionAnswerInput {
  readonly criterionId: string;
  readonly answer: CriterionAnswer;
  readonly note: string | null;
}

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

interface Asked extends Criterion {
  readonly text: string;
  readonly active: boolean;
}

/** What the checklist speaks against taking it up with; null where it does not. */
export function speaksAgainst(values: ChecklistValues, criteria: readonly Asked[]): 'LEFT_OUT' | 'NO_GROUND' | null {
  const result = resultOf(values, criteria);
  if (result === 'LEFT_OUT') return 'LEFT_OUT';
  return result !== 'FITS' && criteria.some(({ active, kind }) => active && kind === 'TAKE_UP') ? 'NO_GROUND' : null;
}

interface Answered {
  readonly criterionId: string;
  readonly text: string;
  readonly answer: CriterionAnswer;
  readonly note?: string | null | undefined;
}

/** The last answers as values of a form; a question that was changed since is asked again. */
export function checklistValues(
  check: { readonly answers: readonly Answered[] } | undefined,
  criteria: readonly Asked[],
): ChecklistValues {
  const checklist: NonNullable<ChecklistValues['checklist']> = {};
  for (const { criterionId, text, answer, note } of check?.answers ?? []) {
    if (criteria.some((one) => one.id === criterionId && one.active && one.text === text)) {
      checklist[criterionId] = { answer, note: note ?? undefined };
    }
  }
  return { checklist };
}

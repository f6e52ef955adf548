import type { ReadinessItemKind } from '../../generated/graphql';

/** Where each item of the checklist is done; null where somebody else does it. */
export const placeOf: Readonly<Record<ReadinessItemKind, string | null>> = {
  MATERIALS_READ: 'materials',
  FIELD_RESEARCH: 'research',
  DEPARTMENT_VISIT: 'research?kind=DEPARTMENT_VISIT',
  SUGGESTION: 'suggestion',
  SPEECH_PAPER: 'paper',
  POLICY_CLAUSES: 'clauses',
  POSITIONS: 'positions',
  DELEGATE: 'delegate',
  RESIDENTS_LISTED: null,
  WISH_SURVEY: 'survey',
  DEMANDS_SUBMITTED: 'demands',
  DEMANDS_RANKED: 'demands',
};

const PREPARED: readonly string[] = ['PREPARING', 'READY', 'NOTIFIED'];

/** The checklist counts until the meeting opens. */
export const isPrepared = (status: string) => PREPARED.includes(status);

export interface Owed {
  readonly isDone: boolean;
  readonly isWaiting: boolean;
  readonly dueOn?: string | null;
  readonly workingDaysLeft?: number | null;
}

/** What is still to be done and can be, the most urgent first. */
export const owedOf = <Item extends Owed>(items: readonly Item[]): Item[] =>
  items
    .filter(({ isDone, isWaiting }) => !isDone && !isWaiting)
    .sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));

/** Late, about to be, or neither: the look of a due date. */
export const urgencyOf = ({ workingDaysLeft }: Owed): 'bad' | 'soon' | 'calm' =>
  workingDaysLeft == null ? 'calm' : workingDaysLeft < 0 ? 'bad' : workingDaysLeft <= 1 ? 'soon' : 'calm';

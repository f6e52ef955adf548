import { graphql } from '../generated';
import type { BoardTotals_TotalsFragment } from '../generated/graphql';

export const BoardTotals_totals = graphql(`
  fragment BoardTotals_totals on BoardTotals {
    matters
    promised
    accepted
    inProgress
    overdue
    unsolved
    relapsed
    declined
    solvedOnSpot
    carriedOver
  }
`);

/** What became of one matter, as anybody may read it. */
export const BoardOutcome_card = graphql(`
  fragment BoardOutcome_card on BoardCard {
    takenDownAt
    title
    state
    promise
    departmentName
    dueOn
    round
    reason
    basis
    answerCount
    invitedCount
    invitedAnswerCount
    solvedCount
    halfSolvedCount
    notSolvedCount
    trackingCode
    beforePhoto
    afterPhoto
  }
`);

/** In the order they are counted on every board. */
export const BOARD_TOTALS = [
  'promised',
  'accepted',
  'inProgress',
  'overdue',
  'relapsed',
  'unsolved',
  'solvedOnSpot',
  'declined',
  'carriedOver',
] as const satisfies readonly (keyof BoardTotals_TotalsFragment)[];

const OPEN: ReadonlySet<string> = new Set(['IN_PROGRESS', 'OVERDUE', 'REPROCESSING', 'CARRIED_OVER']);

/** Somebody still owes something: its day is said. */
export const isOpenOnBoard = (state: string): boolean => OPEN.has(state);

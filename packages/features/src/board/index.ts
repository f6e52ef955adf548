export { BOARD_TOTALS, BoardOutcome_card, BoardTotals_totals, isOpenOnBoard } from './board';

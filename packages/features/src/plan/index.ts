export { lastDay, months, type Period, periodLabel, wholeMonths } from './period';

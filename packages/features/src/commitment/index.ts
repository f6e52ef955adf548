export { OWN_RATES, useOwnFigures } from './useOwnFigures';

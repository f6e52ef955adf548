export { leadOf, unitOf, useUnitOptions } from './unit-choice';
export { OWN_RATES, useOwnFigures } from './useOwnFigures';

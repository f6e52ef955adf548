export { Correction } from './correction.entity.js';
export { CorrectionRow } from './correction.types.js';
export { correctedAt, correctionsOf } from './corrections.sql.js';
export { keepCorrections, type Said } from './keep-corrections.js';

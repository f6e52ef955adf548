/** What words mean: the days they name and what an answer sounds like. Pure: it knows no table and no viewer. */

export { type Claim, ClaimKind, claimsIn } from './claims.js';
export { dayOfWords } from './day-of-words.js';
export { dayOf } from './days.js';
export { DayDoubt, type DueDate, dueDatesIn } from './due-date-words.js';
export { type KnownNames, type ProofFinding, ProofKind, ProofReason } from './proof/proof-finding.js';
export { proofread, sentenceAround } from './proof/proofread.js';
export { ResponseNature } from './response-nature.js';
export { NatureReason, suggestNature } from './suggest-nature.rules.js';

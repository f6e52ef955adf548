export * from './account.entity.js';
export { type AttemptLimit, countAttempt } from './address-attempts.js';

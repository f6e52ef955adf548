export {
  Account,
  AccountStatus,
  ActivationCode,
  AddressAttempt,
  Post,
  Session,
  SessionKind,
  TryCount,
} from './account.entity.js';
export { countAttempt } from './address-attempts.js';
export { type Brake, brake, lineOf } from './brake.js';
export { byCode } from './by-code.js';
export { firstRunToken } from './commands/create-first-account.js';
export { accountCreate } from './identity.cli.js';
export { identityModule } from './identity.module.js';
export { canManageAccounts } from './identity.policy.js';
export { IdentityRefusal, IdentityRefusalCode } from './identity.refusal.js';
export { ActivationSlip, toSlip } from './identity.types.js';
export {
  givePost,
  type IssuedActivation,
  issueActivation,
  makeAccount,
  type NewAccount,
  type NewPost,
  takePost,
} from './make-account.js';
export { hashPassword } from './passwords.js';
export {
  createGuestSession,
  createScreenSession,
  hashToken,
  openSession,
  resolveViewer,
  revokeSessions,
} from './sessions.js';
export { forgiveTry, giveBackTry, HALL_TRIES, inTurn, LOCK_MINUTES, mayTry, type TryLimit } from './tries.js';

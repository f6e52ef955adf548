export {
  Account,
  AccountRequest,
  AccountStatus,
  ActivationCode,
  KnownDevice,
  Post,
  RecoveryCode,
  SecondFactor,
  Session,
  SessionKind,
  TryCount,
} from './account.entity.js';
export { firstRunToken } from './accounts/create-first-account.js';
export { openAccount, shutAccount } from './accounts/disable-account.js';
export { ActingDirector } from './acting-director.entity.js';
export { actsFromHere, type Brake, brake, brakeChanges, brakeDevice } from './brake.js';
export { byCode } from './by-code.js';
export { askForJson } from './elsewhere/asking.js';
export { forTheLog, ProviderAway } from './elsewhere/provider.js';
export { wecomApplication, wecomIssuer } from './elsewhere/wecom.js';
export { type GatewayAnswer, zwdingtalkGateway, zwdingtalkIssuer } from './elsewhere/zwdingtalk.js';
export { didAsActing, heldPosts, holdsOfficeInSql } from './held-posts.sql.js';
export {
  accountConfirm,
  accountCreate,
  accountResetSecondFactor,
  accountSlip,
  accountUnlock,
} from './identity.cli.js';
export { actingDirectorAppointed, actingDirectorRevoked } from './identity.events.js';
export { identityModule } from './identity.module.js';
export { canManageAccounts } from './identity.policy.js';
export { IdentityRefusal, IdentityRefusalCode } from './identity.refusal.js';
export { ActivationSlip, toSlip, ViewerProfile } from './identity.types.js';
export { accountsOnDevice, deviceHashOf, keptDeviceToken, markDevice } from './known-devices.js';
export {
  givePost,
  type IssuedActivation,
  issueActivation,
  makeAccount,
  type NewAccount,
  type NewPost,
  takePost,
} from './make-account.js';
export { nameOfActor } from './name-of-actor.sql.js';
export { hashPassword, isPassword } from './passwords.js';
export {
  createGuestSession,
  createScreenSession,
  hashToken,
  openSession,
  resolveViewer,
  revokeSessions,
} from './sessions.js';
export { forgiveTry, giveBackTry, HALL_TRIES, inTurn, LOCK_MINUTES, mayTry, type TryLimit } from './tries.js';

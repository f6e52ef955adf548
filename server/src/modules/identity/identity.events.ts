import { code, defineEvents, type EventsOf, id, oneOf, optional } from '../../kernel/event.js';
import { Role } from '../../kernel/viewer.js';
import { SessionKind } from './account.entity.js';

const ofAccount = { accountId: id };
const ofActing = { ...ofAccount, actingId: id, committeeId: id };
const ofElsewhere = { ...ofAccount, identityId: id, provider: code };
const ofRequest = { ...ofAccount, requestId: id };

export const identityEvents = defineEvents(
  'identity',
  {
    accountCreated: ofAccount,
    activationIssued: ofAccount,
    accountActivated: ofAccount,
    accountDisabled: { ...ofAccount, because: optional(code) },
    accountEnabled: ofAccount,
    passwordChanged: ofAccount,
    postGranted: { ...ofAccount, postId: id, role: oneOf(Role) },
    postEnded: { ...ofAccount, postId: id, role: oneOf(Role) },
    actingDirectorAppointed: ofActing,
    actingDirectorRevoked: ofActing,
    sessionOpened: { sessionId: id, kind: oneOf(SessionKind) },
    sessionRevoked: { sessionId: id },
    /** Of an account that is there, or of a name that is none: by its hash. */
    signInFailed: { accountId: optional(id), factor: optional(code), nameHash: optional(code) },
    /** An account, or an address by its hash. */
    accountUnlocked: { accountId: optional(id), addressHash: optional(code) },
    postRequested: { ...ofRequest, role: oneOf(Role) },
    slipRequested: ofRequest,
    requestConfirmed: ofRequest,
    requestDeclined: ofRequest,
    secondFactorSet: ofAccount,
    secondFactorReset: ofAccount,
    recoveryCodeUsed: ofAccount,
    elsewhereBound: ofElsewhere,
    elsewhereUnbound: ofElsewhere,
    elsewhereSignedIn: ofElsewhere,
    /** Somebody whom the provider knows, by their hash, and who was not let in. */
    elsewhereRefused: { accountId: optional(id), because: code, personHash: optional(code) },
  },
  ({ name, data }) => {
    switch (name) {
      // Whoever is signed in as this account is asked again.
      case 'accountDisabled':
      case 'passwordChanged':
      case 'postGranted':
      case 'postEnded':
      case 'actingDirectorAppointed':
      case 'actingDirectorRevoked':
      case 'secondFactorSet':
      case 'secondFactorReset':
        return { view: 'session', id: data.accountId };
      case 'sessionRevoked':
        return { view: 'session', id: data.sessionId };
      default:
        return [];
    }
  },
);

export const {
  accountCreated,
  activationIssued,
  accountActivated,
  accountDisabled,
  accountEnabled,
  passwordChanged,
  postGranted,
  postEnded,
  actingDirectorAppointed,
  actingDirectorRevoked,
  sessionOpened,
  sessionRevoked,
  signInFailed,
  accountUnlocked,
  postRequested,
  slipRequested,
  requestConfirmed,
  requestDeclined,
  secondFactorSet,
  secondFactorReset,
  recoveryCodeUsed,
  elsewhereBound,
  elsewhereUnbound,
  elsewhereSignedIn,
  elsewhereRefused,
} = identityEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof identityEvents> {}
}

import type { ModuleDefinition } from '../../kernel/module.js';
import {
  Account,
  AccountRequest,
  ActivationCode,
  KnownDevice,
  Post,
  RecoveryCode,
  SecondFactor,
  Session,
  TryCount,
} from './account.entity.js';
import { ActingDirector } from './acting-director.entity.js';
import { forgetOtherDays } from './brake.js';
import { forgetAttempts } from './elsewhere/attempts.js';
import { ElsewhereResolver } from './elsewhere/elsewhere.resolver.js';
import { elsewhereRoutes } from './elsewhere/elsewhere.routes.js';
import { identityEvents } from './identity.events.js';
import { identityPersonal } from './identity.personal.js';
import { IdentityResolver } from './identity.resolver.js';
import { IdentityOfViewer } from './identity.viewer.js';
import { OutsideArrival, OutsideAttempt, OutsideIdentity } from './outside-identity.entity.js';
import { resolveViewer } from './sessions.js';

export const identityModule: ModuleDefinition = {
  name: 'identity',
  layer: 'accounts',
  entities: [
    Account,
    ActingDirector,
    AccountRequest,
    ActivationCode,
    KnownDevice,
    SecondFactor,
    RecoveryCode,
    Post,
    Session,
    TryCount,
    OutsideIdentity,
    OutsideAttempt,
    OutsideArrival,
  ],
  personal: identityPersonal,
  events: [identityEvents],
  notBackedUp: ['session', 'try_count', 'brake_count', 'brake_key', 'outside_attempt', 'outside_arrival'],
  resolvers: [IdentityOfViewer, IdentityResolver, ElsewhereResolver],
  httpRoutes: elsewhereRoutes,
  resolveViewer,
  jobs: [
    { name: 'identity.forgetOtherDays', schedule: '5 * * * *', run: forgetOtherDays },
    { name: 'identity.forgetAttempts', schedule: '20 * * * *', run: forgetAttempts },
  ],
};

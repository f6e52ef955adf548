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
import { identityEvents } from './identity.events.js';
import { IdentityResolver } from './identity.resolver.js';
import { IdentityOfViewer } from './identity.viewer.js';
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
  ],
  events: [identityEvents],
  notBackedUp: ['session', 'try_count', 'brake_count', 'brake_key'],
  resolvers: [IdentityOfViewer, IdentityResolver],
  resolveViewer,
  jobs: [{ name: 'identity.forgetOtherDays', schedule: '5 * * * *', run: forgetOtherDays }],
};

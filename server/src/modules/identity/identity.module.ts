import type { ModuleDefinition } from '../../kernel/module.js';
import { forgetOtherDays } from './brake.js';
import { identityEvents } from './identity.events.js';
import { IdentityResolver } from './identity.resolver.js';
import { resolveViewer } from './sessions.js';

export const identityModule: ModuleDefinition = {
  events: [identityEvents],
  resolvers: [IdentityResolver],
  resolveViewer,
  jobs: [{ name: 'identity.forgetOtherDays', schedule: '5 * * * *', run: forgetOtherDays }],
};

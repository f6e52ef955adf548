import type { ModuleDefinition } from '../../kernel/module.js';
import { forgetOtherDays } from './brake.js';
import { IdentityResolver } from './identity.resolver.js';
import { resolveViewer } from './sessions.js';

export const identityModule: ModuleDefinition = {
  resolvers: [IdentityResolver],
  resolveViewer,
  jobs: [{ name: 'identity.forgetOtherDays', schedule: '5 * * * *', run: forgetOtherDays }],
};

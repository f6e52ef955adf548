import type { ModuleDefinition } from '../../kernel/module.js';
import { IdentityResolver } from './identity.resolver.js';
import { resolveViewer } from './sessions.js';

export const identityModule: ModuleDefinition = { resolvers: [IdentityResolver], resolveViewer };

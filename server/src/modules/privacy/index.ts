import type { ModuleDefinition } from '../../kernel/module.js';
import { PrivacyResolver } from './privacy.resolver.js';

/** 个人信息清单: what the house keeps of people, read from what the modules declare beside their entities. */
export const privacyModule: ModuleDefinition = {
  name: 'privacy',
  layer: 'telling',
  resolvers: [PrivacyResolver],
};

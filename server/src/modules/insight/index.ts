import type { ModuleDefinition } from '../../kernel/module.js';
import { InsightResolver } from './insight.resolver.js';

export const insightModule: ModuleDefinition = {
  name: 'insight',
  layer: 'views',
  resolvers: [InsightResolver],
};

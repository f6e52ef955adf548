import type { ModuleDefinition } from '../../kernel/module.js';
import { InsightResolver } from './insight.resolver.js';

export { FigureName } from './figures.js';
export { readOneFigure } from './one-figure.js';

export const insightModule: ModuleDefinition = {
  name: 'insight',
  layer: 'views',
  resolvers: [InsightResolver],
};

import type { ModuleDefinition } from '../../kernel/module.js';
import { insightRoutes } from './exports/insight.routes.js';
import { insightEvents } from './insight.events.js';
import { InsightResolver } from './insight.resolver.js';
import { PortraitsResolver } from './portraits/portraits.resolver.js';
import { sealPeriods } from './seals/seal-periods.js';
import { SealedPeriod } from './seals/sealed-period.entity.js';
import { SealedRecord } from './seals/sealed-record.entity.js';

export { FigureName } from './figures.js';
export { readOneFigure } from './one-figure.js';

export const insightModule: ModuleDefinition = {
  name: 'insight',
  layer: 'views',
  entities: [SealedPeriod, SealedRecord],
  events: [insightEvents],
  resolvers: [InsightResolver, PortraitsResolver],
  httpRoutes: insightRoutes,
  jobs: [{ name: 'insight.sealPeriods', schedule: '50 4 * * *', run: sealPeriods }],
};

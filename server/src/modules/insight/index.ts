import type { ModuleDefinition } from '../../kernel/module.js';
import { insightRoutes } from './exports/insight.routes.js';
import { insightEvents } from './insight.events.js';
import { InsightResolver } from './insight.resolver.js';
import { PortraitsResolver } from './portraits/portraits.resolver.js';
import { sealPeriods } from './seals/seal-periods.js';
import { SealedPeriod } from './seals/sealed-period.entity.js';
import { SealedRecord } from './seals/sealed-record.entity.js';

export { FIGURE_WORDS } from './exports/figure-words.js';
export { FigureName, type FigureScope } from './figures.js';
export { readBoard } from './insight.queries.js';
export type { Dashboard, Figure } from './insight.types.js';
export { officialRatesIn } from './official.queries.js';
export { readFiguresOf, readOneFigure } from './one-figure.js';
export { periodEnd, previousOf, SeriesUnit } from './periods.rules.js';
export { within as figureScope } from './scope.js';

export const insightModule: ModuleDefinition = {
  name: 'insight',
  layer: 'views',
  entities: [SealedPeriod, SealedRecord],
  events: [insightEvents],
  resolvers: [InsightResolver, PortraitsResolver],
  httpRoutes: insightRoutes,
  jobs: [{ name: 'insight.sealPeriods', schedule: '50 4 * * *', run: sealPeriods }],
};

export { InsightResolver } from './insight.resolver.js';

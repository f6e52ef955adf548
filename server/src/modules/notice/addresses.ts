import type { RequestContext } from '../../kernel/context.js';
import { adaptersOf } from './adapters/index.js';

/** Where people are bound whom messages reach without a telephone, as PostgreSQL takes it. */
export const issuersOf = ({ services }: Pick<RequestContext, 'services'>): string =>
  `{${adaptersOf(services)
    .flatMap(({ issuer }) => (issuer === null ? [] : [JSON.stringify(issuer)]))
    .join(',')}}`;

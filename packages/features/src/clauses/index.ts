export { ClauseItem_clause, useClause } from './useClause';

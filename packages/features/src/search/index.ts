export { SearchHit_hit } from './documents';
export { Marked } from './Marked';

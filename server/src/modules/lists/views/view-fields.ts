import { badInput } from '../../../kernel/errors.js';
import { textInput } from '../../../kernel/text.js';

export const NAME_MAX = 20;
const QUERY_MAX = 1000;
const MOST_TERMS = 30;

export const viewName = (name: string) => textInput(name, { field: 'name', max: NAME_MAX, required: true });

/** The same filters are the same text, in whatever order they were chosen. */
export function viewQuery(query: string): string {
  if (query.length > QUERY_MAX || !query.isWellFormed() || query.includes('\0')) throw badInput('query', 'TOO_LONG');
  const terms = new URLSearchParams(query);
  if (terms.size > MOST_TERMS) throw badInput('query', 'TOO_LONG');
  terms.sort();
  return terms.toString();
}

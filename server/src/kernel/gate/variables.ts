import { badInput } from '../errors.js';
import type { Variables } from './prepared-operation.js';

/** No input of ours nests deeper than this; what does would only exhaust the stack of whoever walks it. */
const MAX_DEPTH = 16;
/** Values in all: a table of minutes has some thousand, a body of a megabyte could hold half a million. */
const MAX_VALUES = 20_000;

/** Refuses variables that nest too deep or hold too much. Walks without recursion, so that depth costs nothing. */
export function boundedVariables(variables: Variables): void {
  let level: unknown[] = [variables];
  let count = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) throw badInput('variables', 'DEPTH');
    const next: unknown[] = [];
    for (const value of level) {
      for (const inner of Object.values(value as object)) {
        count += 1;
        if (typeof inner === 'object' && inner !== null) next.push(inner);
      }
      if (count > MAX_VALUES) throw badInput('variables', 'TOO_MANY');
    }
    level = next;
  }
}

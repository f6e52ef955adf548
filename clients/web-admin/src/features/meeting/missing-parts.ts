import type { PromisePart } from '../../generated/graphql.js';

interface Typed {
  readonly text: string;
  readonly deliverable: string;
  readonly dueOn: string;
  readonly responsiblePerson: string;
  readonly authorisedBy: string;
}

/**
 * What the words still lack to count as a promise, while they are typed and nobody can be asked. The server decides by the
 * same rule, and a test holds the two together.
 */
export function missingParts(
  { text, deliverable, dueOn, responsiblePerson, authorisedBy }: Typed,
  { mustAsk, hasUnit }: { readonly mustAsk: boolean; readonly hasUnit: boolean },
): PromisePart[] {
  const filled: readonly (readonly [PromisePart, boolean])[] = [
    ['ACTION', text.trim() !== ''],
    ['DELIVERABLE', deliverable.trim() !== ''],
    ['DUE_ON', dueOn.trim() !== ''],
    ['RESPONSIBLE_PERSON', responsiblePerson.trim() !== ''],
    ['AUTHORITY', !mustAsk || authorisedBy.trim() !== ''],
    ['UNIT', hasUnit],
  ];
  return filled.flatMap(([part, isThere]) => (isThere ? [] : [part]));
}

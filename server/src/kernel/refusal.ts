import { type ClassType, createUnionType } from 'type-graphql';

/**
 * A rule of the house that said no, and the person can act on it: returned, never thrown.
 * Each module has its own subclass with its own code enum; the words for a code live in the clients.
 */
export abstract class Refusal {
  abstract readonly code: string;
}

/** The answer of a mutation: the thing itself, or one of the ways the house says no. Classes decide by `instanceof`. */
export function resultUnion<const Members extends readonly [ClassType, ...ClassType[]]>(
  name: string,
  ...members: Members
) {
  return createUnionType({
    name,
    types: () => members,
    resolveType: (value) => members.find((member) => value instanceof member),
  });
}

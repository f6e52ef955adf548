import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { root } from './imports.js';
import { waysBack } from './ways-back.js';

// An act that the API has and no page offers is nobody's: whoever regrets something looks for a button, not for a mutation.

const documents = Object.values(
  JSON.parse(readFileSync(join(root, 'schema/trusted-documents.json'), 'utf8')) as Record<string, unknown>,
).flatMap((one) => (typeof one === 'string' ? [one] : Object.values(one as Record<string, string>)));

/** The mutations that some page of some client sends. */
const offered = new Set(
  documents
    .filter((text) => typeof text === 'string' && text.includes('mutation '))
    .flatMap((text) => parse(text).definitions)
    .flatMap((one) =>
      one.kind === 'OperationDefinition' && one.operation === 'mutation' ? one.selectionSet.selections : [],
    )
    .flatMap((one) => (one.kind === 'Field' ? [one.name.value] : [])),
);

it('offers every act on a page of a client, those that take something back among them', () => {
  expect(offered.size).toBeGreaterThan(300);
  expect(Object.keys(waysBack).filter((name) => !offered.has(name))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { root } from './imports.js';
import { waysBack } from './ways-back.js';

const mutations = Object.keys(
  buildSchema(readFileSync(join(root, 'schema/schema.graphql'), 'utf8'))
    .getMutationType()
    ?.getFields() ?? {},
).sort();

it('says of every mutation how whoever regrets it takes it back, or why nothing is regretted', () => {
  expect(mutations.length).toBeGreaterThan(340);
  expect(mutations.filter((name) => !(name in waysBack))).toEqual([]);
  expect(Object.keys(waysBack).filter((name) => !mutations.includes(name))).toEqual([]);
  expect(Object.keys(waysBack)).toEqual(mutations);
});

it('leads back by mutations that there are, and by another than the one that is regretted', () => {
  const lost = Object.entries(waysBack).flatMap(([name, row]) =>
    'by' in row
      ? row.by.filter((way) => way === name || !mutations.includes(way)).map((way) => `${name}: no way back by ${way}`)
      : [],
  );
  expect(lost).toEqual([]);
  expect(Object.entries(waysBack).filter(([, row]) => 'by' in row && row.by.length === 0)).toEqual([]);
});

it('owes no way back: each row says by what, again or why nothing, and nothing else', () => {
  const kinds = Object.entries(waysBack).filter(
    ([, row]) => Object.keys(row).length !== 1 || !Object.keys(row).every((kind) => /^(by|again|nothing)$/.test(kind)),
  );
  expect(kinds).toEqual([]);
});
